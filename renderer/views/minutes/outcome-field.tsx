import { useState } from 'react'
import { Label, RadioGroup, Text } from 'react-aria-components'
import { valueOf } from '../../../shared/domain/reading/answer'
import { decisionOutcomes, type DecisionOutcome } from '../../../shared/domain/minutes'
import { readOutcome } from '../../../shared/domain/answers/read-outcome'
import { isChangedByHand } from '../../../shared/decided/is-changed-by-hand'
import { recordDecision } from '../../../shared/decided/record-decision'
import { outcomeWords } from '../../../shared/text/fields/outcome-words'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { QuestionDialog } from '../../parts/problems/question-dialog'
import { Radio } from '../../parts/fields/radio'
import fieldStyles from '../../parts/fields/field.module.css'
import radioFieldStyles from '../../parts/fields/radio-field.module.css'
import styles from './outcome-field.module.css'

const path = 'minutes.outcome'

/** What became of the proposal; choosing it records the decision. */
export function OutcomeField() {
  const { matter, change } = useMatter()
  const isClosed = useIsClosed(path)
  const [asked, setAsked] = useState<DecisionOutcome | null>(null)
  const record = (outcome: DecisionOutcome): void => {
    const { minutes } = recordDecision(matter, outcome, () => crypto.randomUUID())
    change({
      label: 'ändra beslutet som det fattades',
      place: path,
      milestone: { kind: 'decided' },
      edit: (now) => ({ ...now, minutes: { ...now.minutes, outcome, decision: minutes.decision } })
    })
  }
  const choose = (value: string): void => {
    const outcome = decisionOutcomes.find((each) => each === value)
    if (outcome === undefined) return
    if (isChangedByHand(matter)) setAsked(outcome)
    else record(outcome)
  }
  return (
    <>
      <RadioGroup
        className={`${fieldStyles.field} ${fieldStyles.wide}`}
        data-field={path}
        value={valueOf(readOutcome(matter.minutes)) ?? null}
        onChange={choose}
        isReadOnly={isClosed}
      >
        <Label className={fieldStyles.label}>Vad blev det av förslaget?</Label>
        <div className={radioFieldStyles.stacked}>
          {decisionOutcomes.map((outcome) => (
            <Radio key={outcome} className={radioFieldStyles.radio} value={outcome} namedBy={`outcome-${outcome}`}>
              <span className={radioFieldStyles.mark} aria-hidden="true" />
              <span>
                <span id={`outcome-${outcome}`}>{outcomeWords[outcome].name}</span>
                <Text slot="description" className={styles.meaning}>
                  {outcomeWords[outcome].meaning}
                </Text>
              </span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {asked && (
        <QuestionDialog
          title={`${outcomeWords[asked].name} i stället?`}
          answers={[{ words: outcomeWords[asked].name, onPress: () => record(asked) }]}
          refusal="Behåll ändringarna"
          onClose={() => setAsked(null)}
        >
          Enheter som är strukna eller tillagda och beslutssatser som är skrivna för hand försvinner ur beslutet. Det
          går att ångra.
        </QuestionDialog>
      )}
    </>
  )
}
