import { useId, useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { sectionPath } from '../../../shared/text/fields/section-path'
import type { WorkingCopyChanges, SectionChange } from '../../../shared/exchange/working-copy/changes-in-word'
import { workingCopyAge } from '../../../shared/exchange/working-copy/working-copy-age'
import { takeOver } from '../../../shared/exchange/working-copy/take-over'
import type { MatterDraft } from '../../../shared/domain/matter'
import { capitalised } from '../../../shared/text/language/capitalised'
import {
  changedSectionsText,
  droppedText,
  otherChangeText,
  wordRemarksText
} from '../../../shared/told/working-copy-changes-text'
import { numberInText } from '../../../shared/text/language/number-words'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { KeepingDialog } from '../../parts/problems/keeping-dialog'
import { useNavigation } from '../../state/navigation/navigation-context'
import { workingCopyAgeWords, workingCopyName } from './working-copy-words'
import type { FoundWorkingCopy } from '../../state/opened/found-working-copy'
import { SectionChoice } from './section-choice'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import styles from './working-copy-dialog.module.css'

interface Props {
  found: FoundWorkingCopy
  /** The matter that the copy was made from, or the open one where the copy carries none. */
  base: MatterDraft
  changes: WorkingCopyChanges
  onClose: () => void
}

/** What nobody else has touched is taken over unless one says otherwise; what is at stake is chosen by hand. */
const isChosenFirst = ({ isStruck, isChangedHere }: SectionChange): boolean => !isStruck && !isChangedHere

const takenWords = (count: number): string =>
  count === 1
    ? 'Ett avsnitt är hämtat ur arbetskopian.'
    : `${capitalised(numberInText(count))} avsnitt är hämtade ur arbetskopian.`

/** A working copy of the open matter: what has been changed in Word, taken over section by section in one step to undo. */
export function WorkingCopyDialog({ found: { copy }, base, changes, onClose }: Props): ReactNode {
  const { matter, change } = useMatter()
  const { focusField } = useNavigation()
  const remarksId = useId()
  const [chosen, setChosen] = useState(() => new Set(changes.sections.filter(isChosenFirst).map(({ id }) => id)))
  const remarks = useMemo(
    () => [...changes.others.map(otherChangeText), ...wordRemarksText(copy.text.remarks)],
    [changes, copy]
  )
  const sections = changes.sections.filter(({ id }) => chosen.has(id))
  const choose = (id: SectionChange['id'], isChosen: boolean): void =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((each) => each !== id)))
  const isTouched = changes.sections.some((section) => chosen.has(section.id) !== isChosenFirst(section))
  const take = (): void => {
    const [first] = sections
    if (!first) return
    const notice = takenWords(sections.length)
    change({
      label: 'ta över ur arbetskopian',
      place: sectionPath(first.id),
      notice,
      edit: (now) => takeOver(now, base, sections)
    })
    announce(`${notice} Det går att ångra.`)
    onClose()
    focusField(sectionPath(first.id))
  }
  return (
    <KeepingDialog title="Arbetskopia" isTouched={isTouched} onClose={onClose} isWide={changes.sections.length > 0}>
      {(leave) => (
        <>
          <p>
            {copy.file}: <b>{workingCopyName(base)}</b>.{' '}
            {copy.carried
              ? workingCopyAgeWords(workingCopyAge(copy.carried, matter), copy.carried, new Date())
              : `${droppedText(copy.text)} Texten jämförs med ärendet som det är nu.`}
          </p>
          <p className={styles.sum}>{changedSectionsText(changes)}</p>
          <div className={styles.sections}>
            {changes.sections.map((section) => (
              <SectionChoice
                key={section.id}
                section={section}
                isChosen={chosen.has(section.id)}
                onChoose={(isChosen) => choose(section.id, isChosen)}
              />
            ))}
          </div>
          {remarks.length > 0 && (
            <div className={styles.remarks}>
              <h3 id={remarksId}>Att veta om filen</h3>
              <ul aria-labelledby={remarksId}>
                {remarks.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </div>
          )}
          <div className={messageDialogStyles.actions}>
            <Button className={buttonStyles.button} onPress={leave} autoFocus={changes.sections.length === 0}>
              {changes.sections.length === 0 ? 'Stäng' : 'Avbryt'}
            </Button>
            {changes.sections.length > 1 && sections.length < changes.sections.length && (
              <Button
                className={buttonStyles.button}
                onPress={() => setChosen(new Set(changes.sections.map(({ id }) => id)))}
              >
                Välj alla
              </Button>
            )}
            {changes.sections.length > 0 && (
              <Button className={buttonStyles.primary} isDisabled={sections.length === 0} onPress={take}>
                {sections.length === 0 ? 'Ta över' : `Ta över ${sections.length} avsnitt`}
              </Button>
            )}
          </div>
        </>
      )}
    </KeepingDialog>
  )
}
