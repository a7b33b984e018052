import { Label, RadioGroup, SwitchButton, SwitchField } from 'react-aria-components'
import type { ImmediateVerification } from '../../../shared/domain/decision'
import { withTypedAt } from '../../../shared/domain/paths/field-path'
import { committeeWords } from '../../../shared/text/language/committee-words'
import { VerificationAdvice } from '../../cards/findings/verification-advice'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { clausesWith } from '../../parts/words/clause-words'
import { Radio } from '../../parts/fields/radio'
import controlStyles from '../../parts/fields/control.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import decisionFormFieldStyles from './decision-form-field.module.css'
import styles from './verification-field.module.css'

const path = 'decision.immediateVerification'
const wordings: ImmediateVerification[] = ['item', 'decision']

/** Whether the item is verified at once, and in which of the two attested wordings. */
export function VerificationField() {
  const { matter, change } = useMatter()
  const isClosed = useIsClosed(path)
  const chosen = matter.decision.immediateVerification
  const on = chosen === 'item' || chosen === 'decision'
  const choose = (next: string): void =>
    change({ label: 'ändra omedelbar justering', place: path, edit: (now) => withTypedAt(now, path, next) })
  return (
    <div className={styles.verification} data-field={path}>
      <SwitchField
        className={controlStyles.control}
        isSelected={on}
        isReadOnly={isClosed}
        onChange={(next) => choose(next ? 'item' : 'none')}
      >
        <SwitchButton className={styles.switch}>
          <span className={styles.track} aria-hidden="true" />
          <span>
            <strong>Omedelbar justering</strong>
            <span className={decisionFormFieldStyles.explanation}>
              Paragrafen justeras redan vid sammanträdet, enligt {committeeWords(matter.committee).bodyGenitive}{' '}
              reglemente. Då ska den finnas i skrift när den behandlas.
            </span>
          </span>
        </SwitchButton>
      </SwitchField>
      {on && (
        <RadioGroup className={styles.wordings} value={chosen} isReadOnly={isClosed} onChange={choose}>
          <Label className={fieldStyles.label}>Så står det i beslutet</Label>
          {wordings.map((wording) => (
            <Radio key={wording} value={wording} className={styles.wording}>
              <span className={decisionFormFieldStyles.mark} aria-hidden="true" />
              <span lang="sv">{clausesWith(matter, { immediateVerification: wording }).at(-1)}</span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      {!isClosed && <VerificationAdvice isOn={on} onTurnOn={() => choose('item')} />}
    </div>
  )
}
