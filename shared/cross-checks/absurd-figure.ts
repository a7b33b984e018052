import { valueOf } from '../domain/reading/answer'
import { readCount, readPercentage } from '../domain/reading/read-number'
import type { Unit } from '../domain/unit'
import { cleanLine } from '../domain/reading/text-policy'
import { clashSentences } from '../text/sentences/clash-sentences'
import type { Clash, CrossCheck } from './clash'

/** Stockholm's largest workplaces have fewer: more is a slip of the finger. */
const mostEmployees = 5_000

type Found = Omit<Clash, 'kind'>
const papers: Clash['papers'] = ['staff-report']

function employees({ id, name, employees: typed }: Unit): readonly Found[] {
  const count = valueOf(readCount(typed))
  if (count === undefined || (count > 0 && count <= mostEmployees)) return []
  return [
    {
      sentence: clashSentences.absurdEmployees(cleanLine(name), count),
      fields: [`units.${id}.employees`],
      severity: 'unlikely',
      papers
    }
  ]
}

function share({ id, name, shareOfStockholmers: typed }: Unit): readonly Found[] {
  const read =
    valueOf(readPercentage(typed)) ?? Number(/^\s*(\d{3,6})(?:[.,]\d+)?\s*(?:%|procent)?\s*$/iu.exec(typed)?.[1] ?? 1)
  if (read > 0 && read <= 100) return []
  const severity = read > 100 ? 'wrong' : 'unlikely'
  return [
    {
      sentence: clashSentences.absurdShare(cleanLine(name), read),
      fields: [`units.${id}.shareOfStockholmers`],
      severity,
      papers
    }
  ]
}

/** A figure that can be read and hardly be true. */
export const absurdFigure: CrossCheck = ({ units }) =>
  units.filter(({ state }) => state !== 'withdrawn').flatMap((unit) => [...employees(unit), ...share(unit)])
