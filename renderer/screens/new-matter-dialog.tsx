import { useMemo, useState, type ReactNode, type SubmitEvent } from 'react'
import { Button } from 'react-aria-components'
import { valueOf } from '../../shared/domain/reading/answer'
import { readYear } from '../../shared/domain/reading/read-number'
import { cleanLine } from '../../shared/domain/reading/text-policy'
import type { Problem } from '../../shared/ipc/problem'
import type { MatterSummary } from '../../shared/ipc/matter-summary'
import { yearKnown } from '../../shared/text/language/year-known'
import { createMatter } from '../errands/new-matter/create-matter'
import { PlainChoice } from '../parts/fields/plain-choice'
import { PlainField } from '../parts/fields/plain-field'
import { MessageDialog } from '../parts/problems/message-dialog'
import { ProblemSentences } from '../parts/problems/problem-sentences'
import type { OpenedMatter } from '../state/opened/opened-matter'
import { EarlierYearNote } from './earlier-year-note'
import { guessedKind, type CommitteeKind } from './guessed-kind'
import { knownCommittees } from './known-committees'
import { NewCommitteeFields } from './new-committee-fields'
import { yearToPropose } from './year-to-propose'
import buttonStyles from '../parts/styles/button.module.css'
import messageDialogStyles from '../parts/problems/message-dialog.module.css'

interface Props {
  /** The one saved last first. */
  matters: readonly MatterSummary[]
  onClose: () => void
  onCreated: (opened: OpenedMatter) => void
  /** Begins the next year from an earlier matter instead. */
  onNextYear: (id: string) => void
}

const newCommittee = 'new'

/** Asks for committee and year; everything else can wait. */
export function NewMatterDialog({ matters, onClose, onCreated, onNextYear }: Props): ReactNode {
  const known = useMemo(() => knownCommittees(matters), [matters])
  const [source, setSource] = useState(() => matters.find((matter) => known.includes(matter))?.id ?? newCommittee)
  const [name, setName] = useState('')
  const [chosenKind, setKind] = useState<CommitteeKind | null>(null)
  const [typedYear, setYear] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const like = known.find(({ id }) => id === source)
  const committee = like?.committee ?? cleanLine(name)
  const year = typedYear ?? String(yearToPropose(matters, committee, new Date().getFullYear()))
  const read = valueOf(readYear(year))
  const missesName = !like && committee === ''

  const create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setAsked(true)
    if (read === undefined || missesName) return
    const kind = chosenKind ?? guessedKind(committee)
    const created = await createMatter(year.trim(), like ? { likeMatter: like.id } : { name: committee, kind })
    if (created.ok) onCreated(created.value)
    else setProblem(created.problem)
  }
  return (
    <MessageDialog title="Nytt ärende" onClose={onClose}>
      <form className={messageDialogStyles.form} onSubmit={(event) => void create(event)}>
        {known.length > 0 && (
          <PlainChoice
            label="Nämnd eller styrelse"
            value={source}
            onChange={setSource}
            autoFocus
            choices={[
              ...known.map(({ id, committee: words }) => ({ value: id, words })),
              { value: newCommittee, words: 'En annan nämnd eller styrelse' }
            ]}
            hint={like && `Namn, avsändare och undertecknare följer med från ${like.awardYear}.`}
          />
        )}
        {!like && (
          <NewCommitteeFields
            name={name}
            onName={setName}
            kind={chosenKind ?? guessedKind(name)}
            onKind={setKind}
            message={asked && missesName ? 'Skriv nämndens eller styrelsens namn.' : null}
            // Only when the dialog opens: later it would take the focus from someone choosing by keys.
            autoFocus={known.length === 0}
          />
        )}
        <PlainField
          label="År"
          value={year}
          onChange={setYear}
          inputMode="numeric"
          hint={yearKnown(year)}
          message={asked && read === undefined ? 'Skriv året med fyra siffror.' : null}
        />
        {read !== undefined && committee !== '' && (
          <EarlierYearNote matters={matters} committee={committee} year={read} onNextYear={onNextYear} />
        )}
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
