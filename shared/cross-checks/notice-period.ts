import { valueOf } from '../domain/reading/answer'
import { addDays } from '../domain/reading/add-days'
import { readMatterDay } from '../domain/answers/read-matter-day'
import { matterAnswers } from '../domain/answers/matter-answers'
import type { PaperKind } from '../domain/paper-kind'
import { dayCount } from '../rules/day-counts'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { Clash, CrossCheck } from './clash'

const papers: PaperKind[] = ['minutes-extract', 'public-notice', 'minutes-notice']

/** A notice posted later than the act allows (L1 8:12), or a time for appeal that ends too early (L1 13:5). */
export const noticePeriod: CrossCheck = (matter) => {
  const { verifiedOn, postedOn } = matterAnswers(matter)
  const [verified, posted, ends] = [
    valueOf(verifiedOn),
    valueOf(postedOn),
    valueOf(readMatterDay(matter, 'minutes.appealEnds'))
  ]
  const notice = valueOf(dayCount(matter.committee, 'publicNotice'))
  const appeal = valueOf(dayCount(matter.committee, 'appeal'))
  const found: Omit<Clash, 'kind'>[] = []
  if (verified && posted && notice && posted > addDays(verified, notice.days)) {
    const sentence = clashSentences.postedTooLate(posted, addDays(verified, notice.days), notice)
    found.push({ sentence, fields: ['minutes.postedOn', 'minutes.verifiedOn'], severity: 'wrong', papers })
  }
  if (posted && ends && appeal && ends >= posted && ends < addDays(posted, appeal.days)) {
    const sentence = clashSentences.appealTooShort(ends, addDays(posted, appeal.days), appeal)
    found.push({
      sentence,
      fields: ['minutes.appealEnds', 'minutes.postedOn'],
      severity: 'wrong',
      papers: ['public-notice', 'minutes-notice']
    })
  }
  return found
}
