import type { ReactNode } from 'react'
import { Input, Label, SearchField } from 'react-aria-components'
import type { Checklist } from '../../../shared/rules/checklist'
import { PlainChoice } from '../../parts/fields/plain-choice'
import { unitOrders, type UnitFilter, type UnitOrder } from './shown-units'
import { VerdictFilter } from './verdict-filter'
import fieldStyles from '../../parts/fields/field.module.css'
import styles from './unit-tools.module.css'

interface Props {
  checklist: Checklist
  filter: UnitFilter
  onFilter: (filter: UnitFilter) => void
}

const orderWords: Record<UnitOrder, string> = {
  own: 'Som i beslutet',
  name: 'Namn',
  verdict: 'Det som saknas först',
  state: 'Läge',
  awardClass: 'Klass',
  home: 'Hemvist'
}
const orders = unitOrders.map((order) => ({ value: order, words: orderWords[order] }))

/** Finding one's way among many units: search, the three counts, and order. */
export const UnitTools = ({ checklist, filter, onFilter }: Props): ReactNode => (
  <div role="search" className={styles.tools} aria-label="Hitta bland enheterna">
    <VerdictFilter
      checklist={checklist}
      chosen={filter.verdict}
      onChoose={(verdict) => onFilter({ ...filter, verdict })}
    />
    <div className={styles.line}>
      <SearchField
        className={`${fieldStyles.field} ${styles.search}`}
        value={filter.search}
        onChange={(search) => onFilter({ ...filter, search })}
      >
        <Label className={fieldStyles.label}>Sök enhet, hemvist eller chef</Label>
        <Input className={fieldStyles.input} autoComplete="off" />
      </SearchField>
      <PlainChoice
        label="Ordning"
        value={filter.order}
        choices={orders}
        onChange={(value) => onFilter({ ...filter, order: unitOrders.find((order) => order === value) ?? 'own' })}
      />
    </div>
  </div>
)
