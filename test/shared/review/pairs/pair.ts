import type { MatterDraft } from '../../../../shared/domain/matter'
import { sampleMatter } from '../../../../shared/sample/sample-matter'
import { edited } from '../edited'

/** Where in a passage the mistake was planted. */
export interface Place {
  passage: number
  start: number
  end: number
}

/** The same matter twice: with a mistake planted, and without it (*rent tvillingpar*). */
export interface Pair {
  name: string
  planted: MatterDraft
  clean: MatterDraft
  /** Absent where the mistake is that something is missing. */
  place?: Place
}

const mark = /<(.*?)=>(.*?)>/s
const paragraphs = (text: string): readonly string[] => text.split('\n\n')

const withText = (matter: MatterDraft, section: string, text: string): MatterDraft => ({
  ...matter,
  texts: { ...matter.texts, [section]: edited(...paragraphs(text)) }
})

function placeOf(text: string): Place {
  const match = mark.exec(text)
  if (match === null) throw new Error(`no mistake is planted in ”${text}”`)
  const before = paragraphs(text.slice(0, match.index))
  const start = before.at(-1)?.length ?? 0
  return { passage: before.length - 1, start, end: start + (match[1] ?? '').length }
}

/** Pairs from texts in which a mistake and what it should be stand side by side: `senast den 30 juni <2021=>2023>`. */
export const pairsIn = (
  section: string,
  texts: readonly string[],
  matter: MatterDraft = sampleMatter('')
): readonly Pair[] =>
  texts.map((text) => ({
    name: text,
    planted: withText(matter, section, text.replace(mark, '$1')),
    clean: withText(matter, section, text.replace(mark, '$2')),
    place: placeOf(text)
  }))
