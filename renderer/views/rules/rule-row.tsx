import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import type { RuleStanding } from '../../../shared/rules/rule-standing'
import { sourceText } from '../../../shared/text/fields/source-text'
import { standingMark } from '../../../shared/text/fields/confirmed-words'
import { useIsClosed } from '../../state/matter/use-is-closed'

interface Props {
  /** Path of the line, by which it is found from elsewhere. */
  path: MatterPath
  /** What the row is called for those who hear its buttons. */
  name: string
  source: string
  standing: RuleStanding
  year: string
  onEdit: () => void
  onConfirm: () => void
  children: ReactNode
}

/** One line of the year's rules: what it says, where that was read, and whether someone has confirmed it for this year. */
export function RuleRow({ path, name, source, standing, year, onEdit, onConfirm, children }: Props): ReactNode {
  const isClosed = useIsClosed(path)
  const mark = standingMark(standing, year)
  return (
    <li className="rule" data-field={path}>
      <div className="rule-what">{children}</div>
      {!isClosed && (
        <Button className="button button-quiet rule-edit" aria-label={`Ändra ${name}`} onPress={onEdit}>
          Ändra
        </Button>
      )}
      {standing.kind !== 'open' && (
        <div className="rule-origin">
          <span className="rule-source">{sourceText(source) || 'Ingen källa angiven'}</span>
          {mark !== '' && <span className="tag tag-unknown rule-tag">{mark}</span>}
          {standing.kind === 'unconfirmed' && !isClosed && (
            <Button className="button button-quiet rule-confirm" aria-label={`Bekräfta ${name}`} onPress={onConfirm}>
              Bekräfta
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
