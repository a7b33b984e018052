import { valueOf } from '../../domain/reading/answer'
import { readMatterDay } from '../../domain/answers/read-matter-day'
import type { MatterDraft } from '../../domain/matter'
import type { FieldPath } from '../../domain/paths/matter-path'
import { readCount } from '../../domain/reading/read-number'
import type { Clash } from '../../cross-checks/clash'
import { remainingClashes } from '../remaining-clashes'
import type { ComparedFacts, FactsAgreeCheck, SendingCheck } from '../../rules/sending-check'

const days: FieldPath[] = [
  'meeting.date',
  'minutes.verifiedOn',
  'minutes.postedOn',
  'minutes.appealEnds',
  'minutes.extractSentOn'
]

/** What there was to compare. */
function comparedIn(matter: MatterDraft): readonly ComparedFacts[] {
  const { vote, outcome, attendance, verifiedBy } = matter.minutes
  const known = days.filter((field) => readMatterDay(matter, field).kind === 'answered').length
  const hasVotes = valueOf(readCount(vote.yes)) !== undefined && valueOf(readCount(vote.no)) !== undefined
  const are: Record<ComparedFacts, boolean> = {
    dates: known > 1,
    votes: hasVotes && outcome !== '',
    present: hasVotes && attendance.length > 0,
    people: verifiedBy.trim() !== '',
    units: matter.units.length > 1
  }
  return Object.entries(are).flatMap(([facts, isThere]) => (isThere ? [facts as ComparedFacts] : []))
}

const isInExtract = ({ papers }: Clash): boolean => papers.includes('minutes-extract') || papers.includes('cover-email')

/** The contradictions that the extract would carry out of the house, or what has been compared and found to agree. */
export function checkFactsAgree(matter: MatterDraft): FactsAgreeCheck & Pick<SendingCheck, 'field'> {
  const check = 'factsAgree'
  const clashes = remainingClashes(matter).filter(isInExtract)
  const compared = comparedIn(matter)
  const worst = clashes.find(({ severity }) => severity === 'wrong') ?? clashes[0]
  if (worst === undefined) {
    return compared.length === 0
      ? { check, outcome: 'unknown', because: 'tooFew', field: 'minutes.verifiedOn' }
      : { check, outcome: 'met', compared, field: 'minutes.verifiedOn' }
  }
  const found = { check, sentences: clashes.map(({ sentence }) => sentence), field: worst.fields[0] } as const
  return worst.severity === 'wrong'
    ? { ...found, outcome: 'notMet' }
    : { ...found, outcome: 'unknown', because: 'unlikely' }
}
