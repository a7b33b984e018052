import { clause, line, required } from '../../document/build'
import type { Inline } from '../../document/document'
import { capitalised } from '../language/capitalised'

/** The words in braces that a decision pattern may hold, each with what stands in its place. */
export interface PatternWords {
  /** The committee's full name, first in a sentence. */
  readonly Nämnden?: Inline
  /** `Nämnden` or `Styrelsen`, without the name. */
  readonly 'Nämnden/Styrelsen'?: Inline
  readonly enheter?: Inline
  readonly enhet?: Inline
  readonly klass?: Inline
  readonly utmärkelsen?: Inline
  readonly utmärkelse?: Inline
  readonly år?: Inline
}

/**
 * The attested wordings: approve 2014 and 2023, note 2024, nominate 2008–2013, immediate verification 2014 and its variant.
 * What stands in square brackets leaves when a word inside it has nothing to say.
 */
export const attestedPatterns = {
  approve: '{Nämnden} godkänner att {enheter} deltar i {utmärkelsen}.',
  note: '{Nämnden/Styrelsen} noterar anmälan och lägger ärendet till handlingarna.',
  nominate: '{Nämnden} nominerar {enhet}[ i tävlingsklassen {klass}] till stadens {utmärkelse} {år}.',
  immediateItem: 'Paragrafen förklaras omedelbart justerad.',
  immediateDecision: '{Nämnden} förklarar beslutet omedelbart justerat.'
} as const

const tokens = /\{([^{}]*)\}/g

const wordsIn = (pattern: string): readonly string[] => [...pattern.matchAll(tokens)].map((match) => match[1] ?? '')

const hasWord = (words: PatternWords, word: string): word is keyof PatternWords => Object.hasOwn(words, word)

/** What stands in a word's place; a part that may not leave needs the answer that a part in brackets only wants. */
function wordOf(words: PatternWords, word: string, mayLeave: boolean): Inline {
  const found = hasWord(words, word) ? words[word] : undefined
  if (found === undefined) return required('committee.wording', `ordet {${word}} i mönstret`)
  return found.type === 'gap' && !mayLeave ? required(found.gap.field, found.gap.label) : found
}

/** A committee whose name is stored in small letters still begins a sentence with a capital. */
const firstInSentence = (word: Inline): Inline =>
  word.type === 'text' ? { ...word, text: capitalised(word.text) } : word

const filled = (words: PatternWords, pattern: string, mayLeave: boolean): readonly Inline[] =>
  line(
    ...pattern
      .split(/(\{[^{}]*\})/)
      .filter((part) => part !== '')
      .map((part, index): string | Inline => {
        const word = /^\{(.*)\}$/.exec(part)?.[1]
        if (word === undefined) return part
        const inPlace = wordOf(words, word, mayLeave)
        return index === 0 && word === 'Nämnden' && !mayLeave ? firstInSentence(inPlace) : inPlace
      })
  )

/** The pattern with its words filled in; a word that this decision does not have becomes a gap. */
export const fillPattern = (pattern: string, words: PatternWords): readonly Inline[] =>
  pattern.split(/(\[[^[\]]*\])/).flatMap((part) => {
    const inner = /^\[(.*)\]$/s.exec(part)?.[1]
    if (inner === undefined) return filled(words, part, false)
    if (!wordsIn(inner).every((word) => hasWord(words, word))) return []
    const inside = filled(words, inner, true)
    return inside.some(({ type }) => type === 'gap') ? [clause(...inside)] : inside
  })
