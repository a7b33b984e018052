import { useId, type ReactNode } from 'react'
import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import type { RulePart } from '../../../shared/rules/rule-parts'
import type { Anchor } from '../../state/navigation/anchor'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { ConfirmAll } from '../../cards/copied/confirm-all'
import styles from './rule-group.module.css'

interface Props {
  path: Anchor
  title: string
  /** What waits for a yes. */
  waiting: readonly RulePart[]
  onConfirm: (fields: readonly MatterPath[]) => void
  children: ReactNode
}

/** A section of the year's rules, with one yes for all of it. */
export function RuleGroup({ path, title, waiting, onConfirm, children }: Props): ReactNode {
  const id = useId()
  const isClosed = useIsClosed(path)
  return (
    <section className={styles.group} data-field={path} tabIndex={-1} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id}>{title}</h3>
        {!isClosed && <ConfirmAll waiting={waiting} title={title} onConfirm={onConfirm} />}
      </header>
      {children}
    </section>
  )
}
