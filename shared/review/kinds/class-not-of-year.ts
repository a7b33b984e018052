import { knownProfiles } from '../../rules/known-years/known-profile'
import type { AwardClass, RuleProfile } from '../../domain/rule-profile'
import { confirmedRules } from '../../rules/confirmed-rules'
import { capitalised } from '../../text/language/capitalised'
import { findingReasons } from '../../text/sentences/finding-reasons'
import { instead, seen } from '../seen'
import { literally, wholeWords } from '../../domain/reading/whole-words'
import type { Kind, Observation, Reading } from '../observation'

/** The name without what every year adds to it. */
const stem = (name: string): string => name.replace(/\s+inklusive myndighetsutövning$/i, '').toLowerCase()

type Classes = Pick<RuleProfile, 'classes'>

const stemsOf = ({ classes }: Classes): readonly string[] => classes.map(({ name }) => stem(name))

/** Names that other attested years gave a class, and that this year's rules do not hold. */
function foreignNames({
  classes
}: Classes): readonly { readonly name: string; readonly now: AwardClass | undefined }[] {
  const current = classes.map(({ name }) => name.toLowerCase())
  const stems = [...new Set(knownProfiles.flatMap(stemsOf))].filter(
    (name) => !current.some((each) => each.includes(name))
  )
  return stems.map((name) => {
    const id = knownProfiles.flatMap((profile) => profile.classes).find((each) => stem(each.name) === name)?.id
    return { name, now: classes.find((each) => each.id === id) }
  })
}

const otherYears = ({ matter, passages }: Reading): readonly Observation[] =>
  foreignNames(confirmedRules(matter)).flatMap(({ name, now }) =>
    seen(
      passages,
      ({ withoutNames }) => withoutNames,
      wholeWords(literally(name)),
      (match) => {
        const to = now && stem(now.name)
        return {
          reason: findingReasons.classNotOfYear(matter.awardYear),
          ...(to === undefined ? {} : { mend: instead(match, /^\p{Lu}/u.test(match[0]) ? capitalised(to) : to) })
        }
      }
    )
  )

const spoken = wholeWords('(?:tävlings)?(?:klassen|kategorin)\\s+[”"]?([\\p{L}-]+)')
const listed = wholeWords('(?:tävlings)?(?:klasserna|kategorierna)\\s+([^.:;!?()]+)')
/** Where a list of classes goes on to tell what one of them holds. */
const tells = /(?<!\p{L})(?:såsom|till exempel|som|där|vilka|inklusive|delas|deltar|finns|är)(?!\p{L})/iu
/** Words that follow *klassen* when no name does. */
const goesOn = new Set(
  'av deltar där får för har i inom kan med och omfattar på ska som till vid är delas eller finns gäller heter kallas utses'.split(
    ' '
  )
)

const wordsOfClasses = ({ classes }: Pick<RuleProfile, 'classes'>): Set<string> =>
  new Set(classes.flatMap(({ name, scope }) => `${name} ${scope}`.toLowerCase().split(/[^\p{L}-]+/u)))

const unknown = ({ matter, passages }: Reading): readonly Observation[] => {
  const words = wordsOfClasses(confirmedRules(matter))
  const reason = findingReasons.classNotOfYear(matter.awardYear)
  const isKnown = (written: string): boolean => words.has(written.toLowerCase()) || goesOn.has(written.toLowerCase())
  return [
    ...seen(
      passages,
      ({ withoutNames }) => withoutNames,
      spoken,
      (match) => (isKnown(match[1] ?? '') ? undefined : { reason })
    ),
    ...seen(
      passages,
      ({ withoutNames }) => withoutNames,
      listed,
      (match) => {
        const names = (match[1] ?? '').split(tells)[0] ?? ''
        const first = names.split(/,|\soch\s|\ssamt\s/u).flatMap((name) => /[\p{L}-]+/u.exec(name)?.[0] ?? [])
        return first.every(isKnown) ? undefined : { reason }
      }
    )
  ]
}

/** Where the year's classes are not known or not confirmed, nothing is known to be wrong. */
export const classNotOfYear: Kind = (reading) =>
  confirmedRules(reading.matter).classes.length === 0 ? [] : [...otherYears(reading), ...unknown(reading)]
