import { useMemo } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { Section } from '../../shared/document/document'
import type { PaperKind } from '../../shared/domain/paper-kind'
import { copyOfBlocks } from '../../shared/text/papers/clipboard-copy'
import { copyMarkWords, CopySign } from '../parts/copying/copy-mark'
import { useCopying } from '../parts/copying/use-copying'
import { ProblemDialog } from '../parts/problems/problem-dialog'
import styles from './section-copy.module.css'

/** Beside a heading on the page: copies the section, and shows by its sign whether that has been done and still holds. */
export function SectionCopy({ paper, section: { id, heading, blocks } }: { paper: PaperKind; section: Section }) {
  const content = useMemo(() => copyOfBlocks(blocks), [blocks])
  const { state, problem, copy, forgetProblem } = useCopying({ paper, section: id }, content)
  if (content.html === '') return null
  const words = `Kopiera avsnittet ${heading ?? ''}${copyMarkWords(state)}`
  return (
    <>
      <TooltipTrigger delay={400}>
        <Button className={styles.button} data-state={state} aria-label={words} onPress={copy}>
          <CopySign state={state} />
        </Button>
        <Tooltip className={styles.tooltip} placement="left">
          {words}
        </Tooltip>
      </TooltipTrigger>
      {problem && <ProblemDialog title="Inget kopierades" problem={problem} onClose={forgetProblem} />}
    </>
  )
}
