import type { Day } from '../../../shared/domain/reading/day'
import type { MatterDraft } from '../../../shared/domain/matter'
import { readMatterDay } from '../../../shared/domain/answers/read-matter-day'
import { valueOf } from '../../../shared/domain/reading/answer'
import { capitalised } from '../../../shared/text/language/capitalised'
import { committeeWords } from '../../../shared/text/language/committee-words'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { decisionWords } from '../../../shared/text/fields/standing-words'
import type { PackedPaper } from './packed-paper'

type PremisAgent = 'program' | 'committee'

/** Something that happened to the matter or its files, as PREMIS tells it. */
export interface PremisEvent {
  id: string
  type: string
  on: Day
  detail: string
  by: PremisAgent
  outcome?: string
  /** The files that it happened to, by their paths. */
  files: readonly string[]
}

const pathsOf = (papers: readonly PackedPaper[]): string[] =>
  papers.flatMap(({ files }) => files.map(({ name }) => name))

function decided(matter: MatterDraft, papers: readonly PackedPaper[]): PremisEvent[] {
  const { decision } = matter.minutes
  const on = valueOf(readMatterDay(matter, 'meeting.date'))
  if (decision === null || on === undefined) return []
  return [
    {
      id: 'beslut',
      type: 'decision',
      on,
      detail: `${capitalised(committeeWords(matter.committee).body)} beslutade.`,
      by: 'committee',
      outcome: decisionWords(decision),
      files: pathsOf(papers)
    }
  ]
}

function extractSent(matter: MatterDraft, papers: readonly PackedPaper[]): PremisEvent[] {
  const on = valueOf(readMatterDay(matter, 'minutes.extractSentOn'))
  return on === undefined
    ? []
    : [
        {
          id: 'expediering',
          type: 'dissemination',
          on,
          detail: 'Protokollsutdraget skickades.',
          by: 'committee',
          files: pathsOf(papers)
        }
      ]
}

const wentOut = ({ sent, words, files }: PackedPaper, place: number): PremisEvent[] =>
  sent?.on === undefined
    ? []
    : [
        {
          id: `utgick-${place + 1}`,
          type: 'dissemination',
          on: sent.on,
          detail: `Gick ut: ${words}.`,
          by: 'committee',
          files: files.map(({ name }) => name)
        }
      ]

const scanned = ({ as, claimsPdfA, words, files }: PackedPaper, place: number, on: Day): PremisEvent[] =>
  as !== 'signed'
    ? []
    : [
        {
          id: `inskannad-${place + 1}`,
          type: 'ingestion',
          on,
          detail: `Lades till av användaren: ${words}.`,
          by: 'program',
          outcome: claimsPdfA ? 'Filen uppger att den är PDF/A.' : 'Filen uppger inte att den är PDF/A.',
          files: files.map(({ name }) => name)
        }
      ]

interface Told {
  matter: MatterDraft
  papers: readonly PackedPaper[]
  /** The matter's own files: its data and its reading copy. */
  data: readonly string[]
  createdOn: Day
}

/** What happened: what was made for the package, what had gone out, what was decided and sent, what was added. */
export function premisEvents({ matter, papers, data, createdOn }: Told): PremisEvent[] {
  const written = papers.filter(({ as }) => as !== 'signed')
  const extracts = papers.filter(({ kind }) => kind === kindsOfPapers['minutes-extract'].name)
  const made = {
    id: 'paketering',
    type: 'creation',
    on: createdOn,
    by: 'program',
    detail: 'Filerna skrevs när arkivpaketet gjordes.'
  } as const
  return [
    { ...made, files: [...pathsOf(written), ...data] },
    ...papers.flatMap(wentOut),
    ...decided(matter, extracts),
    ...extractSent(matter, extracts),
    ...papers.flatMap((paper, place) => scanned(paper, place, createdOn))
  ]
}
