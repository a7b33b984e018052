import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'

interface Props {
  path: string
  title: string
  /** How many lines wait for a yes. */
  waiting: number
  onConfirmAll: () => void
  children: ReactNode
}

/** A section of the year's rules, with one yes for all of it. */
export function RuleGroup({ path, title, waiting, onConfirmAll, children }: Props): ReactNode {
  const id = useId()
  return (
    <section className="rule-group" data-field={path} tabIndex={-1} aria-labelledby={id}>
      <header className="rule-head">
        <h3 id={id}>{title}</h3>
        {waiting > 1 && (
          <Button className="button button-quiet" onPress={onConfirmAll} aria-label={`Bekräfta alla ${waiting}: ${title}`}>
            Bekräfta alla {waiting}
          </Button>
        )}
      </header>
      {children}
    </section>
  )
}
