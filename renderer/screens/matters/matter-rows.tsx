import type { ReactNode } from 'react'
import type { FoundMatter } from './found-matters'
import type { MatterDeeds } from './matter-deeds'
import { MatterRow } from './matter-row'
import styles from './matter-lists.module.css'

interface Props {
  rows: readonly FoundMatter[]
  by: 'year' | 'committee'
  names: ReadonlyMap<string, string>
  deeds: MatterDeeds
}

/** Matters below each other, each in a row of its own. */
export const MatterRows = ({ rows, by, names, deeds }: Props): ReactNode => (
  <ul className={styles.rows} data-part="matters">
    {rows.map(({ matter, units }) => (
      <MatterRow
        key={matter.id}
        matter={matter}
        name={names.get(matter.id) ?? ''}
        by={by}
        units={units}
        deeds={deeds}
      />
    ))}
  </ul>
)
