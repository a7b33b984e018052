import type { ReactNode } from 'react'
import { useMatter } from '../matter/use-matter'
import { useNavigation } from './navigation-context'
import { statusOf } from './status-words'
import { parts, views, type View } from './views'
import './way.css'

function WayStep({ view }: { view: View }): ReactNode {
  const { matter } = useMatter()
  const { view: here, show } = useNavigation()
  const status = statusOf(view.id, matter)
  return (
    <li>
      <button
        type="button"
        className="way-step"
        aria-current={view.id === here ? 'step' : undefined}
        onClick={() => show(view.id)}
      >
        <span>{view.title}</span>
        {status.words && <span className={`way-status way-status-${status.tone}`}>{status.words}</span>}
      </button>
    </li>
  )
}

/** The year's way: what is done, what is next, what needs mending. */
export function Way(): ReactNode {
  return (
    <nav className="way" aria-label="Årets väg" data-pane="way" tabIndex={-1}>
      {parts.map((part) => (
        <section key={part.id} className="way-part">
          <h2>{part.title}</h2>
          <ul>
            {views
              .filter((view) => view.part === part.id)
              .map((view) => (
                <WayStep key={view.id} view={view} />
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
