import type { PaperDocument } from '../../document/document'
import { staffReportSectionIds } from '../../text/fields/section-ids'

/** A part of a working copy's text that is found again in Word's, by its name: a section of the paper, whichever, or its sender. */
export type BookmarkedPart = string

/** The place of a section; Word takes letters, digits and underscores in a bookmark's name, forty at most. */
export const placeOfSection = (id: string): BookmarkedPart => id.replaceAll('-', '_')

export const senderPlace: BookmarkedPart = 'sender'

/** Every part of a paper that has a place of its own: whatever is composed into it, and its sender. */
export const placesOf = ({ sections }: PaperDocument): readonly BookmarkedPart[] => [
  ...sections.map(({ id }) => placeOfSection(id)),
  senderPlace
]

/** The name of the bookmark around a part. */
export const bookmarkOf = (place: BookmarkedPart): string => `nk_${place}`

const bookmark = /^nk_([A-Za-z]\w{0,36})$/

export const partOfBookmark = (name: string): BookmarkedPart | undefined => bookmark.exec(name)?.[1]

/** The bookmarks that give a working copy away: every staff report has at least one of these sections. */
export const telltaleBookmarks: readonly string[] = staffReportSectionIds.map(bookmarkOf)
