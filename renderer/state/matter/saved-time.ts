const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric' })

/** The hour and minute of a save, as `14.32`, with the day before it when that is not today: `den 3 maj 2023 kl. 14.32`. */
export function savedTime(savedAt: string, now: Date): string {
  const at = new Date(savedAt)
  if (Number.isNaN(at.getTime())) return ''
  const time = clock.format(at).replace(':', '.')
  return day.format(at) === day.format(now) ? time : `den ${day.format(at)} kl. ${time}`
}
