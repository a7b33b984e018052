import { basename } from 'node:path'
import type { MatterDraft } from '../../shared/domain/matter'
import { matterFileName } from '../../shared/exchange/file/matter-file-name'

/** What the name of an extra copy tells: whose it is, and when it was written by the clock on the wall. */
export interface NamedExtraCopy {
  name: string
  /** The first eight characters of the matter's id. */
  of: string
  /** `2026-11-23 14.32.05` */
  at: string
}

const longestStem = 60
const pattern = /^(?:.+ )?kopia (\d{4}-\d{2}-\d{2} \d{2}\.\d{2}\.\d{2}) ([0-9a-f]{8})\.namndklar$/

const two = (part: number): string => String(part).padStart(2, '0')

const wallClock = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}.${two(at.getMinutes())}.${two(at.getSeconds())}`

export const extraCopyMark = (id: string): string => id.slice(0, 8).toLowerCase()

/** Names a copy after its matter, day and time; a name that is taken gives way to that of the next second. */
export function extraCopyName(matter: MatterDraft, at: Date, taken: ReadonlySet<string>): string {
  const stem = basename(matterFileName(matter), '.namndklar').slice(0, longestStem).trim()
  const name = `${stem} kopia ${wallClock(at)} ${extraCopyMark(matter.id)}.namndklar`
  return taken.has(name.toLowerCase()) ? extraCopyName(matter, new Date(at.getTime() + 1_000), taken) : name
}

/** Reads the name of a file; undefined for anything that the program has not named so itself. */
export function readExtraCopyName(name: string): NamedExtraCopy | undefined {
  const [, at, of] = pattern.exec(name) ?? []
  return at === undefined || of === undefined ? undefined : { name, of, at }
}
