import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import type { Unit } from '../../domain/unit'
import { unitAnswers } from '../../domain/answers/unit-answers'
import { clause, paragraph } from '../../document/build'
import type { Block } from '../../document/document'
import { ended } from '../language/ended'
import { enumerate } from '../language/enumerate'
import { earlierYears } from './unit-history'
import { namesOf, sentenceWithUnits } from '../fields/unit-names'
import { hasAnnex } from './units-annex'

/** Units that share a history, what is said of them, and the same with their names last. */
interface Group {
  readonly units: readonly Unit[]
  readonly predicate: string
  readonly before: (names: string) => string
}

const participationOf = (unit: Unit) => valueOf(unitAnswers(unit).participation)

function groupsOf(units: readonly Unit[]): readonly Group[] {
  const spans = [...new Set(units.map(earlierYears).filter((years) => years !== ''))]
  const groups = [
    ...spans.map((years): Group => ({
      units: units.filter((unit) => earlierYears(unit) === years),
      predicate: `deltog även ${years}`,
      before: (names) => `Redan ${years} deltog ${names}`
    })),
    {
      units: units.filter((unit) => participationOf(unit) === 'earlier' && earlierYears(unit) === ''),
      predicate: 'har deltagit tidigare',
      before: (names: string) => `Tidigare har ${names} deltagit`
    },
    {
      units: units.filter((unit) => participationOf(unit) === 'first'),
      predicate: 'deltar för första gången',
      before: (names: string) => `För första gången deltar ${names}`
    }
  ]
  return groups.filter((group) => namesOf(group.units).length > 0)
}

/** `Enheten Enheten för …`, or a name whose comma would part it from its verb, stands last instead. */
const standsLast = (name: string): boolean => /^enhet|,/i.test(name)

/** The sentence of one group, or nothing where its names have to stand in a list. */
function sentenceOf({ units, predicate, before }: Group, all: number): string | undefined {
  const whole = units.length === 1 ? 'Enheten' : 'Enheterna'
  if (units.length === all) return `${whole} ${predicate}.`
  const names = namesOf(units)
  const named = enumerate(names)
  if (named.kind === 'list') return undefined
  return names.some(standsLast) ? ended(before(named.text)) : `${whole} ${named.text} ${predicate}.`
}

/**
 * Which units have taken part before, in which years, and which do so for the first time; nothing where nobody has said, or where
 * the annex tells it.
 */
export function historyBlocks(matter: MatterDraft, units: readonly Unit[]): readonly Block[] {
  if (hasAnnex(matter, units)) return []
  const told = groupsOf(units).map((group) => ({ group, sentence: sentenceOf(group, units.length) }))
  const sentences = told.flatMap(({ sentence }) => sentence ?? [])
  return [
    ...(sentences.length > 0 ? [paragraph(...sentences.map((sentence) => clause(sentence)))] : []),
    ...told.flatMap(({ group, sentence }) =>
      sentence === undefined ? sentenceWithUnits(clause(`Följande enheter ${group.predicate}`), group.units) : []
    )
  ]
}
