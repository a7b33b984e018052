import { descendantsNamed } from '../xml/xml-element'
import { Refused } from './refused'
import type { TemplatePackage } from './template-package'

const mainTypes = [
  ...['document', 'template'].map(
    (kind) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}.main+xml`
  ),
  'application/vnd.ms-word.document.macroEnabled.main+xml',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'
]

interface SaidType {
  part: string | undefined
  extension: string | undefined
  type: string
}

const saidTypes = (file: TemplatePackage): SaidType[] | undefined => {
  const types = file.xml('[Content_Types].xml')
  return (
    types &&
    ['Override', 'Default'].flatMap((name) =>
      descendantsNamed(types, name).map(({ attributes }) => ({
        part: attributes['PartName'],
        extension: attributes['Extension']?.toLowerCase(),
        type: attributes['ContentType'] ?? ''
      }))
    )
  )
}

/** Whether the file brings programs of its own; they are parts of their own, which no paper takes along. */
export const hasMacros = (file: TemplatePackage): boolean =>
  file.names.some((name) => /vba(Project|Data)/i.test(name)) ||
  (saidTypes(file) ?? []).some(({ type }) => /macroEnabled|vbaProject|vbaData/i.test(type))

/** The name of the part with the text, once it is sure that the file is a Word document. */
export function mainPart(file: TemplatePackage): string {
  const types = saidTypes(file)
  const main = file.relationsOf('').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target
  if (types === undefined || main === undefined) throw new Refused('not-word')
  const ending = main.split('.').at(-1)?.toLowerCase()
  const said = types.find(({ part }) => part === `/${main}`) ?? types.find(({ extension }) => extension === ending)
  if (said === undefined || !mainTypes.includes(said.type)) throw new Refused('not-word')
  return main
}

/** The same of a file from someone else, which has no reason to bring programs along. */
export function mainPartWithoutMacros(file: TemplatePackage): string {
  const main = mainPart(file)
  if (hasMacros(file)) throw new Refused('macros')
  return main
}
