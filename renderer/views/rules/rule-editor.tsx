import type { SubmitEvent, KeyboardEvent, ReactNode } from 'react'
import { Button } from 'react-aria-components'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './rule-editor.module.css'

interface Props {
  /** What is edited, for those who hear it: `krav`, `klass`. */
  name: string
  onTake: () => void
  onCancel: () => void
  /** What else may be done to the line, such as removing it. */
  more?: ReactNode
  children: ReactNode
}

/** A line of the rules under change: nothing is taken before it is used, and Esc leaves it as it was. */
export function RuleEditor({ name, onTake, onCancel, more, children }: Props): ReactNode {
  const take = (event: SubmitEvent): void => {
    event.preventDefault()
    onTake()
  }
  const answerKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onCancel()
  }
  return (
    <form className={styles.editor} aria-label={name} onSubmit={take} onKeyDown={answerKeys} noValidate>
      {children}
      <div className={styles.actions}>
        <Button className={buttonStyles.primary} type="submit">
          Använd
        </Button>
        <Button className={buttonStyles.button} onPress={onCancel}>
          Avbryt
        </Button>
        {more && <span className={styles.more}>{more}</span>}
      </div>
    </form>
  )
}
