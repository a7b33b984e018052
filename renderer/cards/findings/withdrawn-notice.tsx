import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { Unit } from '../../../shared/domain/unit'
import { withdrawnButDecided } from '../../../shared/rules/taken/withdrawn-but-decided'
import { withdrawnAfterReport } from '../../../shared/rules/withdrawn-after-report'
import { enumerate } from '../../../shared/text/language/enumerate'
import { useMatter } from '../../state/matter/use-matter'
import { unitName } from '../../parts/words/unit-name'
import { useNavigation } from '../../state/navigation/navigation-context'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './withdrawn-notice.module.css'

const namesOf = (units: readonly Unit[]): string => {
  const named = enumerate(units.map(unitName))
  return named.kind === 'inline' ? named.text : named.names.join('; ')
}

function Notice({ label, lead, children }: { label: string; lead: string; children: ReactNode }): ReactNode {
  const { focusField } = useNavigation()
  return (
    <div className={styles.notice} role="group" aria-label={label}>
      <p>
        <strong>{lead}</strong> {children}
      </p>
      <p>
        <Button className={buttonStyles.alone} onPress={() => focusField('minutes.outcome')}>
          Till beslutet som det fattades
        </Button>
      </p>
    </div>
  )
}

/** A decision that is recorded stands; a unit that had withdrawn before the meeting might have been struck by it. */
function AfterDecision({ matter }: { matter: MatterDraft }): ReactNode {
  const withdrawn = withdrawnButDecided(matter)
  const before = withdrawn.filter(({ when }) => when === 'before-meeting').map(({ unit }) => unit)
  const after = withdrawn.filter(({ when }) => when === 'after-decision').map(({ unit }) => unit)
  return (
    <>
      {before.length > 0 && (
        <Notice label="Återkallat före sammanträdet" lead={`Återkallat före sammanträdet: ${namesOf(before)}.`}>
          Beslutet som det antecknats låter {before.length === 1 ? 'enheten' : 'enheterna'} delta. Kontrollera mot
          protokollet vad nämnden beslutade.
        </Notice>
      )}
      {after.length > 0 && (
        <Notice label="Drog sig ur efter beslutet" lead={`Drog sig ur efter beslutet: ${namesOf(after)}.`}>
          Beslutet ändras inte av det. Återkallelsen står i ärendets register.
        </Notice>
      )}
    </>
  )
}

/** Units that have withdrawn since the report went out, as long as that is to be seen to or known. */
export function WithdrawnNotice(): ReactNode {
  const { matter } = useMatter()
  if (matter.minutes.decision !== null) return <AfterDecision matter={matter} />
  const withdrawn = withdrawnAfterReport(matter)
  if (withdrawn.length === 0) return null
  return (
    <Notice
      label="Återkallat efter tjänsteutlåtandet"
      lead={`Återkallat efter tjänsteutlåtandet: ${namesOf(withdrawn)}.`}
    >
      Det utskickade förslaget nämner {withdrawn.length === 1 ? 'enheten' : 'enheterna'}. Om nämnden strök{' '}
      {withdrawn.length === 1 ? 'den' : 'dem'}, välj Med ändringar och ta bort bocken.
    </Notice>
  )
}
