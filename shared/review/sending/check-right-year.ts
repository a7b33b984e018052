import { valueOf } from '../../domain/answer'
import { yearOf } from '../../domain/day'
import type { Finding } from '../../domain/finding'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/matter-answers'
import { readMatterDay } from '../../domain/read-matter-day'
import type { RightYearCheck } from '../../rules/sending-check'
import { remainingFindings } from '../let-stand'
import { review } from '../review'

/** What the extract takes over from the report is told of the report. */
const takenOver = ['proposal', 'summary']
const isInExtract = ({ kind, paper, section }: Finding): boolean =>
  kind === 'wrongYear' && (paper === 'minutes-extract' || takenOver.includes(section))

const daysInExtract = ['meeting.date', 'minutes.verifiedOn', 'minutes.postedOn']

interface OtherYear {
  quote: string
  field: string
}

function otherYears(matter: MatterDraft, year: number): OtherYear[] {
  const days = daysInExtract.flatMap((field) => {
    const day = valueOf(readMatterDay(matter, field))
    return day === undefined || yearOf(day) === year ? [] : [{ quote: day, field }]
  })
  const texts = remainingFindings(matter, review(matter).filter(isInExtract)).map(({ quote, section, spot }) => ({
    quote,
    field: spot?.path ?? `texts.${section}`
  }))
  return [...days, ...texts]
}

/** The extract's days, and what the reviewer sees in its texts; with the first place where another year stands. */
export function checkRightYear(matter: MatterDraft): { found: RightYearCheck; field: string } {
  const { awardYear } = matterAnswers(matter)
  const check = 'rightYear'
  if (awardYear.kind !== 'answered') {
    return { found: { check, outcome: 'unknown', because: awardYear.kind === 'missing' ? 'notTold' : 'unreadable' }, field: 'awardYear' }
  }
  const year = awardYear.value
  const others = otherYears(matter, year)
  const [first] = others
  if (first === undefined) return { found: { check, outcome: 'met', year }, field: 'awardYear' }
  const quotes = [...new Set(others.map(({ quote }) => quote))]
  return { found: { check, outcome: 'notMet', year, quotes }, field: first.field }
}
