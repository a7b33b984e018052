import type { ReactNode } from 'react'
import { useMatter } from '../../state/matter/use-matter'
import { PeopleRows, type PersonField } from './people-rows'

const fields: [PersonField, ...PersonField[]] = [
  { at: (id) => `committee.signatories.${id}.name`, label: 'Namn' },
  { at: (id) => `committee.signatories.${id}.title`, label: 'Titel' },
  { at: (id) => `committee.signatories.${id}.administration`, label: 'Förvaltning' }
]

/** Those who sign the staff report, in order. */
export function Signatories(): ReactNode {
  const { administration } = useMatter().matter.committee
  return (
    <PeopleRows
      path="committee.signatories"
      one="undertecknare"
      fields={fields}
      newRow={() => ({ id: crypto.randomUUID(), name: '', title: '', administration })}
      nameOf={({ name, title }) => name.trim() || title}
    />
  )
}
