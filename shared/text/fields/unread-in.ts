import { fieldPlace } from '../../domain/paths/field-place'
import type { MatterDraft } from '../../domain/matter'
import type { PaperKind } from '../../domain/paper-kind'
import type { Gap } from '../../document/document'
import { fieldLabel } from './field-label'
import { unreadableFields } from './unreadable-fields'
import { unreadWords } from './unread-words'

const decision = ['decision.', 'units.*.state', 'units.*.awardClass']
const units = [...decision, 'units.*.participation', 'units.*.earlierYears']
const days = ['meeting.date', 'minutes.verifiedOn', 'minutes.postedOn', 'minutes.appealEnds']

/** The places, or the beginnings of places, that a paper reads without leaving a gap where it finds no answer. */
const readBy: Record<PaperKind, string[]> = {
  'staff-report': [...units, 'target.', 'preparation.', 'committee.kind'],
  'minutes-extract': [...units, 'minutes.vote.', 'committee.kind'],
  'verification-sheet': [...decision, 'minutes.outcome'],
  'public-notice': [...days, 'decision.immediateVerification', 'committee.kind', 'committee.dayCounts.'],
  'minutes-notice': [...days, 'decision.immediateVerification', 'committee.kind', 'committee.dayCounts.'],
  'year-sheet': [
    'units.',
    'rules.',
    'meeting.',
    'preparation.groupDate',
    'committee.',
    'decision.immediateVerification',
    ...days
  ],
  'cover-email': [...decision, 'minutes.outcome', 'committee.registrarEmail']
}

const labelOf = (field: string, { units: all }: MatterDraft): string => {
  const [root, id] = field.split('.')
  const label = fieldLabel(field)
  return root === 'units'
    ? `${label} för ${all.find((unit) => unit.id === id)?.name.trim() || 'enhet utan namn'}`
    : label
}

/** What was typed and cannot be read, of all that this paper reads: it leaves the paper, and is told. */
export const unreadIn = (kind: PaperKind, matter: MatterDraft): Gap[] =>
  unreadableFields(matter)
    .filter(({ field }) => readBy[kind].some((place) => fieldPlace(field).startsWith(place)))
    .map(({ field, typed, because }) => ({
      field,
      label: labelOf(field, matter),
      need: 'wanted',
      unread: unreadWords({ typed, because }, field)
    }))
