import type { ReactNode } from 'react'
import type { Unit } from '../../../shared/domain/unit'
import { proposalStatus, proposalStatuses } from '../../../shared/exchange/unit-changes/proposal-status'
import type { ProposedUnit } from '../../../shared/exchange/unit-changes/proposed-unit'
import { ProposedRow } from './proposed-row'
import type { Decisions } from './use-decisions'
import styles from './proposal-list.module.css'

interface Props {
  proposals: readonly ProposedUnit[]
  units: readonly Unit[]
  decisions: Decisions
  mayAdd: boolean
}

/** As many as can be read at one sight stand open from the beginning. */
const fewEnough = 3

const needsLook = ({ changes }: ProposedUnit): boolean => changes.some(({ remark }) => remark !== null)

/** What incoming rows or forms would do to the units: those that need a person first, the rest as they came. */
export function ProposalList({ proposals, units, decisions, mayAdd }: Props): ReactNode {
  const ordered = [...proposals].sort(
    (a, b) => proposalStatuses.indexOf(proposalStatus(a)) - proposalStatuses.indexOf(proposalStatus(b))
  )
  return (
    <ul className={styles.proposals} aria-label="Det här händer" tabIndex={0}>
      {ordered.map((proposed) => (
        <ProposedRow
          key={proposed.key}
          proposed={proposed}
          units={units}
          decisions={decisions}
          mayAdd={mayAdd}
          startsOpen={proposals.length <= fewEnough || needsLook(proposed)}
        />
      ))}
    </ul>
  )
}
