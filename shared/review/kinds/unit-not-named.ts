import { sectionPath } from '../../text/fields/section-path'
import { findingReasons } from '../../text/sentences/finding-reasons'
import type { Kind } from '../observation'
import { unitsNotNamed } from '../units-not-named'

/** Composed sections name every unit; only an edited text can have lost one. */
export const unitNotNamed: Kind = ({ matter, paper }) => {
  const { names, section } = unitsNotNamed(matter, paper)
  return names.map((quote) => ({ section, quote, reason: findingReasons.unitNotNamed, field: sectionPath(section) }))
}
