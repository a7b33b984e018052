import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/reading/day'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { ReportAgainstMinutes } from '../../../shared/domain/report-against-minutes'
import { deadlines } from '../../../shared/rules/deadlines'
import { verificationAdvice } from '../../../shared/rules/verification-advice'
import { sampleMatter } from '../../../shared/sample/sample-matter'
import { checklistText } from '../../../shared/text/sentences/checklist-text'
import { dateLabel, dateSourceText, dateStatusText, whenText } from '../../../shared/text/sentences/matter-date-text'
import { matterTroubleText } from '../../../shared/told/matter-trouble-text'
import { olderUsedText } from '../../../shared/told/older-used-text'
import { dataFolderTroubleText } from '../../../shared/told/data-folder-trouble-text'
import { problemText } from '../../../shared/told/problem-text'
import type { ProblemText } from '../../../shared/told/told'
import { reportAgainstMinutesText } from '../../../shared/told/report-against-minutes-text'
import { adviceWords, verificationReason } from '../../../shared/text/sentences/verification-advice-text'
import { yearKnown } from '../../../shared/text/language/year-known'
import { datedMatter } from '../rules/dated-matter'
import { everyProblem } from './every-problem'

// To be read like prose when it changes: UPDATE_GOLDEN=1 npx vitest run --config build/vitest.config.ts sentences
const folder = resolve(import.meta.dirname, '../../golden/sentences')
const update = process.env['UPDATE_GOLDEN'] === '1'

const readsAs = (name: string, lines: readonly string[]): void => {
  const file = resolve(folder, `${name}.txt`)
  const text = `${lines.join('\n')}\n`
  if (update) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  }
  expect(existsSync(file), `${name}.txt is missing`).toBe(true)
  expect(text).toBe(readFileSync(file, 'utf8'))
}

describe('the sentences of the program read as they have been read before', () => {
  test('of every problem, alone, with one matter and with the data folder', () => {
    const said = ({ what, safe, todo }: ProblemText) => [what, safe, todo].join(' ')
    readsAs(
      'problems',
      everyProblem.flatMap((problem) => {
        const alone = problemText(problem)
        const others = [
          matterTroubleText(problem, 1),
          matterTroubleText(problem, 3),
          dataFolderTroubleText(problem, 'H:\\Nämndklar', true)
        ]
        const own = others.filter(({ what }) => what !== alone.what).map((other) => `${other.title}: ${said(other)}`)
        return [
          `${problem.kind}${'because' in problem ? `, ${typeof problem.because === 'string' ? problem.because : problem.because.kind}` : ''}`,
          said(alone),
          ...new Set(own),
          ''
        ]
      })
    )
    const other = everyProblem.filter(({ kind }) => kind === 'pdf-failed')
    expect(
      other.map((problem) => [matterTroubleText(problem, 1).title, dataFolderTroubleText(problem, '', false).title])
    ).toEqual([['Ärendet gick inte att öppna', 'Ärendena går inte att läsa']])
  })

  test('of the advice on verification', () => {
    const asked: [string, Parameters<typeof datedMatter>[0], Day?][] = [
      ['hinner väl', { meeting: '2023-06-07', extractBy: '2023-06-30' }],
      ['hinner på dagen', { meeting: '2023-06-16', extractBy: '2023-06-30' }],
      ['hinner, men inte att skickas', { meeting: '2030-06-15', extractBy: '2030-06-30' }],
      ['hinner inte', { meeting: '2023-06-20', extractBy: '2023-06-30' }],
      ['hinner inte, sista dagen', { meeting: '2023-06-30', extractBy: '2023-06-30' }],
      ['hinner inte, mötet efter vardagen', { meeting: '2030-06-30', extractBy: '2030-06-30' }],
      [
        'hinner inte i styrelsen',
        { meeting: '2023-06-20', extractBy: '2023-06-30', kind: 'board', verificationDays: '14' }
      ],
      ['för sent', { meeting: '2023-07-04', extractBy: '2023-06-30' }],
      [
        'för sent i styrelsen',
        { meeting: '2023-07-04', extractBy: '2023-06-30', kind: 'board', verificationDays: '14' }
      ],
      [
        'för sent, tidigare möten',
        { meeting: '2023-07-04', extractBy: '2023-06-30', otherMeetings: '2023-06-13, 2023-06-20' }
      ],
      ['för sent, dagen har gått', { meeting: '2023-07-04', extractBy: '2023-06-30' }, '2023-07-01'],
      ['inget är känt', {}],
      ['mötet är inte känt', { extractBy: '2023-06-30' }],
      ['dagarna är inte kända', { meeting: '2023-06-20', extractBy: '2023-06-30', kind: 'board' }],
      ['sista dagen är inte bekräftad', { meeting: '2023-06-20', extractBy: '2023-06-30', confirmed: '' }]
    ]
    readsAs(
      'verification-advice',
      asked.flatMap(([name, dates, today = '2023-06-01']) => {
        const matter = datedMatter(dates)
        const advice = verificationAdvice(matter, today)
        return [`${name}: ${adviceWords[advice.advice]}.`, ...verificationReason(advice, matter.committee), '']
      })
    )
  })

  test('of the dates', () => {
    const { minutes, rules, meeting, ...rest } = sampleMatter('')
    const winner = (value: string) => ({ value, source: 'Brev', from: '2023', confirmed: 'yes' })
    const told = { ...minutes, verifiedOn: '2023-06-27', postedOn: '2023-06-28', appealEnds: '2023-07-19' }
    const matters: [string, MatterDraft][] = [
      ['exempelåret', sampleMatter('')],
      [
        'med protokollets dagar, en tillkännagivelse och en månad',
        {
          ...rest,
          meeting,
          minutes: told,
          rules: { ...rules, winnersEvent: winner('announced'), winners: winner('2023-11') }
        }
      ],
      [
        'utan dagar',
        {
          ...rest,
          minutes,
          meeting: { ...meeting, date: '', papersBy: 'snart' },
          preparation: { ...rest.preparation, group: '' },
          rules: { ...rules, winnersEvent: winner('awarded'), entryBy: { ...rules.entryBy, confirmed: '' } }
        }
      ],
      ['ordinarie justering över midsommar', datedMatter({ meeting: '2023-06-16' })],
      ['en styrelse', datedMatter({ meeting: '2023-06-12', kind: 'board', verificationDays: '7', immediate: 'none' })],
      ['en styrelse, omedelbart', datedMatter({ meeting: '2023-06-12', kind: 'board', immediate: 'item' })]
    ]
    readsAs(
      'dates',
      matters.flatMap(([name, matter]) => [
        `${name}:`,
        ...deadlines(matter, '2023-06-25').map((date) =>
          [
            dateLabel(date, matter),
            whenText(date.when),
            dateSourceText(date.source, matter),
            dateStatusText(date)
          ].join(' | ')
        ),
        ''
      ])
    )
  })

  test('of the checklist', () => {
    const sample = sampleMatter('')
    const unnamed = sample.units.map((unit) => ({ ...unit, name: '' }))
    readsAs('checklist', [
      ...checklistText(sample),
      '',
      ...checklistText({ ...sample, units: unnamed }),
      '',
      ...checklistText({ ...sample, units: [] })
    ])
  })

  test('of the decision beside its proposal', () => {
    const none: ReportAgainstMinutes = {
      outcome: 'changed',
      clauses: [],
      units: { struck: [], added: [], renamed: [] },
      verification: { proposed: true, decided: true },
      withdrawnSince: []
    }
    const all: ReportAgainstMinutes = {
      ...none,
      clauses: [
        { kind: 'same', proposed: 'Samma.', decided: 'Samma.' },
        { kind: 'changed', proposed: 'Före.', decided: 'Efter.', words: [] },
        { kind: 'struck', proposed: 'Struken.' },
        { kind: 'added', decided: 'Ny.' }
      ],
      units: { struck: ['Linden'], added: ['Eken', 'Talltätan, Björken'], renamed: [{ from: 'Almen', to: 'Alen' }] },
      verification: { proposed: true, decided: false },
      withdrawnSince: ['Aspen']
    }
    const outcomes = [undefined, 'tabled', 'referredBack', 'rejected', 'asProposed', 'changed'] as const
    const { committee } = sampleMatter('')
    readsAs('comparison', [
      ...outcomes.flatMap((outcome) => reportAgainstMinutesText({ ...none, outcome }, committee)),
      '',
      ...reportAgainstMinutesText(all, committee),
      ...reportAgainstMinutesText({ ...none, verification: { proposed: false, decided: true } }, committee)
    ])
  })

  test('of a year before it is begun, and of an older state', () => {
    readsAs('years', [
      ...['', 'i år', '2000', '2023', '2024', '2031'].map((year) => `${year || '–'}: ${yearKnown(year)}`),
      olderUsedText('den 1 mars 2023 kl. 10.32', null, 'damaged'),
      olderUsedText('den 1 mars 2023 kl. 10.32', 'den 2 mars 2023 kl. 9.00', 'missing')
    ])
  })
})
