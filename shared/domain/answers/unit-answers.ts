import type { Answer } from '../reading/answer'
import type { Day } from '../reading/day'
import { readDay } from '../reading/read-day'
import { readChoice, readYesNo } from '../reading/read-choice'
import { readLine } from '../reading/read-line'
import { readCount, readPercentage, readYears } from '../reading/read-number'
import {
  operators,
  participations,
  unitStates,
  type Operator,
  type Participation,
  type Unit,
  type UnitState
} from '../unit'

/** What can be read of a unit. */
export interface UnitAnswers {
  id: string
  name: Answer<string>
  home: Answer<string>
  awardClass: Answer<string>
  operator: Answer<Operator>
  financedByCity: Answer<boolean>
  budgetResponsibility: Answer<boolean>
  staffResponsibility: Answer<boolean>
  operationsPlan: Answer<boolean>
  /** Number of employees, the manager included. */
  employees: Answer<number>
  /** Percent of those the unit serves who live in Stockholm. */
  shareOfStockholmers: Answer<number>
  balancedBudget: Answer<boolean>
  entrySubmitted: Answer<Day>
  participation: Answer<Participation>
  earlierYears: Answer<number[]>
  state: Answer<UnitState>
  withdrawnOn: Answer<Day>
}

/** Reads a unit; a day typed without a year is of the matter's year, where the caller tells it. */
export const unitAnswers = (unit: Unit, inYear?: number): UnitAnswers => ({
  id: unit.id,
  name: readLine(unit.name),
  home: readLine(unit.home),
  awardClass: readLine(unit.awardClass),
  operator: readChoice(unit.operator, operators),
  financedByCity: readYesNo(unit.financedByCity),
  budgetResponsibility: readYesNo(unit.budgetResponsibility),
  staffResponsibility: readYesNo(unit.staffResponsibility),
  operationsPlan: readYesNo(unit.operationsPlan),
  employees: readCount(unit.employees),
  shareOfStockholmers: readPercentage(unit.shareOfStockholmers),
  balancedBudget: readYesNo(unit.balancedBudget),
  entrySubmitted: readDay(unit.entrySubmitted, { inYear }),
  participation: readChoice(unit.participation, participations),
  earlierYears: readYears(unit.earlierYears),
  state: readChoice(unit.state, unitStates),
  withdrawnOn: readDay(unit.withdrawnOn, { inYear })
})
