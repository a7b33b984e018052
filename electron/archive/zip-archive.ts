import { utc, type Day } from '../../shared/domain/reading/day'
import { writeZip } from '../zip/write-zip'
import type { Archive } from './compose-archive'

const firstYear = 1980
const lastYear = 2099

/** A package as a ZIP file that holds its root folder and nothing else, of noon of a day; the format knows 120 years. */
export function zipArchive({ id, files }: Pick<Archive, 'id' | 'files'>, archivedOn: Day): Uint8Array {
  const date = utc(archivedOn)
  return writeZip(
    files.map(({ name, bytes }) => [`${id}/${name}`, bytes]),
    new Date(Math.min(Math.max(date.getUTCFullYear(), firstYear), lastYear), date.getUTCMonth(), date.getUTCDate(), 12)
  )
}
