import { basename } from 'node:path'
import type { Written } from '../../shared/ipc/written'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded } from '../../shared/result'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { paperProperties } from '../../shared/text/fields/paper-properties'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import type { Template } from '../docx/template/template'
import { fileNameFor } from '../../shared/exchange/file/file-name-for'
import type { FilesIn } from '../files/files-in'
import type { FilesOut } from '../files/files-out'
import { paperBytes } from '../files/paper-bytes'
import { readChosenFile } from '../gate/read-chosen-file'
import { gateLimits } from '../gate/gate-limits'
import { openThroughGate } from '../gate/open-through-gate'
import { throughGate } from '../gate/through-gate'
import type { TemplateStore } from '../look/template-store'
import type { Handlers } from './handlers'

interface Look {
  asks: FilesIn
  templates: TemplateStore
  files: FilesOut
}

/** The sample year's report in a template, wherever the user wants to look at it. */
function trySample(files: FilesOut, template: Template): Promise<OrProblem<Written>> {
  const matter = sampleMatter(new Date().toISOString())
  const { awardYear, committee } = matter
  const name = fileNameFor({
    awardYear,
    committee: committee.name,
    paper: 'Prov av mall',
    registryNumber: '',
    ending: 'docx'
  })
  return files.save(
    () => name,
    async () => {
      const finished = finishPaper('staff-report', matter, false)
      if (!finished.ok) return finished
      const { document } = finished.value
      return paperBytes(
        { document, meta: paperProperties({ matter, paper: 'staff-report', document }), template },
        'docx'
      )
    }
  )
}

/** The committee's own look: pictures and templates come in here, and nowhere else. */
export function lookHandlers({ asks, templates, files }: Look) {
  /** Read and found sound, but not in use until the user has seen what it lacks and said yes. */
  let chosen: { name: string; bytes: Uint8Array; template: Template } | undefined

  return {
    async chooseLogo() {
      const path = await asks.file({
        as: 'logo',
        title: 'Välj logotyp',
        buttonLabel: 'Välj',
        kind: { name: 'Bild', extensions: ['png', 'jpg', 'jpeg', 'svg'] }
      })
      if (path === undefined) return succeeded({ outcome: 'cancelled' })
      const picture = await openThroughGate('picture', path)
      if (!picture.ok) return picture
      const { type, bytes } = picture.value
      return succeeded({ outcome: 'read', file: basename(path), type, data: Buffer.from(bytes).toString('base64') })
    },
    async readTemplate() {
      const stored = await templates.read()
      if (!stored.ok) return stored
      return succeeded(stored.value && { name: stored.value.name, remarks: stored.value.template.remarks })
    },
    async chooseTemplate() {
      const path = await asks.file({
        as: 'template',
        title: 'Välj Word-mall',
        buttonLabel: 'Välj',
        kind: { name: 'Word-mall', extensions: ['docx', 'dotx', 'dotm', 'docm'] }
      })
      if (path === undefined) return succeeded({ outcome: 'cancelled' })
      const name = basename(path)
      const read = await readChosenFile(path, gateLimits.template)
      if (!read.ok) return read
      const template = await throughGate('template', read.value, name)
      if (!template.ok) return template
      chosen = { name, bytes: read.value, template: template.value }
      return succeeded({ outcome: 'read', name, remarks: template.value.remarks })
    },
    async useTemplate() {
      if (!chosen) return failed({ kind: 'no-template' })
      const used = await templates.use(chosen.name, chosen.bytes)
      if (used.ok) chosen = undefined
      return used
    },
    removeTemplate: () => templates.remove(),
    async tryTemplate({ template }) {
      if (template === 'chosen' && chosen) return trySample(files, chosen.template)
      const stored = await templates.read()
      if (!stored.ok) return stored
      return stored.value ? trySample(files, stored.value.template) : failed({ kind: 'no-template' })
    }
  } satisfies Partial<Handlers>
}
