import { descendantsNamed } from '../xml/xml-element'
import { Refused } from './refused'
import type { TemplatePackage } from './template-package'

const mainTypes = ['document', 'template'].map(
  (kind) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}.main+xml`
)

/** The name of the part with the text, once it is sure that the file is a Word document without macros. */
export function mainPart(file: TemplatePackage): string {
  const types = file.xml('[Content_Types].xml')
  const main = file.relationsOf('').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target
  if (types === undefined || main === undefined) throw new Refused('not-word')
  const said = descendantsNamed(types, 'Override')
  const typeOf = (part: string): string =>
    said.find(({ attributes }) => attributes['PartName'] === `/${part}`)?.attributes['ContentType'] ?? ''
  const hasMacros = said.some(({ attributes }) =>
    /macroEnabled|vbaProject|vbaData/i.test(attributes['ContentType'] ?? '')
  )
  if (hasMacros || file.names.some((name) => /vba(Project|Data)/i.test(name))) throw new Refused('macros')
  if (!mainTypes.includes(typeOf(main))) throw new Refused('not-word')
  return main
}
