import { describe, expect, test } from 'vitest'
import { paragraphsOf, readableBlocks } from '../../../shared/document/paragraphs'
import type { PaperDocument } from '../../../shared/document/document'
import { knownProfile } from '../../../shared/rules/known-years/known-profile'
import { composeSections } from '../../../shared/text/compose-sections'
import { unreadableFields } from '../../../shared/text/unreadable-fields'
import { paperOf } from './case-papers'
import { readCase } from './read-case'

const outline = ({ sections }: PaperDocument): string[] => sections.map(({ heading, blocks }) => heading ?? blocks.map(({ type }) => type).join())
const part = ({ sections }: PaperDocument, id: string): string[] => readableBlocks(sections.find((section) => section.id === id)?.blocks ?? [])
const listed = ({ sections }: PaperDocument, id: string): string[] =>
  readableBlocks((sections.find((section) => section.id === id)?.blocks ?? []).filter(({ type }) => type === 'list'))
const wholeText = (paper: PaperDocument): string => Object.values(paragraphsOf(paper)).flat().join('\n')

const names = {
  2014: ['Västberga boende', 'Kruton', 'boende för ensamkommande flyktingbarn som fått permanent uppehållstillstånd'],
  2024: ['Enheten för arbete och försörjning', 'Förebyggande verksamhet']
}

test.each(['2014-socialnamnden', '2023-socialnamnden', '2024-bromma'])('%s follows the rules of its year, and every field can be read', (name) => {
  const matter = readCase(name)
  expect(matter.rules).toEqual(knownProfile(matter.awardYear))
  expect(unreadableFields(matter)).toEqual([])
  for (const kind of ['staff-report', 'minutes-extract'] as const) {
    expect(composeSections(kind, matter).filter(({ stale }) => stale)).toEqual([])
  }
})

describe('Socialnämnden 2014', () => {
  const paper = paperOf(readCase('2014-socialnamnden'), 'staff-report')
  const text = wholeText(paper)

  test('holds its two clauses, numbered', () => {
    const [proposal] = paper.sections
    expect(proposal?.blocks).toMatchObject([{ type: 'list', ordered: true }])
    expect(part(paper, 'proposal')).toEqual([
      'Socialnämnden godkänner att Västberga boende, Kruton och boende för ensamkommande flyktingbarn som fått permanent uppehållstillstånd deltar i kvalitetsutmärkelsen.',
      'Paragrafen förklaras omedelbart justerad.'
    ])
  })
  test('keeps the order of sections, with the signatures after the proposal', () => {
    expect(paragraphsOf(paper).body[0]).toBe('Deltagande i kvalitetsutmärkelsen 2014')
    expect(outline(paper)).toEqual([
      'Förvaltningens förslag till beslut', 'signatures', 'Sammanfattning', 'Bakgrund', 'Ärendet', 'Ärendets beredning', 'Förvaltningens synpunkter och förslag'
    ])
    expect(part(paper, 'signatures')).toEqual(['Gillis Hammar', 'Förvaltningschef', 'Alexandra Göransson', 'Avdelningschef'])
  })
  test.each(names[2014])('names %s in the proposal, the summary and the matter', (name) => {
    for (const id of ['proposal', 'summary', 'matter']) expect(part(paper, id).join('\n')).toContain(name)
  })
  test.each([
    ['summary', 'den 25 november 2014 i Blå Hallen i Stadshuset'],
    ['summary', 'Deltagandet ska godkännas av nämnden.'],
    ['summary', 'stadsledningskontoret senast den 30 juni 2014'],
    ['background', 'finansieras av Stockholms stad'],
    ['background', 'senast den 19 maj 2014'],
    ['matter', 'lämnat in bidrag'],
    ['matter', 'kvalitetsutmarkelsen@stockholm.se'],
    ['matter', 'senast den 30 juni 2014'],
    ['preparation', 'inom socialtjänstavdelningen'],
    ['views', 'I verksamhetsplanen för 2014 har nämnden satt som mål att fem enheter ska delta'],
    ['views', 'I år deltar tre enheter.'],
    ['views', 'Därmed nås inte nämndens mål för 2014.'],
    ['views', 'har meddelat att de inte har hunnit förbereda sig tillräckligt'],
    ['views', 'inför 2015']
  ])('tells in %s: %s', (id, words) => expect(part(paper, id).join('\n')).toContain(words))
  test('names the five classes of 2014', () => {
    expect(listed(paper, 'background')).toEqual([
      'Förskola', 'Skola', 'Äldreomsorg inklusive myndighetsutövning',
      'Socialtjänst och omsorg om funktionsnedsatta inklusive myndighetsutövning',
      'Andra verksamheter, såsom administrativa verksamheter, stadens bolag och tekniska verksamheter'
    ])
  })
  test('invents nothing: no registry number, no meeting day, no officer, no analysis', () => {
    expect(paragraphsOf(paper).head).toEqual(['Tjänsteutlåtande', 'Till Socialnämnden'])
    expect(paragraphsOf(paper).sender).toEqual([])
    expect(text).not.toMatch(/Dnr|Jämställdhet|myndighetsbedömning|Handläggare/)
    expect([...new Set(text.match(/\d+ (?:maj|juni|november) \d{4}/g))]).toEqual(['30 juni 2014', '25 november 2014', '19 maj 2014'])
  })
})

describe('Socialnämnden 2023', () => {
  const paper = paperOf(readCase('2023-socialnamnden'), 'staff-report')
  const text = wholeText(paper)

  test('holds its one clause, unnumbered', () => {
    expect(paper.sections[0]?.blocks).toMatchObject([{ type: 'paragraph' }])
    expect(part(paper, 'proposal')).toEqual(['Socialnämnden godkänner att LSS-hälsan deltar i kvalitetsutmärkelsen.'])
  })
  test('keeps the order of sections, with the signatures last', () => {
    expect(outline(paper)).toEqual([
      'Förvaltningens förslag till beslut', 'Sammanfattning', 'Bakgrund', 'Ärendet', 'Jämställdhetsanalys', 'Ärendets beredning',
      'Förvaltningens synpunkter och förslag', 'signatures'
    ])
    expect(part(paper, 'signatures')).toEqual([
      'Veronica Wolgast Carstorp', 'Socialdirektör', 'Socialförvaltningen', 'Lina Blombergsson', 'Avdelningschef', 'Socialförvaltningen'
    ])
  })
  test.each([
    ['summary', 'LSS-hälsan'],
    ['summary', 'Vinnarna av kvalitetsutmärkelsen utses den 28 november 2023.'],
    ['summary', 'Deltagandet ska godkännas i nämnden eller anmälas till den.'],
    ['summary', 'stadsledningskontoret senast den 30 juni 2023'],
    ['background', 'chef med budget- och personalansvar'],
    ['background', 'verksamhetsplan med mål'],
    ['background', 'minst fem medarbetare inklusive chef'],
    ['background', 'En verksamhet som drivs på entreprenad eller av en enskild utförare ska dessutom finansieras av Stockholms stad.'],
    ['background', 'senast den 17 maj 2023'],
    ['matter', 'LSS-hälsan till avdelningen för stadsövergripande sociala frågor'],
    ['matter', 'kvalitetsutmarkelsen@stockholm.se'],
    ['matter', 'senast den 30 juni 2023'],
    ['genderAnalysis', 'enhetens bidrag'],
    ['preparation', 'inom avdelningen för stadsövergripande sociala frågor och behandlats i Förvaltningsgruppen den 17 maj 2023'],
    ['views', 'föreslår förvaltningen att socialnämnden godkänner att enheten deltar i kvalitetsutmärkelsen']
  ])('tells in %s: %s', (id, words) => expect(part(paper, id).join('\n')).toContain(words))
  test('names the five classes of 2023', () => {
    expect(listed(paper, 'background')).toEqual([
      'Förskola', 'Skola', 'Äldreomsorg inklusive myndighetsutövning',
      'Socialtjänst samt stöd och service till personer med funktionsnedsättning inklusive myndighetsutövning',
      'Andra verksamheter, såsom administrativa verksamheter, stadens bolag och tekniska verksamheter'
    ])
  })
  test('has the sender as far as the scan can be read, and no street', () => {
    expect(paragraphsOf(paper).sender).toEqual(['123 21 Farsta', 'Växel 08-508 25 000', 'socialforvaltningen@stockholm.se', 'https://start.stockholm'])
  })
  test('invents nothing: no registry number, no meeting day, no immediate verification, no target', () => {
    expect(paragraphsOf(paper).head).toEqual([
      'Socialförvaltningen', 'Avdelningen för stadsövergripande sociala frågor', 'Tjänsteutlåtande', 'Till Socialnämnden'
    ])
    expect(text).not.toMatch(/Dnr|justera|mål för 2023|2023-05-17|Handläggare/)
    expect([...new Set(text.match(/\d+ (?:maj|juni|november) \d{4}/g))]).toEqual(['30 juni 2023', '28 november 2023', '17 maj 2023'])
  })
  test('writes correct Swedish where the scan does not', () => {
    expect(text).not.toMatch(/[éþ]|utmarkelsen (?!@)|ndmnd|hilsan|Arendet|Forvaltning|under juni|vill delta kvalitets/)
  })
})

describe('Bromma 2024', () => {
  const paper = paperOf(readCase('2024-bromma'), 'minutes-extract')
  const text = wholeText(paper)

  test('is § 23 with its title and registry number', () => {
    expect(paragraphsOf(paper).body.slice(0, 3)).toEqual(['§ 23', 'Deltagande i Kvalitetsutmärkelsen 2024', 'BRO 2024/172'])
  })
  test('holds its one decision, unnumbered, which names no unit', () => {
    expect(paper.sections[0]?.blocks).toMatchObject([{ type: 'paragraph' }])
    expect(part(paper, 'decision')).toEqual(['Nämnden noterar anmälan och lägger ärendet till handlingarna.'])
  })
  test('keeps the order of sections', () => {
    expect(outline(paper)).toEqual(['Beslut', 'Sammanfattning av ärendet', 'Framlagda förslag till beslut', 'Beslutsgång', 'Handlingar i ärendet'])
  })
  test.each(names[2024])('names %s', (name) => expect(part(paper, 'case').join('\n')).toContain(name))
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
      'Förvaltningen har lagt fram följande förslag till beslut:', 'Nämnden noterar anmälan och lägger ärendet till handlingarna.'
    ])
    expect(part(paper, 'course')).toEqual(['Ordföranden Johan Heinonen (S) finner att nämnden beslutar enligt förvaltningens förslag.'])
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
