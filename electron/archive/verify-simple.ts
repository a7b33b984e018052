import type { ArchiveFinding, ArchiveReport } from '../../shared/exchange/archive/archive-report'
import { simpleArchiveNames } from '../../shared/exchange/archive/simple-archive-names'
import { failed, succeeded, type Result } from '../../shared/result'
import type { ArchiveContents } from './archive-contents'
import { checksum } from '../files/checksum'
import { dataFindings } from './data-findings'
import { readChecksums } from './read-checksums'

const { checksums: checksumFile, readMe, readingCopy } = simpleArchiveNames

/** What every package has, whatever its own list of checksums says. */
const always = [readMe, readingCopy]

async function textOf({ names, read }: ArchiveContents, name: string): Promise<Result<string, ArchiveFinding>> {
  if (!names.includes(name)) return failed({ kind: 'missing', file: name })
  const bytes = await read(name)
  return bytes.ok ? succeeded(new TextDecoder().decode(bytes.value)) : failed({ kind: 'unreadable', file: name })
}

async function compared(
  { names, read }: ArchiveContents,
  sums: Map<string, string>
): Promise<readonly ArchiveFinding[]> {
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

/** Checks a package as the program made them before it followed E-ARK: every file against the list of checksums, and that the data file opens. */
export async function verifySimple(contents: ArchiveContents): Promise<ArchiveReport> {
  const text = await textOf(contents, checksumFile)
  const sums = text.ok ? readChecksums(text.value) : text
  const data = await dataFindings(contents, readMe)
  if (!sums.ok) {
    const finding: ArchiveFinding =
      typeof sums.problem === 'number' ? { kind: 'checksums-unreadable', line: sums.problem } : sums.problem
    return { sound: 0, findings: [finding, ...data] }
  }
  const findings = await compared(contents, sums.value)
  const unsound = findings.filter(({ kind }) => kind !== 'added').length
  return { sound: sums.value.size - unsound, findings: [...findings, ...data] }
}
