import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { RuleLine } from '../../shared/domain/rule-profile'
import { awaitsConfirmation } from '../../shared/rules/confirm-rules'

interface Props {
  /** Path of the line, by which it is found from elsewhere. */
  path: string
  /** What the row is called for those who hear its buttons. */
  name: string
  line: Pick<RuleLine, 'source' | 'from' | 'confirmed'>
  value: string
  year: string
  onEdit: () => void
  onConfirm: () => void
  children: ReactNode
}

const unconfirmedWords = (from: string, year: string): string =>
  from.trim() === '' || from === year ? 'inte bekräftad' : `från ${from} – inte bekräftad`

/** One line of the year's rules: what it says, where that was read, and whether someone has confirmed it for this year. */
export function RuleRow({ path, name, line, value, year, onEdit, onConfirm, children }: Props): ReactNode {
  const waits = awaitsConfirmation(line, value)
  return (
    <li className="rule" data-field={path}>
      <div className="rule-what">{children}</div>
      <Button className="button button-quiet rule-edit" aria-label={`Ändra ${name}`} onPress={onEdit}>
        Ändra
      </Button>
      {value.trim() !== '' && (
        <div className="rule-origin">
          <span className="rule-source">{line.source.trim() || 'Ingen källa angiven'}</span>
          {waits && <span className="tag tag-unknown rule-tag">{unconfirmedWords(line.from, year)}</span>}
          {waits && (
            <Button className="button button-quiet rule-confirm" aria-label={`Bekräfta ${name}`} onPress={onConfirm}>
              Bekräfta
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
