import { Button } from 'react-aria-components'
import type { Gap } from '../../shared/document/document'
import { useNavigation } from '../way/navigation-context'

/** Missing answers on one line, each leading to its field. */
export function GapLinks({ gaps }: { gaps: Gap[] }) {
  const { focusField } = useNavigation()
  return (
    <ul className="gap-links">
      {gaps.map(({ field, label }) => (
        <li key={field}>
          <Button className="link" onPress={() => focusField(field)}>
            {label}
          </Button>
        </li>
      ))}
    </ul>
  )
}
