import type { MatterDraft } from '../../shared/domain/matter'
import {
  formatsOf,
  paperKinds,
  sectionedPaperKinds,
  wishedFormats,
  type PaperKind,
  type WishedFormat
} from '../../shared/domain/paper-kind'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import { readingRemarks } from '../../shared/told/reading-remarks'
import type { Template } from '../docx/template/template'
import { readArguments, readOut, readWord, readWords } from './arguments'
import { done, refused, type Outcome } from './outcome'
import { readMatter } from './read-matter'
import { readWishedTemplate } from './read-wished-template'
import { writeIssuedPapers } from './write-issued-papers'
import { exportRefusal, writePaper } from './write-papers'

interface Wish {
  /** None asks for those that are usually sent. */
  papers: readonly PaperKind[]
  /** Without a wish each paper has its own first form. */
  format: WishedFormat | undefined
  draft: boolean
  folder: string
  template?: Template | undefined
}

/** The papers asked for; without a wish the report and the extract, or the report alone whose refusal tells what is missing. */
function papersFor(matter: MatterDraft, { papers, draft }: Wish): readonly PaperKind[] {
  if (papers.length > 0) return papers
  const possible = sectionedPaperKinds.filter((kind) => finishPaper(kind, matter, draft).ok)
  return possible.length > 0 ? possible : ['staff-report']
}

const formFor = (paper: PaperKind, format: WishedFormat | undefined): WishedFormat =>
  format ?? formatsOf(paper)[0] ?? 'docx'

const coverEmailForms = 'Följebrevet finns bara som text och mejlutkast, --format txt eller eml.'
const onlyCoverEmail = 'Bara följebrevet kan bli ett mejlutkast, --paper cover-email --format eml.'
const onlyAsIssued =
  'Utgående handlingar skrivs som de gick ut: --issued står utan --paper, --draft, --template och eml.'
const onlyFinished = 'Mejlutkastet bär det färdiga protokollsutdraget och görs utan --draft.'

export async function writeWishedPapers(matter: MatterDraft, wish: Wish): Promise<Outcome> {
  const paths: string[] = []
  const remarks: string[] = []
  for (const paper of papersFor(matter, wish)) {
    const written = await writePaper({ ...wish, format: formFor(paper, wish.format), matter, paper })
    if (!written.ok) return refused(exportRefusal(written.problem, paper), paths)
    paths.push(written.value.path)
    remarks.push(...written.value.remarks)
  }
  return done(paths, remarks)
}

/** `papers FILE --out DIR`: makes the papers of a matter and prints each path written. */
export async function papersCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(
    args,
    {
      out: { type: 'string' },
      paper: { type: 'string', multiple: true },
      format: { type: 'string' },
      draft: { type: 'boolean' },
      template: { type: 'string' },
      issued: { type: 'boolean' }
    },
    1
  )
  if (!read.ok) return refused(read.problem)
  const { options, lists, files } = read.value
  const folder = readOut(options['out'])
  if (!folder.ok) return refused(folder.problem)
  const papers = readWords('paper', lists['paper'] ?? [], paperKinds)
  if (!papers.ok) return refused(papers.problem)
  const format = readWord('format', options['format'], wishedFormats)
  if (!format.ok) return refused(format.problem)
  const asked = papers.value.length > 0 ? papers.value : (['staff-report'] as const)
  const chosen = format.value
  if (chosen !== undefined && !asked.every((paper) => formatsOf(paper).includes(chosen)))
    return refused({ exitCode: 2, sentence: chosen === 'eml' ? onlyCoverEmail : coverEmailForms })
  const isIssued = options['issued'] === true
  if (
    isIssued &&
    (papers.value.length > 0 || chosen === 'eml' || options['draft'] === true || options['template'] !== undefined)
  ) {
    return refused({ exitCode: 2, sentence: onlyAsIssued })
  }
  if (chosen === 'eml' && options['draft'] === true) return refused({ exitCode: 2, sentence: onlyFinished })
  const file = await readMatter(files[0] ?? '')
  if (!file.ok) return refused(file.problem)
  if (isIssued && chosen !== 'eml') return writeIssuedPapers(file.value.matter, folder.value, chosen ?? 'docx')
  const template = await readWishedTemplate(options['template'])
  if (!template.ok) return refused(template.problem)
  const { matter } = file.value
  const written = await writeWishedPapers(matter, {
    papers: papers.value,
    format: chosen,
    draft: options['draft'] === true,
    folder: folder.value,
    template: template.value?.template
  })
  const before = [...readingRemarks(file.value), ...(template.value?.remarks ?? [])]
  return written.exitCode === 0 ? done(written.stdout, [...before, ...written.stderr]) : written
}
