import { Button } from 'react-aria-components'
import type { ClipboardCopy } from '../../../shared/text/papers/clipboard-copy'
import type { CopyTarget } from '../../../shared/text/papers/copied-out'
import { ProblemDialog } from '../problems/problem-dialog'
import { CopyMark } from './copy-mark'
import { useCopying } from './use-copying'
import buttonStyles from '../styles/button.module.css'
import styles from './copy-button.module.css'

interface Props {
  target: CopyTarget
  content: ClipboardCopy
  /** What the button says, such as `Kopiera avsnitt`. */
  words: string
  /** What is copied, where the words alone do not tell. */
  of?: string
  className?: string
}

/** Copies something, formatted and as plain text, and shows whether it has been done and still holds. */
export function CopyButton({ target, content, words, of, className = buttonStyles.quiet }: Props) {
  const { state, problem, copy, forgetProblem } = useCopying(target, content)
  return (
    <span className={styles.copying}>
      <CopyMark state={state} />
      <Button
        className={className}
        aria-label={of === undefined ? words : `${words}: ${of}`}
        isDisabled={content.html === ''}
        onPress={copy}
      >
        {words}
      </Button>
      {problem && <ProblemDialog title="Inget kopierades" problem={problem} onClose={forgetProblem} />}
    </span>
  )
}
