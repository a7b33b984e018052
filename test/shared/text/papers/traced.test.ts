import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FieldPath } from '../../../../shared/domain/paths/matter-path'
import { paragraphsOf } from '../../../../shared/document/paragraphs'
import { dayFrom, type Day } from '../../../../shared/domain/reading/day'
import { addDays } from '../../../../shared/domain/reading/add-days'
import { textAt, withTypedAt } from '../../../../shared/domain/paths/field-path'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { paperKinds, type PaperKind } from '../../../../shared/domain/paper-kind'
import { plainSpaces } from '../../../../shared/domain/reading/plain-spaces'
import { dayOf } from '../../../../shared/rules/matter-date'
import { findDates } from '../../../../shared/rules/find-dates'
import { decidedUnits } from '../../../../shared/rules/taken/decided-units'
import { finishPaper } from '../../../../shared/text/papers/finish-paper'
import { unreadableFields } from '../../../../shared/text/fields/unreadable-fields'
import { ruleLineNames } from '../../../../shared/domain/rule-profile'
import { monthNumber } from '../../../../shared/domain/reading/months'
import { halfConfirmedMatter } from '../../../builders/half-confirmed-matter'
import { randomMatter } from '../../../builders/random-matter'

const finished = (kind: PaperKind, matter: MatterDraft): string => {
  const paper = finishPaper(kind, matter, false)
  if (!paper.ok) return ''
  const { head, body, sender } = paragraphsOf(paper.value.document)
  // What nobody has confirmed is marked on its line, or in the row where an answer stands beside it; what cannot be read is
  // quoted as such: neither states anything.
  const lines = [...head, ...body, ...sender]
    .map(plainSpaces)
    .filter((line) => !/inte bekräfta[dt]|^Inte uppfyllt, eftersom/.test(line))
  return lines.join('\n').replace(/”[^”]*”/g, '')
}

const daysIn = (text: string): readonly Day[] => {
  const inWords = [...text.matchAll(/(\d{1,2}) (\p{L}+) (\d{4})/gu)].filter(
    ([, , month = '']) => monthNumber(month) > 0
  )
  const inDigits = [...text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)]
  const found = [
    ...inWords.map(([, day, month, year]) => dayFrom(Number(year), monthNumber(month ?? ''), Number(day))),
    ...inDigits.map(([, year, month, day]) => dayFrom(Number(year), Number(month), Number(day)))
  ]
  return found.flatMap((day) => day ?? [])
}

/** Judged here anew, so that the test does not lean on what it tests. */
const counts = (
  { confirmed, from, value = '' }: { confirmed: string; from: string; value?: string },
  year: string
): boolean => confirmed === 'yes' && (!/(?:19|20)\d\d/.test(value) || value.includes(year) || from === year)

/** The matter without anything that is no answer: what nobody has confirmed for its year, and what cannot be read. */
function answered(matter: MatterDraft): MatterDraft {
  const readable = unreadableFields(matter).reduce(
    (now, { field }) => (textAt(now, field) === '' ? now : withTypedAt(now, field as FieldPath, '')),
    matter
  )
  const { rules, awardYear } = matter
  const isOfYear = rules.year.trim() === '' || rules.year === awardYear
  const lines = ruleLineNames.map((name) => [
    name,
    isOfYear && counts(rules[name], awardYear) ? rules[name] : { value: '', source: '', from: '', confirmed: '' }
  ])
  const part = <Part extends { confirmed: string; from: string }>(parts: readonly Part[]): readonly Part[] =>
    parts.filter((each) => isOfYear && counts(each, awardYear))
  return {
    ...readable,
    rules: { ...rules, ...Object.fromEntries(lines), classes: part(rules.classes), criteria: part(rules.criteria) }
  }
}

/** The days that a paper may state: those that are answers, and those reckoned from them, which it calls the last ones. */
function tracedDays(matter: MatterDraft): Set<Day> {
  const ofMinutes = { ...matter, minutes: { ...matter.minutes, verifiedOn: '', postedOn: '', appealEnds: '' } }
  const reckoned = [...findDates(matter), ...findDates(ofMinutes, false)].flatMap((date) =>
    [dayOf(date) ?? [], date.when.kind === 'day' ? (date.when.movedFrom ?? []) : []].flat()
  )
  const typed = [
    matter.reportDate,
    ...matter.units.flatMap(({ entrySubmitted, withdrawnOn }) => [entrySubmitted, withdrawnOn])
  ].flatMap(daysIn)
  return new Set([...reckoned, ...reckoned.map((day) => addDays(day, 1)), ...typed])
}

/** Figures of the acts: chapters, sections, their own numbers, and the periods that they set. */
const ofTheActs = '2017:725 1930:173 5 69 6 35 8 12 13 2 14 21 100'
const figuresIn = (text: string): readonly string[] => text.match(/\d+/g) ?? []

/** Every figure that is typed in an answer, and the counts of the units. */
function tracedFigures(matter: MatterDraft): Set<string> {
  const counts = Array.from({ length: matter.units.length + 1 }, (_each, count) => count).join(' ')
  const days = [...tracedDays(matter)].map((day) => day.split('-').map(Number).join(' ')).join(' ')
  const typed = JSON.stringify({
    ...matter,
    id: '',
    changed: '',
    units: matter.units.map((unit) => ({ ...unit, id: '' }))
  })
  return new Set([
    ...figuresIn(typed),
    ...figuresIn(typed).map((figure) => String(Number(figure))),
    ...figuresIn(counts),
    ...figuresIn(days),
    ...figuresIn(ofTheActs)
  ])
}

const runs = { numRuns: Number(process.env['NAMNDKLAR_MATTERS'] ?? 120) }
const matters = fc.oneof(
  randomMatter,
  halfConfirmedMatter.map(({ matter }) => matter)
)
/** Days and figures that stand nowhere but where nobody has confirmed or nobody can read them. */
const elsewhere = (matter: MatterDraft): MatterDraft => ({
  ...matter,
  rules: {
    ...matter.rules,
    entryBy: { ...matter.rules.entryBy, ...(matter.rules.entryBy.confirmed === 'yes' ? {} : { value: '2041-09-29' }) }
  },
  target: {
    ...matter.target,
    source: matter.target.source,
    units: matter.target.units === 'tre' ? '77 st' : matter.target.units
  }
})

test.each(paperKinds)(
  'every day and figure of a finished %s is an answer of its matter, confirmed for its year',
  (kind) => {
    fc.assert(
      fc.property(matters.map(elsewhere), (matter) => {
        const text = finished(kind, matter)
        const known = answered(matter)
        const days = tracedDays(known)
        expect(daysIn(text).filter((day) => !days.has(day))).toEqual([])
        const figures = tracedFigures(known)
        expect(
          figuresIn(text).filter((figure) => !figures.has(figure) && !figures.has(String(Number(figure))))
        ).toEqual([])
      }),
      runs
    )
  }
)

test.each(['staff-report', 'minutes-extract', 'verification-sheet', 'cover-email'] as const)(
  'a finished %s names no unit that does not take part',
  (kind) => {
    fc.assert(
      fc.property(matters, (matter) => {
        const text = finished(kind, matter)
        const taking = new Set(decidedUnits(matter).map(({ name }) => name))
        const away = matter.units.filter(
          ({ name, state }) =>
            !taking.has(name) &&
            name.length > 12 &&
            name !== 'Kvalitetsutmärkelsen' &&
            (state === 'withdrawn' || state === 'asked')
        )
        const said = away.filter(
          ({ name }) => text.includes(name) && ![...taking].some((other) => other.includes(name))
        )
        expect(said.map(({ name }) => name)).toEqual([])
      }),
      runs
    )
  }
)
