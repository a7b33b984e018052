import { useCallback, useMemo, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Button } from 'react-aria-components'
import { confirmInMatter } from '../../../shared/rules/copied/confirm-in-matter'
import type { Unconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { copiedParts } from '../../../shared/text/fields/copied-text'
import { useMatter } from '../../state/matter/use-matter'
import { announce } from '../../state/window/announcer'
import { CopiedLine } from './copied-line'
import { copiedSections, type CopiedRow } from './copied-rows'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './copied-list.module.css'

const heading = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-field=copied]')

/** What takes the focus when the row that held it is confirmed and leaves: the row after, the one before, else the heading. */
function neighbourOf(element: Element): HTMLElement | null {
  const rows = [...document.querySelectorAll('[data-part=copied-line]')]
  const here = rows.findIndex((row) => row.contains(element))
  const beside = rows[here + 1] ?? rows[here - 1]
  return beside?.querySelector<HTMLElement>('button:last-of-type') ?? heading()
}

/** All that came along from another year in one list: each thing is seen once, and is confirmed, changed or answered anew. */
export function CopiedList({ unconfirmed }: { unconfirmed: readonly Unconfirmed[] }): ReactNode {
  const { matter, change } = useMatter()
  const sections = useMemo(() => copiedSections(copiedParts(unconfirmed, matter), matter), [unconfirmed, matter])
  const rows = sections.flatMap(({ rows: each }) => each)
  const waiting = rows.filter(({ fields }) => fields.length > 0)
  const confirm = useCallback(
    (confirmed: readonly CopiedRow[], name: string, next: HTMLElement | null): void => {
      const fields = confirmed.flatMap((row) => row.fields)
      flushSync(() =>
        change({ label: `bekräfta ${name}`, place: 'copied', edit: (now) => confirmInMatter(now, fields) })
      )
      next?.focus()
      announce(`Bekräftat: ${name}.`)
    },
    [change]
  )
  const confirmOne = useCallback(
    (row: CopiedRow, from: Element): void => confirm([row], row.label, neighbourOf(from)),
    [confirm]
  )
  return (
    <>
      {sections.map(({ title, rows: ofSection }) => (
        <section key={title} className={styles.section} aria-label={title}>
          <h4>{title}</h4>
          <ul>
            {ofSection.map((row) => (
              <CopiedLine key={row.key} row={row} onConfirm={confirmOne} />
            ))}
          </ul>
        </section>
      ))}
      {waiting.length > 1 && (
        <div className={styles.foot}>
          <p>Har du läst igenom listan? Det som behöver en ny dag blir kvar, och allt går att ångra.</p>
          <Button
            className={buttonStyles.button}
            onPress={() => confirm(waiting, `${waiting.length} uppgifter`, heading())}
          >
            Resten stämmer, bekräfta {waiting.length}
          </Button>
        </div>
      )}
    </>
  )
}
