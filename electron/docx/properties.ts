import { cleanLine } from '../../shared/domain/reading/text-policy'
import type { PaperMeta } from './paper-meta'

const escaped = (text: string): string =>
  cleanLine(text).replace(/[<>&"]/g, (character) => `&#${character.codePointAt(0)};`)

const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>`)

/** A time that cannot be read says nothing, rather than something wrong. */
const moment = (name: string, changed: string): string => {
  const time = new Date(changed)
  if (Number.isNaN(time.getTime())) return ''
  return `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time.toISOString().slice(0, 19)}Z</dcterms:${name}>`
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const metadata = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'

/** The file's own properties; docx would write the time of export, and `Un-named` for whoever changed it last. */
export const coreProperties = ({ title, author, changed, language }: PaperMeta): string =>
  [
    declaration,
    `<cp:coreProperties xmlns:cp="${metadata}" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element('dc:title', title),
    element('dc:creator', author),
    element('dc:language', language),
    element('cp:lastModifiedBy', author),
    moment('created', changed),
    moment('modified', changed),
    '</cp:coreProperties>'
  ].join('')

export const applicationProperties = (): string =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>Nämndklar</Application></Properties>'

const ownProperties = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'
const valueTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'
/** The one set of properties that Word lets a user give of his own. */
const userProperties = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** The marks by which the program knows a file again, as properties of its own; Word counts them from 2. */
export const markProperties = (marks: Readonly<Record<string, string>>): string =>
  [
    declaration,
    `<Properties xmlns="${ownProperties}" xmlns:vt="${valueTypes}">`,
    ...Object.entries(marks).map(
      ([name, value], place) =>
        `<property fmtid="${userProperties}" pid="${place + 2}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`
    ),
    '</Properties>'
  ].join('')
