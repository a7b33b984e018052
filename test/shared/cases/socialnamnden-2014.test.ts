import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { paperOf } from './case-papers'
import { readCase } from './read-case'
import { listed, outline, part, wholeText } from './reading'

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
      'Förvaltningens förslag till beslut',
      'signatures',
      'Sammanfattning',
      'Bakgrund',
      'Ärendet',
      'Ärendets beredning',
      'Förvaltningens synpunkter och förslag'
    ])
    expect(part(paper, 'signatures')).toEqual([
      'Gillis Hammar',
      'Förvaltningschef',
      'Alexandra Göransson',
      'Avdelningschef'
    ])
  })
  test('names each unit once, in the proposal: of their places and classes nothing is known', () => {
    for (const name of [
      'Västberga boende',
      'Kruton',
      'boende för ensamkommande flyktingbarn som fått permanent uppehållstillstånd'
    ]) {
      expect(part(paper, 'proposal').join('\n')).toContain(name)
      for (const id of ['summary', 'matter']) expect(part(paper, id).join('\n')).not.toContain(name)
    }
  })
  test.each([
    ['summary', 'den 25 november 2014 i Blå Hallen i Stadshuset'],
    ['summary', 'Nämnden ska godkänna deltagandet.'],
    ['summary', 'har lämnat in bidrag till kvalitetsutmärkelsen 2014'],
    ['background', 'finansieras av Stockholms stad'],
    ['background', 'senast den 19 maj 2014'],
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
      'Förskola',
      'Skola',
      'Äldreomsorg inklusive myndighetsutövning',
      'Socialtjänst och omsorg om funktionsnedsatta inklusive myndighetsutövning',
      'Andra verksamheter, till exempel administrativa verksamheter, stadens bolag och tekniska verksamheter'
    ])
  })
  test('invents nothing: no registry number, no meeting day, no officer, no analysis', () => {
    expect(paragraphsOf(paper).head).toEqual(['Tjänsteutlåtande', 'Till Socialnämnden'])
    expect(paragraphsOf(paper).sender).toEqual([])
    expect(text).not.toMatch(/Dnr|Jämställdhet|myndighetsbedömning|Handläggare/)
    expect([...new Set(text.match(/\d+ (?:maj|juni|november) \d{4}/g))]).toEqual([
      '25 november 2014',
      '19 maj 2014',
      '30 juni 2014'
    ])
  })
})
