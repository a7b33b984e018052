import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { notChecked } from '../../../shared/text/fields/not-checked'
import { useMatter } from '../../state/matter/use-matter'
import reviewViewStyles from './review-view.module.css'
import styles from './not-checked.module.css'

/** What the reviewer had nothing to hold against: that nothing was found says nothing of it. */
export function NotChecked(): ReactNode {
  const matter = useDeferredValue(useMatter().matter)
  const open = useMemo(() => notChecked(matter), [matter])
  if (open.length === 0) return null
  return (
    <section className={styles.open} aria-labelledby="review-open">
      <h3 id="review-open" className={reviewViewStyles.sectionTitle}>
        Det här har inte kunnat kontrolleras
      </h3>
      <ul>
        {open.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  )
}
