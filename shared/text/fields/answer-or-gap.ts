import type { Answer } from '../../domain/reading/answer'
import { text } from '../../document/build'
import type { MatterPath } from '../../domain/paths/matter-path'
import type { Inline } from '../../document/document'
import { fieldLabel } from './field-label'
import { gapFor } from './gap-for'

/** The answer written out, or a gap that leads to the field; `label` tells one unit's gap from another's. */
export const answerOrGap = <T>(
  answer: Answer<T>,
  field: MatterPath,
  write: (value: T) => string,
  label?: string
): Inline =>
  answer.kind === 'answered'
    ? text(write(answer.value))
    : { type: 'gap', gap: gapFor(answer, field, label ?? fieldLabel(field), 'wanted') }

export const textOrGap = (answer: Answer<string>, field: MatterPath, label?: string): Inline =>
  answerOrGap(answer, field, (value) => value, label)
