import { cleanLine } from '../../domain/reading/text-policy'
import type { RuleProfile } from '../../domain/rule-profile'
import { unitFieldKind } from '../../domain/unit-fields'
import { capitalised } from '../language/capitalised'
import { classInList } from './confirmed-words'
import type { KnownChoice } from './known-choice'
import { operatorChoices } from './operator-choices'
import { participationWords, unitStateWords } from './rule-words'
import { isUnitField, type UnitKey } from '../../domain/paths/unit-key'

type Classes = Pick<RuleProfile, 'classes'>

const yesNo: KnownChoice[] = [
  { choice: 'yes', word: 'Ja', others: ['j', 'y', 'x', '✓', '✔', '☑', '☒', 'sant', 'yes', 'true', '1', 'uppfyllt'] },
  { choice: 'no', word: 'Nej', others: ['n', 'falskt', 'no', 'false', '0', 'inte uppfyllt'] }
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
      return operatorChoices
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
