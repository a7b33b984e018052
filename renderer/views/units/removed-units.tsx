import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { RemovedUnit } from '../../../shared/domain/removed-unit'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import { unitLine } from '../../../shared/text/fields/unit-line'
import { savedTime } from '../../state/matter/saved-time'
import { TrashDisclosure } from '../../parts/trash/trash-disclosure'
import { unitName } from '../../parts/words/unit-name'
import type { RemovedUnitEdits } from './use-removed-unit-edits'
import buttonStyles from '../../parts/styles/button.module.css'
import trashDisclosureStyles from '../../parts/trash/trash-disclosure.module.css'

interface Props {
  removed: readonly RemovedUnit[]
  rules: RuleProfile
  edits: RemovedUnitEdits
}

const whenRemoved = ({ removedAt }: RemovedUnit): string => {
  const time = savedTime(removedAt, new Date())
  return time === '' ? '' : `Borttagen ${/^\d/.test(time) ? `i dag ${time}` : time}`
}

const lineOf = (unit: RemovedUnit, rules: RuleProfile): string =>
  [whenRemoved(unit), unitLine(rules, unit)].filter((part) => part !== '').join('. ')

/** The units' trash, the one removed last first. */
export function RemovedUnits({ removed, rules, edits }: Props): ReactNode {
  if (removed.length === 0) return null
  return (
    <TrashDisclosure title={`Borttagna enheter (${removed.length})`} level={3}>
      {removed.toReversed().map((unit) => (
        <li key={unit.id}>
          <div>
            <span>{unit.name.trim() || 'Enhet utan namn'}</span>
            <p>{lineOf(unit, rules)}</p>
          </div>
          <div className={trashDisclosureStyles.actions}>
            <Button
              className={buttonStyles.quiet}
              onPress={() => edits.putBack(unit)}
              aria-label={`Lägg tillbaka ${unitName(unit)}`}
            >
              Lägg tillbaka
            </Button>
            <Button
              className={buttonStyles.quiet}
              onPress={() => edits.discard(unit)}
              aria-label={`Ta bort ${unitName(unit)} för gott`}
            >
              Ta bort för gott
            </Button>
          </div>
        </li>
      ))}
    </TrashDisclosure>
  )
}
