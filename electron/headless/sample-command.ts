import { paperFormats } from '../../shared/domain/paper-kind'
import { sampleMatter } from '../../shared/sample/sample-matter'
import { readArguments, readOut, readWord } from './arguments'
import { refused, type Outcome } from './outcome'
import { writeWishedPapers } from './papers-command'

/** `sample --out DIR`: makes the papers of the sample year. */
export async function sampleCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, { out: { type: 'string' }, format: { type: 'string' } }, 0)
  if (!read.ok) return refused(read.problem)
  const folder = readOut(read.value.options['out'])
  if (!folder.ok) return refused(folder.problem)
  const format = readWord('format', read.value.options['format'], paperFormats)
  if (!format.ok) return refused(format.problem)
  const matter = sampleMatter(new Date().toISOString())
  return writeWishedPapers(matter, {
    papers: [],
    format: format.value ?? 'docx',
    draft: false,
    folder: folder.value
  })
}
