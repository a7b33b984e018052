import { utf8ToBytes } from '@noble/hashes/utils.js'
import { valueOf } from '../domain/reading/answer'
import type { Day } from '../domain/reading/day'
import { issuedLimit, issuedPaperSchema, type IssuedPaper } from '../domain/issued-paper'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/answers/matter-answers'
import type { PaperKind } from '../domain/paper-kind'
import { cleanStrings } from '../domain/reading/clean-strings'
import { fileNameFor } from '../exchange/file/file-name-for'
import { fileSizeLimit, writeMatterFile } from '../exchange/file/matter-file'
import type { PaperProblem } from '../text/papers/paper-problem'
import { failed, succeeded, type Result } from '../result'
import { issueHash } from '../rules/taken/intact-document'
import { proposedRows, type ClauseRows } from '../text/sentences/clause-rows'
import { finishPaper } from '../text/papers/finish-paper'
import { paperProperties } from '../text/fields/paper-properties'
import { kindsOfPapers } from '../text/fields/kinds-of-papers'

export interface Issuing {
  readonly paper: PaperKind
  /** The day on which it went out. */
  readonly on: Day
  /** To whom, as typed; may be empty. */
  readonly to: string
  readonly newId: () => string
}

/** Why a paper is not kept as issued: it cannot be made, or the matter's file would grow too large to be opened again. */
export type IssueProblem =
  | PaperProblem
  | { readonly kind: 'too-many-issued'; readonly most: number }
  | { readonly kind: 'issued-too-large'; readonly megabytes: number }

const megabyte = 1024 * 1024

/** The clauses that a paper states: those of the proposal, and after the meeting those that were decided. */
function clausesOf(paper: PaperKind, matter: MatterDraft, newId: () => string): ClauseRows {
  const { decision } = matter.minutes
  if (paper === 'staff-report' || decision === null) return proposedRows(matter, newId)
  return { numbered: decision.numbered === 'yes' ? 'yes' : '', clauses: decision.clauses }
}

const unitsIn = ({ units }: MatterDraft): IssuedPaper['units'] =>
  units.map(({ id, name, state }) => ({ id, name, state }))

/** The issue that this one takes the place of: the last of the same paper. */
const replacedBy = ({ issued }: MatterDraft, paper: PaperKind): string =>
  issued.findLast((issue) => issue.paper === paper)?.id ?? ''

/** The name of its file, without ending; it tells the day, so that one issue is told from another. */
const fileNameOf = ({ awardYear, committee, registryNumber }: MatterDraft, paper: PaperKind, on: Day): string =>
  fileNameFor({
    awardYear,
    committee: committee.name,
    registryNumber,
    paper: kindsOfPapers[paper].name,
    mark: `gick ut ${on}`,
    ending: 'docx'
  }).replace(/\.docx$/, '')

/**
 * Keeps a paper as it leaves the house (*utgående handling*): from here on it says what it says now, whatever becomes of the
 * matter. Refused where the paper cannot be made, and where the file would be too large to be opened again.
 */
export function issuePaper(matter: MatterDraft, { paper, on, to, newId }: Issuing): Result<MatterDraft, IssueProblem> {
  const finished = finishPaper(paper, matter, false)
  if (!finished.ok) return finished
  if (matter.issued.length >= issuedLimit) return failed({ kind: 'too-many-issued', most: issuedLimit })
  const { document } = finished.value
  const typed = {
    id: newId(),
    paper,
    on,
    to,
    replaces: replacedBy(matter, paper),
    awardYear: matter.awardYear,
    // A day without a year is of the year that the matter had when the paper went out.
    reportDate: valueOf(matterAnswers(matter).reportDate) ?? matter.reportDate,
    decisionForm: matter.decision.form,
    fileName: fileNameOf(matter, paper, on),
    meta: paperProperties({ matter, paper, document }),
    document,
    ...clausesOf(paper, matter, newId),
    units: unitsIn(matter),
    rules: matter.rules,
    // The logo stands in the tree.
    committee: { ...matter.committee, logo: null }
  }
  const issue = issuedPaperSchema.parse({ ...(cleanStrings(typed).value as object), hash: '0'.repeat(64) })
  const kept = { ...matter, issued: [...matter.issued, { ...issue, hash: issueHash(issue) }] }
  const size = utf8ToBytes(writeMatterFile(kept)).length
  return size > fileSizeLimit
    ? failed({ kind: 'issued-too-large', megabytes: fileSizeLimit / megabyte })
    : succeeded(kept)
}

/** Keeps a paper as it was exported, from the matter of that moment, in the matter as it is now. */
export function issueAsExported(
  now: MatterDraft,
  exported: MatterDraft,
  issuing: Issuing
): Result<MatterDraft, IssueProblem> {
  const issued = issuePaper({ ...exported, issued: now.issued }, issuing)
  return issued.ok ? succeeded({ ...now, issued: issued.value.issued }) : issued
}
