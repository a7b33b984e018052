import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { offeredSources } from '../../../shared/text/fields/offered-sources'
import { PlainField } from '../../parts/fields/plain-field'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import styles from './source-field.module.css'

interface Props {
  value: string
  onChange: (source: string) => void
  year: string
  /** What was read there has been changed, so that its old source does not hold. */
  isAsked: boolean
}

/** Where a rule was read: the year's usual places to choose, or words of one's own. */
export const SourceField = ({ value, onChange, year, isAsked }: Props): ReactNode => (
  <div className={`${fieldStyles.wide} ${styles.field}`}>
    <PlainField
      label={isAsked ? 'Källa?' : 'Källa'}
      value={value}
      onChange={onChange}
      hint={isAsked ? 'Varifrån kommer det nya? Kan lämnas tomt.' : 'Varifrån uppgiften kommer'}
      wide
    />
    <div className={styles.offers} role="group" aria-label="Förslag på källa">
      {offeredSources(year).map((source) => (
        <Button
          key={source}
          className={buttonStyles.quiet}
          isDisabled={source === value}
          onPress={() => onChange(source)}
        >
          {source}
        </Button>
      ))}
    </div>
  </div>
)
