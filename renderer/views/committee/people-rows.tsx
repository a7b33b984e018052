import type { ReactNode } from 'react'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { TextField } from '../../parts/fields/text-field'
import { RowList } from '../../parts/rows/row-list'
import type { PersonRowPath, RowAt } from '../../parts/rows/rows-edit'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'

/** A field that every person of a list has, and where it stands for one of them. */
export interface PersonField {
  at: (id: string) => FieldPath
  label: string
  hint?: string
}

interface Props<Path extends PersonRowPath> {
  path: Path
  /** One of them, in lower case: `undertecknare`. */
  one: string
  fields: readonly [PersonField, ...(readonly PersonField[])]
  newRow: () => RowAt<Path>
  nameOf: (row: RowAt<Path>) => string
}

/** People of the committee in the order in which they stand on a paper, each with the same fields. */
export function PeopleRows<Path extends PersonRowPath>({ path, one, fields, newRow, nameOf }: Props<Path>): ReactNode {
  const namesOf = (row: RowAt<Path>, index: number) => {
    const name = nameOf(row).trim() || `${one} ${index + 1}`
    return { name, of: name }
  }
  return (
    <RowList path={path} one={one} most={20} newRow={newRow} first={fields[0].at} namesOf={namesOf} apart>
      {({ id }) => (
        <div className={fieldGroupStyles.fields}>
          {fields.map((field) => (
            <TextField key={field.label} path={field.at(id)} label={field.label} hint={field.hint} />
          ))}
        </div>
      )}
    </RowList>
  )
}
