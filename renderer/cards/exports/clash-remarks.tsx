import { use, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import { ClashesContext } from '../../parts/fields/clashes-context'
import { useNavigation } from '../../state/navigation/navigation-context'
import linkStyles from '../../parts/styles/link.module.css'
import paperStateStyles from './paper-state.module.css'
import styles from './clash-remarks.module.css'

/** On a paper's card: facts that it would state though they contradict each other, each with the way to its field. */
export function ClashRemarks({ paper }: { paper: PaperKind }): ReactNode {
  const { focusField } = useNavigation()
  const clashes = use(ClashesContext).filter(({ papers }) => papers.includes(paper))
  if (clashes.length === 0) return null
  return (
    <div>
      <p className={paperStateStyles.gaps}>
        {clashes.length === 1
          ? 'En uppgift som inte går ihop med resten:'
          : `${clashes.length} uppgifter som inte går ihop:`}
      </p>
      <ul className={styles.clashes}>
        {clashes.map(({ sentence, fields }) => (
          <li key={sentence}>
            <Button className={linkStyles.link} onPress={() => focusField(fields[0])}>
              {sentence}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
