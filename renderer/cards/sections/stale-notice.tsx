import { Button } from 'react-aria-components'
import { sectionPath } from '../../../shared/text/fields/section-path'
import type { ComposedSection } from '../../../shared/text/papers/compose-sections'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { keepSection, resetSection } from './section-edit'
import type { Change } from '../../state/matter/change'
import { SectionWords } from '../../paper/section-words'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './stale-notice.module.css'

/** Tells that the data behind an edited text have changed, and shows what would be proposed today. */
export function StaleNotice({ section }: { section: ComposedSection }) {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  const answer = (made: Change, said: string): void => {
    change(made)
    announce(said)
    focusField(sectionPath(section.id))
  }
  return (
    <div className={styles.stale} role="group" aria-label={`Nytt förslag för ${section.heading}`}>
      <p className={styles.words}>Uppgifterna bakom texten har ändrats sedan du redigerade den.</p>
      <h4>Förslaget i dag</h4>
      <SectionWords blocks={section.proposal} />
      <div className={`${actionsStyles.actions} ${styles.actions}`}>
        <Button className={buttonStyles.button} onPress={() => answer(keepSection(section), 'Din text står kvar.')}>
          Behåll min text
        </Button>
        <Button
          className={buttonStyles.button}
          onPress={() => answer(resetSection(section), 'Det nya förslaget står i avsnittet.')}
        >
          Ta det nya förslaget
        </Button>
      </div>
    </div>
  )
}
