import type { ReactNode } from 'react'
import { useMatter } from '../../state/matter/use-matter'
import { PeopleRows } from './people-rows'

const fields = [
  { name: 'name', label: 'Namn' },
  { name: 'title', label: 'Titel' },
  { name: 'administration', label: 'Förvaltning' }
] as const

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
