import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { proposalChanges } from '../../../shared/exchange/proposal-changes/proposal-changes'
import { sectionPath } from '../../../shared/text/fields/section-path'
import type { ComposedSection } from '../../../shared/text/papers/compose-sections'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { ChangedProposal } from './changed-proposal'
import { keepSection, resetSection, takeChange } from './section-edit'
import type { Change } from '../../state/matter/change'
import { SectionWords } from '../../paper/section-words'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './stale-notice.module.css'

/** Tells that the data behind an edited text have changed, and shows what would be proposed today. */
export function StaleNotice({ section }: { section: ComposedSection }) {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  const changes = useMemo(() => proposalChanges(section), [section])
  const answer = (made: Change, said: string): void => {
    change(made)
    announce(said)
    focusField(sectionPath(section.id))
  }
  return (
    <div className={styles.stale} role="group" aria-label={`Nytt förslag för ${section.heading}`}>
      <p className={styles.words}>Uppgifterna bakom texten har ändrats sedan du redigerade den.</p>
      <ChangedProposal
        changes={changes}
        onTake={(taken) => answer(takeChange(section, taken), 'Ändringen står i din text. Det går att ångra.')}
      />
      <h4>Hela förslaget i dag</h4>
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
