import type { Line, Signatures } from '../../shared/document/document'
import type { Measures } from './measures'
import { styledLine } from './paragraph'
import { plainTable } from './plain-table'
import { signatureColumns } from './signature-columns'
import { style } from './styles'
import type { Markup } from './xml/markup'

const signatory = (lines: readonly Line[], first: string, keepNext: boolean): readonly Markup[] =>
  lines.map((line, index) =>
    styledLine(line, index === 0 ? first : style.signature, { keepNext: keepNext || index < lines.length - 1 })
  )

/** Signatures side by side with room to sign above each name, never parted by a page; each of the parts that they consist of. */
export function signaturesFrom(
  { signatories, toSign = false }: Signatures,
  { textWidth }: Pick<Measures, 'textWidth'>
): readonly Markup[] {
  const first = toSign ? style.signatureLine : style.signatureName
  const columns = signatureColumns(signatories, textWidth)
  if (columns === 1) return signatories.flatMap((lines) => signatory(lines, first, false))
  const rows: Markup[][] = []
  for (let start = 0; start < signatories.length; start += columns) {
    const last = start + columns >= signatories.length
    rows.push(
      Array.from({ length: columns }, (_, column) =>
        signatory(signatories[start + column] ?? [], first, !last).join('')
      )
    )
  }
  const width = Math.floor(textWidth / columns)
  return [
    plainTable(
      rows,
      Array.from({ length: columns }, () => width)
    )
  ]
}
