import { useState, type ReactNode, type SubmitEvent } from 'react'
import { Button } from 'react-aria-components'
import { valueOf } from '../../../shared/domain/reading/answer'
import type { MatterDraft } from '../../../shared/domain/matter'
import { readYear } from '../../../shared/domain/reading/read-number'
import { nextYear } from '../../../shared/exchange/next-year/next-year'
import { yearToBegin } from '../../../shared/exchange/next-year/year-to-begin'
import type { Problem } from '../../../shared/ipc/problem'
import { yearKnown } from '../../../shared/text/language/year-known'
import { PlainField } from '../../parts/fields/plain-field'
import type { OpenedMatter } from '../../state/opened/opened-matter'
import { storeMatter } from '../new-matter/store-matter'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import { yearAfter } from './year-after'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

interface Props {
  matter: MatterDraft
  onClose: () => void
  onCreated: (opened: OpenedMatter) => void
}

function yearWanted({ awardYear }: MatterDraft): string {
  const own = valueOf(readYear(awardYear))
  return own === undefined ? 'Skriv året med fyra siffror.' : `Skriv ett år efter ${own}, med fyra siffror.`
}

/** Asks which year to begin, and makes its matter from this one; this one is left as it is. */
export function NextYearDialog({ matter, onClose, onCreated }: Props): ReactNode {
  const [year, setYear] = useState(yearAfter(matter))
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const read = yearToBegin(matter, year)

  const create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setAsked(true)
    if (read === undefined) return
    const next = nextYear(matter, {
      year: String(read),
      newId: () => crypto.randomUUID(),
      changed: new Date().toISOString()
    })
    const stored = await storeMatter(next, `skapa ärendet för ${read}`)
    if (stored.ok) onCreated({ ...stored.value, view: 'next-year' })
    else setProblem(stored.problem)
  }
  return (
    <MessageDialog title="Nästa år från det här" onClose={onClose}>
      <form className={messageDialogStyles.form} onSubmit={(event) => void create(event)}>
        <p>
          Nämnden, handläggaren, egna texter och enheterna följer med, och du får läsa igenom dem. Datum, diarienummer,
          svar på kraven och protokoll börjar om. Ärendet för {matter.awardYear || 'det här året'} ändras inte.
        </p>
        <PlainField
          label="År"
          value={year}
          onChange={setYear}
          inputMode="numeric"
          hint={yearKnown(year)}
          message={asked && read === undefined ? yearWanted(matter) : null}
          autoFocus
        />
        {problem && <ProblemSentences problem={problem} />}
        <div className={messageDialogStyles.actions}>
          <Button className={buttonStyles.button} onPress={onClose}>
            Avbryt
          </Button>
          <Button className={buttonStyles.primary} type="submit">
            Skapa och öppna
          </Button>
        </div>
      </form>
    </MessageDialog>
  )
}
