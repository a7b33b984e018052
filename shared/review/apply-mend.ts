import { typedAt, withTypedAt } from '../domain/paths/field-path'
import { exchanged } from '../domain/answers/exchanged'
import type { MatterDraft } from '../domain/matter'
import { plainSpaces } from '../domain/reading/plain-spaces'
import type { SectionText, TextInline } from '../domain/section-text'
import type { Finding, Mend } from './finding'
import { typedText } from './passages'

/** Whether the words still stand there, and have not been mended already by what only adds to them. */
function stillStands(text: string, { spot: { start }, from, to }: Mend): boolean {
  const stands = plainSpaces(text)
  const old = plainSpaces(from)
  return stands.startsWith(old, start) && !(to.startsWith(old) && stands.startsWith(plainSpaces(to), start))
}

function replaced(text: string, mend: Mend): string | undefined {
  const { spot, from, to } = mend
  return stillStands(text, mend) ? text.slice(0, spot.start) + to + text.slice(spot.start + from.length) : undefined
}

/** The mended inlines, or none where the words no longer stand there. */
function mended(inlines: readonly TextInline[], mend: Mend): readonly TextInline[] | undefined {
  const { spot, from, to } = mend
  return stillStands(typedText(inlines), mend)
    ? exchanged(inlines, spot.start, spot.start + from.length, to)
    : undefined
}

const isEmpty = (inlines: readonly TextInline[]): boolean => typedText(inlines).trim() === ''

/** A paragraph or list item of which nothing is left leaves the text. */
function mendedText(text: SectionText, mend: Mend): SectionText | undefined {
  let passage = 0
  const seen = { isFound: false }
  const once = (inlines: readonly TextInline[]): readonly TextInline[] => {
    const result = passage === mend.spot.passage ? mended(inlines, mend) : undefined
    passage += 1
    if (result !== undefined) seen.isFound = true
    return result ?? inlines
  }
  const emptied = (before: readonly TextInline[], after: readonly TextInline[]): boolean =>
    before !== after && isEmpty(after)
  const next = text.flatMap((block): SectionText => {
    switch (block.type) {
      case 'paragraph': {
        const content = once(block.content)
        return emptied(block.content, content) ? [] : [{ ...block, content }]
      }
      case 'list': {
        const items = block.items.flatMap((item) => {
          const result = once(item)
          return emptied(item, result) ? [] : [result]
        })
        return items.length > 0 ? [{ ...block, items }] : []
      }
      case 'table': {
        const header = block.header.map((text) => typedText(once([{ type: 'text', text }])))
        return [{ ...block, header, rows: block.rows.map((cells) => cells.map(once)) }]
      }
    }
  })
  return seen.isFound ? next : undefined
}

/** The matter with a finding put right; unchanged where there is no mend or its words no longer stand there. */
export function applyMend(matter: MatterDraft, { mend }: Finding): MatterDraft {
  if (mend === undefined) return matter
  const [root, section = ''] = mend.spot.path.split('.')
  if (root !== 'texts') {
    const text = replaced(typedAt(matter, mend.spot.path), mend)
    return text === undefined ? matter : withTypedAt(matter, mend.spot.path, text)
  }
  const edited = matter.texts[section]
  const text = edited && mendedText(edited.text, mend)
  return edited && text ? { ...matter, texts: { ...matter.texts, [section]: { ...edited, text } } } : matter
}
