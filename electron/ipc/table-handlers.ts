import { basename, extname, isAbsolute } from 'node:path'
import { fileNameFor } from '../../shared/exchange/file/file-name-for'
import { writeTable } from '../../shared/exchange/unit-table/write-table'
import type { TableRead } from '../../shared/ipc/read-files'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded } from '../../shared/result'
import type { FilesIn } from '../files/files-in'
import type { FilesOut } from '../files/files-out'
import { openThroughGate } from '../gate/open-through-gate'
import type { Handlers } from './handlers'

async function read(path: string): Promise<OrProblem<TableRead>> {
  const content = await openThroughGate('unit-table', path)
  return content.ok ? succeeded({ outcome: 'read', content: content.value, file: basename(path) }) : content
}

/** Units to a spreadsheet and from one. Reading a table changes nothing: the window shows what it would do, and asks. */
export const tableHandlers = (asks: FilesIn, files: FilesOut) =>
  ({
    async importUnitTable() {
      const path = await asks.file({
        as: 'table',
        title: 'Läs in enheter',
        buttonLabel: 'Öppna',
        kind: { name: 'Tabell (Excel eller CSV)', extensions: ['xlsx', 'csv', 'txt', 'tsv', 'xls', 'ods'] }
      })
      return path === undefined ? succeeded({ outcome: 'cancelled' }) : read(path)
    },
    async readDroppedTable({ path }) {
      const isTable = isAbsolute(path) && /^\.(?:csv|xlsx|xlsm|xls|ods)$/i.test(extname(path))
      return isTable ? read(path) : failed({ kind: 'file-wrong-ending', file: basename(path) })
    },
    async exportUnitTable({ matter }) {
      const { awardYear, committee, registryNumber } = matter
      const name = fileNameFor({
        awardYear,
        committee: committee.name,
        registryNumber,
        paper: 'Enheter',
        ending: 'csv'
      })
      const bytes = new TextEncoder().encode(writeTable(matter, 'csv'))
      return files.save(
        () => name,
        async () => succeeded({ bytes, findings: [] })
      )
    }
  }) satisfies Partial<Handlers>
