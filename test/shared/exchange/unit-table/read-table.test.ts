import { describe, expect, it } from 'vitest'
import { readTable, tableDelimiter } from '../../../../shared/exchange/unit-table/read-table'

describe('a table is read', () => {
  it.each([
    ['from the clipboard', 'Enhet\tAnställda\r\nEken\t14\r\n'],
    ['from Excel in Swedish', '\uFEFFEnhet;Anställda\r\nEken;14\r\n'],
    ['with commas', 'Enhet,Anställda\nEken,14'],
    ['with the sign named in a line of its own', 'sep=;\r\nEnhet;Anställda\r\nEken;14'],
    ['with empty lines below it', 'Enhet;Anställda\r\nEken;14\r\n;\r\n\r\n']
  ])('%s', (_what, text) => {
    expect(readTable(text)).toEqual([
      ['Enhet', 'Anställda'],
      ['Eken', '14']
    ])
  })

  it('with a comma in a heading, where tabs stand between the cells', () => {
    expect(readTable('Medarbetare, chefen inräknad\tEnhet\n14\tEken')[0]).toEqual([
      'Medarbetare, chefen inräknad',
      'Enhet'
    ])
  })

  it('with line breaks and quotes inside cells', () => {
    expect(readTable('Enhet\tHemvist\r\n"Eken\nsöder"\t"""A"" och B"\r\n')[1]).toEqual(['Eken\nsöder', '"A" och B'])
  })

  it('with a quote that begins a name and never ends, without swallowing what follows', () => {
    expect(readTable('Enhet\tKlass\n"Solen AB\tförskola\nEken\tskola')).toEqual([
      ['Enhet', 'Klass'],
      ['"Solen AB', 'förskola'],
      ['Eken', 'skola']
    ])
  })

  it('without the apostrophe that keeps a spreadsheet from calculating', () => {
    expect(readTable("Enhet\n'=A1\n''@b\n'Eken'\n'n Boll")).toEqual([
      ['Enhet'],
      ['=A1'],
      ["'@b"],
      ["'Eken'"],
      ["'n Boll"]
    ])
  })

  it('with its empty rows, so that every row keeps its number', () => {
    expect(readTable('\r\nEnhet;Anställda\r\n;\r\nEken;14\r\n')).toEqual([
      [],
      ['Enhet', 'Anställda'],
      [],
      ['Eken', '14']
    ])
  })

  it.each([
    ['Förteckning över enheter, Kvalitetsutmärkelsen 2023\n\nEnhet;Driftsform;Chef\nSolen;Kommunal;Person A', ';'],
    ['Enheter, anmälda; 2023\nEnhet\tChef\nSolen, läsrum och lek\tPerson A', '\t'],
    ['Enhet,Chef\nSolen,Person A; Person B\nEken,Person C', ','],
    ['Solen\nEken', ';']
  ])('by the sign that its lines share: %j', (text, sign) => {
    expect(tableDelimiter(text)).toBe(sign)
  })

  it('by the sign that a person chooses', () => {
    expect(readTable('Enhet;Chef\nSolen;Person A, rektor', ',')).toEqual([
      ['Enhet;Chef'],
      ['Solen;Person A', ' rektor']
    ])
  })

  it('as nothing, where there is nothing', () => {
    expect(readTable('  \r\n ;; \n')).toEqual([])
  })
})
