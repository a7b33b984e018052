import { useEffect, useState, type ReactNode } from 'react'
import type { TableRead } from '../../../shared/ipc/read-files'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { api } from '../../state/api'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import { TableDialog } from './table-dialog'

/** A table in a file that was dropped on the window. */
export function DroppedTable({ file, onClose }: { file: File; onClose: () => void }): ReactNode {
  const [read, setRead] = useState<OrProblem<TableRead> | null>(null)
  useEffect(() => {
    let isGone = false
    void api.readDroppedTable(file).then((result) => {
      if (!isGone) setRead(result)
    })
    return () => {
      isGone = true
    }
  }, [file])
  if (read === null) return null
  if (!read.ok) return <ProblemDialog title="Tabellen lästes inte" problem={read.problem} onClose={onClose} />
  return read.value.outcome === 'read' ? (
    <TableDialog content={read.value.content} file={read.value.file} onClose={onClose} />
  ) : null
}
