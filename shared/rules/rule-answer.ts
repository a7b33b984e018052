import { missing, type Answer } from '../domain/answer'
import { readLine } from '../domain/read-line'
import type { RuleLine } from '../domain/rule-profile'

/** What a line of the rules says; a value copied from another year is no answer until someone has confirmed it. */
export const ruleAnswer = <T>(line: RuleLine, read: (typed: string) => Answer<T>): Answer<T> =>
  line.confirmed === 'yes' ? read(line.value) : missing

export const ruleText = (line: RuleLine): Answer<string> => ruleAnswer(line, readLine)
