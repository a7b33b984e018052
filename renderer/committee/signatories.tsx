import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Button } from 'react-aria-components'
import type { Signatory } from '../../shared/domain/committee'
import { announce } from '../announce/announcer'
import { TextField } from '../fields/text-field'
import { useMatter } from '../matter/use-matter'
import { useNavigation } from '../way/navigation-context'
import { moveRow } from './move-row'

const most = 20
const nameOf = ({ name, title }: Signatory): string => name.trim() || title.trim() || 'undertecknaren'

/** Those who sign the staff report, in order. */
export function Signatories(): ReactNode {
  const { matter, change } = useMatter()
  const { focusField } = useNavigation()
  const { signatories, administration } = matter.committee

  const put = (label: string, edit: (rows: Signatory[]) => Signatory[], notice?: string): void =>
    change({
      label,
      place: 'committee.signatories',
      ...(notice && { notice }),
      edit: (now) => ({ ...now, committee: { ...now.committee, signatories: edit(now.committee.signatories) } })
    })
  const add = (): void => {
    const row = { id: crypto.randomUUID(), name: '', title: '', administration }
    put('lägg till undertecknare', (rows) => [...rows, row])
    focusField(`committee.signatories.${row.id}.name`)
  }
  const move = (row: Signatory, step: -1 | 1): void => {
    const held = document.activeElement
    flushSync(() => put(`flytta ${nameOf(row)}`, (rows) => moveRow(rows, row.id, step)))
    if (held instanceof HTMLElement) held.focus()
    announce(`${nameOf(row)} är flyttad ${step < 0 ? 'uppåt' : 'neråt'}.`)
  }
  const remove = (row: Signatory): void =>
    put(`ta bort ${nameOf(row)}`, (rows) => rows.filter(({ id }) => id !== row.id), `${nameOf(row)} är borttagen.`)

  return (
    <div className="signatories field-wide" data-field="committee.signatories">
      <ol>
        {signatories.map((row, index) => (
          <li key={row.id} className="signatory">
            <div className="fields">
              <TextField path={`committee.signatories.${row.id}.name`} label="Namn" />
              <TextField path={`committee.signatories.${row.id}.title`} label="Titel" />
              <TextField path={`committee.signatories.${row.id}.administration`} label="Förvaltning" />
            </div>
            <div className="row-actions">
              <Button className="button button-quiet" isDisabled={index === 0} onPress={() => move(row, -1)} aria-label={`Flytta upp ${nameOf(row)}`}>
                Flytta upp
              </Button>
              <Button
                className="button button-quiet"
                isDisabled={index === signatories.length - 1}
                onPress={() => move(row, 1)}
                aria-label={`Flytta ner ${nameOf(row)}`}
              >
                Flytta ner
              </Button>
              <Button className="button button-quiet" onPress={() => remove(row)} aria-label={`Ta bort ${nameOf(row)}`}>
                Ta bort
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Button className="button" isDisabled={signatories.length >= most} onPress={add}>
        Lägg till undertecknare
      </Button>
    </div>
  )
}
