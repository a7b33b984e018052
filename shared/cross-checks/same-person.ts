import { comparable } from '../domain/reading/comparable'
import type { MatterDraft } from '../domain/matter'
import type { MatterPath } from '../domain/paths/matter-path'
import type { PaperKind } from '../domain/paper-kind'
import { cleanLine } from '../domain/reading/text-policy'
import { clashSentences, type PeopleOf } from '../text/sentences/clash-sentences'
import type { Clash, CrossCheck } from './clash'

type Found = Omit<Clash, 'kind'>

const roles =
  /^(?:(?:vice |1:e |2:e |förste |andre )?(?:ordförande|justerare|ersättare|ledamot|sekreterare)n?|justerat av)\s*:?\s*/iu

/** A person's name without party and role: `Ada Ek (S), ordförande`. */
const bareName = (typed: string): string => cleanLine(typed.replace(/\([^)]*\)/g, '')).replace(roles, '')

/** The people named in one line. */
const namesIn = (typed: string): readonly string[] =>
  typed
    .split(/[,;&\n/]|\s(?:och|samt)\s/iu)
    .map(bareName)
    .filter((name) => name !== '')

/** Each name that stands more than once, as it stands first. */
const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => {
    const others = names.map(comparable)
    return others.indexOf(comparable(name)) === index && others.lastIndexOf(comparable(name)) > index
  })

const found = (
  names: readonly string[],
  of: PeopleOf,
  field: MatterPath,
  papers: readonly PaperKind[]
): readonly Found[] =>
  twice(names).map((name) => ({
    sentence: clashSentences.samePerson(name, of),
    fields: [field],
    severity: 'wrong',
    papers
  }))

function onlyChair({ minutes }: MatterDraft): readonly Found[] {
  const chair = bareName(minutes.chair.name)
  const [first, ...others] = [...new Set(namesIn(minutes.verifiedBy).map(comparable))]
  if (chair === '' || others.length > 0 || first !== comparable(chair)) return []
  return [
    {
      sentence: clashSentences.onlyChairVerifies(chair),
      fields: ['minutes.verifiedBy', 'minutes.chair.name'],
      severity: 'unlikely',
      papers: ['minutes-extract']
    }
  ]
}

/** One person where two are needed: among those who verify, and among those who sign. */
export const samePerson: CrossCheck = (matter) => {
  const { committee, minutes } = matter
  const verified = found(namesIn(minutes.verifiedBy), 'verifiedBy', 'minutes.verifiedBy', ['minutes-extract'])
  return [
    ...verified,
    ...(verified.length > 0 ? [] : onlyChair(matter)),
    ...found(
      committee.verifiers.map(({ name }) => bareName(name)).filter((name) => name !== ''),
      'verifiers',
      'committee.verifiers',
      ['verification-sheet']
    ),
    ...found(
      committee.signatories.map(({ name }) => bareName(name)).filter((name) => name !== ''),
      'signatories',
      'committee.signatories',
      ['staff-report']
    )
  ]
}
