import { useEffect, useRef, type ReactNode } from 'react'
import { announce } from '../announce/announcer'
import type { Theme } from '../shell/use-theme'
import { WindowFoot } from '../shell/window-foot'
import '../matters/matters.css'
import './recovery.css'

interface Props {
  title: string
  theme: Theme
  children: ReactNode
}

/** A page of its own in place of the list: something must be decided before there is anything else to show. */
export function RecoveryPage({ title, theme, children }: Props): ReactNode {
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
    <div className="start">
      <main className="start-middle" data-pane="matters" tabIndex={-1}>
        <div className="start-column recovery-view">
          <div>
            <p className="start-name">Nämndklar</p>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
          </div>
          {children}
        </div>
      </main>
      <WindowFoot theme={theme} />
    </div>
  )
}
