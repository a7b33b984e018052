import type { DayInText } from './days-in'

/** What a sentence says of a day. */
export type DayRole =
  'entry' | 'extract' | 'winners' | 'meeting' | 'group' | 'verified' | 'posted' | 'appeal' | 'report'

const nouns: [DayRole, string][] = [
  ['entry', 'bidrag\\p{L}*|tävlingsbidrag\\p{L}*'],
  ['extract', 'protokollsutdrag\\p{L}*|utdrag\\p{L}*|beslut(?:et)?'],
  [
    'winners',
    'delas\\s+ut|utdelning\\p{L}*|prisutdelning\\p{L}*|vinnar\\p{L}*|tillkännag\\p{L}*|prisceremoni\\p{L}*|utses'
  ],
  ['appeal', 'överklag\\p{L}*'],
  ['posted', 'anslag\\p{L}*|anslås|anslogs'],
  ['verified', 'juster\\p{L}*'],
  ['group', '\\p{L}*grupp(?:en)?'],
  ['meeting', 'sammanträd\\p{L}*|nämndmöte\\p{L}*|styrelsemöte\\p{L}*'],
  ['report', 'tjänsteutlåtande\\p{L}*']
]
const pattern = new RegExp(
  nouns.map(([role, words]) => `(?<${role}>(?<!\\p{L})(?:${words})(?!\\p{L}))`).join('|'),
  'giu'
)
const last = /(?<!\p{L})(?:senast|sista\s+dag\p{L}*|deadline)(?!\p{L})/iu
/** Days that are told of, and are none of the year's last days. */
const needLast: readonly DayRole[] = ['entry', 'extract']

const rolesIn = (text: string): readonly DayRole[] =>
  [...text.matchAll(pattern)].flatMap(({ groups = {} }) =>
    nouns.flatMap(([role]) => (groups[role] === undefined ? [] : [role]))
  )

/**
 * What a day in a sentence is the day of: what was named last before it, or first after it where nothing was. An entry or an
 * extract has a day of its own only where it is told to be the last.
 */
export function dayRole(sentence: string, days: readonly DayInText[], index: number): DayRole | undefined {
  const day = days[index]
  if (day === undefined) return undefined
  const before = sentence.slice(days[index - 1]?.end ?? 0, day.start)
  const after = sentence.slice(day.end, days[index + 1]?.start)
  const isLast = last.test(before)
  const named = rolesIn(before)
  const roles = named.length > 0 ? named.reverse() : rolesIn(after)
  return roles.find((role) => needLast.includes(role) === isLast || (isLast && role === 'appeal'))
}
