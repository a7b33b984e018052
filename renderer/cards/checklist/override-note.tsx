import { useRef, useState, type KeyboardEvent, type ReactNode, type SubmitEvent } from 'react'
import { Button } from 'react-aria-components'
import { sectionPath } from '../../../shared/text/fields/section-path'
import { cleanText } from '../../../shared/domain/reading/text-policy'
import type { Unit } from '../../../shared/domain/unit'
import type { CriterionOutcome } from '../../../shared/rules/checklist'
import { withOverride } from '../../../shared/rules/with-override'
import { committeeWords } from '../../../shared/text/language/committee-words'
import { overrideSentences, overrideText } from '../../../shared/text/sentences/override-text'
import { tellsOfOverride, withOverrideTold } from '../../../shared/text/papers/with-override-told'
import { PlainField } from '../../parts/fields/plain-field'
import { useKeptDraft } from '../../state/window/kept-drafts'
import { useMatter } from '../../state/matter/use-matter'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './override-note.module.css'

interface Props {
  unit: Unit
  line: CriterionOutcome
}

/** Setting a finding aside for one unit, with a reason that is required, kept, and offered to the report. */
export function OverrideNote({ unit, line }: Props): ReactNode {
  const { matter, change } = useMatter()
  const [draft, setDraft] = useKeptDraft(`reason ${unit.id} ${line.criterion.id}`)
  const [isWriting, setIsWriting] = useState(draft !== '')
  const reason = isWriting ? draft : null
  const begin = (words: string): void => {
    setDraft(words)
    setIsWriting(true)
  }
  const [asked, setAsked] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const { criterion, overridden } = line
  const wording = criterion.wording.trim() || 'kravet'

  const put = (label: string, given: string, notice?: string): void =>
    change({
      label,
      place: line.field,
      ...(notice && { notice }),
      edit: (now) => withOverride(now, unit.id, criterion.id, given)
    })
  const close = (): void => {
    setDraft('')
    setIsWriting(false)
    setAsked(false)
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('button')?.focus())
  }
  const take = (event: SubmitEvent): void => {
    event.preventDefault()
    setAsked(true)
    const given = cleanText(reason ?? '').trim()
    if (given === '') return
    put(`bortse från ${wording}`, given)
    close()
  }
  const answerKeys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    close()
  }

  if (reason !== null) {
    return (
      <form
        className={`${styles.override} ${styles.form}`}
        data-part="override-form"
        aria-label={`Bortse från ${wording}`}
        onSubmit={take}
        onKeyDown={answerKeys}
        noValidate
      >
        <PlainField
          label="Varför bortser ni från det?"
          value={reason}
          onChange={setDraft}
          hint="Svaret i checklistan står kvar, med skälet bredvid"
          message={asked && reason.trim() === '' ? 'Skriv ett skäl.' : null}
          autoFocus
        />
        <div className={styles.actions}>
          <Button className={buttonStyles.button} type="submit">
            Bortse från kravet
          </Button>
          <Button className={buttonStyles.quiet} onPress={close}>
            Avbryt
          </Button>
        </div>
      </form>
    )
  }
  if (overridden === undefined) {
    return (
      <div className={`${styles.override} ${styles.actions}`} ref={place}>
        <Button className={buttonStyles.quiet} aria-label={`Bortse från ${wording}`} onPress={() => begin('')}>
          Bortse från…
        </Button>
      </div>
    )
  }
  const sentences = overrideSentences(line, unit.name, committeeWords(matter.committee))
  return (
    <div className={styles.override} ref={place}>
      <p className={styles.reason}>{overrideText(overridden)}</p>
      <div className={styles.actions}>
        <Button
          className={buttonStyles.quiet}
          aria-label={`Ändra skälet: ${wording}`}
          onPress={() => begin(overridden)}
        >
          Ändra skälet
        </Button>
        <Button
          className={buttonStyles.quiet}
          aria-label={`Ta hänsyn igen till ${wording}`}
          onPress={() => put(`ta hänsyn till ${wording}`, '', 'Kravet gäller igen.')}
        >
          Ta hänsyn igen
        </Button>
        {line.standing.kind !== 'confirmed' ? (
          <span className={styles.told}>Kan läggas till i Ärendets beredning när kravet är bekräftat</span>
        ) : tellsOfOverride(matter, sentences) ? (
          <span className={styles.told}>Står i Ärendets beredning</span>
        ) : (
          <Button
            className={buttonStyles.quiet}
            aria-label={`Lägg till i Ärendets beredning: ${wording}`}
            onPress={() =>
              change({
                label: 'lägga till i Ärendets beredning',
                place: sectionPath('preparation'),
                notice: 'Meningen står i Ärendets beredning.',
                edit: (now) => withOverrideTold(now, sentences)
              })
            }
          >
            Lägg till i Ärendets beredning
          </Button>
        )}
      </div>
    </div>
  )
}
