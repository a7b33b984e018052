import { use, useState, type ReactNode } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import type { ExplainedTerm } from '../../../shared/told/manual/explained-terms'
import { ManualContext } from '../../state/window/manual-context'
import linkStyles from '../styles/link.module.css'
import styles from './explained-mark.module.css'

/** A question mark that says what a word means, and leads to the manual's chapter. */
export function ExplainedMark({ explained: { term, words, chapter } }: { explained: ExplainedTerm }): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  const openManual = use(ManualContext)
  const readMore = (): void => {
    setIsOpen(false)
    openManual?.(chapter)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button
        className={styles.mark}
        data-part="explained-mark"
        aria-label={`Vad betyder ${term.toLocaleLowerCase('sv')}?`}
      >
        ?
      </Button>
      <Popover className={styles.place} placement="bottom start" aria-label={term}>
        <p className={styles.words}>{words}</p>
        {openManual && (
          <Button className={linkStyles.link} onPress={readMore}>
            Läs mer i handboken
          </Button>
        )}
      </Popover>
    </DialogTrigger>
  )
}
