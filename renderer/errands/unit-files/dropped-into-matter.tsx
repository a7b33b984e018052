import { useMemo, type ReactNode } from 'react'
import { api } from '../../state/api'
import type { DroppedFiles } from '../../state/window/sort-dropped'
import { ReadFormsDialog } from '../unit-forms/read-forms-dialog'
import { DroppedTable } from '../unit-table/dropped-table'

interface Props {
  dropped: Exclude<DroppedFiles, { kind: 'matter' }>
  onClose: () => void
}

/** What dropped tables and forms would do to the units of the open matter. */
export function DroppedIntoMatter({ dropped, onClose }: Props): ReactNode {
  const sources = useMemo(
    () =>
      dropped.kind === 'forms'
        ? dropped.files.map((file) => ({ file: file.name, read: () => api.readDroppedForm(file) }))
        : [],
    [dropped]
  )
  return dropped.kind === 'table' ? (
    <DroppedTable file={dropped.file} onClose={onClose} />
  ) : (
    <ReadFormsDialog sources={sources} others={dropped.others} onClose={onClose} />
  )
}
