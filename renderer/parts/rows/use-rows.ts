import { rowPath, type FieldPath } from '../../../shared/domain/paths/matter-path'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { keepingFocus } from './keeping-focus'
import { addRow, moveRow, removeRow, rowsAt, type RowAt, type RowPath } from './rows-edit'

interface Rows<Path extends RowPath> {
  rows: readonly RowAt<Path>[]
  add: (row: RowAt<Path>, first: FieldPath) => void
  move: (id: string, name: string, step: -1 | 1) => void
  remove: (id: string, name: string) => void
}

/** The rows of a list, with what may be done to them; every change is a step to undo and is said aloud. */
export function useRows<Path extends RowPath>(path: Path, one: string): Rows<Path> {
  const { matter, change } = useMatter()
  const { focusField } = useNavigation()
  const rows = rowsAt(matter, path)
  return {
    rows,
    add(row, first) {
      change({ label: `lägga till ${one}`, place: first, edit: (now) => addRow(now, path, row) })
      focusField(first)
    },
    move(id, name, step) {
      const to = rows.findIndex((row) => row.id === id) + step
      if (to < 0 || to >= rows.length) return
      keepingFocus(() => change({ label: `flytta ${name}`, place: path, edit: (now) => moveRow(now, path, id, step) }))
      announce(`Flyttad till plats ${to + 1} av ${rows.length}.`)
    },
    remove(id, name) {
      const index = rows.findIndex((row) => row.id === id)
      const next = rows[index + 1] ?? rows[index - 1]
      const notice = `Borttaget: ${name}.`
      change({ label: `ta bort ${name}`, place: path, notice, edit: (now) => removeRow(now, path, id) })
      announce(`${notice} Det går att ångra.`)
      focusField(next ? rowPath(path, next.id) : path)
    }
  }
}
