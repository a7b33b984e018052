import { describe, expect, test } from 'vitest'
import { plainSpaces } from '../../../shared/domain/reading/plain-spaces'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { paperOf } from './case-papers'
import { readCase } from './read-case'
import { listed, outline, part, wholeText } from './reading'

describe('Socialnämnden 2023', () => {
  const paper = paperOf(readCase('2023-socialnamnden'), 'staff-report')
  const text = wholeText(paper)

  test('holds its one clause, unnumbered', () => {
    expect(paper.sections[0]?.blocks).toMatchObject([{ type: 'paragraph' }])
    expect(part(paper, 'proposal')).toEqual(['Socialnämnden godkänner att LSS-hälsan deltar i kvalitetsutmärkelsen.'])
  })
  test('keeps the order of sections, with the signatures last', () => {
    expect(outline(paper)).toEqual([
      'Förvaltningens förslag till beslut',
      'Sammanfattning',
      'Bakgrund',
      'Ärendet',
      'Jämställdhetsanalys',
      'Ärendets beredning',
      'Förvaltningens synpunkter och förslag',
      'signatures'
    ])
    expect(part(paper, 'signatures')).toEqual([
      'Veronica Wolgast Carstorp',
      'Socialdirektör',
      'Socialförvaltningen',
      'Lina Blombergsson',
      'Avdelningschef',
      'Socialförvaltningen'
    ])
  })
  test.each([
    ['summary', 'En enhet inom socialnämndens ansvarsområde'],
    ['summary', 'Vinnarna av kvalitetsutmärkelsen tillkännages den 28 november 2023.'],
    ['summary', 'Nämnden ska godkänna deltagandet, eller så ska det anmälas till nämnden.'],
    ['matter', 'stadsledningskontoret (kvalitetsutmarkelsen@stockholm.se)'],
    ['background', 'chef med budget- och personalansvar'],
    ['background', 'verksamhetsplan med mål'],
    ['background', 'minst fem medarbetare inklusive chef'],
    [
      'background',
      'En verksamhet som drivs på entreprenad eller av en enskild utförare ska dessutom finansieras av Stockholms stad.'
    ],
    ['background', 'senast den 17 maj 2023'],
    ['matter', 'LSS-hälsan – avdelningen för stadsövergripande sociala frågor'],
    ['matter', 'kvalitetsutmarkelsen@stockholm.se'],
    ['matter', 'senast den 30 juni 2023'],
    ['genderAnalysis', 'enhetens bidrag'],
    [
      'preparation',
      'inom avdelningen för stadsövergripande sociala frågor och behandlats i Förvaltningsgruppen den 17 maj 2023'
    ],
    ['views', 'Förvaltningen föreslår därför att socialnämnden godkänner att enheten deltar i kvalitetsutmärkelsen']
  ])('tells in %s: %s', (id, words) => expect(part(paper, id).join('\n')).toContain(words))
  test('names the five classes of 2023', () => {
    expect(listed(paper, 'background')).toEqual([
      'Förskola',
      'Skola',
      'Äldreomsorg inklusive myndighetsutövning',
      'Socialtjänst samt stöd och service till personer med funktionsnedsättning inklusive myndighetsutövning',
      'Andra verksamheter, till exempel administrativa verksamheter, stadens bolag och tekniska verksamheter'
    ])
  })
  test('has the sender as far as the scan can be read, and no street', () => {
    expect(paragraphsOf(paper).sender.map(plainSpaces)).toEqual([
      '123 21 Farsta',
      'Växel 08-508 25 000',
      'socialforvaltningen@stockholm.se',
      'https://start.stockholm'
    ])
  })
  test('invents nothing: no registry number, no meeting day, no immediate verification, no target', () => {
    expect(paragraphsOf(paper).head).toEqual([
      'Socialförvaltningen',
      'Avdelningen för stadsövergripande sociala frågor',
      'Tjänsteutlåtande',
      'Till Socialnämnden'
    ])
    expect(text).not.toMatch(/Dnr|justera|mål för 2023|2023-05-17|Handläggare/)
    expect([...new Set(text.match(/\d+ (?:maj|juni|november) \d{4}/g))]).toEqual([
      '28 november 2023',
      '17 maj 2023',
      '30 juni 2023'
    ])
  })
  test('writes correct Swedish where the scan does not', () => {
    expect(text).not.toMatch(/[éþ]|utmarkelsen (?!@)|ndmnd|hilsan|Arendet|Forvaltning|under juni|vill delta kvalitets/)
  })
})
