import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { LookProblem, Problem } from '../../shared/ipc/problem'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded, type Result } from '../../shared/result'
import type { Data } from '../data/open-data'
import type { Template } from '../docx/template/template'
import { readChosenFile } from '../gate/read-chosen-file'
import { keepFile } from '../files/keep-file'
import { gateLimits } from '../gate/gate-limits'
import { settingsProblem } from '../data/settings-problem'
import { throughGate } from '../gate/through-gate'

export interface StoredTemplate {
  name: string
  template: Template
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * The user's own Word template. It lies beside the user's settings under its digest, and they say which file is in
 * use: so it is switched in one write, and a file that has been changed is noticed. One for all matters, because a person
 * belongs to one administration, and because a matter's file must not carry another's letter paper.
 */
export class TemplateStore {
  readonly data: Data
  readonly #folder: string

  constructor(data: Data) {
    this.data = data
    this.#folder = join(data.profile, 'template')
  }

  /** The template in use; null when there is none. */
  async read(): Promise<Result<StoredTemplate | null, LookProblem>> {
    const { template } = this.data.settings.settings
    if (template === null) return succeeded(null)
    const gone: LookProblem = { kind: 'template-gone', file: template.name }
    const own = await readChosenFile(this.#file(template.digest), gateLimits.template)
    // Earlier versions kept it in the data folder, where others may still go by it.
    const before = join(this.data.folder, 'template', `${template.digest}.docx`)
    const stored = own.ok ? own : await readChosenFile(before, gateLimits.template)
    if (!stored.ok || digestOf(stored.value) !== template.digest) return failed(gone)
    const read = await throughGate('template', stored.value, template.name)
    return read.ok ? succeeded({ name: template.name, template: read.value }) : failed(gone)
  }

  async use(name: string, bytes: Uint8Array): Promise<OrProblem<null>> {
    const digest = digestOf(bytes)
    const written = await keepFile(this.#file(digest), bytes, this.data.machine.files, 'made')
    return written.ok ? this.#switchTo({ name, digest }) : written
  }

  remove(): Promise<OrProblem<null>> {
    return this.#switchTo(null)
  }

  async #switchTo(template: { name: string; digest: string } | null): Promise<Result<null, Problem>> {
    const saved = await this.data.settings.change((settings) => ({ ...settings, template }))
    if (!saved.ok) return failed(settingsProblem(saved.failure))
    await this.#clearAllBut(template?.digest)
    return succeeded(null)
  }

  /** A file that cannot be removed now is only litter, and goes with the next change. */
  async #clearAllBut(digest: string | undefined): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    const old = names.filter((name) => name !== `${digest}.docx`)
    await Promise.allSettled(old.map((name) => rm(join(this.#folder, name), { force: true })))
  }

  #file(digest: string): string {
    return join(this.#folder, `${digest}.docx`)
  }
}
