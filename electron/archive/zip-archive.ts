import { zipSync, type Zippable } from 'fflate'
import { utc, type Day } from '../../shared/domain/reading/day'
import type { Archive } from './compose-archive'

const firstYear = 1980
const lastYear = 2099

/** A ZIP file has the local time of its files: noon is the same day, and the same bytes, in every time zone. It knows 120 years. */
function noonOf(day: Day): Date {
  const date = utc(day)
  const year = Math.min(Math.max(date.getUTCFullYear(), firstYear), lastYear)
  return new Date(year, date.getUTCMonth(), date.getUTCDate(), 12)
}

/** A package as a ZIP file that holds its root folder and nothing else. */
export function zipArchive({ id, files }: Pick<Archive, 'id' | 'files'>, archivedOn: Day): Uint8Array {
  const mtime = noonOf(archivedOn)
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [`${id}/${name}`, [bytes, { mtime }]]))
  return zipSync(entries, { level: 6 })
}
