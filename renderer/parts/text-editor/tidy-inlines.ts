import type { TextInline } from '../../../shared/domain/section-text'

function trimmedStart(row: readonly TextInline[]): readonly TextInline[] {
  const [first, ...rest] = row
  if (first?.type !== 'text') return row
  const text = first.text.replace(/^[ \u00A0]+/, '')
  return text === '' ? trimmedStart(rest) : [{ ...first, text }, ...rest]
}

function trimmedEnd(row: readonly TextInline[]): readonly TextInline[] {
  const last = row.at(-1)
  if (last?.type !== 'text') return row
  const text = last.text.replace(/[ \u00A0]+$/, '')
  return text === '' ? trimmedEnd(row.slice(0, -1)) : [...row.slice(0, -1), { ...last, text }]
}

/** One space where the source has several in a row, also across a change of marks. */
function singleSpaced(row: readonly TextInline[]): readonly TextInline[] {
  let spaceBefore = false
  return row.flatMap((inline): readonly TextInline[] => {
    if (inline.type === 'break') return [inline]
    const collapsed = inline.text.replace(/ {2,}/g, ' ')
    const text = spaceBefore ? collapsed.replace(/^ /, '') : collapsed
    if (text === '') return []
    spaceBefore = text.endsWith(' ')
    return [{ ...inline, text }]
  })
}

const tidyRow = (row: readonly TextInline[]): readonly TextInline[] => singleSpaced(trimmedEnd(trimmedStart(row)))

function rowsOf(inlines: readonly TextInline[]): readonly (readonly TextInline[])[] {
  const rows: TextInline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'break') rows.push([])
    else rows.at(-1)?.push(inline)
  }
  return rows.map(tidyRow)
}

/** The paragraphs of a pasted block: an empty line parts two of them, a single break stays a break, outer space goes. */
export function tidyInlines(inlines: readonly TextInline[]): readonly (readonly TextInline[])[] {
  const paragraphs: TextInline[][] = []
  let open = false
  for (const row of rowsOf(inlines)) {
    const last = paragraphs.at(-1)
    if (row.length > 0 && open && last) last.push({ type: 'break' }, ...row)
    else if (row.length > 0) paragraphs.push(row)
    open = row.length > 0
  }
  return paragraphs
}
