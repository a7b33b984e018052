import { plainSpaces } from '../../../../shared/domain/reading/plain-spaces'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { lintDocx } from '../../../../electron/docx/lint/lint-docx'
import { readForm } from '../../../../electron/docx/form/read-form'
import { unitFormFile } from '../../../../electron/files/unit-form-file'
import type { Unit } from '../../../../shared/domain/unit'
import type { FormContent } from '../../../../shared/exchange/unit-forms/form-content'
import { knownMark } from '../../../../shared/exchange/unit-forms/known-mark'
import { planForms } from '../../../../shared/exchange/unit-forms/plan-forms'
import { idOf } from '../../../builders/id-of'
import { matterOf } from '../../../builders/matter'
import { unitOf } from '../../../builders/unit'
import { answered, answeredForm, formWith, run, withoutMarks } from './form-in-word'

const unit = unitOf({ id: idOf(7), name: 'Åsö & "Ön", vård <AB>', manager: 'Kim Provsson', employees: '14' })
const matter = matterOf({ units: [unit], officer: { email: 'handlaggare@example.se' } })
const formOf = async (one: Unit = unit): Promise<Uint8Array> =>
  (await unitFormFile({ matter, unit: one, answerBy: '2023-05-10' }).make()).bytes

const read = (bytes: Uint8Array): FormContent => {
  const form = readForm(bytes)
  if (!form.ok) throw new Error(form.problem)
  return form.value
}
const changes = (bytes: Uint8Array) =>
  planForms(matter, [{ file: 'svar.docx', content: read(bytes) }], new Map()).units.flatMap((each) =>
    each.changes.map(({ key, after }) => [key, after])
  )

const employees = 'Medarbetare, chefen inräknad'

describe('a form in Word', () => {
  it('meets every demand on a paper, and says by whom and by when it is answered', async () => {
    const form = await formOf()
    expect(lintDocx(form)).toEqual([])
    const { marks, rows, texts } = read(form)
    expect(marks).toEqual({ matter: matter.id, unit: unit.id, version: '1', known: knownMark(matter, unit) })
    expect(rows).toContainEqual(['Enhetens chef', 'Kim Provsson', ''])
    expect(texts.map(plainSpaces)).toContain(
      'Spara och skicka tillbaka filen som Word-dokument till handlaggare@example.se senast den 10 maj 2023.'
    )
  })

  it('is the same bytes whenever it is written', async () => {
    expect(await formOf()).toEqual(await formOf())
  })

  it('that nobody has answered changes nothing', async () => {
    expect(changes(await formOf())).toEqual([])
  })

  it('gives back what was written in it', async () => {
    const form = answeredForm(await formOf(), {
      [employees]: '21',
      'Budget i balans': 'Nej',
      'Enhetens chef': 'Åke & "Bo" <b>'
    })
    expect(changes(form)).toEqual([
      ['manager', 'Åke & "Bo" <b>'],
      ['employees', '21'],
      ['balancedBudget', 'no']
    ])
  })

  it.each([
    ['in runs that Word has split', `${run('2')}<w:proofErr w:type="spellStart"/>${run('1')}`],
    ['as a tracked insertion', `<w:ins w:id="1" w:author="K">${run('21')}</w:ins>`],
    [
      'as a tracked change of something else',
      `<w:del w:id="1" w:author="K"><w:r><w:delText>13</w:delText></w:r></w:del><w:ins w:id="2" w:author="K">${run('21')}</w:ins>`
    ],
    [
      'as text that was moved there',
      `<w:moveFrom w:id="1" w:author="K">${run('99')}</w:moveFrom><w:moveTo w:id="2" w:author="K">${run('21')}</w:moveTo>`
    ],
    ['in a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${run('21')}</w:sdtContent></w:sdt>`],
    ['beside hidden text', `<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r>${run('21')}`]
  ])('gives back what was written %s', async (_how, runs) => {
    expect(changes(formWith(await formOf(), (document) => answered(document, employees, runs)))).toEqual([
      ['employees', '21']
    ])
  })

  const control = (document: string, label: string): string => {
    const row = document.slice(document.indexOf(`>${label}<`))
    return row.slice(row.indexOf('<w:sdt>'), row.indexOf('</w:sdt>') + '</w:sdt>'.length)
  }

  it('offers the choices of a question in a list, and gives back the one that was chosen', async () => {
    const form = formWith(await formOf(), (document) => {
      const list = control(document, 'Budget i balans')
      expect(list.match(/w:displayText="[^"]*"/g)).toEqual(['w:displayText="Ja"', 'w:displayText="Nej"'])
      return document.replace(list, list.replace('<w:showingPlcHdr/>', '').replace('Välj i listan', 'Nej'))
    })
    expect(changes(form)).toEqual([['balancedBudget', 'no']])
  })

  it('gives back a choice from a program that still calls it what to do there', async () => {
    const form = formWith(await formOf(), (document) => {
      const list = control(document, 'Budget i balans')
      return document.replace(list, list.replace('>Välj i listan<', '>Nej<'))
    })
    expect(changes(form)).toEqual([['balancedBudget', 'no']])
  })

  it('takes no words for an answer that another program shows in an empty list, or has made text of', async () => {
    const others = formWith(await formOf(), (document) => document.replaceAll('>Välj i listan<', '>Choose an item.<'))
    const asText = formWith(await formOf(), (document) =>
      document.replace(/<w:sdt>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/g, '$1')
    )
    expect([changes(others), changes(asText)]).toEqual([[], []])
  })

  it('tells where all else is ticked to be right', async () => {
    const notes = (bytes: Uint8Array) =>
      planForms(matter, [{ file: 'svar.docx', content: read(bytes) }], new Map()).units[0]?.notes
    expect(notes(await formOf())).toEqual([])
    const ticked = formWith(await formOf(), (document) =>
      document.replace('☐', '☒').replace('w14:val="0"', 'w14:val="1"')
    )
    expect(notes(ticked)).toEqual(['I formuläret är det ikryssat att allt annat under Det vi vet stämmer.'])
  })

  it('says what was written over, and not that the matter has changed', async () => {
    const remarks = (bytes: Uint8Array, now = matter) =>
      planForms(now, [{ file: 'svar.docx', content: read(bytes) }], new Map()).units.flatMap((each) =>
        each.changes.map(({ key, remark, isSuggested }) => [key, remark, isSuggested])
      )
    const over = formWith(await formOf(), (document) => document.replace('>14<', '>15<'))
    expect(remarks(over)).toEqual([['employees', 'writtenOver', false]])
    expect(remarks(await formOf(), { ...matter, units: [{ ...unit, employees: '20' }] })).toEqual([
      ['employees', 'differs', false]
    ])
  })

  it('is not sure of a cross', async () => {
    const asked = { ...unit, balancedBudget: '' }
    const form = answeredForm(await formOf(asked), { 'Budget i balans': 'X' })
    const plan = planForms({ ...matter, units: [asked] }, [{ file: 'svar.docx', content: read(form) }], new Map())
    expect(plan.units[0]?.changes).toMatchObject([{ key: 'balancedBudget', remark: 'unsure', isSuggested: false }])
  })

  it('does not read a row that was deleted with tracked changes', async () => {
    const form = formWith(answeredForm(await formOf(), { [employees]: '21' }), (document) => {
      const at = document.lastIndexOf('<w:trPr>', document.indexOf(`>${employees}<`)) + '<w:trPr>'.length
      return `${document.slice(0, at)}<w:del w:id="1" w:author="K"/>${document.slice(at)}`
    })
    expect(changes(form)).toEqual([])
  })

  it('finds its unit by name when its ids have been dropped', async () => {
    const form = withoutMarks(answeredForm(await formOf(), { [employees]: '21' }))
    expect(read(form).marks).toBeNull()
    expect(changes(form)).toEqual([['employees', '21']])
  })
})

describe('a file that is no form of ours', () => {
  it.each([
    ['text', strToU8('ingen zip'), 'not-zip'],
    ['an archive without a document', zipSync({ 'a.txt': strToU8('a') }), 'not-word'],
    [
      'a file of Word 97 or with a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'encrypted'
    ]
  ])('is refused: %s', (_what, bytes, because) => {
    expect(readForm(bytes)).toEqual({ ok: false, problem: because })
  })

  it('is refused with a document type', async () => {
    const form = formWith(await formOf(), (document) => document.replace('?>', '?><!DOCTYPE w [<!ENTITY a "b">]>'))
    expect(readForm(form)).toEqual({ ok: false, problem: 'document-type' })
  })

  it('is refused where its text is deeper than any text', async () => {
    const deep = `${'<w:ins>'.repeat(300)}${'</w:ins>'.repeat(300)}`
    const form = formWith(await formOf(), (document) => answered(document, employees, deep))
    expect(readForm(form)).toEqual({ ok: false, problem: 'damaged' })
  })

  it('is refused with an entity that it has not been told of', async () => {
    const form = formWith(await formOf(), (document) => document.replace(employees, `${employees} &secret;`))
    expect(readForm(form)).toEqual({ ok: false, problem: 'damaged' })
  })

  it('gives a thousand rows at most', async () => {
    const row = '<w:tr><w:tc><w:p/></w:tc></w:tr>'
    const form = formWith(await formOf(), (document) => document.replace('</w:tbl>', `${row.repeat(5_000)}</w:tbl>`))
    expect(readForm(form).ok && read(form).rows.length).toBe(1_000)
  })
})
