import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { LongTask } from '../../../shared/ipc/long-task'
import { api } from '../../state/api'
import { useProgress } from '../../state/window/use-progress'
import buttonStyles from '../styles/button.module.css'
import styles from './task-progress.module.css'

interface Props {
  task: LongTask
  /** What is done: `Skapar formulären`. */
  words: string
  /** What was pressed to begin it cannot be pressed meanwhile, and hands the focus on. */
  takesFocus?: boolean
}

/** Where the keyboard goes on when what held it has ended. */
const goOn = (): void =>
  (
    document.querySelector<HTMLElement>('[role=dialog]') ?? document.querySelector<HTMLElement>('[data-pane=middle]')
  )?.focus()

/** How far a long task has come, counted, with the way out of it; whoever held its button is not left without a place. */
export function TaskProgress({ task, words, takesFocus = false }: Props): ReactNode {
  const progress = useProgress(task)
  const [isGivenUp, setIsGivenUp] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const held = place.current
    return () => {
      if (held?.contains(document.activeElement)) requestAnimationFrame(goOn)
    }
  }, [])
  return (
    <div className={styles.progress} ref={place}>
      <p>
        <span role="status">{isGivenUp ? 'Avbryter …' : `${words} …`}</span>
        {progress && ` ${progress.done} av ${progress.of}`}
      </p>
      <progress aria-label={words} {...(progress && { value: progress.done, max: progress.of })} />
      <Button
        className={buttonStyles.button}
        autoFocus={takesFocus}
        onPress={() => {
          setIsGivenUp(true)
          void api.giveUpTask({ task })
        }}
      >
        Avbryt
      </Button>
    </div>
  )
}
