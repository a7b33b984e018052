import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { MatterDraft } from '../../shared/domain/matter'
import { decisionOutcomes, type DecisionOutcome, type MinutesRow } from '../../shared/domain/minutes'
import { useMatter } from '../matter/use-matter'
import { proposedClauses } from './proposed-clauses'
import '../fields/fields.css'

const words: Record<DecisionOutcome, string> = {
  asProposed: 'Enligt förslaget',
  changed: 'Med ändringar',
  tabled: 'Bordlagt',
  referredBack: 'Återremitterat',
  rejected: 'Avslaget'
}

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
  return (
    <RadioGroup className="field field-wide" data-field={path} value={matter.minutes.outcome} onChange={choose}>
      <Label className="field-label">Vad blev det av förslaget?</Label>
      <div className="radios">
        {decisionOutcomes.map((outcome) => (
          <Radio key={outcome} className="radio" value={outcome}>
            <span className="radio-mark" aria-hidden="true" />
            {words[outcome]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
