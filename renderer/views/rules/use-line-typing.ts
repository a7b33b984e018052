import { useState } from 'react'
import type { RuleLine, RuleLineName } from '../../../shared/domain/rule-profile'
import { lineStanding } from '../../../shared/rules/rule-standing'
import { sourceOf, type TypedSource } from '../../../shared/rules/change/source-of'
import { isLineChanged, takenLine } from '../../../shared/rules/change/taken-line'
import { otherYearText } from '../../../shared/text/fields/confirmed-words'

interface LineTyping {
  value: string
  setValue: (value: string) => void
  source: string
  setSource: (source: string) => void
  isChanged: boolean
  /** The line as it would be taken. */
  taken: RuleLine
  /** Why what is typed is no answer for the year. */
  problem: string | null
}

/** A line under change: its old source leaves with its old value, and a day of another year is told. */
export function useLineTyping(name: RuleLineName, line: RuleLine, year: string): LineTyping {
  const [value, setValue] = useState(line.value)
  const [typedSource, setSource] = useState<TypedSource>(null)
  const isChanged = isLineChanged(line, value)
  const taken = takenLine(name, line, { value, source: typedSource }, year)
  const standing = lineStanding(name, taken, year)
  const problem = standing.kind === 'otherYear' ? otherYearText(standing.year, year) : null
  return { value, setValue, source: sourceOf(line, isChanged, typedSource), setSource, isChanged, taken, problem }
}
