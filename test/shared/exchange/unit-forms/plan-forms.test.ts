import { describe, expect, it } from 'vitest'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { decide } from '../../../../shared/exchange/unit-changes/decide'
import type { RowChoice } from '../../../../shared/exchange/unit-changes/row-choice'
import type { FormContent } from '../../../../shared/exchange/unit-forms/form-content'
import { planForms } from '../../../../shared/exchange/unit-forms/plan-forms'
import { criterionOf } from '../../../builders/profile'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'

const eken = unitOf({ id: idOf(1), name: 'Träffpunkten Eken', employees: '14', manager: '' })
const linden = unitOf({ id: idOf(2), name: 'Linden', employees: '9' })
const matter = matterOf({
  units: [eken, linden],
  rules: {
    criteria: [criterionOf(), criterionOf({ id: 'rad', kind: 'ownQuestion', wording: 'Har enheten ett brukarråd?' })]
  }
})

const heading = ['Uppgift', 'Det vi vet', 'Ert svar']
const form = (rows: string[][], overrides: Partial<FormContent> = {}): FormContent => ({
  marks: { matter: matter.id, unit: eken.id, version: '1' },
  rows: [
    heading,
    ['Enhetens namn, som det ska stå i beslutet', 'Träffpunkten Eken', ''],
    ['Klass\nSkriv ett av: Förskola; Skola.', '–', ''],
    ['Enhetens chef', '–', ''],
    ...rows
  ],
  texts: ['Uppgifter om Träffpunkten Eken', 'Kvalitetsutmärkelsen 2023'],
  ...overrides
})
const plan = (contents: FormContent[], choices: [string, RowChoice][] = [], from: MatterDraft = matter) =>
  planForms(
    from,
    contents.map((content, index) => ({ file: `svar ${index + 1}.docx`, content })),
    new Map(choices)
  )
const only = (content: FormContent, from: MatterDraft = matter) => plan([content], [], from).units[0]

describe('a form that comes back', () => {
  it('changes what was answered, and nothing else', () => {
    const proposed = only(
      form([
        ['Medarbetare, chefen inräknad\nSkriv antalet.', '14', '15'],
        ['Verksamhetsplan med mål\nSkriv ja eller nej.', 'Ja', ''],
        ['Har enheten ett brukarråd?', '–', 'Nej.']
      ])
    )
    expect(proposed?.target).toEqual({ kind: 'unit', id: eken.id })
    expect(proposed?.changes.map(({ key, before, after, isSuggested }) => [key, before, after, isSuggested])).toEqual([
      ['employees', '14', '15', true],
      ['ownAnswers.rad', '', 'no', true]
    ])
  })

  it('is read whatever order its rows have come in, and rows of others are told', () => {
    const proposed = only(
      form([
        ['Vi har också en katt', '', 'Den heter Misse'],
        ['medarbetare,  chefen inräknad', '14', '15'],
        ['Enhetens chef', '–', 'Åsa Öberg']
      ])
    )
    expect(proposed?.changes.map(({ key, after }) => [key, after])).toEqual([
      ['manager', 'Åsa Öberg'],
      ['employees', '15']
    ])
    expect(proposed?.notes).toEqual(['Står också i filen: Vi har också en katt: Den heter Misse'])
  })

  it('is read by place when someone has taken its heading away', () => {
    const content = form([['Medarbetare, chefen inräknad', '14', '15']])
    expect(only({ ...content, rows: content.rows.slice(1) })?.changes).toMatchObject([
      { key: 'employees', after: '15' }
    ])
  })

  it('changes nothing by agreeing', () => {
    expect(
      only(
        form([
          ['Medarbetare, chefen inräknad', '14', 'Stämmer'],
          ['Budget i balans', 'Ja', 'ja']
        ])
      )?.changes
    ).toEqual([])
  })

  it('asks a person where the matter has changed since the form was sent', () => {
    const changed = { ...matter, units: [{ ...eken, employees: '20' }, linden] }
    const answered = only(form([['Medarbetare, chefen inräknad', '14', '15']]), changed)
    expect(answered?.changes).toMatchObject([
      { key: 'employees', before: '20', after: '15', remark: 'differs', isSuggested: false }
    ])
    const unanswered = only(form([['Medarbetare, chefen inräknad', '14', '']]), changed)
    expect(unanswered?.changes).toMatchObject([
      { key: 'employees', before: '20', after: '14', remark: 'differs', isSuggested: false }
    ])
    expect(
      decide(
        [answered, unanswered].filter((each) => each !== undefined),
        new Map()
      )
    ).toEqual([])
  })

  it('fills what was empty, also where the answer was written under what is known', () => {
    expect(only(form([['Enhetens chef', 'Åsa Öberg', '']]))?.changes).toMatchObject([
      { key: 'manager', before: '', after: 'Åsa Öberg', isSuggested: true }
    ])
  })

  it('tells what was written outside the table, and not the own words of the form', () => {
    const content = form([], {
      texts: ['Uppgifter om Träffpunkten Eken', 'Kvalitetsutmärkelsen 2023', 'Så svarar ni', 'Hej! Vi drar oss nog ur.']
    })
    expect(only(content)?.notes).toEqual(['Står också i filen: Hej! Vi drar oss nog ur.'])
  })
})

describe('a form is matched', () => {
  it('by its id, whatever name stands in it', () => {
    expect(only(form([], { marks: { matter: matter.id, unit: linden.id, version: '1' } }))?.target).toEqual({
      kind: 'unit',
      id: linden.id
    })
  })

  it('by name and year, where another program has dropped the ids', () => {
    expect(only(form([], { marks: null }))?.target).toEqual({ kind: 'unit', id: eken.id })
    expect(only(form([], { marks: null, texts: ['Kvalitetsutmärkelsen 2022'] }))?.target).toEqual({
      kind: 'choose',
      because: 'otherYear',
      units: [eken.id]
    })
  })

  it('by a person, where it is from another matter or no unit has its name', () => {
    const foreign = { matter: idOf(77), unit: idOf(78), version: '1' }
    expect(only(form([], { marks: foreign }))?.target).toEqual({
      kind: 'choose',
      because: 'otherMatter',
      units: [eken.id]
    })
    const renamed = { ...matter, units: [linden] }
    expect(only(form([], { marks: null }), renamed)?.target).toEqual({
      kind: 'choose',
      because: 'noSuchUnit',
      units: []
    })
    const chosen = plan(
      [form([['Medarbetare, chefen inräknad', '14', '15']], { marks: foreign })],
      [['0', { unit: linden.id }]]
    ).units[0]
    expect(chosen?.target).toEqual({ kind: 'unit', id: linden.id })
  })

  it('by a person, where another form for the same unit came before', () => {
    expect(plan([form([]), form([])]).units.map(({ target }) => target.kind)).toEqual(['unit', 'choose'])
  })
})

describe('a file without answers', () => {
  it('is told apart: no form at all, or a form changed beyond recognition', () => {
    const words = {
      rows: [
        ['Meny', 'Pris'],
        ['Soppa', '95']
      ],
      texts: ['Välkommen!']
    }
    expect(plan([form([], { ...words, marks: null }), form([], words)]).unusable).toEqual([
      { file: 'svar 1.docx', because: 'noForm', words: ['Välkommen!', 'Meny: Pris', 'Soppa: 95'] },
      { file: 'svar 2.docx', because: 'beyondRecognition', words: ['Välkommen!', 'Meny: Pris', 'Soppa: 95'] }
    ])
  })
})
