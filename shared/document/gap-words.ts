import type { Gap } from './document'

/** What is said of a gap where it stands: that its answer is missing, or that what is typed there cannot be read. */
export const gapWords = ({ label, unread }: Gap): string => `${label} ${unread ?? 'saknas'}`
