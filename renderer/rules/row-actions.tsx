import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'

interface Props {
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (step: -1 | 1) => void
  onRemove: () => void
  /** What removing the row would do to the units, shown before a yes. */
  effects: ReactNode
}

/** Moving and removing a row; removing shows what it does and waits for a yes. */
export function RowActions({ name, isFirst, isLast, onMove, onRemove, effects }: Props): ReactNode {
  const [asks, setAsks] = useState(false)
  if (asks) {
    return (
      <span className="rule-removal" role="group" aria-label={`Ta bort ${name}`}>
        {effects}
        <span className="rule-editor-actions">
          <Button className="button" autoFocus onPress={onRemove}>
            Ja, ta bort
          </Button>
          <Button className="button button-quiet" onPress={() => setAsks(false)}>
            Behåll
          </Button>
        </span>
      </span>
    )
  }
  return (
    <>
      <Button className="button button-quiet" isDisabled={isFirst} aria-label={`Flytta upp ${name}`} onPress={() => onMove(-1)}>
        Upp
      </Button>
      <Button className="button button-quiet" isDisabled={isLast} aria-label={`Flytta ner ${name}`} onPress={() => onMove(1)}>
        Ner
      </Button>
      <Button className="button button-quiet" aria-label={`Ta bort ${name}`} onPress={() => setAsks(true)}>
        Ta bort
      </Button>
    </>
  )
}
