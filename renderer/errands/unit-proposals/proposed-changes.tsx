import type { ReactNode } from 'react'
import { isTicked } from '../../../shared/exchange/unit-changes/decide'
import { keyWords, remarkWords, shownAnswer } from '../../../shared/exchange/unit-changes/proposal-words'
import type { ProposedUnit } from '../../../shared/exchange/unit-changes/proposed-unit'
import { useMatter } from '../../state/matter/use-matter'
import type { Decisions } from './use-decisions'
import textStyles from '../../parts/styles/text.module.css'
import proposedRowStyles from './proposed-row.module.css'
import styles from './proposed-changes.module.css'

/** Each answer that would change, before and after, with a box to leave it out. */
export function ProposedChanges({ proposed, decisions }: { proposed: ProposedUnit; decisions: Decisions }): ReactNode {
  const { matter } = useMatter()
  const { rules } = matter
  return (
    <ul className={styles.changes}>
      {proposed.changes.map((change) => {
        const remark = remarkWords(change)
        const isNew = change.before.trim() === ''
        return (
          <li key={change.key}>
            <label className={styles.change}>
              <input
                type="checkbox"
                checked={isTicked(decisions.ticks, proposed, change)}
                disabled={change.remark === 'tooLong'}
                onChange={(event) => decisions.tick(proposed, change, event.target.checked)}
              />
              <span>
                <span className={styles.label}>{keyWords(change.key, rules)}</span>
                <span className={styles.values}>
                  {!isNew && (
                    <>
                      <del>{shownAnswer(change.key, change.before, rules)}</del>
                      <span aria-hidden="true"> → </span>
                      <span className={textStyles.visuallyHidden}> blir </span>
                    </>
                  )}
                  <ins>{shownAnswer(change.key, change.after, rules)}</ins>
                </span>
                {remark && <span className={proposedRowStyles.remark}>{remark}</span>}
              </span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
