import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Unit } from '../../../shared/domain/unit'
import type { CriterionOutcome } from '../../../shared/rules/checklist'
import { outcomeText } from '../../../shared/text/sentences/outcome-text'
import { sourceText } from '../../../shared/text/fields/source-text'
import { standingMark } from '../../../shared/text/fields/confirmed-words'
import { requiredToWords } from '../../../shared/text/fields/rule-words'
import { useNavigation } from '../../state/navigation/navigation-context'
import { Mark } from '../../parts/marks/mark'
import { OverrideNote } from './override-note'
import styles from './criterion-line.module.css'

const provenance = ({ criterion, standing }: CriterionOutcome, year: string): string =>
  [sourceText(criterion.source), standingMark(standing, year)].filter((part) => part !== '').join(' · ')

interface Props {
  unit: Unit
  line: CriterionOutcome
  year: string
}

/** One criterion of the year, how the unit stands to it and why; pressing it leads to the field that answers it. */
export function CriterionLine({ unit, line, year }: Props): ReactNode {
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
            <span className={styles.level}> · {requiredToWords[requiredTo]}</span>
          </span>
        </span>
        <span className={styles.source}>{provenance(line, year)}</span>
      </Button>
      {(outcome.kind !== 'met' || overridden !== undefined) && <OverrideNote unit={unit} line={line} />}
    </li>
  )
}
