import { findingReasons } from '../../text/sentences/finding-reasons'
import { inRunningText } from '../in-running-text'
import type { Kind, PassageObservation, Reading } from '../observation'
import type { Passage } from '../passage'
import { instead, seen } from '../seen'

const decisions = ['proposal', 'decision', 'laidProposal']
const ending = /[\p{L}\p{N}%)]+[”"’]?\s*$/gu
const address = /(?:@|https?:\/\/|www\.)\S*\s*$/u
const words = (text: string): number => (text.match(/\p{L}+/gu) ?? []).length
const smallWords = (text: string): number => (text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []).length

/**
 * Few words without a full stop are a heading or an address, and capitals throughout are names; a clause of a decision is a
 * sentence however short.
 */
const isSentence = ({ form, section, text }: Passage): boolean => {
  if (form === 'bullet' || form === 'lead' || address.test(text) || smallWords(text) < 2) return false
  return words(text) >= (decisions.includes(section) ? 3 : form === 'numbered' ? 8 : 6)
}

const atEnd = ({ passages }: Reading): readonly PassageObservation[] =>
  seen(
    inRunningText(passages).filter(isSentence),
    ({ text }) => text,
    ending,
    (match) => ({
      reason: findingReasons.missingFullStop,
      mend: instead(match, `${match[0].trimEnd()}.`)
    })
  )

/** Words that open a sentence, and that neither a name nor the middle of a sentence has with a capital. */
const openers =
  'Alla|Att|Av|De|Den|Denna|Dessa|Dessutom|Det|Detta|Där|Därefter|Därför|Därigenom|Därmed|Därutöver|Därtill|Då|Efter|Eftersom|En|' +
  'Enligt|Ett|Flera|Från|För|Genom|Här|Härigenom|I|Inför|Inom|Man|Med|Mot|När|Om|På|Samtidigt|Samtliga|Sedan|Som|Till|Tillsammans|' +
  'Trots|Under|Utifrån|Utöver|Varje|Vi|Vid|Vidare|Även'
const inside = new RegExp(
  '(?<=(?:[\\p{Ll}\\u01C0]{2}|[\\p{Ll}\\d\\u01C0][)”]|%|(?:19|20)\\d{2}))' +
    `[ \\u00A0\\n]+(${openers})(?=[ \\u00A0][\\p{Ll}\\u01C0])`,
  'gu'
)
/** "grupp I och II": a number, not a preposition. */
const numbered = /(?<!\p{L})(?:grupp|del|fas|etapp|klass|nivå|typ|bilaga|steg|kapitel|plan|kategori|zon)$/iu
const fewestWords = 5

/** Inside quotation marks a capital may belong to a title, and a short line above may be a heading. */
function isTitle(before: string, space: string, opener: string): boolean {
  if ((before.match(/[”"]/g) ?? []).length % 2 === 1) return true
  if (opener === 'I' && numbered.test(before)) return true
  return space.includes('\n') && words(before.slice(before.lastIndexOf('\n') + 1)) < fewestWords
}

const between = ({ passages }: Reading): readonly PassageObservation[] =>
  seen(
    inRunningText(passages).filter(({ typedAt }) => typedAt !== undefined),
    ({ plain }) => plain,
    inside,
    (match, { plain }) => {
      const [all, opener = ''] = match
      if (isTitle(plain.slice(0, match.index), all, opener)) return undefined
      return { reason: findingReasons.fullStopInside, mend: instead(match, `. ${opener}`) }
    }
  )

export const missingFullStop: Kind = (reading) => [...atEnd(reading), ...between(reading)]
