import type { Answer } from '../domain/reading/answer'
import { readLine } from '../domain/reading/read-line'
import type { ConfirmedLine } from './confirmed-rules'

/** What a confirmed line of the rules says; what nobody has confirmed for the year is no answer. */
export const ruleAnswer = <T>(line: ConfirmedLine, read: (typed: string) => Answer<T>): Answer<T> => read(line.value)

export const ruleText = (line: ConfirmedLine): Answer<string> => ruleAnswer(line, readLine)
