import { addDays } from '../../domain/reading/add-days'
import type { Day } from '../../domain/reading/day'

/** The 1900 date system counts 29 February 1900, a day that never was, so that later days count from this one. */
const dayZero: Day = '1899-12-30'
/** The numbers of 1 January 1990 and 31 December 2060: what lies outside them is more likely something else. */
const first = 32874
const last = 58806

/**
 * The day behind a spreadsheet's serial number, with or without a time as its fraction; undefined for any other cell.
 * https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export function dayFromSerial(cell: string): Day | undefined {
  const [, whole] = /^(\d{5})(?:[.,]\d+)?$/.exec(cell.trim()) ?? []
  const serial = Number(whole)
  return serial >= first && serial <= last ? addDays(dayZero, serial) : undefined
}
