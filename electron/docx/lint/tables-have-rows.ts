import type { Check } from './check'
import { allNamed, storiesIn } from './parts-in'
import { childrenNamed, descendantsNamed } from '../xml/xml-element'

/** Word refuses a table without rows and a row without cells, and wants as many cells as the grid has columns. */
export const tablesHaveRows: Check = {
  name: 'tables',
  demand: 'Varje tabell har rader, och varje rad har lika många celler som tabellen har kolumner.',
  find: (parts) =>
    storiesIn(parts).flatMap(({ part, xml }) =>
      allNamed(xml, 'w:tbl').flatMap((table) => {
        const columns = descendantsNamed(table, 'w:gridCol').length
        const rows = childrenNamed(table, 'w:tr')
        if (rows.length === 0) return [{ part, detail: 'w:tbl' }]
        return rows.filter((row) => childrenNamed(row, 'w:tc').length !== columns).map(() => ({ part, detail: 'w:tr' }))
      })
    )
}
