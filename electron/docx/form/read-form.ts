import { formMarkNames, type FormContent, type FormMarks } from '../../../shared/exchange/unit-forms/form-content'
import type { Result } from '../../../shared/result'
import type { TemplateRefusal } from '../../../shared/domain/look/template-refusal'
import { mainPartWithoutMacros } from '../template/main-part'
import { Refused, unlessRefused } from '../template/refused'
import { openTemplatePackage, type TemplatePackage } from '../template/template-package'
import { descendantsNamed, elementsOf, textOf, type XmlElement } from '../xml/xml-element'
import { outermost, tableRows } from './table-rows'
import { visibleText } from '../xml/visible-text'

const mostRows = 1_000
const mostTexts = 1_000
const longestText = 20_000
const longestMark = 255

const clipped = (text: string): string => text.slice(0, longestText)

function marksIn(file: TemplatePackage): FormMarks | null {
  const part = file.relationsOf('').find(({ type, isExternal }) => type === 'custom-properties' && !isExternal)?.target
  const properties = part === undefined ? undefined : file.xml(part)
  if (properties === undefined) return null
  const valueOf = (name: string): string => {
    const found = descendantsNamed(properties, 'property').find(({ attributes }) => attributes['name'] === name)
    return found ? textOf(found).trim().slice(0, longestMark) : ''
  }
  const known = valueOf(formMarkNames.known)
  const marks = {
    matter: valueOf(formMarkNames.matter),
    unit: valueOf(formMarkNames.unit),
    version: valueOf(formMarkNames.version),
    ...(known !== '' && { known })
  }
  return marks.unit === '' ? null : marks
}

const withoutTables = (element: XmlElement): XmlElement => ({
  ...element,
  children: elementsOf(element)
    .filter(({ name }) => name !== 'w:tbl')
    .map((child) => (child.name === 'w:t' ? child : withoutTables(child)))
})

/** Encrypted Word files, and those of Word 97, are OLE compound files. */
const isCompound = (file: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, place) => file[place] === byte)

/** Reads what a manager has sent back: whatever its tables and its text say, and what it belongs to. */
export function readForm(bytes: Uint8Array): Result<FormContent, TemplateRefusal> {
  return unlessRefused(() => {
    if (isCompound(bytes)) throw new Refused('encrypted')
    const opened = openTemplatePackage(bytes)
    if (!opened.ok) throw new Refused(opened.problem)
    const document = opened.value.xml(mainPartWithoutMacros(opened.value))
    const body = document && elementsOf(document).find(({ name }) => name === 'w:body')
    if (body === undefined) throw new Refused('not-word')
    return {
      marks: marksIn(opened.value),
      rows: outermost(body, 'w:tbl')
        .flatMap(tableRows)
        .slice(0, mostRows)
        .map((row) => row.slice(0, 20).map(clipped)),
      texts: visibleText(withoutTables(body))
        .split('\n')
        .map((line) => clipped(line.trim()))
        .filter((line) => line !== '')
        .slice(0, mostTexts)
    }
  })
}
