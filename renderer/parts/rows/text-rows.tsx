import type { ReactNode } from 'react'
import { TextField } from '../fields/text-field'
import { RowList } from './row-list'
import type { TextRowPath } from './rows-edit'

interface Props {
  path: TextRowPath
  label: string
  hint: ReactNode
  /** One row, in lower case: `mottagare`. */
  one: string
}

/** Rows of text, each a field of its own. */
export const TextRows = ({ path, label, hint, one }: Props): ReactNode => (
  <RowList
    path={path}
    label={label}
    hint={hint}
    one={one}
    most={100}
    newRow={() => ({ id: crypto.randomUUID(), text: '' })}
    first={(id) => `${path}.${id}.text`}
    namesOf={(_row, index) => ({ name: `${one} ${index + 1}`, of: `rad ${index + 1}` })}
  >
    {({ id }, index) => (
      <TextField path={`${path}.${id}.text`} label={`Rad ${index + 1}`} name={`${one} ${index + 1}`} lines />
    )}
  </RowList>
)
