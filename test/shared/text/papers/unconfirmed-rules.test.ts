import fc from 'fast-check'
import { plainSpaces } from '../../../../shared/domain/reading/plain-spaces'
import { describe, expect, test } from 'vitest'
import { writePlainText } from '../../../../shared/document/plain-text'
import { paperKinds } from '../../../../shared/domain/paper-kind'
import { checklistJson } from '../../../../shared/exchange/json/checklist-json'
import { writeTable } from '../../../../shared/exchange/unit-table/write-table'
import { archivePapers } from '../../../../shared/told/archive/archive-papers'
import { archiveReadingCopy } from '../../../../shared/told/archive/archive-reading-copy'
import { checklistText } from '../../../../shared/text/sentences/checklist-text'
import { datesText } from '../../../../shared/text/sentences/dates-text'
import { extractMail } from '../../../../shared/text/papers/extract-mail'
import { finishPaper } from '../../../../shared/text/papers/finish-paper'
import { unitForm } from '../../../../shared/text/papers/unit-form'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { halfConfirmedMatter } from '../../../builders/half-confirmed-matter'

const runs = { numRuns: Number(process.env['NAMNDKLAR_MATTERS'] ?? 150) }
const today = '2023-03-01'
const isMarked = (line: string): boolean => /inte bekräfta[dt]|bekräftelse av/.test(line)

const finished = (matter: MatterDraft): readonly string[] =>
  paperKinds.flatMap((kind) => {
    const paper = finishPaper(kind, matter, false)
    return paper.ok ? [writePlainText(paper.value.document)] : []
  })

/** Everything that leaves the program in words, but for the file itself. */
const outputs: Record<string, (matter: MatterDraft) => readonly string[]> = {
  'every finished paper': finished,
  'the checklist': checklistText,
  'the dates': (matter) => datesText(matter, today),
  'the reading copy of the archive': (matter) => [
    archiveReadingCopy({ matter, facts: [], ...archivePapers(matter), archivedOn: today })
  ],
  'the mail': (matter) => {
    const { to, subject, text } = extractMail(matter)
    return [...to, subject, text]
  },
  'the units’ forms': (matter) => matter.units.map((unit) => writePlainText(unitForm(matter, unit, ''))),
  'the units’ table': (matter) => [writeTable(matter, 'csv')]
}

describe.each(Object.entries(outputs))('%s', (_name, write) => {
  const lines = (matter: MatterDraft): readonly string[] =>
    write(matter).flatMap((text) => plainSpaces(text).split(/\r?\n/))

  test('holds nothing that nobody has confirmed for the year without saying so', () => {
    fc.assert(
      fc.property(halfConfirmedMatter, ({ matter, unconfirmed }) => {
        const unmarked = lines(matter).filter((line) => !isMarked(line))
        expect(unconfirmed.filter((words) => unmarked.some((line) => line.includes(words)))).toEqual([])
      }),
      runs
    )
  })
})

test('what is confirmed does stand in the papers', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(halfConfirmedMatter, ({ matter, confirmed }) => {
      const text = plainSpaces(finished(matter).join('\n'))
      for (const words of confirmed.filter((each) => text.includes(each))) seen.add(words.replace(/\d/g, ''))
    }),
    { ...runs, seed: 7 }
  )
  expect([...seen]).toEqual(
    expect.arrayContaining(['tävlingsklassord', 'omfång', 'kravord', ' februari', 'Ordwinnersplace'.replace('p', 'P')])
  )
})

test('the checklist for scripts says of each outcome whether its criterion is confirmed', () => {
  fc.assert(
    fc.property(halfConfirmedMatter, ({ matter, unconfirmed, confirmed }) => {
      const outcomes = checklistJson(matter).units.flatMap((unit) => unit.outcomes)
      for (const { wording, confirmed: isConfirmed } of outcomes) {
        expect((isConfirmed ? confirmed : unconfirmed).includes(wording)).toBe(true)
      }
    }),
    runs
  )
})
