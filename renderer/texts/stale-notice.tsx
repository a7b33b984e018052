import { Button } from 'react-aria-components'
import type { ComposedSection } from '../../shared/text/compose-sections'
import { announce } from '../announce/announcer'
import { useMatter } from '../matter/use-matter'
import { useNavigation } from '../way/navigation-context'
import { keepSection, resetSection, sectionPath } from './section-edit'
import type { Change } from '../matter/matter-context'
import { SectionWords } from './section-words'

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
    <div className="stale" role="group" aria-label={`Nytt förslag för ${section.heading}`}>
      <p className="stale-words">Uppgifterna bakom texten har ändrats sedan du redigerade den.</p>
      <h4>Förslaget i dag</h4>
      <SectionWords blocks={section.proposal} />
      <div className="section-actions">
        <Button className="button" onPress={() => answer(keepSection(section), 'Din text står kvar.')}>
          Behåll min text
        </Button>
        <Button className="button" onPress={() => answer(resetSection(section), 'Det nya förslaget står i avsnittet.')}>
          Ta det nya förslaget
        </Button>
      </div>
    </div>
  )
}
