import { memo, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import type { ComposedSection } from '../../shared/text/compose-sections'
import { announce } from '../announce/announcer'
import { useMatter } from '../matter/use-matter'
import { sameTree } from '../preview/same-tree'
import { TextEditor } from '../text-editor/text-editor'
import { useNavigation } from '../way/navigation-context'
import { editSection, resetSection, sectionPath, textToEdit } from './section-edit'
import { SectionOrigin } from './section-origin'
import { SectionWords } from './section-words'
import { StaleNotice } from './stale-notice'

/** One section of a paper: its proposal, or the text that someone has edited instead. */
export const SectionCard = memo(function SectionCard({ section }: { section: ComposedSection }) {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  const [open, setOpen] = useState(false)
  const headingId = useId()
  const { id, heading, edited, stale, blocks } = section
  const reset = (): void => {
    change(resetSection(section))
    announce(`${heading} följer uppgifterna igen. Det går att ångra.`)
    focusField(sectionPath(id))
  }
  return (
    <section className="section-card" data-field={open ? undefined : sectionPath(id)} data-stale={stale} aria-labelledby={headingId}>
      <header className="section-head">
        <h3 id={headingId}>{heading}</h3>
        {edited && <span className="section-badge">Redigerad</span>}
        <div className="section-actions">
          {edited && (
            <Button className="button button-quiet" aria-label={`Återställ till förslaget: ${heading}`} onPress={reset}>
              Återställ till förslaget
            </Button>
          )}
          <Button
            className="button button-quiet"
            aria-label={`${open ? 'Klar' : 'Redigera'}: ${heading}`}
            aria-expanded={open}
            onPress={() => setOpen(!open)}
          >
            {open ? 'Klar' : 'Redigera'}
          </Button>
        </div>
      </header>
      <SectionOrigin id={id} />
      <div className={stale ? 'section-compared' : undefined}>
        {open ? (
          <TextEditor
            label={heading}
            field={sectionPath(id)}
            value={textToEdit(section)}
            onChange={(text) => change(editSection(section, text))}
            autoFocus
          />
        ) : (
          <SectionWords blocks={blocks} />
        )}
        {stale && <StaleNotice section={section} />}
      </div>
    </section>
  )
}, sameTree)
