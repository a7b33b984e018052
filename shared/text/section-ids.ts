export const staffReportSectionIds = [
  'proposal',
  'summary',
  'background',
  'matter',
  'genderAnalysis',
  'preparation',
  'views'
] as const

export const minutesExtractSectionIds = [
  'decision',
  'case',
  'laidProposal',
  'course',
  'vote',
  'reservation',
  'statement',
  'alternatesStatement',
  'recusal',
  'documents',
  'attendance',
  'dispatch'
] as const

/** Sections of the papers, by the names under which their edited texts are stored. */
export type SectionId = (typeof staffReportSectionIds)[number] | (typeof minutesExtractSectionIds)[number]

/** Every section that a person may edit, each once. */
export const sectionIds: readonly SectionId[] = [...staffReportSectionIds, ...minutesExtractSectionIds]
