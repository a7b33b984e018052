import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameFor, type NamedAfter } from '../../../../shared/exchange/file/file-name-for'
import { anyText } from '../../../electron/docx/random-papers'

const nameOf = (overrides: Partial<NamedAfter> = {}): string =>
  fileNameFor({
    awardYear: '2023',
    committee: 'Exempelnämnden',
    paper: 'Tjänsteutlåtande',
    registryNumber: 'EXN 2023/41',
    ending: 'docx',
    ...overrides
  })

const deviceName = /^(con|prn|aux|nul|com\d|lpt\d) *(\.|$)/i

const onWindows = (name: string): boolean =>
  /^[A-Za-zÅÄÖåäö0-9 \-_().,]{1,100}$/.test(name) &&
  name === name.normalize('NFC') &&
  !/[. ]$|^[. ]/.test(name) &&
  !deviceName.test(name)

describe('the proposed file name', () => {
  it('says year, committee, paper and registry number', () => {
    expect(nameOf()).toBe('2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41.docx')
  })

  it('says that a draft is a draft', () => {
    expect(nameOf({ mark: 'UTKAST' })).toBe('2023 Exempelnämnden Tjänsteutlåtande EXN 2023-41 UTKAST.docx')
  })

  it.each<[string, Partial<NamedAfter>, string]>([
    ['leaves out what is not known', { registryNumber: '', awardYear: ' ' }, 'Exempelnämnden Tjänsteutlåtande.docx'],
    ['is never empty', { awardYear: '', committee: '', paper: '', registryNumber: '' }, 'Handling.docx'],
    [
      'keeps away from the names of devices',
      { awardYear: '', committee: 'Nul', paper: '', registryNumber: '' },
      'Handling Nul.docx'
    ],
    [
      'composes letters that a Mac has taken apart',
      { committee: 'Na\u0308mnden' },
      '2023 Nämnden Tjänsteutlåtande EXN 2023-41.docx'
    ],
    [
      'takes the accent off letters that are not Swedish',
      { committee: 'Café Ünder' },
      '2023 Cafe Under Tjänsteutlåtande EXN 2023-41.docx'
    ],
    [
      'never leads out of the folder',
      { committee: '..\\..\\C:/Windows' },
      '2023 C-Windows Tjänsteutlåtande EXN 2023-41.docx'
    ]
  ])('%s', (_, given, name) => {
    expect(nameOf(given)).toBe(name)
  })

  it('shortens the committee before it shortens anything else', () => {
    const name = nameOf({ committee: 'Stadsdelsnämnden '.repeat(20), mark: 'UTKAST' })
    expect(name.length).toBeLessThanOrEqual(100)
    expect(name).toMatch(/^2023 Stadsdelsnämnden .* Tjänsteutlåtande EXN 2023-41 UTKAST\.docx$/)
  })

  it('is valid on Windows whatever was typed, 10 000 times', () => {
    const typed = fc.oneof(
      anyText,
      fc.constantFrom('CON', 'lpt1', 'nul.txt', '...', ' . ', 'a'.repeat(300), '*?<>|":/\\')
    )
    const given = fc.record({
      awardYear: typed,
      committee: typed,
      paper: typed,
      registryNumber: typed,
      mark: fc.constantFrom('', 'UTKAST', 'arbetskopia 2'),
      ending: fc.constantFrom('docx' as const, 'txt' as const, 'html' as const, 'namndklar' as const)
    })
    fc.assert(
      fc.property(given, (parts) => {
        const name = fileNameFor(parts)
        expect(name, name).toSatisfy(onWindows)
        expect(name.endsWith(`.${parts.ending}`)).toBe(true)
        expect(name).toContain(parts.mark)
      }),
      { numRuns: 10_000 }
    )
  }, 60_000)
})
