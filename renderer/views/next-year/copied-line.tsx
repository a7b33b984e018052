import { memo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useNavigation } from '../../state/navigation/navigation-context'
import type { CopiedRow } from './copied-rows'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './copied-list.module.css'

interface Props {
  row: CopiedRow
  onConfirm: (row: CopiedRow, from: Element) => void
}

/** One thing that came along: what it is, what it says, where it is from, and what becomes of it. */
export const CopiedLine = memo(function CopiedLine({ row, onConfirm }: Props): ReactNode {
  const { focusField } = useNavigation()
  const { label, value, from, fields, place } = row
  const asksAnew = fields.length === 0
  return (
    <li className={styles.line} data-part="copied-line">
      <div>
        <span className={styles.label}>
          {label} · från {from.join(', ')}
        </span>
        {value !== '' && <span className={styles.value}>{value}</span>}
      </div>
      <div className={styles.actions}>
        <Button
          className={buttonStyles.quiet}
          aria-label={asksAnew ? `Vilken dag gäller? ${label}` : `Ändra: ${label}`}
          onPress={() => focusField(place)}
        >
          {asksAnew ? 'Vilken dag gäller?' : 'Ändra'}
        </Button>
        {!asksAnew && (
          <Button
            className={buttonStyles.quiet}
            aria-label={`Stämmer: ${label}`}
            onPress={({ target }) => onConfirm(row, target)}
          >
            Stämmer
          </Button>
        )}
      </div>
    </li>
  )
})
