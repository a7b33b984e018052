import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import { suggestionsCounted } from '../../../shared/text/language/suggestions-counted'
import { useNavigation } from '../../state/navigation/navigation-context'
import { useFindings } from '../../state/matter/use-findings'
import linkStyles from '../../parts/styles/link.module.css'

/** On a paper's card: how much the reviewer would look at again in it. */
export function ReviewNote({ paper }: { paper: PaperKind }): ReactNode {
  const { show } = useNavigation()
  const count = useFindings().filter((finding) => finding.paper === paper).length
  if (count === 0) return null
  return (
    <p>
      Granskningen har {suggestionsCounted(count)} om det här papperet.{' '}
      <Button className={linkStyles.link} onPress={() => show('review')}>
        Visa i Granskning
      </Button>
    </p>
  )
}
