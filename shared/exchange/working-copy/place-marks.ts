import { staffReportSectionIds } from '../../text/fields/section-ids'

/** The parts of a working copy's text that are found again in Word's: its sections, and what stands around them. */
export const copyPlaces = [...staffReportSectionIds, 'signatures', 'sender'] as const
export type CopyPlace = (typeof copyPlaces)[number]

/** The name of the bookmark around a part; Word takes letters, digits and underscores, forty at most. */
export const bookmarkOf = (place: CopyPlace): string => `nk_${place}`

export const placeOfBookmark = (name: string): CopyPlace | undefined =>
  copyPlaces.find((place) => bookmarkOf(place) === name)
