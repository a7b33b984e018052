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

/** Sections that every matter's papers have a place for, by the names under which their edited texts are stored. */
export type OrdinarySectionId = (typeof staffReportSectionIds)[number] | (typeof minutesExtractSectionIds)[number]

/** A section of the report that a person has added (*eget avsnitt*), under a name that no other matter's section has. */
export type OwnSectionId = `own${string}`

export type SectionId = OrdinarySectionId | OwnSectionId

/** Every ordinary section that a person may edit, each once. */
export const sectionIds: readonly OrdinarySectionId[] = [...staffReportSectionIds, ...minutesExtractSectionIds]

export const isOwnSection = (id: string): id is OwnSectionId => /^own[0-9a-f]{32}$/.test(id)

/** The name of a new section of one's own; a bookmark of Word takes no longer one. */
export const ownSectionId = (uuid: string): OwnSectionId => `own${uuid.replaceAll('-', '').toLowerCase()}`

/** The section that a path or a file names; undefined for one that the program does not know. */
export const knownSection = (id: unknown): SectionId | undefined =>
  typeof id === 'string' && isOwnSection(id) ? id : sectionIds.find((each) => each === id)

/** The ordinary sections of each paper, in the order of the attested ones. */
export const sectionIdsOf = (kind: SectionedPaperKind): readonly OrdinarySectionId[] =>
  kind === 'staff-report' ? staffReportSectionIds : minutesExtractSectionIds

/** The paper that a section belongs to. */
export const paperOf = (id: SectionId): SectionedPaperKind =>
  isOwnSection(id) || staffReportSectionIds.some((each) => each === id) ? 'staff-report' : 'minutes-extract'
