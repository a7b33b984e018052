import { Button } from 'react-aria-components'
import type { SectionId } from '../../../shared/text/fields/section-ids'
import { useNavigation } from '../../state/navigation/navigation-context'
import type { ViewId } from '../../state/navigation/view-id'
import linkStyles from '../../parts/styles/link.module.css'
import styles from './section-origin.module.css'

const origins: { [Id in SectionId]?: { words: string; view: ViewId; name: string } } = {
  proposal: {
    words: 'Beslutssatserna följer av enheterna och beslutsformen.',
    view: 'decision',
    name: 'Gå till Beslut'
  },
  decision: { words: 'Beslutet som det fattades anges i protokollet.', view: 'minutes', name: 'Gå till Protokoll' },
  vote: { words: 'Rösterna anges i protokollet.', view: 'minutes', name: 'Gå till Protokoll' },
  attendance: { words: 'De närvarande anges i protokollet.', view: 'minutes', name: 'Gå till Protokoll' },
  dispatch: { words: 'Mottagarna anges i protokollet.', view: 'minutes', name: 'Gå till Protokoll' },
  documents: { words: 'Handlingarna anges i protokollet.', view: 'minutes', name: 'Gå till Protokoll' }
}

/** Where to change what a section is composed of, for those sections that have a view of their own. */
export function SectionOrigin({ id }: { id: SectionId }) {
  const { show } = useNavigation()
  const origin = origins[id]
  if (!origin) return null
  return (
    <p className={styles.origin}>
      {origin.words}{' '}
      <Button className={linkStyles.link} onPress={() => show(origin.view)}>
        {origin.name}
      </Button>
    </p>
  )
}
