import { useEffect, useRef, type ReactNode } from 'react'
import type { ProblemText } from '../../../shared/told/told'
import { announce } from '../../state/window/announcer'
import type { Theme } from '../../state/window/use-theme'
import { WindowFoot } from '../../shell/frame/window-foot'
import startPageStyles from '../start-page.module.css'
import styles from './recovery-page.module.css'

interface Props {
  said: ProblemText & { title: string }
  theme: Theme
  /** What is to be known besides. */
  more: ReactNode
  /** What can be done; the first is the likeliest. */
  actions: ReactNode
  children?: ReactNode
}

/** A page of its own in place of the list: something must be decided before there is anything else to show. */
export function RecoveryPage({ said: { title, what, safe, todo }, theme, more, actions, children }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Nämndklar`
    heading.current?.focus()
    announce(title)
    return () => {
      document.title = 'Nämndklar'
    }
  }, [title])
  return (
    <div className={startPageStyles.start}>
      <main className={startPageStyles.middle} data-pane="matters" tabIndex={-1}>
        <div className={`${startPageStyles.column} ${styles.view}`}>
          <div>
            <p className={startPageStyles.name}>Nämndklar</p>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
          </div>
          <div className={styles.sentences}>
            <p>
              <b>{what}</b>
            </p>
            <p>{safe}</p>
            <p>{todo}</p>
            {more}
          </div>
          {children}
          <div className={styles.actions}>{actions}</div>
        </div>
      </main>
      <WindowFoot theme={theme} />
    </div>
  )
}
