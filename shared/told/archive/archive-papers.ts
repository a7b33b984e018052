import type { EarlierItem } from '../../domain/earlier-item'
import type { IssuedPaper } from '../../domain/issued-paper'
import type { MatterDraft } from '../../domain/matter'
import { paperKinds, type PaperKind } from '../../domain/paper-kind'
import type { PaperDocument } from '../../document/document'
import { asOfItem } from '../../decided/take-up-again'
import { intactDocument } from '../../rules/taken/intact-document'
import { finishPaper } from '../../text/papers/finish-paper'
import { issueLine } from '../issued-text'
import { paperProblemText } from '../paper-problem-text'
import { paperProperties, type PaperProperties } from '../../text/fields/paper-properties'
import { kindsOfPapers } from '../../text/fields/kinds-of-papers'
import { earlierItemWords } from '../../text/fields/standing-words'

/**
 * Where a paper of an archive package comes from: it went out and stands as it did, it shows the register as it is now, or it
 * was composed of the matter when the package was made.
 */
export type ArchivedAs = 'issued' | 'register' | 'composed'

/** A paper that goes into an archive package. */
export interface ArchivedPaper {
  paper: PaperKind
  as: ArchivedAs
  document: PaperDocument
  meta: PaperProperties
  /** What it is called in the reading copy. */
  words: string
  /** The issue that it is, where it went out. */
  issue?: IssuedPaper
  /** The matter that it was composed of. */
  matter: MatterDraft
}

export interface ArchivedPapers {
  papers: readonly ArchivedPaper[]
  /** In words those that the package does not hold, and why. */
  leftOut: readonly string[]
}

function issuedPapers(matter: MatterDraft): ArchivedPapers {
  const papers: ArchivedPaper[] = []
  const leftOut: string[] = []
  for (const issue of matter.issued) {
    const document = intactDocument(issue)
    const paper = paperKinds.find((kind) => kind === issue.paper)
    const words = `${issueLine(issue, matter)}, som det gick ut`
    if (document === null || paper === undefined) leftOut.push(`${issueLine(issue, matter)}.`)
    else papers.push({ paper, as: 'issued', document, meta: issue.meta, words, issue, matter })
  }
  return { papers, leftOut }
}

function composedPaper(
  paper: PaperKind,
  matter: MatterDraft,
  words = kindsOfPapers[paper].name
): ArchivedPaper | string {
  const finished = finishPaper(paper, matter, false)
  if (!finished.ok) return `${words}: ${paperProblemText(finished.problem)}`
  const { document } = finished.value
  return {
    paper,
    as: kindsOfPapers[paper].showsRegister ? 'register' : 'composed',
    document,
    meta: paperProperties({ matter, paper, document }),
    words,
    matter
  }
}

const extractOf = (matter: MatterDraft, item: EarlierItem): ArchivedPaper | string =>
  composedPaper(
    'minutes-extract',
    asOfItem(matter, item),
    `${kindsOfPapers['minutes-extract'].name}, ${earlierItemWords(item)}`
  )

/**
 * The papers of an archive package: those that went out as they went out, the extracts of earlier meetings, and of the others
 * what can be finished. A paper that has gone out is not composed anew.
 */
export function archivePapers(matter: MatterDraft): ArchivedPapers {
  const issued = issuedPapers(matter)
  const hasGoneOut = new Set(issued.papers.map(({ paper }) => paper))
  const made = [
    ...paperKinds
      .filter((paper) => kindsOfPapers[paper].showsRegister || !hasGoneOut.has(paper))
      .map((paper) => composedPaper(paper, matter)),
    ...matter.earlierItems.map((item) => extractOf(matter, item))
  ]
  return {
    papers: [...issued.papers, ...made.filter((each) => typeof each !== 'string')],
    leftOut: [...issued.leftOut, ...made.filter((each) => typeof each === 'string')]
  }
}
