import { useMemo, type ReactNode } from 'react'
import { api } from '../api'
import type { DroppedFiles } from '../shell/sort-dropped'
import { ReadFormsDialog } from './forms/read-forms-dialog'
import { DroppedTable } from './table/dropped-table'

interface Props {
  dropped: Exclude<DroppedFiles, { kind: 'matter' }>
  onClose: () => void
}

/** What dropped tables and forms would do to the units of the open matter. */
export function DroppedIntoMatter({ dropped, onClose }: Props): ReactNode {
  const sources = useMemo(
    () => (dropped.kind === 'forms' ? dropped.files.map((file) => ({ file: file.name, read: () => api.readDroppedForm(file) })) : []),
    [dropped]
  )
  return dropped.kind === 'table' ? (
    <DroppedTable file={dropped.file} onClose={onClose} />
  ) : (
    <ReadFormsDialog sources={sources} others={dropped.others} onClose={onClose} />
  )
}
