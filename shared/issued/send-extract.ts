import type { Day } from '../domain/reading/day'
import type { MatterDraft } from '../domain/matter'
import { failed, succeeded, type Result } from '../result'
import { intactDocument } from '../rules/taken/intact-document'
import { whyNotMade } from '../rules/taken/paper-applies'
import { differsFromIssued } from './differs-from-issued'
import { issuePaper, type IssueProblem, type Issuing } from './issue-paper'
import { markSent } from '../decided/lock'

/** Whether a paper has gone out just as it is now. */
export const isIssuedAsItIs = (matter: MatterDraft, paper: Issuing['paper']): boolean =>
  isLastIntact(matter, paper) && differsFromIssued(paper, matter) === undefined

const isLastIntact = ({ issued }: MatterDraft, paper: Issuing['paper']): boolean => {
  const last = issued.findLast((issue) => issue.paper === paper)
  return last !== undefined && intactDocument(last) !== null
}

/** The same paper, if it went out unchanged before, is not kept once more. */
const issueOnce = (matter: MatterDraft, issuing: Issuing): Result<MatterDraft, IssueProblem> =>
  isIssuedAsItIs(matter, issuing.paper) ? succeeded(matter) : issuePaper(matter, issuing)

/**
 * Notes that the extract has been sent: the extract and the e-mail that carried it are kept as they went out, and the
 * decision, the minutes and the rules are locked. An e-mail that lacks something does not keep the extract from being noted.
 */
export function sendExtract(matter: MatterDraft, on: Day, newId: () => string): Result<MatterDraft, IssueProblem> {
  const because = whyNotMade('cover-email', matter)
  if (because !== undefined) return failed({ kind: 'not-made', paper: 'cover-email', because })
  const to = matter.rules.recipientOrganisation.value.trim()
  const extract = issueOnce(matter, { paper: 'minutes-extract', on, to, newId })
  if (!extract.ok) return extract
  const email = issueOnce(extract.value, { paper: 'cover-email', on, to, newId })
  if (!email.ok && email.problem.kind !== 'incomplete') return email
  return succeeded(markSent(email.ok ? email.value : extract.value, on))
}
