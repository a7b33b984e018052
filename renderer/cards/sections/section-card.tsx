import { dequal } from 'dequal/lite'
import { memo, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { sectionPath } from '../../../shared/text/fields/section-path'
import type { SectionedPaperKind } from '../../../shared/domain/paper-kind'
import { blocksForClipboard, saysSomething } from '../../../shared/text/papers/clipboard-content'
import type { ComposedSection } from '../../../shared/text/papers/compose-sections'
import { headingPath } from '../../../shared/text/fields/section-heading'
import { isOwnSection, type SectionId } from '../../../shared/text/fields/section-ids'
import { announce } from '../../state/window/announcer'
import { ClipboardButton } from '../../parts/clipboard/clipboard-button'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { TextField } from '../../parts/fields/text-field'
import { TextEditor } from '../../parts/text-editor/text-editor'
import { useNavigation } from '../../state/navigation/navigation-context'
import { editSection, resetSection, textToEdit } from './section-edit'
import { useRemoveSection } from './use-remove-section'
import { SectionOrigin } from './section-origin'
import { SectionWords } from '../../paper/section-words'
import { StaleNotice } from './stale-notice'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './section-card.module.css'

const resetWords = (hasProposal: boolean): string => (hasProposal ? 'Återställ till förslaget' : 'Ta bort')

interface Props {
  section: ComposedSection
  paper: SectionedPaperKind
  startsOpen?: boolean
  onClose?: (id: SectionId) => void
}

/** One section of a paper: its proposal, or the text that someone has edited instead. */
export const SectionCard = memo(function SectionCard({ section, paper, startsOpen = false, onClose }: Props) {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  const [open, setOpen] = useState(startsOpen)
  const headingId = useId()
  const { id, heading, edited, stale, blocks, proposal } = section
  const isClosed = useIsClosed(sectionPath(id))
  const hasProposal = proposal.length > 0
  const remove = useRemoveSection()
  const toggle = (): void => {
    setOpen(!open)
    if (open) onClose?.(id)
  }
  const reset = (): void => {
    if (isOwnSection(id)) return remove(id)
    change(resetSection(section))
    announce(`${heading} ${hasProposal ? 'följer uppgifterna igen' : 'är borttaget'}. Det går att ångra.`)
    onClose?.(id)
    focusField(sectionPath(id))
  }
  return (
    <section
      className={styles.card}
      data-part="section-card"
      data-field={open ? undefined : sectionPath(id)}
      data-stale={stale}
      aria-labelledby={headingId}
    >
      <header className={styles.head}>
        <h3 id={headingId}>{heading}</h3>
        {edited && hasProposal && <span className={styles.badge}>Redigerad</span>}
        {isOwnSection(id) && <span className={styles.badge}>Eget avsnitt</span>}
        <div className={styles.actions}>
          {saysSomething(blocks) && (
            <ClipboardButton
              target={{ paper, section: id }}
              contentOf={() => blocksForClipboard(blocks)}
              words="Kopiera avsnitt"
              of={heading}
            />
          )}
          {(edited || isOwnSection(id)) && !isClosed && (
            <Button
              className={buttonStyles.quiet}
              aria-label={`${resetWords(hasProposal)}: ${heading}`}
              onPress={reset}
            >
              {resetWords(hasProposal)}
            </Button>
          )}
          {!isClosed && (
            <Button
              className={buttonStyles.quiet}
              aria-label={`${open ? 'Klar' : 'Redigera'}: ${heading}`}
              aria-expanded={open}
              data-field={isOwnSection(id) && !open ? headingPath(id) : undefined}
              onPress={toggle}
            >
              {open ? 'Klar' : 'Redigera'}
            </Button>
          )}
        </div>
      </header>
      <SectionOrigin id={id} />
      {isOwnSection(id) && open && (
        <div className={styles.heading}>
          <TextField path={headingPath(id)} label="Rubrik" name={`rubriken ${heading}`} wide />
        </div>
      )}
      <div className={stale ? styles.compared : undefined}>
        {open && !isClosed ? (
          <TextEditor
            label={heading}
            field={sectionPath(id)}
            value={textToEdit(section)}
            onChange={(text) => change(editSection(section, text))}
            autoFocus={!isOwnSection(id) || !startsOpen}
          />
        ) : (
          <SectionWords blocks={blocks} />
        )}
        {stale && <StaleNotice section={section} />}
      </div>
    </section>
  )
}, dequal)
