import { useId, useState } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import type { Gap } from '../../shared/document/document'
import { capitalised } from '../../shared/text/language/capitalised'
import { gapGroups } from '../../shared/text/fields/gap-groups'
import { useGapLead } from '../state/navigation/use-gap-lead'
import buttonStyles from '../parts/styles/button.module.css'
import styles from './gap-list.module.css'

const counted = (count: number): string => (count === 1 ? '1 lucka kvar' : `${count} luckor kvar`)

/** How many gaps the paper has, and on demand which, each leading to its field. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  const leadToGap = useGapLead()
  const headingId = useId()
  const [isOpen, setIsOpen] = useState(false)
  if (gaps.length === 0) return <span className={styles.none}>Inga luckor</span>
  const lead = (field: Gap['field']): void => {
    setIsOpen(false)
    leadToGap(field)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={`${buttonStyles.quiet} ${styles.count}`}>{counted(gaps.length)}</Button>
      {/* Without a Dialog inside, the popover is the dialog itself and also holds its hidden dismiss buttons. */}
      <Popover className={styles.popover} placement="bottom start" aria-labelledby={headingId}>
        <div className={styles.dialog}>
          <h2 id={headingId}>Det här saknas eller kan inte läsas</h2>
          <ul>
            {gapGroups(gaps).map(({ field, words, need }) => (
              <li key={field}>
                <Button className={styles.row} onPress={() => lead(field)}>
                  <span>{capitalised(words)}</span>
                  {need === 'required' && <span className={styles.required}>måste finnas</span>}
                </Button>
              </li>
            ))}
          </ul>
          <p>Annat än det som måste finnas utelämnas när papperet skapas. I ett utkast syns varje lucka.</p>
        </div>
      </Popover>
    </DialogTrigger>
  )
}
