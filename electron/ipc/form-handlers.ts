import { basename, extname, isAbsolute } from 'node:path'
import { formsAtOnce } from '../../shared/exchange/unit-forms/form-content'
import { failed, succeeded } from '../../shared/result'
import type { FilesIn } from '../files/files-in'
import type { FilesOut } from '../files/files-out'
import { unitFormFile } from '../files/unit-form-file'
import { openThroughGate } from '../gate/open-through-gate'
import type { TemplateStore } from '../look/template-store'
import type { Handlers } from './handlers'
import type { LongTasks } from './long-tasks'

interface Forms {
  tasks: LongTasks
  asks: FilesIn
  files: FilesOut
  templates: TemplateStore
}

/** Forms to the units' managers, and their answers back. Reading one changes nothing: the window shows what it says, and asks. */
export function formHandlers({ asks, tasks, files, templates }: Forms) {
  let chosen: string[] = []
  return {
    async exportUnitForms({ matter, units, answerBy }) {
      const stored = await templates.read()
      if (!stored.ok) return stored
      const template = stored.value?.template
      const asked = matter.units.filter(({ id }) => units.includes(id))
      return tasks.run('exportUnitForms', (pace) =>
        files.saveAll(
          'Mapp för formulären',
          asked.map((unit) => unitFormFile({ matter, unit, answerBy, template })),
          pace
        )
      )
    },
    async chooseUnitForms() {
      const asked = {
        as: 'forms' as const,
        title: 'Läs in formulär',
        buttonLabel: 'Läs in',
        kind: { name: 'Word-dokument', extensions: ['docx'] }
      }
      chosen = (await asks.files(asked)).slice(0, formsAtOnce)
      return succeeded(
        chosen.length === 0
          ? { outcome: 'cancelled' }
          : { outcome: 'chosen', files: chosen.map((path) => basename(path)) }
      )
    },
    async readChosenForm({ place }) {
      const path = chosen[place]
      return path === undefined
        ? failed({ kind: 'not-understood', operation: 'readChosenForm' })
        : openThroughGate('unit-form', path)
    },
    async readDroppedForm({ path }) {
      const isWord = isAbsolute(path) && extname(path).toLowerCase() === '.docx'
      return isWord ? openThroughGate('unit-form', path) : failed({ kind: 'file-wrong-ending', file: basename(path) })
    }
  } satisfies Partial<Handlers>
}
