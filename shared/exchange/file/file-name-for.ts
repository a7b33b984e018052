import { valueOf } from '../../domain/reading/answer'
import { readRegistryNumber } from '../../domain/reading/read-registry-number'

/** What a paper's file is named after; each part may be empty, and may hold anything that was typed. */
export interface NamedAfter {
  readonly awardYear: string
  readonly committee: string
  /** The paper's Swedish name, such as `Tjänsteutlåtande`. */
  readonly paper: string
  readonly registryNumber: string
  /** What the file is besides the paper: `UTKAST`, `UTKAST 2`, `arbetskopia`. */
  readonly mark?: string
  readonly ending: 'docx' | 'txt' | 'html' | 'pdf' | 'eml' | 'ics' | 'csv' | 'zip' | 'namndklar' | 'namndklar-regler'
}

const maximum = 100
const allowed = /[A-Za-zÅÄÖåäö0-9 \-_().,]/

/**
 * Names that Windows keeps for devices, with any ending:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const device = '(?:con|prn|aux|nul|com\\d|lpt\\d)'
const deviceAlone = new RegExp(`^${device}$`, 'i')
const deviceWithEnding = new RegExp(`^(${device} *)\\.`, 'i')

const letterFrom = (character: string): string => {
  if (allowed.test(character)) return character
  const base = character.normalize('NFD').charAt(0)
  return allowed.test(base) ? base : '-'
}

const edges = (text: string): string => text.replace(/^[ .,-]+|[ .,-]+$/g, '')

const safe = (typed: string): string =>
  edges(
    [...typed.slice(0, maximum * 3).normalize('NFC')]
      .map(letterFrom)
      .join('')
      .replace(/-{2,}/g, '-')
      .replace(/ {2,}/g, ' ')
  )

const clipped = (text: string, length: number): string => edges(text.slice(0, Math.max(0, length)))

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** Proposes a file name that Windows always takes; where there is too little room, the committee's name yields first. */
export function fileNameFor({ awardYear, committee, paper, registryNumber, mark = '', ending }: NamedAfter): string {
  const room = maximum - ending.length - 1
  const year = clipped(safe(awardYear), 10)
  const rest = joined([
    clipped(safe(paper), 30),
    clipped(safe(valueOf(readRegistryNumber(registryNumber)) ?? ''), 25),
    mark
  ])
  const name = joined([year, clipped(safe(committee), room - year.length - rest.length - 2), rest]).replace(
    deviceWithEnding,
    '$1-'
  )
  return `${name === '' || deviceAlone.test(name) ? `Handling ${name}`.trim() : name}.${ending}`
}
