import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import type { RuleStanding } from '../../../shared/rules/rule-standing'
import { sourceText } from '../../../shared/text/fields/source-text'
import { standingMark } from '../../../shared/text/fields/confirmed-words'
import { useIsClosed } from '../../state/matter/use-is-closed'
import buttonStyles from '../../parts/styles/button.module.css'
import tagStyles from '../../parts/marks/tag.module.css'
import styles from './rule-row.module.css'

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
    <li className={styles.row} data-part="rule" data-field={path}>
      <div className={styles.what} data-part="rule-what">
        {children}
      </div>
      {!isClosed && (
        <Button className={`${buttonStyles.quiet} ${styles.edit}`} aria-label={`Ändra ${name}`} onPress={onEdit}>
          Ändra
        </Button>
      )}
      {standing.kind !== 'open' && (
        <div className={styles.origin}>
          <span className={styles.source} data-part="rule-source">
            {sourceText(source) || 'Ingen källa angiven'}
          </span>
          {mark !== '' && (
            <span className={`${tagStyles.unknown} ${styles.tag}`} data-part="rule-tag">
              {mark}
            </span>
          )}
          {standing.kind === 'unconfirmed' && !isClosed && (
            <Button className={buttonStyles.quiet} aria-label={`Bekräfta ${name}`} onPress={onConfirm}>
              Bekräfta
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
