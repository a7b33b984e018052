import { textAt } from '../domain/paths/field-path'
import type { Finding, Spot } from './finding'
import type { LetStand } from '../domain/let-stand'
import { clashKinds } from '../domain/clash-kinds'
import type { MatterDraft } from '../domain/matter'
import { textPassages } from '../domain/answers/text-passages'
import { typedText } from './passages'

/** Oldest first; what a matter has no room for any more is told again. */
const most = 1_000

function wordsAt(matter: MatterDraft, { path, passage }: Spot): string {
  const [root, section = ''] = path.split('.')
  if (root === 'rules') return textAt(matter, `${path}.value`)
  if (root !== 'texts') return textAt(matter, path)
  return typedText(textPassages(matter.texts[section]?.text ?? [])[passage] ?? [])
}

/** What contradicts what is told again when any of the facts changes, and the message holds them all. */
const isClash = ({ kind }: Finding): boolean => clashKinds.some((each) => each === kind)

function entryOf(matter: MatterDraft, finding: Finding): LetStand {
  const { kind, paper, section, quote, message, spot } = finding
  return { kind, paper, section, quote, words: isClash(finding) ? message : (spot && wordsAt(matter, spot)) || message }
}

const isSame = (one: LetStand, other: LetStand): boolean =>
  one.kind === other.kind &&
  one.paper === other.paper &&
  one.section === other.section &&
  one.quote === other.quote &&
  one.words === other.words

/** The matter with a finding let stand: it is not told again until the words around it change. */
export const letStand = (matter: MatterDraft, finding: Finding): MatterDraft => ({
  ...matter,
  letStand: [...matter.letStand, entryOf(matter, finding)].slice(-most)
})

/** The findings that nobody has let stand. */
export function remainingFindings(matter: MatterDraft, findings: readonly Finding[]): readonly Finding[] {
  if (matter.letStand.length === 0) return findings
  return findings.filter((finding) => {
    const entry = entryOf(matter, finding)
    return !matter.letStand.some((each) => isSame(each, entry))
  })
}
