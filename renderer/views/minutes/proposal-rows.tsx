import type { ReactNode } from 'react'
import { questionOrders, type Proposal } from '../../../shared/domain/vote'
import { choiceWords } from '../../../shared/text/fields/choice-words'
import { ChoiceField } from '../../parts/fields/choice-field'
import { TextField } from '../../parts/fields/text-field'
import { useMatter } from '../../state/matter/use-matter'
import { RowList } from '../../parts/rows/row-list'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'

const path = 'minutes.proposals'
const orderPath = 'minutes.vote.questionOrder'

const orders = questionOrders.map((value) => ({ value, words: choiceWords[orderPath]?.[value] ?? value }))

const newRow = (): Proposal => ({ id: crypto.randomUUID(), by: '', text: '' })

const namesOf = ({ by }: Proposal, index: number): { name: string; of: string } => {
  const name = by.trim() === '' ? `förslag ${index + 1}` : `förslaget från ${by.trim()}`
  return { name, of: name }
}

/** Proposals put at the meeting beside the administration's, in the order in which the chair put them. */
export function ProposalRows(): ReactNode {
  const { proposals, vote } = useMatter().matter.minutes
  return (
    <>
      <RowList
        path={path}
        label="Förslag som lades fram vid sammanträdet"
        hint="Ett förslag i varje rad, i den ordning som ordföranden lade fram dem. Lämna tomt om det bara fanns ett förslag, det i tjänsteutlåtandet."
        one="förslag"
        most={100}
        newRow={newRow}
        first={(id) => `${path}.${id}.by`}
        namesOf={namesOf}
        apart
      >
        {({ id }) => (
          <div className={fieldGroupStyles.fields}>
            <TextField path={`${path}.${id}.by`} label="Vem som lade fram förslaget" hint="Till exempel Bo Al (M)" />
            <TextField
              path={`${path}.${id}.text`}
              label="Vad som föreslogs"
              hint="Till exempel att ärendet ska återremitteras"
              lines
            />
          </div>
        )}
      </RowList>
      {(proposals.length > 0 || vote.questionOrder.trim() !== '') && (
        <ChoiceField path={orderPath} label="I vilken ordning lade ordföranden fram förslagen?" choices={orders} wide />
      )}
    </>
  )
}
