import { cleanLine } from '../../domain/reading/text-policy'
import type { RuleProfile } from '../../domain/rule-profile'
import { unitFieldKind } from '../../domain/unit-fields'
import { capitalised } from '../language/capitalised'
import { classInList } from './confirmed-words'
import { operatorWords, participationWords, unitStateWords } from './rule-words'
import { isUnitField, type UnitKey } from '../../domain/paths/unit-key'

/** One stored choice, the word it is written with, and other words that people use for it. */
export interface KnownChoice {
  readonly choice: string
  readonly word: string
  readonly others: readonly string[]
  /** What is said after the choice does not change it: *Entreprenad, Attendo*. */
  readonly ledBy?: boolean
}

type Classes = Pick<RuleProfile, 'classes'>

const yesNo: KnownChoice[] = [
  { choice: 'yes', word: 'Ja', others: ['j', 'y', 'x', '✓', '✔', '☑', '☒', 'sant', 'yes', 'true', '1', 'uppfyllt'] },
  { choice: 'no', word: 'Nej', others: ['n', 'falskt', 'no', 'false', '0', 'inte uppfyllt'] }
]

const operators: KnownChoice[] = [
  {
    choice: 'city',
    word: operatorWords.city,
    ledBy: true,
    others: [
      'kommunal',
      'kommunalt',
      'kommunen',
      'kommun',
      'kommunal regi',
      'kommunalt driven',
      'kommunal verksamhet',
      'egen regi',
      'egenregi',
      'stadens egen',
      'stadens regi',
      'stockholms stad',
      'stad',
      'stadsdelsförvaltningen',
      'stadsdelsnämnden',
      'intraprenad',
      'offentlig',
      'offentlig regi',
      'city'
    ]
  },
  {
    choice: 'contracted',
    word: operatorWords.contracted,
    ledBy: true,
    others: [
      'entreprenad',
      'på entreprenad',
      'privat på entreprenad',
      'drivs på entreprenad',
      'entreprenör',
      'upphandlad',
      'upphandlat',
      'upphandlad entreprenad',
      'lou',
      'contracted'
    ]
  },
  {
    choice: 'private',
    word: operatorWords.private,
    ledBy: true,
    others: [
      'privat',
      'privat utförare',
      'enskild',
      'enskild regi',
      'enskilt driven',
      'privat regi',
      'privat driven',
      'fristående',
      'fristående verksamhet',
      'friskola',
      'enskild huvudman',
      'enskild verksamhet',
      'lov',
      'valfrihet',
      'idéburen',
      'idéburet',
      'idéburen organisation',
      'ideell',
      'ideell förening',
      'förening',
      'stiftelse',
      'trossamfund',
      'kooperativ',
      'föräldrakooperativ',
      'personalkooperativ',
      'ekonomisk förening',
      'aktiebolag',
      'ab',
      'bolag',
      'företag',
      'private'
    ]
  }
]

const states: KnownChoice[] = [
  { choice: 'asked', word: unitStateWords.asked, others: ['frågad', 'asked'] },
  {
    choice: 'registered',
    word: unitStateWords.registered,
    others: ['anmält', 'deltar', 'ja', 'ja, deltar', 'registered']
  },
  {
    choice: 'entrySubmitted',
    word: unitStateWords.entrySubmitted,
    others: ['bidrag inlämnat', 'inlämnat', 'lämnat bidrag', 'entrysubmitted']
  },
  { choice: 'withdrawn', word: unitStateWords.withdrawn, others: ['återkallat', 'deltar inte', 'withdrawn'] }
]

const participations: KnownChoice[] = [
  {
    choice: 'first',
    word: participationWords.first,
    others: ['första gången', 'för första gången', 'nej', 'ny', 'first']
  },
  { choice: 'earlier', word: participationWords.earlier, others: ['deltagit tidigare', 'tidigare', 'ja', 'earlier'] }
]

const classesOf = ({ classes }: Classes): readonly KnownChoice[] =>
  classes.map(({ id, name, scope }) => ({
    choice: id,
    word: capitalised(cleanLine(name)),
    others: [
      id,
      `${cleanLine(name)} ${cleanLine(scope)}`,
      classInList(cleanLine(name), { kind: 'unconfirmed', from: '' })
    ]
  }))

/** The choices that answer a key, or undefined where it is answered in free words, a number or a day. */
export function choicesFor(key: UnitKey, rules: Classes): readonly KnownChoice[] | undefined {
  if (!isUnitField(key)) return yesNo
  switch (unitFieldKind(key)) {
    case 'yesNo':
      return yesNo
    case 'operator':
      return operators
    case 'state':
      return states
    case 'participation':
      return participations
    case 'awardClass':
      return rules.classes.length > 0 ? classesOf(rules) : undefined
    case 'line':
    case 'lines':
    case 'count':
    case 'percentage':
    case 'day':
    case 'years':
      return undefined
  }
}
