import type { VersionRow } from './version-row'
import { versionDay } from './version-time'

export interface VersionDay {
  day: string
  rows: VersionRow[]
}

/** Versions under the days on which they were saved; a damaged one stands with those saved after it. */
export function byDay(rows: readonly VersionRow[], now: Date): readonly VersionDay[] {
  const days: VersionDay[] = []
  for (const row of rows) {
    const last = days.at(-1)
    const day = row.savedAt === null ? last?.day : versionDay(row.savedAt, now)
    if (last && last.day === day) last.rows.push(row)
    else days.push({ day: day ?? 'Okänd dag', rows: [row] })
  }
  return days
}
