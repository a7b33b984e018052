import { shell } from 'electron'
import { matterCalendar } from '../../shared/exchange/calendar'
import { matterFileName } from '../../shared/exchange/file/matter-file-name'
import { rulesFileEnding, writeRulesFile } from '../../shared/exchange/file/rules-file'
import { failed, succeeded } from '../../shared/result'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import { fileNameFor } from '../../shared/exchange/file/file-name-for'
import type { KeptVersions } from '../data/kept-versions'
import { intactDocument } from '../../shared/rules/taken/intact-document'
import type { OutgoingFiles } from '../data/outgoing-files'
import type { FilesOut } from '../files/files-out'
import { paperFileName } from '../../shared/exchange/file/paper-file-name'
import { openableFile } from '../files/openable-file'
import { workingCopyFile } from '../files/working-copy-file'
import { workingCopyName } from '../files/working-copy-name'
import type { TemplateStore } from '../look/template-store'
import type { Handlers } from './handlers'
import type { PaperMaker } from './paper-maker'

interface Out {
  versions: KeptVersions
  exchange: OutgoingFiles
  files: FilesOut
  templates: TemplateStore
  make: PaperMaker
}

/** Papers and files out of the program. */
export function exportHandlers({ versions, exchange, files, templates, make }: Out) {
  return {
    async exportPaper({ matter, paper, format, draft, issued }) {
      if (issued !== undefined) {
        const issue = matter.issued.find(({ id }) => id === issued)
        const went = issue && intactDocument(issue)
        if (!issue || !went) return failed({ kind: 'issued-changed' })
        return files.save(
          () => `${issue.fileName}.${format}`,
          () => make({ document: went, meta: issue.meta }, format, 'standard')
        )
      }
      const finished = finishPaper(paper, matter, draft)
      if (!finished.ok) return finished
      const { document } = finished.value
      const order = { document, meta: paperProperties({ matter, paper, document }) }
      return versions.during(matter, (keep) =>
        files.save(
          (taken) => paperFileName({ matter, paper, format, draft }, taken),
          () => make(order, format),
          (written) => keep({ kind: 'exported', paper, format, draft, ...written })
        )
      )
    },
    async exportMatterFile({ matter, sender = '' }) {
      const text = exchange.write(matter, sender)
      if (!text.ok) return text
      return versions.during(matter, (keep) =>
        exchange.sent(matter, () => {
          const bytes = new TextEncoder().encode(text.value)
          return files.save(
            () => matterFileName(matter),
            async () => succeeded({ bytes, findings: [] }),
            (written) => keep({ kind: 'filed', ...written })
          )
        })
      )
    },
    async exportWorkingCopy({ matter }) {
      const stored = await templates.read()
      if (!stored.ok) return stored
      const matterFile = openableFile(matter)
      if (!matterFile.ok) return matterFile
      return versions.during(matter, (keep) =>
        files.save(
          (taken) => workingCopyName(matter, taken),
          async () => succeeded(await workingCopyFile(matter, matterFile.value, stored.value?.template)),
          (written) => keep({ kind: 'workingCopy', ...written })
        )
      )
    },
    async exportRulesFile({ rules }) {
      const name = fileNameFor({
        awardYear: rules.year,
        committee: '',
        registryNumber: '',
        paper: 'Regler',
        ending: rulesFileEnding
      })
      const bytes = new TextEncoder().encode(writeRulesFile(rules))
      return files.save(
        () => name,
        async () => succeeded({ bytes, findings: [] })
      )
    },
    async exportCalendar({ matter }) {
      const { awardYear, committee, registryNumber } = matter
      const name = fileNameFor({ awardYear, committee: committee.name, registryNumber, paper: 'Datum', ending: 'ics' })
      const bytes = new TextEncoder().encode(matterCalendar(matter, new Date()))
      return files.save(
        () => name,
        async () => succeeded({ bytes, findings: [] })
      )
    },
    async openExported({ path }) {
      if (!files.has(path)) return failed({ kind: 'not-understood', operation: 'openExported' })
      const refusal = await shell.openPath(path)
      return refusal === '' ? succeeded(null) : failed({ kind: 'cannot-open', file: path })
    },
    showExported({ path }) {
      if (!files.has(path)) return failed({ kind: 'not-understood', operation: 'showExported' })
      shell.showItemInFolder(path)
      return succeeded(null)
    }
  } satisfies Partial<Handlers>
}
