import { describe, expect, test } from 'vitest'
import { plainSpaces } from '../../../shared/domain/reading/plain-spaces'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { paperOf } from './case-papers'
import { readCase } from './read-case'
import { outline, part, wholeText } from './reading'

describe('Bromma 2024', () => {
  const paper = paperOf(readCase('2024-bromma'), 'minutes-extract')
  const text = wholeText(paper)

  test('is § 23 with its title and registry number', () => {
    expect(paragraphsOf(paper).body.slice(0, 3).map(plainSpaces)).toEqual([
      '§ 23',
      'Deltagande i Kvalitetsutmärkelsen 2024',
      'Dnr BRO 2024/172'
    ])
  })
  test('holds its one decision, unnumbered, which names no unit', () => {
    expect(paper.sections[0]?.blocks).toMatchObject([{ type: 'paragraph' }])
    expect(part(paper, 'decision')).toEqual(['Nämnden noterar anmälan och lägger ärendet till handlingarna.'])
  })
  test('keeps the order of sections', () => {
    expect(outline(paper)).toEqual([
      'Beslut',
      'Sammanfattning av ärendet',
      'Framlagda förslag till beslut',
      'Beslutsgång',
      'Handlingar i ärendet'
    ])
  })
  test.each(['Enheten för arbete och försörjning', 'Förebyggande verksamhet'])('names %s', (name) =>
    expect(part(paper, 'case').join('\n')).toContain(name)
  )
  test.each([
    'finansieras av Stockholms stad',
    'till minst 51 procent vänder sig till stockholmare',
    'en budget i balans',
    'avdelning socialtjänst och fritid',
    'avdelning äldreomsorg',
    'senast den 17 maj 2024',
    'platsbesök och intervjuer med chef och medarbetare',
    'särskilt utbildade examinatorer',
    'Stadshuset i november 2024',
    'prischeck',
    'Även 2022 och 2023 deltog Enheten för arbete och försörjning',
    'För första gången deltar Förebyggande verksamhet.'
  ])('tells: %s', (words) => expect(part(paper, 'case').join('\n')).toContain(words))
  test('lets the administration propose, and the chair find', () => {
    expect(part(paper, 'laidProposal')).toEqual([
      'Förvaltningen har lagt fram följande förslag till beslut:',
      'Nämnden noterar anmälan och lägger ärendet till handlingarna.'
    ])
    expect(part(paper, 'course')).toEqual([
      'Ordföranden Johan Heinonen (S) finner att nämnden beslutar enligt förvaltningens förslag.'
    ])
  })
  test('lists its documents without the case system’s id', () => {
    expect(part(paper, 'documents')).toEqual(['Deltagande i Kvalitetsutmärkelsen 2024'])
    expect(text).not.toMatch(/1556067|Godkänd - R/)
  })
  test('spells the award in one way, and a unit in one way', () => {
    expect(text).not.toMatch(/kvalitetsutmärkelse|förebyggande verksamhet|enheten för arbete/)
  })
  test('invents nothing: no meeting day, no verifier, no deadline for the extract', () => {
    expect(paragraphsOf(paper).head).toEqual(['Bromma stadsdelsnämnd', 'Protokollsutdrag'])
    expect(text).not.toMatch(/juni|Justerat|Anslaget|Protokoll nr|Nämnden föreslår/)
  })
})
