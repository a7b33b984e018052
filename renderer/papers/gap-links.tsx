import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Gap } from '../../shared/document/document'
import { listedGap } from '../../shared/document/listed-gap'
import { useNavigation } from '../way/navigation-context'

const shownAtFirst = 8

/** Missing answers, each leading to its field; a long list is opened on demand. */
export function GapLinks({ gaps }: { gaps: Gap[] }) {
  const { focusField } = useNavigation()
  const [all, setAll] = useState(false)
  const shown = all || gaps.length <= shownAtFirst + 2 ? gaps : gaps.slice(0, shownAtFirst)
  return (
    <ul className="gap-links">
      {shown.map((gap) => (
        <li key={gap.field}>
          <Button className="link" onPress={() => focusField(gap.field)}>
            {listedGap(gap)}
          </Button>
        </li>
      ))}
      {shown.length < gaps.length && (
        <li>
          <Button className="link gap-links-more" onPress={() => setAll(true)}>
            Visa {gaps.length - shown.length} till
          </Button>
        </li>
      )}
    </ul>
  )
}
