/**
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number, column: number } } }} Mutant
 * @typedef {{ files: Record<string, { mutants: Mutant[] }> }} Report
 */

/**
 * What a run came to, and every mutant that lived, in lines to read.
 * @param {string} folder
 * @param {Report} report
 */
export function mutationFigures(folder, report) {
  const files = Object.entries(report.files)
  const mutants = files.flatMap(([, file]) => file.mutants)
  /** @param {string[]} statuses */
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const [caught, alive] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  const lines = files.flatMap(([name, file]) => file.mutants.filter(isAlive).map((mutant) => lineOf(name, mutant)))
  return [
    ...lines,
    `${folder}: ${files.length} files, ${caught + alive} mutants (${count('Ignored')} more run only once and are left out), ` +
      `${count('Killed')} killed, ${count('Timeout')} timed out, ${count('Survived')} survived, ` +
      `${count('NoCoverage')} not reached: ${((100 * caught) / (caught + alive)).toFixed(1)} %`
  ].join('\n')
}

/** @param {Mutant} mutant */
const isAlive = ({ status }) => status === 'Survived' || status === 'NoCoverage'

/**
 * @param {string} name
 * @param {Mutant} mutant
 */
const lineOf = (name, { status, mutatorName, replacement = '', location: { start } }) =>
  `${name}:${start.line}:${start.column} ${status} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 90)}`
