import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Side } from '../../../shared/domain/merge-conflict'
import type { MergeResult } from '../../../shared/exchange/merge/merge-result'
import { conflictWords } from '../../../shared/told/change-words'
import { ConflictChoice } from './conflict-choice'
import type { MergeErrand } from '../../state/opened/merge-errand'
import buttonStyles from '../../parts/styles/button.module.css'
import mergePartStyles from './merge-part.module.css'
import styles from './conflict-list.module.css'

export type Decisions = ReadonlyMap<string, Side>

interface Props {
  result: MergeResult
  names: MergeErrand['names']
  decisions: Decisions
  onDecide: (decisions: Decisions) => void
}

/** What both have changed, to be decided one by one or all at once. */
export function ConflictList({ result: { conflicts, sides }, names, decisions, onDecide }: Props): ReactNode {
  const id = useId()
  if (conflicts.length === 0) return null
  const all = (side: Side): void => onDecide(new Map(conflicts.map(({ path }) => [path, side])))
  const left = conflicts.filter(({ path }) => !decisions.has(path)).length
  return (
    <section className={mergePartStyles.part} aria-labelledby={id}>
      <h3 id={id}>Ändrat av er båda</h3>
      <div className={styles.all}>
        <span role="status">{left === 0 ? 'Allt är avgjort.' : `${left} av ${conflicts.length} kvar att avgöra.`}</span>
        <Button className={buttonStyles.button} onPress={() => all('mine')}>
          Behåll alla mina
        </Button>
        <Button className={buttonStyles.button} onPress={() => all('theirs')}>
          Ta alla deras
        </Button>
      </div>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.path}
          words={conflictWords(conflict, [sides.mine, sides.theirs])}
          names={names}
          chosen={decisions.get(conflict.path)}
          onChoose={(side) => onDecide(new Map([...decisions, [conflict.path, side]]))}
        />
      ))}
    </section>
  )
}
