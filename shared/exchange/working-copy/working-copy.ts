import type { MatterDraft } from '../../domain/matter'
import type { WordText } from './word-text'

/** A Word file that has been opened to be taken back (*arbetskopia*). */
export interface WorkingCopy {
  readonly file: string
  /** The matter that it carries; null where another program has dropped it. */
  readonly carried: MatterDraft | null
  /** How many characters of it the text policy changed. */
  readonly cleaned: number
  readonly text: WordText
}
