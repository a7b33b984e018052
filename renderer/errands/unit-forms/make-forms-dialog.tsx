import { useState, type ReactNode, type SubmitEvent } from 'react'
import { Button } from 'react-aria-components'
import { valueOf } from '../../../shared/domain/reading/answer'
import { readDay } from '../../../shared/domain/reading/read-day'
import { yearOfMatter } from '../../../shared/domain/answers/read-matter-day'
import type { Problem } from '../../../shared/ipc/problem'
import type { FormsWritten } from '../../../shared/ipc/written'
import { daysForHint } from '../../../shared/text/language/day-examples'
import { daySaidBack } from '../../../shared/text/language/day-said-back'
import { unreadableText } from '../../../shared/text/fields/unreadable-text'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { DayButton } from '../../parts/fields/day-button'
import { PlainChoice } from '../../parts/fields/plain-choice'
import { PlainField } from '../../parts/fields/plain-field'
import { useMatter } from '../../state/matter/use-matter'
import { TaskProgress } from '../../parts/progress/task-progress'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import { isWithdrawn } from '../../../shared/domain/answers/is-withdrawn'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

interface Props {
  onClose: () => void
  onWritten: (written: Extract<FormsWritten, { outcome: 'written' }>) => void
}

/** Asks for whom the forms are, and by when they should be back. */
export function MakeFormsDialog({ onClose, onWritten }: Props): ReactNode {
  const { matter } = useMatter()
  const units = matter.units.filter((unit) => !isWithdrawn(unit))
  const [chosen, setChosen] = useState('')
  const [answerBy, setAnswerBy] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [asked, setAsked] = useState(false)
  const [isWorking, setIsWorking] = useState(false)
  const day = readDay(answerBy, { inYear: yearOfMatter(matter) })
  const ids = units.filter(({ id }) => chosen === '' || id === chosen).map(({ id }) => id)
  const make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setAsked(true)
    if (day.kind === 'unreadable' || ids.length === 0) return
    setProblem(null)
    setIsWorking(true)
    const result = await api.exportUnitForms({ matter, units: ids, answerBy })
    setIsWorking(false)
    setProblem(result.ok ? null : result.problem)
    if (!result.ok || result.value.outcome === 'cancelled') return
    announce(`Formulären är skapade i ${result.value.folder}.`)
    onWritten(result.value)
  }
  return (
    <MessageDialog
      title="Formulär till enheterna"
      // Closed while the forms are made, it would leave them coming unseen.
      onClose={isWorking ? () => void api.giveUpTask({ task: 'exportUnitForms' }) : onClose}
    >
      <form className={messageDialogStyles.form} onSubmit={(event) => void make(event)}>
        <p>
          Ett Word-dokument för varje enhet, att mejla till chefen. Det som är känt står ifyllt. När svaret kommer
          tillbaka släpper du filen på fönstret.
        </p>
        <PlainChoice
          label="Formulär till"
          value={chosen}
          onChange={setChosen}
          empty="Alla enheter"
          choices={units.map(({ id, name }) => ({ value: id, words: name.trim() || 'Enhet utan namn' }))}
        />
        <PlainField
          label="Svar senast (kan lämnas tomt)"
          value={answerBy}
          onChange={setAnswerBy}
          hint={daySaidBack(answerBy, yearOfMatter(matter)) || daysForHint(matter.awardYear)}
          beside={
            <DayButton label="Svar senast" chosen={valueOf(day)} inYear={yearOfMatter(matter)} onChoose={setAnswerBy} />
          }
          message={asked && day.kind === 'unreadable' ? unreadableText(day.because, matter.awardYear) : null}
        />
        {matter.officer.email.trim() === '' && (
          <p className={fieldStyles.hint}>
            Handläggarens e-post saknas i ärendet. I formuläret står då ingen adress att svara till.
          </p>
        )}
        {problem && <ProblemSentences problem={problem} />}
        {isWorking ? (
          <TaskProgress task="exportUnitForms" words="Skapar formulären" takesFocus />
        ) : (
          <div className={messageDialogStyles.actions}>
            <Button className={buttonStyles.button} onPress={onClose}>
              Avbryt
            </Button>
            <Button className={buttonStyles.primary} type="submit" isDisabled={ids.length === 0}>
              Välj mapp och skapa…
            </Button>
          </div>
        )}
      </form>
    </MessageDialog>
  )
}
