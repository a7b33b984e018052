import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Gap } from '../../../shared/document/document'
import { gapGroups } from '../../../shared/text/fields/gap-groups'
import { useGapLead } from '../../state/navigation/use-gap-lead'
import linkStyles from '../../parts/styles/link.module.css'
import styles from './gap-links.module.css'

const shownAtFirst = 8

/** Missing or unread answers, kind by kind, each leading to its field; a long list is opened on demand. */
export function GapLinks({ gaps }: { gaps: readonly Gap[] }) {
  const lead = useGapLead()
  const [all, setAll] = useState(false)
  const groups = gapGroups(gaps)
  const shown = all || groups.length <= shownAtFirst + 2 ? groups : groups.slice(0, shownAtFirst)
  return (
    <ul className={styles.links}>
      {shown.map(({ field, words }) => (
        <li key={field}>
          <Button className={linkStyles.link} onPress={() => lead(field)}>
            {words}
          </Button>
        </li>
      ))}
      {shown.length < groups.length && (
        <li>
          <Button className={linkStyles.link} onPress={() => setAll(true)}>
            Visa {groups.length - shown.length} till
          </Button>
        </li>
      )}
    </ul>
  )
}
