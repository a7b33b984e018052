import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library'
import { PackageURL } from 'packageurl-js'
import parseLicence from 'spdx-expression-parse'

const { Builders, Factories } = Contrib.FromNodePackageJson
const builder = new Builders.ComponentBuilder(
  new Factories.ExternalReferenceFactory(),
  new Contrib.License.Factories.LicenseFactory(parseLicence)
)

/** @param {import('./package-of.mjs').ShippedPackage['told']} told @param {Enums.ComponentType} kind */
function component(told, kind) {
  const made = builder.makeComponent(told, kind)
  if (made === undefined) throw new Error(`${told.name} has no name that a bill of materials takes.`)
  made.purl = new PackageURL('npm', made.group, made.name, told.version).toString()
  made.bomRef.value = made.purl
  return made
}

/**
 * CycloneDX 1.6, the same bytes for the same packages: it bears neither a time nor a serial number.
 * @param {import('./package-of.mjs').ShippedPackage['told']} own the program's own package.json
 * @param {import('./package-of.mjs').ShippedPackage[]} packages
 */
export function billOfMaterials(own, packages) {
  const bom = new Models.Bom()
  const program = component(own, Enums.ComponentType.Application)
  bom.metadata.component = program
  for (const { told } of packages) {
    const part = component(told, Enums.ComponentType.Library)
    bom.components.add(part)
    program.dependencies.add(part.bomRef)
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6))
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`
}
