import { Button } from 'react-aria-components'
import type { ClipboardContent } from '../../../shared/text/papers/clipboard-content'
import type { ClipboardSource } from '../../../shared/text/papers/put-on-clipboard'
import { ProblemDialog } from '../problems/problem-dialog'
import { ClipboardMark } from './clipboard-mark'
import { useClipboard } from './use-clipboard'
import buttonStyles from '../styles/button.module.css'
import styles from './clipboard-button.module.css'

interface Props {
  target: ClipboardSource
  /** What would be copied now; asked for only when it has been copied. */
  contentOf: () => ClipboardContent
  isEmpty?: boolean
  /** What the button says, such as `Kopiera avsnitt`. */
  words: string
  /** What is copied, where the words alone do not tell. */
  of?: string
  className?: string
}

/** Copies something, formatted and as plain text, and shows whether it has been done and still holds. */
export function ClipboardButton({
  target,
  contentOf,
  isEmpty = false,
  words,
  of,
  className = buttonStyles.quiet
}: Props) {
  const { state, problem, copy, forgetProblem } = useClipboard(target, contentOf)
  return (
    <span className={styles.copying}>
      <ClipboardMark state={state} />
      <Button
        className={className}
        aria-label={of === undefined ? words : `${words}: ${of}`}
        isDisabled={isEmpty}
        onPress={copy}
      >
        {words}
      </Button>
      {problem && <ProblemDialog title="Inget kopierades" problem={problem} onClose={forgetProblem} />}
    </span>
  )
}
