import type { Day } from '../domain/reading/day'

export const sampleId = '00000000-e4e0-4000-8000-000000000001'
export const sampleCommittee = 'Exempelnämnden'

/** Before the sample year's entries are due: its days are told as they stood then, with nothing late. */
export const sampleToday = '2023-05-10' as Day

/** Whether a matter is the sample year; with another committee's name it is somebody's own. */
export const isSample = (id: string, committee: string): boolean =>
  id === sampleId && committee.trim() === sampleCommittee
