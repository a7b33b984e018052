import type { SectionedPaperKind } from '../../domain/paper-kind'

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
  'absent',
  'dispatch'
] as const

/** Sections of the papers, by the names under which their edited texts are stored. */
export type SectionId = (typeof staffReportSectionIds)[number] | (typeof minutesExtractSectionIds)[number]

/** Every section that a person may edit, each once. */
export const sectionIds: readonly SectionId[] = [...staffReportSectionIds, ...minutesExtractSectionIds]

/** The sections of each paper, in the order of the attested ones. */
export const sectionIdsOf = (kind: SectionedPaperKind): readonly SectionId[] =>
  kind === 'staff-report' ? staffReportSectionIds : minutesExtractSectionIds

/** The paper that a section belongs to. */
export const paperOf = (id: SectionId): SectionedPaperKind =>
  staffReportSectionIds.some((each) => each === id) ? 'staff-report' : 'minutes-extract'
