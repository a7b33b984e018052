import type { Day } from '../domain/reading/day'

export const sampleId = '00000000-e4e0-4000-8000-000000000001'
export const sampleCommittee = 'Exempelnämnden'

/** Between the sample year's report and its meeting: the sample's days are told as they stood then. */
export const sampleToday = '2023-05-25' as Day

/** Whether a matter is the sample year; with another committee's name it is somebody's own. */
export const isSample = (id: string, committee: string): boolean =>
  id === sampleId && committee.trim() === sampleCommittee
