import { Button } from 'react-aria-components'
import type { ComposedSection } from '../../shared/text/compose-sections'
import { useMatter } from '../matter/use-matter'
import { keepSection, resetSection } from './section-edit'
import { SectionWords } from './section-words'

/** Tells that the data behind an edited text have changed, and shows what would be proposed today. */
export function StaleNotice({ section }: { section: ComposedSection }) {
  const { change } = useMatter()
  return (
    <div className="stale" role="group" aria-label={`Nytt förslag för ${section.heading}`}>
      <p className="stale-words">Uppgifterna bakom texten har ändrats sedan du redigerade den.</p>
      <h4>Förslaget i dag</h4>
      <SectionWords blocks={section.proposal} />
      <div className="section-actions">
        <Button className="button" onPress={() => change(keepSection(section))}>
          Behåll min text
        </Button>
        <Button className="button" onPress={() => change(resetSection(section))}>
          Ta det nya förslaget
        </Button>
      </div>
    </div>
  )
}
