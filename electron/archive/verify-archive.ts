import { archivedId } from '../../shared/exchange/archive/archived-id'
import { archiveNames } from '../../shared/exchange/archive/archive-names'
import type { ArchiveFinding, ArchiveReport } from '../../shared/exchange/archive/archive-report'
import { failed, succeeded, type Result } from '../../shared/result'
import { throughGate } from '../gate/through-gate'
import type { ArchiveContents } from './archive-contents'
import { checksum } from '../files/checksum'
import { readChecksums } from './read-checksums'

const { checksums: checksumFile, readMe, readingCopy } = archiveNames

/** What every package has, whatever its own list of checksums says. */
const always = [readMe, readingCopy]
const isDataFile = (name: string): boolean => /^[^/]+\.namndklar$/i.test(name)

async function textOf({ names, read }: ArchiveContents, name: string): Promise<Result<string, ArchiveFinding>> {
  if (!names.includes(name)) return failed({ kind: 'missing', file: name })
  const bytes = await read(name)
  return bytes.ok ? succeeded(new TextDecoder().decode(bytes.value)) : failed({ kind: 'unreadable', file: name })
}

async function compared({ names, read }: ArchiveContents, sums: Map<string, string>): Promise<ArchiveFinding[]> {
  const expected = new Set([...sums.keys(), ...always])
  const findings: ArchiveFinding[] = []
  for (const file of [...expected].sort()) {
    if (!names.includes(file)) {
      findings.push({ kind: 'missing', file })
      continue
    }
    const bytes = await read(file)
    if (!bytes.ok) findings.push({ kind: 'unreadable', file })
    else if (checksum(bytes.value) !== sums.get(file))
      findings.push({ kind: sums.has(file) ? 'changed' : 'added', file })
  }
  const added = names.filter((name) => !expected.has(name) && name !== checksumFile).sort()
  return [...findings, ...added.map((file): ArchiveFinding => ({ kind: 'added', file }))]
}

/** The data file must open, and be the matter that the package's own *LÄS MIG* names. */
async function dataFindings(contents: ArchiveContents): Promise<ArchiveFinding[]> {
  const [file, ...others] = contents.names.filter(isDataFile)
  if (file === undefined) return [{ kind: 'no-data-file' }]
  const bytes = await contents.read(file)
  const parsed = bytes.ok ? await throughGate('matter-file', bytes.value, file) : bytes
  if (!parsed.ok) return [{ kind: 'data-file-unreadable', file }]
  const named = await textOf(contents, readMe)
  const isAnother = others.length > 0 || (named.ok && archivedId(named.value) !== parsed.value.matter.id)
  return isAnother ? [{ kind: 'another-matter', file }] : []
}

/** Checks every file of an archive package against its checksums: nothing missing, changed or added, and the data file opens. */
export async function verifyArchive(contents: ArchiveContents): Promise<ArchiveReport> {
  const text = await textOf(contents, checksumFile)
  const sums = text.ok ? readChecksums(text.value) : text
  const data = await dataFindings(contents)
  if (!sums.ok) {
    const finding: ArchiveFinding =
      typeof sums.problem === 'number' ? { kind: 'checksums-unreadable', line: sums.problem } : sums.problem
    return { sound: 0, findings: [finding, ...data] }
  }
  const findings = await compared(contents, sums.value)
  const unsound = findings.filter(({ kind }) => kind !== 'added').length
  return { sound: sums.value.size - unsound, findings: [...findings, ...data] }
}
