import type { ReactNode } from 'react'
import type { FoundMatter } from './found-matters'
import type { MatterDeeds } from './matter-deeds'
import { MatterRows } from './matter-rows'
import viewStyles from '../../parts/styles/view.module.css'
import styles from './matter-lists.module.css'

interface Props {
  sought: string
  found: readonly FoundMatter[]
  names: ReadonlyMap<string, string>
  deeds: MatterDeeds
}

const foundWords = (found: readonly FoundMatter[], sought: string): string => {
  if (found.length === 0) return `Inget ärende innehåller ”${sought}”.`
  return found.length === 1 ? `Ett ärende innehåller ”${sought}”.` : `${found.length} ärenden innehåller ”${sought}”.`
}

/** What was looked for, with the units that it was found by. */
export const MattersFound = ({ sought, found, names, deeds }: Props): ReactNode => (
  <>
    <p className={viewStyles.lead} role="status">
      {foundWords(found, sought.trim())}
    </p>
    {found.length > 0 && (
      <div className={styles.group}>
        <MatterRows rows={found} by="committee" names={names} deeds={deeds} />
      </div>
    )}
  </>
)
