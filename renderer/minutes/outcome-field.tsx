import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { MatterDraft } from '../../shared/domain/matter'
import { decisionOutcomes, type MinutesRow } from '../../shared/domain/minutes'
import { outcomeWords } from '../../shared/text/outcome-words'
import { useMatter } from '../matter/use-matter'
import { proposedClauses } from './proposed-clauses'
import '../fields/fields.css'

const path = 'minutes.outcome'

/** The outcome, and the clauses to change: those of the proposal, unless someone has begun already. */
const withOutcome = (matter: MatterDraft, outcome: string, prefilled: MinutesRow[]): MatterDraft => {
  const { minutes } = matter
  const begun = outcome !== 'changed' || minutes.decidedClauses.length > 0
  return { ...matter, minutes: { ...minutes, outcome, decidedClauses: begun ? minutes.decidedClauses : prefilled } }
}

/** What became of the proposal. */
export function OutcomeField() {
  const { matter, change } = useMatter()
  const choose = (outcome: string): void => {
    const prefilled = proposedClauses(matter).map((text) => ({ id: crypto.randomUUID(), text }))
    change({ label: 'ändra beslutet som det fattades', place: path, edit: (now) => withOutcome(now, outcome, prefilled) })
  }
  // With a value that is none of the outcomes, no radio button would be reached by Tab.
  const chosen = decisionOutcomes.find((outcome) => outcome === matter.minutes.outcome) ?? null
  return (
    <RadioGroup className="field field-wide" data-field={path} value={chosen} onChange={choose}>
      <Label className="field-label">Vad blev det av förslaget?</Label>
      <div className="radios radios-stacked">
        {decisionOutcomes.map((outcome) => (
          <Radio key={outcome} className="radio" value={outcome}>
            <span className="radio-mark" aria-hidden="true" />
            <span>
              {outcomeWords[outcome].name}
              <span className="outcome-meaning">{outcomeWords[outcome].meaning}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
