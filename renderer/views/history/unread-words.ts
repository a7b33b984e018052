/** Tells of matters that could not be searched; empty when all could. */
export const unreadWords = (unread: number): string => {
  if (unread === 0) return ''
  return unread === 1
    ? 'Ett ärende gick inte att läsa och är inte med.'
    : `${unread} ärenden gick inte att läsa och är inte med.`
}
