const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** The hour and minute of a version: `14.32`. */
export const versionTime = (savedAt: string): string => clock.format(new Date(savedAt)).replace(':', '.')

/** The day of a version, as a heading: `I dag, onsdag 3 maj 2023`. */
export function versionDay(savedAt: string, now: Date): string {
  const words = day.format(new Date(savedAt))
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (words === day.format(now)) return `I dag, ${words}`
  return words === day.format(yesterday)
    ? `I går, ${words}`
    : words.charAt(0).toLocaleUpperCase('sv-SE') + words.slice(1)
}
