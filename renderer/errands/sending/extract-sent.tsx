import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { yearOfMatter } from '../../../shared/domain/answers/read-matter-day'
import { isLocked } from '../../../shared/decided/lock'
import { sendExtract } from '../../../shared/issued/send-extract'
import { whyNotMade } from '../../../shared/rules/taken/paper-applies'
import { dayInText } from '../../../shared/text/language/date-text'
import { issueProblemText } from '../../../shared/told/issue-problem-text'
import { announce } from '../../state/window/announcer'
import { useToday } from '../../state/window/use-today'
import { dayIn, PlainDay } from '../../parts/fields/plain-day'
import { LockNote } from '../../cards/lock/lock-note'
import { useMatter } from '../../state/matter/use-matter'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import issueQuestionStyles from '../../cards/exports/issue-question.module.css'

const path = 'minutes.extractSentOn'

/** That the extract has been sent is told by the one who sent it, with the day; what was sent is kept, and the decision locked. */
export function ExtractSent(): ReactNode {
  const { matter, change, reading } = useMatter()
  const today = useToday()
  const [typed, setTyped] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  if (isLocked(matter)) return <LockNote />
  const because = whyNotMade('cover-email', matter)
  if (because !== undefined || reading !== null) return null
  const shown = typed ?? (matter.minutes.extractSentOn.trim() || today)
  const on = dayIn(shown, yearOfMatter(matter))
  const send = (): void => {
    if (on === undefined) return
    const sent = sendExtract(matter, on, () => crypto.randomUUID())
    if (!sent.ok) return setRefusal(`Det antecknades inte. ${issueProblemText(sent.problem)}`)
    const { issued, minutes } = sent.value
    setRefusal(null)
    change({
      label: 'anteckna att utdraget är skickat',
      place: path,
      edit: (now) => ({ ...now, issued, minutes: { ...now.minutes, extractSentOn: minutes.extractSentOn } })
    })
    announce('Antecknat. Beslutet, protokollet och reglerna är låsta. Det går att ångra.')
  }
  return (
    <div className={issueQuestionStyles.question} role="group" aria-label="Har utdraget skickats?" data-field={path}>
      <p className={issueQuestionStyles.asks}>Har utdraget skickats?</p>
      <PlainDay
        label="Skickat den"
        value={shown}
        onChange={setTyped}
        awardYear={matter.awardYear}
        isRead={on !== undefined}
      />
      <Button className={buttonStyles.button} isDisabled={on === undefined} onPress={send}>
        {on === undefined ? 'Utdraget är skickat' : `Utdraget är skickat ${dayInText(on)}`}
      </Button>
      <p className={fieldStyles.hint}>
        Utdraget och följebrevet sparas så som de gick ut, och beslutet, protokollet och reglerna låses.
      </p>
      {refusal && (
        <p className={fieldStyles.message} role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
