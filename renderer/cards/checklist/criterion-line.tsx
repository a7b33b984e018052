import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Unit } from '../../../shared/domain/unit'
import type { CriterionOutcome } from '../../../shared/rules/checklist'
import { outcomeText } from '../../../shared/text/sentences/outcome-text'
import { requiredToWords } from '../../../shared/text/fields/rule-words'
import { useNavigation } from '../../state/navigation/navigation-context'
import { Mark } from '../../parts/marks/mark'
import { OverrideNote } from './override-note'
import styles from './criterion-line.module.css'

interface Props {
  unit: Unit
  line: CriterionOutcome
  /** The number of its source below the list; null where all have one. */
  source: number | null
}

/** One criterion of the year, how the unit stands to it and why; pressing it leads to the field that answers it. */
export function CriterionLine({ unit, line, source }: Props): ReactNode {
  const { focusField } = useNavigation()
  const { criterion, outcome, requiredTo, overridden } = line
  return (
    <li>
      <Button className={styles.criterion} data-part="criterion" onPress={() => focusField(line.field)}>
        <Mark verdict={outcome.kind} />
        <span>
          {criterion.wording}
          <span className={styles.why} data-verdict={outcome.kind}>
            {outcomeText(line)}
            <span className={styles.level}>
              {' '}
              · {requiredToWords[requiredTo]}
              {source !== null && ` [${source}]`}
            </span>
          </span>
        </span>
      </Button>
      {(outcome.kind !== 'met' || overridden !== undefined) && <OverrideNote unit={unit} line={line} />}
    </li>
  )
}
