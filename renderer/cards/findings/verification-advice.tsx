import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import { verificationAdvice, type MissingFact } from '../../../shared/rules/verification-advice'
import type { Verdict } from '../../../shared/rules/checklist'
import { verificationReason } from '../../../shared/text/sentences/verification-advice-text'
import { verificationRecommendation } from '../../../shared/text/sentences/verification-recommendation'
import { Mark } from '../../parts/marks/mark'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { useMatterToday } from '../../state/matter/use-matter-today'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './verification-advice.module.css'

const verdicts: Record<ReturnType<typeof verificationAdvice>['advice'], Verdict> = {
  ordinary: 'met',
  immediate: 'unknown',
  impossible: 'notMet',
  unknown: 'unknown'
}

const wayTo: Record<MissingFact, { words: string; path: MatterPath }> = {
  deadline: { words: 'Till sista dagen för utdraget', path: 'rules.extractBy' },
  meeting: { words: 'Fyll i sammanträdesdagen', path: 'meeting.date' },
  period: { words: 'Fyll i antalet dagar', path: 'committee.dayCounts' }
}

interface Props {
  isOn: boolean
  onTurnOn: () => void
}

/** Whether ordinary verification reaches the award's deadline, why, and what can be done about it here. */
export function VerificationAdvice({ isOn, onTurnOn }: Props): ReactNode {
  const matter = useDeferredValue(useMatter().matter)
  const { show, focusField } = useNavigation()
  const today = useMatterToday()
  const advice = useMemo(() => verificationAdvice(matter, today), [matter, today])
  const reasons = useMemo(() => verificationReason(advice, matter.committee), [advice, matter.committee])
  const recommended = verificationRecommendation(advice)
  const isPlain = advice.advice === 'ordinary' || advice.advice === 'immediate'
  return (
    <div className={styles.advice} role="group" aria-label="Råd om justering">
      <p className={styles.head}>
        <Mark verdict={advice.advice === 'immediate' && isOn ? 'met' : verdicts[advice.advice]} />
        <span>
          <strong>{recommended.lead}</strong> {recommended.sentence}
        </span>
      </p>
      {isPlain ? (
        <details>
          <summary>Så är det räknat, och vad som behöver göras</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      ) : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {isOn && (
        <p className={styles.reminder}>
          Paragrafen måste finnas i skrift på sammanträdet. Ta med den, färdig att skriva under.
        </p>
      )}
      <p className={styles.actions}>
        {advice.advice === 'immediate' && !isOn && (
          <Button className={buttonStyles.button} onPress={onTurnOn}>
            Föreslå omedelbar justering
          </Button>
        )}
        {advice.advice === 'unknown' &&
          advice.missing.map((fact) => (
            <Button key={fact} className={buttonStyles.button} onPress={() => focusField(wayTo[fact].path)}>
              {wayTo[fact].words}
            </Button>
          ))}
        {advice.advice === 'impossible' && advice.urgent.kind === 'earlierMeetings' && (
          <Button className={buttonStyles.button} onPress={() => focusField('meeting.date')}>
            Byt sammanträdesdag
          </Button>
        )}
        {advice.advice === 'impossible' && advice.urgent.kind === 'chair' && (
          <Button className={buttonStyles.button} onPress={() => focusField('meeting.otherDates')}>
            Fyll i nämndens övriga sammanträden
          </Button>
        )}
        {isOn && (
          <Button className={buttonStyles.button} onPress={() => show('papers')}>
            Till paragrafen i skrift
          </Button>
        )}
        <Button className={buttonStyles.quiet} onPress={() => show('dates')}>
          Visa årets datum
        </Button>
      </p>
    </div>
  )
}
