import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

type Parts = Record<string, Uint8Array>

const part = 'word/document.xml'
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A form with its text part, or its other parts, changed by hand. */
export function formWith(
  form: Uint8Array,
  edit: (document: string) => string,
  others: (parts: Parts) => Parts = (parts) => parts
): Uint8Array {
  const parts = unzipSync(form)
  return zipSync(others({ ...parts, [part]: strToU8(edit(strFromU8(parts[part] ?? new Uint8Array()))) }))
}

const row = (label: string): RegExp => new RegExp(`<w:tr>(?:(?!</w:tr>).)*?>${label}<(?:(?!</w:tr>).)*?</w:tr>`, 's')

/** The form's text with something put in the answer cell of a row, as runs of Word's own making. */
export function answered(document: string, label: string, runs: string): string {
  const found = row(label).exec(document)?.[0]
  if (found === undefined) throw new Error(`No row ${label}`)
  const end = found.lastIndexOf('</w:p>')
  return document.replace(found, `${found.slice(0, end)}${runs}${found.slice(end)}`)
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A form answered in plain words, row by row. */
export const answeredForm = (form: Uint8Array, answers: Record<string, string>): Uint8Array =>
  formWith(form, (document) =>
    Object.entries(answers).reduce((made, [label, text]) => answered(made, label, run(text)), document)
  )

/** The same form as a program leaves it that keeps no properties of one's own. */
export const withoutMarks = (form: Uint8Array): Uint8Array =>
  formWith(
    form,
    (document) => document,
    ({ 'docProps/custom.xml': _custom, ...parts }) => ({
      ...parts,
      '_rels/.rels': strToU8(
        strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).replace(/<Relationship [^>]*custom-properties[^>]*\/>/, '')
      ),
      '[Content_Types].xml': strToU8(
        strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace(
          /<Override [^>]*custom-properties[^>]*\/>/,
          ''
        )
      )
    })
  )
