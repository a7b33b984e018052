import { useId, useState, type ReactNode } from 'react'
import { proposalStatusWords } from '../../../shared/exchange/unit-changes/proposal-words'
import { proposalStatus, type ProposalStatus } from '../../../shared/exchange/unit-changes/proposal-status'
import type { ProposedUnit } from '../../../shared/exchange/unit-changes/proposed-unit'
import type { Unit } from '../../../shared/domain/unit'
import { Chevron } from '../../parts/marks/chevron'
import { ProposedChanges } from './proposed-changes'
import { ProposedTarget } from './proposed-target'
import type { Decisions } from './use-decisions'
import tagStyles from '../../parts/marks/tag.module.css'
import styles from './proposed-row.module.css'

interface Props {
  proposed: ProposedUnit
  units: readonly Unit[]
  decisions: Decisions
  mayAdd: boolean
  startsOpen: boolean
}

const moods: Record<ProposalStatus, 'met' | 'notMet' | 'unknown' | 'quiet'> = {
  new: 'met',
  changed: 'met',
  unchanged: 'quiet',
  choose: 'unknown',
  notTaken: 'notMet'
}

/** One incoming row or form: what happens to it, and on a press which answers change. */
export function ProposedRow({ proposed, units, decisions, mayAdd, startsOpen }: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(startsOpen)
  const id = useId()
  const status = proposalStatus(proposed)
  const { changes } = proposed
  const remarks = changes.filter(({ remark }) => remark !== null).length
  return (
    <li className={styles.proposed} data-part="proposed">
      <div className={styles.head}>
        {changes.length > 0 ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {proposed.name || 'Utan namn'}
          </button>
        ) : (
          <b>{proposed.name || 'Utan namn'}</b>
        )}
        <span className={styles.source}>
          {[proposed.source, proposed.home ?? ''].filter((part) => part !== '').join(' · ')}
          {changes.length > 0 && ` · ${changes.length} svar`}
          {remarks > 0 && `, ${remarks} att se på`}
        </span>
        <span className={`${tagStyles[moods[status]]} ${styles.status}`}>{proposalStatusWords[status]}</span>
        {changes.length > 0 && <Chevron />}
      </div>
      <ProposedTarget proposed={proposed} units={units} decisions={decisions} mayAdd={mayAdd} />
      {proposed.notes.map((note) => (
        <p key={note} className={styles.remark}>
          {note}
        </p>
      ))}
      {isOpen && changes.length > 0 && (
        <div id={id}>
          <ProposedChanges proposed={proposed} decisions={decisions} />
        </div>
      )}
    </li>
  )
}
