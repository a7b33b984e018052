import type { Answer } from '../../domain/reading/answer'
import type { Gap } from '../../document/document'
import { unreadWords } from './unread-words'

/** The gap that an answer leaves which is missing or cannot be read. */
export const gapFor = (answer: Answer<unknown>, field: Gap['field'], label: string, need: Gap['need']): Gap => ({
  field,
  label,
  need,
  ...(answer.kind === 'unreadable' && { unread: unreadWords(answer, field) })
})
