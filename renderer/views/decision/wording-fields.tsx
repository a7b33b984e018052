import type { DecisionForm } from '../../../shared/domain/decision'
import { attestedPatterns } from '../../../shared/text/fields/decision-pattern'
import { Folding } from '../../parts/fields/folding'
import { RadioField } from '../../parts/fields/radio-field'
import { TextField } from '../../parts/fields/text-field'
import { formWords } from '../../../shared/text/fields/form-words'
import viewStyles from '../../parts/styles/view.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'

const labels: Record<keyof typeof attestedPatterns, string> = {
  approve: formWords.approve.name,
  note: formWords.note.name,
  nominate: formWords.nominate.name,
  immediateItem: 'Omedelbar justering av paragrafen',
  immediateDecision: 'Omedelbar justering av beslutet'
} satisfies Record<DecisionForm | 'immediateItem' | 'immediateDecision', string>

const patterns = Object.keys(labels) as (keyof typeof attestedPatterns)[]

const spellings = [
  { value: 'lower', words: 'kvalitetsutmärkelsen' },
  { value: 'capital', words: 'Kvalitetsutmärkelsen' }
]

const words = ['Nämnden', 'Nämnden/Styrelsen', 'enheter', 'enhet', 'klass', 'utmärkelsen', 'utmärkelse', 'år']
  .map((word) => `{${word}}`)
  .join(', ')

const WordingPanel = () => (
  <>
    <p className={viewStyles.lead} data-part="view-lead">
      Lämna ett fält tomt för den vanliga formuleringen. Ord inom klamrar fylls i: {words}. Det som står inom
      hakparentes utelämnas när ett ord i det saknas.
    </p>
    <div className={fieldGroupStyles.fields} data-field="committee.wording">
      {patterns.map((pattern) => (
        <TextField
          key={pattern}
          path={`committee.wording.${pattern}`}
          label={labels[pattern]}
          name={`formulering: ${labels[pattern].toLocaleLowerCase('sv')}`}
          hint={`Vanlig formulering: ${attestedPatterns[pattern]}`}
          wide
        />
      ))}
      <RadioField path="committee.awardSpelling" label="Utmärkelsens namn i löpande text" choices={spellings} wide />
    </div>
  </>
)

/** The committee's own wording of its decisions, out of the way until someone wants it. */
export const WordingFields = () => (
  <Folding title="Egna formuleringar" field="committee.wording">
    <WordingPanel />
  </Folding>
)
