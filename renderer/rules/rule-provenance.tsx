import type { ReactNode } from 'react'
import type { RuleLine } from '../../shared/domain/rule-profile'

interface Props {
  line: Pick<RuleLine, 'source' | 'from' | 'confirmed'>
  year: string
}

/** Where a line of the rules was read, and whether it has been confirmed for this year. */
export const RuleProvenance = ({ line, year }: Props): ReactNode => (
  <span className="rule-source">
    {line.source}
    {line.source !== '' && line.confirmed !== 'yes' && (
      <span className="tag tag-unknown">{line.from === year ? 'inte bekräftad' : `från ${line.from}, inte bekräftad`}</span>
    )}
  </span>
)
