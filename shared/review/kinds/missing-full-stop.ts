import { findingReasons } from '../../text/finding-reasons'
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

const atEnd = ({ passages }: Reading): PassageObservation[] =>
  seen(inRunningText(passages).filter(isSentence), ({ text }) => text, ending, (match) => ({
    reason: findingReasons.missingFullStop,
    mend: instead(match, `${match[0].trimEnd()}.`)
  }))

/** Words that open a sentence, and that neither a name nor the middle of a sentence has with a capital. */
const openers = 'Genom|Enligt|Därmed|Därefter|Därför|Dessutom|Detta|Dessa|Varje|Utöver'
const inside = new RegExp(`(?<=\\p{Ll}{2})[ \\u00A0]+(?:${openers})(?=[ \\u00A0]\\p{Ll})`, 'gu')

const between = ({ passages }: Reading): PassageObservation[] =>
  seen(inRunningText(passages), ({ plain }) => plain, inside, (match) => ({
    reason: findingReasons.fullStopInside,
    mend: instead(match, `. ${match[0].trim()}`)
  }))

export const missingFullStop: Kind = (reading) => [...atEnd(reading), ...between(reading)]
