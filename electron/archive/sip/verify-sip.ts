import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { archiveNames } from '../../../shared/exchange/archive/archive-names'
import type { ArchiveFinding, ArchiveReport } from '../../../shared/exchange/archive/archive-report'
import type { ArchiveContents } from '../archive-contents'
import { throughGate } from '../../gate/through-gate'
import { dataFindings } from '../data-findings'
import type { MetsReference } from '../../mets/read-mets'

const algorithms: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512'
}

/** Reads the METS documents of a package and what they point to, one after another. */
class Inspection {
  readonly findings: ArchiveFinding[] = []
  readonly #references = new Map<string, MetsReference[]>()
  readonly #documents = new Set<string>()

  readonly contents: ArchiveContents

  constructor(contents: ArchiveContents) {
    this.contents = contents
  }

  /** One METS document: what it lacks, whether it is that of its folder, and where it leads. */
  async document(file: string): Promise<void> {
    if (this.#documents.has(file)) return
    this.#documents.add(file)
    if (!this.contents.names.includes(file)) return void this.findings.push({ kind: 'missing', file })
    const bytes = await this.contents.read(file)
    const mets = bytes.ok ? await throughGate('mets', bytes.value, file) : bytes
    if (!mets.ok) return void this.findings.push({ kind: 'mets-unreadable', file })
    const { id, lacks, references, pointers, unsafe } = mets.value
    this.findings.push(...unsafe.map((reference): ArchiveFinding => ({ kind: 'leads-outside', file, reference })))
    this.findings.push(...lacks.map((lack): ArchiveFinding => ({ kind: 'mets-lacks', file, lack })))
    this.#named(id, posix.dirname(file))
    for (const reference of references)
      this.#references.set(reference.path, [...(this.#references.get(reference.path) ?? []), reference])
    for (const pointer of pointers) await this.document(pointer)
  }

  /** Every file that is pointed to, and every one that is not. */
  async files(): Promise<number> {
    let sound = 0
    for (const [file, references] of this.#references) {
      const finding = await this.#finding(file, references)
      if (finding === undefined) sound += 1
      else this.findings.push(finding)
    }
    const added = this.contents.names.filter((name) => !this.#references.has(name) && !this.#documents.has(name)).sort()
    this.findings.push(...added.map((file): ArchiveFinding => ({ kind: 'added', file })))
    return sound
  }

  #named(id: string, folder: string): void {
    const name = folder === '.' ? this.contents.root : posix.basename(folder)
    if (name === undefined) this.findings.push({ kind: 'no-root-folder' })
    else if (id !== '' && id !== name) this.findings.push({ kind: 'renamed', folder: name, id })
  }

  async #finding(file: string, references: readonly MetsReference[]): Promise<ArchiveFinding | undefined> {
    if (!this.contents.names.includes(file)) return { kind: 'missing', file }
    const bytes = await this.contents.read(file)
    if (!bytes.ok) return { kind: 'unreadable', file }
    const isAs = ({ size, checksum, algorithm }: MetsReference): boolean => {
      const known = algorithms[algorithm]
      return (
        Number(size) === bytes.value.length &&
        known !== undefined &&
        createHash(known).update(bytes.value).digest('hex') === checksum.toLowerCase()
      )
    }
    return references.every(isAs) ? undefined : { kind: 'changed', file }
  }
}

/** Checks a package of E-ARK's form: that its METS documents can be read and are whole, that each file is as they say, and that the data file opens. */
export async function verifySip(contents: ArchiveContents): Promise<ArchiveReport> {
  const inspection = new Inspection(contents)
  await inspection.document(archiveNames.mets)
  const sound = await inspection.files()
  return { sound, findings: [...inspection.findings, ...(await dataFindings(contents, archiveNames.readMe))] }
}
