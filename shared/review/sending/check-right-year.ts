import { valueOf } from '../../domain/reading/answer'
import { yearOf } from '../../domain/reading/day'
import type { Finding } from '../finding'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { rowPath, type FieldPath, type MatterPath } from '../../domain/paths/matter-path'
import { readMatterDay } from '../../domain/answers/read-matter-day'
import type { RightYearCheck, SendingCheck } from '../../rules/sending-check'
import { remainingFindings } from '../let-stand'
import { review } from '../review'
import { yearsInExtract } from './years-in-extract'

/** What the extract takes over from the report is told of the report. */
const takenOver = ['proposal', 'summary']
const isInExtract = ({ kind, paper, section }: Finding): boolean =>
  kind === 'wrongYear' && (paper === 'minutes-extract' || takenOver.includes(section))

const daysInExtract: FieldPath[] = ['meeting.date', 'minutes.verifiedOn', 'minutes.postedOn']

interface OtherYear {
  readonly quote: string
  readonly field: MatterPath
}

function otherYears(matter: MatterDraft, year: number): readonly OtherYear[] {
  const days = daysInExtract.flatMap((field) => {
    const day = valueOf(readMatterDay(matter, field))
    return day === undefined || yearOf(day) === year ? [] : [{ quote: day, field }]
  })
  const texts = remainingFindings(matter, review(matter).filter(isInExtract)).map(({ quote, section, spot }) => ({
    quote,
    field: spot?.path ?? rowPath('texts', section)
  }))
  return [...days, ...texts]
}

/** Every year in the extract, looked at one by one: the first place where another stands, or one that nothing explains. */
export function checkRightYear(matter: MatterDraft): RightYearCheck & Pick<SendingCheck, 'field'> {
  const { awardYear } = matterAnswers(matter)
  const check = 'rightYear'
  if (awardYear.kind !== 'answered') {
    return {
      check,
      outcome: 'unknown',
      because: awardYear.kind === 'missing' ? 'notTold' : 'unreadable',
      field: 'awardYear'
    }
  }
  const year = awardYear.value
  const others = otherYears(matter, year)
  const [first] = others
  if (first !== undefined)
    return {
      check,
      outcome: 'notMet',
      year,
      quotes: [...new Set(others.map(({ quote }) => quote))],
      field: first.field
    }
  const said = yearsInExtract(matter, year)
  const unexplained = said.filter(({ is }) => is === 'unexplained')
  if (unexplained[0] !== undefined) {
    const quotes = [...new Set(unexplained.map((each) => each.year))]
    return { check, outcome: 'unknown', because: 'unexplained', year, quotes, field: unexplained[0].field }
  }
  const history = [...new Set(said.flatMap((each) => (each.is === 'history' ? [each.year] : [])))].sort()
  return { check, outcome: 'met', year, read: said.length, history, field: 'awardYear' }
}
