import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Section } from '../../shared/document/document'
import type { PaperKind } from '../../shared/domain/paper-kind'
import { blocksForClipboard, saysSomething } from '../../shared/text/papers/clipboard-content'
import { clipboardMarkWords, ClipboardSign } from '../parts/clipboard/clipboard-mark'
import { useClipboard } from '../parts/clipboard/use-clipboard'
import { ProblemDialog } from '../parts/problems/problem-dialog'
import styles from './section-to-clipboard.module.css'

/** Beside a heading on the page: copies the section, and shows by its sign whether that has been done and still holds. */
export function SectionToClipboard({
  paper,
  section: { id, heading, blocks }
}: {
  paper: PaperKind
  section: Section
}) {
  const { state, problem, copy, forgetProblem } = useClipboard({ paper, section: id }, () => blocksForClipboard(blocks))
  if (!saysSomething(blocks)) return null
  const words = `Kopiera avsnittet ${heading ?? ''}${clipboardMarkWords(state)}`
  return (
    <>
      <TooltipTrigger delay={400}>
        <Button className={styles.button} data-state={state} aria-label={words} onPress={copy}>
          <ClipboardSign state={state} />
        </Button>
        <Tooltip className={styles.tooltip} placement="left">
          {words}
        </Tooltip>
      </TooltipTrigger>
      {problem && <ProblemDialog title="Inget kopierades" problem={problem} onClose={forgetProblem} />}
    </>
  )
}
