import type { ReactNode } from 'react'
import { attendanceRoles, type Attendant } from '../../../shared/domain/attendance'
import { readItemReference } from '../../../shared/domain/reading/read-item-reference'
import { attendanceWords } from '../../../shared/text/fields/attendance-words'
import { ChoiceField } from '../../parts/fields/choice-field'
import { TextField } from '../../parts/fields/text-field'
import { RowList } from '../../parts/rows/row-list'
import { TakeApart } from './take-apart'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'

const path = 'minutes.attendance'

const roles = attendanceRoles.map((value) => ({ value, words: attendanceWords[value].one }))

const hint =
  'En person i varje rad. I utdraget står närvarande efter roll och frånvarande under egen rubrik. Kommer eller lämnar någon under mötet skrivs paragrafen, till exempel 24 eller före § 24. Lämna tomt om närvaron står på protokollets första sida.'

const newRow = (): Attendant => ({ id: crypto.randomUUID(), text: '', role: '', forWhom: '', arrives: '', leaves: '' })

const namesOf = ({ text }: Attendant, index: number): { name: string; of: string } => {
  const name = text.trim() || `person ${index + 1}`
  return { name, of: name }
}

function Fields({ row }: { row: Attendant }): ReactNode {
  const { id, role, forWhom } = row
  const at = `${path}.${id}` as const
  const serves = role === 'servingAlternate' || forWhom.trim() !== ''
  return (
    <div className={fieldGroupStyles.fields}>
      <TextField path={`${at}.text`} label="Namn och parti" lines />
      <ChoiceField path={`${at}.role`} label="Roll" choices={roles} empty="Ingen roll angiven" />
      {serves && <TextField path={`${at}.forWhom`} label="Tjänstgör för" />}
      <TextField path={`${at}.arrives`} label="Kommer vid §" read={readItemReference} />
      <TextField path={`${at}.leaves`} label="Lämnar vid §" read={readItemReference} />
      <TakeApart row={row} />
    </div>
  )
}

/** Who was at the meeting and who was not, each with a capacity, and when someone comes late or leaves. */
export const AttendanceRows = (): ReactNode => (
  <RowList
    path={path}
    label="Närvarande och frånvarande"
    hint={hint}
    one="person"
    most={200}
    newRow={newRow}
    first={(id) => `${path}.${id}.text`}
    namesOf={namesOf}
    apart
  >
    {(row) => <Fields row={row} />}
  </RowList>
)
