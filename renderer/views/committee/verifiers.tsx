import type { ReactNode } from 'react'
import { PeopleRows, type PersonField } from './people-rows'

const fields: [PersonField, ...PersonField[]] = [
  { at: (id) => `committee.verifiers.${id}.name`, label: 'Namn' },
  {
    at: (id) => `committee.verifiers.${id}.role`,
    label: 'Uppdrag',
    hint: 'Till exempel Ordförande eller Justerare'
  }
]

/** Those who verify the minutes, with a line each on the sheet that is signed at the meeting. */
export const Verifiers = (): ReactNode => (
  <PeopleRows
    path="committee.verifiers"
    one="justerare"
    fields={fields}
    newRow={() => ({ id: crypto.randomUUID(), name: '', role: '' })}
    nameOf={({ name, role }) => name.trim() || role}
  />
)
