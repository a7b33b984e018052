import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import type { MatterDate } from '../../../shared/rules/matter-date'

export interface DateAction {
  words: string
  /** Path of the field to go to. */
  path: MatterPath
}

const inRules: readonly MatterDate['kind'][] = ['entry', 'extract', 'winners']

/** What can be done about a date, and in which field. */
export function dateAction({
  kind,
  field,
  standing,
  when
}: Pick<MatterDate, 'kind' | 'field' | 'standing' | 'when'>): DateAction {
  if (standing === 'late' && kind === 'entry') return { words: 'Till enheterna', path: 'units' }
  if (standing === 'late' && kind === 'extract')
    return { words: 'Fyll i när det skickades', path: 'minutes.extractSentOn' }
  if (when.kind === 'unknown' && when.because === 'noPeriod')
    return { words: 'Fyll i antalet dagar', path: 'committee.dayCounts' }
  if (inRules.includes(kind)) return { words: 'Till årets regler', path: field }
  if (standing === 'late') return { words: 'Fyll i när det skedde', path: field }
  return { words: when.kind === 'unknown' ? 'Fyll i' : 'Ändra', path: field }
}
