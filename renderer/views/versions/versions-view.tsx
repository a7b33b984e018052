import { useEffect, useState, type ReactNode } from 'react'
import { useMatter } from '../../state/matter/use-matter'
import { useExports } from '../../state/exports/use-export'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { byDay } from './by-day'
import { useVersions } from './use-versions'
import { VersionItem } from './version-item'
import viewStyles from '../../parts/styles/view.module.css'
import styles from './versions-view.module.css'

/** *Tidigare versioner*: the states of this matter that the disk still has, to look at, compare and bring back. */
export function VersionsView(): ReactNode {
  const { matter, saveState, flush } = useMatter()
  const { states: exports } = useExports()
  const { rows, problem } = useVersions(matter.id, saveState.savedAt, exports)
  const [open, setOpen] = useState<number | null>(null)
  useEffect(() => void flush(), [flush])
  const days = rows ? byDay(rows, new Date()) : []
  return (
    <>
      <h2 className={viewStyles.title} data-field="versions" tabIndex={-1}>
        Tidigare versioner
      </h2>
      <p className={viewStyles.lead} data-part="view-lead">
        De tio senaste sparningarna, och den sista från var och en av de trettio senaste dagarna som ärendet har
        ändrats. En version som ett papper har gjorts av, eller som hör till ett beslut eller ett utskick, bevaras för
        gott under ett namn.
      </p>
      {problem && <ProblemNotice problem={problem} />}
      {rows?.length === 1 && (
        <p className={styles.note}>Det finns bara en version än. Fler tillkommer när ärendet ändras.</p>
      )}
      {days.map(({ day, rows: ofDay }) => (
        <section key={day} className={styles.day} aria-label={day}>
          <h3>{day}</h3>
          <ol className={styles.versions}>
            {ofDay.map((row) => (
              <VersionItem
                key={row.generation}
                row={row}
                isNewest={row === rows?.[0]}
                isOpen={row.generation === open}
                onToggle={() => setOpen(row.generation === open ? null : row.generation)}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
