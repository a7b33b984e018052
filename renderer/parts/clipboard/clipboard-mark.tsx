import type { PutOnClipboard } from '../../../shared/text/papers/put-on-clipboard'
import styles from './clipboard-mark.module.css'

const words: Record<Exclude<PutOnClipboard, 'not'>, string> = {
  copied: 'Kopierat',
  changed: 'Ändrat sedan det kopierades'
}

/** Whether something has been copied, and whether it has changed since: a sign and words. */
export const ClipboardMark = ({ state }: { state: PutOnClipboard }) =>
  state === 'not' ? null : (
    <span className={styles.mark} data-state={state}>
      <ClipboardSign state={state} />
      {words[state]}
    </span>
  )

const shapes: Record<PutOnClipboard, string> = {
  not: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  copied: 'm3 8.5 3.3 3.3L13 4.8',
  changed: 'M8 3.2v6M8 12.2v.6'
}

/** The sign of each state; what it means is said beside it. */
export const ClipboardSign = ({ state }: { state: PutOnClipboard }) => (
  <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[state]} />
  </svg>
)

/** The state in words, to follow the name of a button that shows only the sign. */
export const clipboardMarkWords = (state: PutOnClipboard): string =>
  state === 'not' ? '' : `, ${words[state].toLocaleLowerCase('sv')}`
