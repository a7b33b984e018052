import { valueOf } from '../domain/reading/answer'
import { readDay } from '../domain/reading/read-day'
import type { MatterDraft } from '../domain/matter'
import type { MatterPath } from '../domain/paths/matter-path'
import { ruleLineNames, type RuleLine } from '../domain/rule-profile'
import { cleanLine } from '../domain/reading/text-policy'
import { readWinnersTime } from '../domain/reading/winners-time'
import { dayText, monthInText } from '../text/language/date-text'

/** A line of the rules as a paper words it. */
function asWorded({ value }: RuleLine): string {
  const time = valueOf(readWinnersTime(value))
  if (time?.kind === 'month') return monthInText(time.month)
  const day = valueOf(readDay(value))
  return day === undefined ? cleanLine(value) : dayText(day)
}

/** The line of the rules that composed words were made from, where a fault in them is that line's. */
export function composedFrom({ rules }: MatterDraft, text: string, start: number, end: number): MatterPath | undefined {
  const line = ruleLineNames.find((name) => {
    const words = asWorded(rules[name])
    const at = words === '' ? -1 : text.indexOf(words)
    return at >= 0 && at < end && at + words.length > start
  })
  return line && `rules.${line}`
}
