import { useState, type ReactNode, type SubmitEvent } from 'react'
import { Button } from 'react-aria-components'
import { valueOf } from '../../shared/domain/reading/answer'
import { readYear } from '../../shared/domain/reading/read-number'
import { cleanLine } from '../../shared/domain/reading/text-policy'
import type { Problem } from '../../shared/ipc/problem'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { PlainField } from '../parts/fields/plain-field'
import { MessageDialog } from '../parts/problems/message-dialog'
import { ProblemSentences } from '../parts/problems/problem-sentences'
import { createMatter } from '../errands/new-matter/create-matter'
import { CommitteeChoice, newCommittee } from './committee-choice'
import type { OpenedMatter } from '../state/opened/opened-matter'
import { yearKnown } from '../../shared/text/language/year-known'
import buttonStyles from '../parts/styles/button.module.css'
import messageDialogStyles from '../parts/problems/message-dialog.module.css'

interface Props {
  matters: readonly MatterSummary[]
  onClose: () => void
  onCreated: (opened: OpenedMatter) => void
}

/** Asks for committee and year; everything else can wait. */
export function NewMatterDialog({ matters, onClose, onCreated }: Props): ReactNode {
  const [first] = useState(
    () => matters.find(({ problem, committee }) => problem === null && committee !== '')?.id ?? newCommittee
  )
  const [source, setSource] = useState<string>(first)
  const [name, setName] = useState('')
  const [year, setYear] = useState(String(new Date().getFullYear()))
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const isNew = source === newCommittee
  const readable = valueOf(readYear(year)) !== undefined
  const missesName = isNew && cleanLine(name) === ''

  const create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setAsked(true)
    if (!readable || missesName) return
    const created = await createMatter(year.trim(), isNew ? { name: cleanLine(name) } : { likeMatter: source })
    if (created.ok) onCreated(created.value)
    else setProblem(created.problem)
  }
  return (
    <MessageDialog title="Nytt ärende" onClose={onClose}>
      <form className={messageDialogStyles.form} onSubmit={(event) => void create(event)}>
        <CommitteeChoice matters={matters} source={source} onChange={setSource} />
        {isNew && (
          <PlainField
            label="Nämndens namn"
            value={name}
            onChange={setName}
            hint="Som det ska stå i beslutet, till exempel Exempelnämnden"
            message={asked && missesName ? 'Skriv nämndens namn.' : null}
            // Only when the dialog opens: later it would take the focus from someone choosing by keys.
            autoFocus={first === newCommittee}
          />
        )}
        <PlainField
          label="År"
          value={year}
          onChange={setYear}
          inputMode="numeric"
          hint={yearKnown(year)}
          message={asked && !readable ? 'Skriv året med fyra siffror.' : null}
        />
        {problem && <ProblemSentences problem={problem} />}
        <div className={messageDialogStyles.actions}>
          <Button className={buttonStyles.button} onPress={onClose}>
            Avbryt
          </Button>
          <Button className={buttonStyles.primary} type="submit">
            Skapa ärendet
          </Button>
        </div>
      </form>
    </MessageDialog>
  )
}
