import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Finding } from '../../../shared/review/finding'
import { findingKindWords } from '../../../shared/text/fields/finding-kind-words'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './finding-item.module.css'

interface Props {
  finding: Finding
  reason: string
  onShow: () => void
  onMend: () => void
  onLetStand: () => void
}

const shown = (quote: string): string => quote.replace(/\s+/g, ' ')

/** One finding: what kind it is, the words it is about, why, and what can be done about it. */
export function FindingItem({ finding, reason, onShow, onMend, onLetStand }: Props): ReactNode {
  const kind = findingKindWords[finding.kind]
  const about = finding.quote === '' ? kind : `${kind}, ”${shown(finding.quote)}”`
  return (
    <li className={styles.finding} data-part="finding">
      <h4>{kind}</h4>
      {finding.quote !== '' && (
        <q className={styles.quote} lang="sv">
          {shown(finding.quote)}
        </q>
      )}
      <p className={styles.reason}>{reason}</p>
      <div className={styles.actions}>
        {finding.mend && (
          <Button className={buttonStyles.button} aria-label={`Rätta: ${finding.mend.description}`} onPress={onMend}>
            Rätta: {finding.mend.description}
          </Button>
        )}
        <Button className={buttonStyles.quiet} aria-label={`Visa ${about}`} onPress={onShow}>
          Visa
        </Button>
        <Button className={buttonStyles.quiet} aria-label={`Låt stå: ${about}`} onPress={onLetStand}>
          Låt stå
        </Button>
      </div>
    </li>
  )
}
