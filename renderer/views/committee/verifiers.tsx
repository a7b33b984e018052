import type { ReactNode } from 'react'
import { PeopleRows } from './people-rows'

const fields = [
  { name: 'name', label: 'Namn' },
  { name: 'role', label: 'Uppdrag', hint: 'Till exempel Ordförande eller Justerare' }
] as const

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
