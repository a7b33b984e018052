import { valueOf } from '../domain/answer'
import type { Unit } from '../domain/unit'
import { unitAnswers } from '../domain/unit-answers'
import { clause, paragraph } from '../document/build'
import type { Block, Clause } from '../document/document'
import { ended } from './ended'
import { enumerate } from './enumerate'
import { namesOf, sentenceWithUnits } from './unit-names'

/** Units that share a history, with the words for a few names and for a list of them. */
interface Group {
  units: Unit[]
  sentence: (names: string) => string
  lead: string
}

const yearsInText = (years: number[]): string =>
  years.length < 2 ? years.join() : `${years.slice(0, -1).join(', ')} och ${years.at(-1)}`

const participationOf = (unit: Unit) => valueOf(unitAnswers(unit).participation)

const earlierYears = (unit: Unit): string =>
  participationOf(unit) === 'earlier' ? yearsInText(valueOf(unitAnswers(unit).earlierYears) ?? []) : ''

function groupsOf(units: Unit[]): Group[] {
  const spans = [...new Set(units.map(earlierYears).filter((years) => years !== ''))]
  return [
    ...spans.map((years) => ({
      units: units.filter((unit) => earlierYears(unit) === years),
      sentence: (names: string) => ended(`Även ${years} deltog ${names}`),
      lead: `Även ${years} deltog följande enheter`
    })),
    {
      units: units.filter((unit) => participationOf(unit) === 'earlier' && earlierYears(unit) === ''),
      sentence: (names) => `Tidigare har ${names} deltagit.`,
      lead: 'Tidigare har följande enheter deltagit'
    },
    {
      units: units.filter((unit) => participationOf(unit) === 'first'),
      sentence: (names) => ended(`För första gången deltar ${names}`),
      lead: 'För första gången deltar följande enheter'
    }
  ]
}

const inSentence = ({ units, sentence }: Group): Clause[] => {
  const named = enumerate(namesOf(units))
  return named.kind === 'inline' && named.text !== '' ? [clause(sentence(named.text))] : []
}

const inList = ({ units, lead }: Group): Block[] =>
  enumerate(namesOf(units)).kind === 'list' ? sentenceWithUnits(clause(lead), units) : []

/** Which units have taken part before, in which years, and which do so for the first time; nothing where nobody has said. */
export function historyBlocks(units: Unit[]): Block[] {
  const groups = groupsOf(units)
  const sentences = groups.flatMap(inSentence)
  return [...(sentences.length > 0 ? [paragraph(...sentences)] : []), ...groups.flatMap(inList)]
}
