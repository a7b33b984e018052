import type { Committee } from '../../domain/committee'
import { capitalised } from './capitalised'

/** The award's name as this committee spells it. */
export interface AwardWords {
  /** `kvalitetsutmärkelsen` */
  readonly definite: string
  /** `kvalitetsutmärkelse` */
  readonly indefinite: string
}

export function awardWords({ awardSpelling }: Committee): AwardWords {
  const spelled = (word: string): string => (awardSpelling === 'capital' ? capitalised(word) : word)
  return { definite: spelled('kvalitetsutmärkelsen'), indefinite: spelled('kvalitetsutmärkelse') }
}
