import { expect, test } from 'vitest'
import { line } from '../../../shared/document/build'
import { writePlainText } from '../../../shared/document/plain-text'
import { samplePaper } from './sample-paper'

test('a paper reads from head to sender, with lists marked and gaps in brackets', () => {
  expect(writePlainText(samplePaper())).toBe(`Exempelförvaltningen
Avdelningen för stöd

Tjänsteutlåtande
Dnr [diarienummer saknas]

Handläggare
Telefon 08-000 00 000

Till
Exempelnämnden


§ 23
Deltagande i kvalitetsutmärkelsen 2023
EXN 2023/41


Förslag till beslut

1. Följande enheter deltar:
   - Linden
   - Hus 3 & 7
     Exempelvård AB
2. Paragrafen förklaras omedelbart justerad.


Sammanfattning

Tre enheter deltar. Dagen är [sammanträdesdag saknas].

- en
- två
  rader


Enheter

Enhet: Linden
Klass: skola

Enhet: Hus 3 & 7
Klass: [klass saknas]


Ada Ek
Chef

Bo Al

________________________________
Ordförande


Gatan 1
123 45 Orten
`)
})

test('a draft says so on its first line', () => {
  expect(writePlainText(samplePaper({ draft: true }))).toMatch(/^UTKAST\n\n\nExempelförvaltningen\n/)
})

test('parts that are empty leave no empty lines behind', () => {
  const head = { organisation: [], kind: 'Tjänsteutlåtande', references: [], contact: [], addressee: [] }
  const paper = samplePaper({ head, title: { above: [], text: line('Titel'), below: [] }, sections: [], sender: [] })
  expect(writePlainText(paper)).toBe('Tjänsteutlåtande\n\n\nTitel\n')
})

test('the tenth item of a list keeps its children under its text', () => {
  const items = Array.from({ length: 10 }, (_, index) => ({
    content: line(`punkt ${index + 1}`),
    children: [line('under')]
  }))
  const paper = samplePaper({ sections: [{ id: 'ten', blocks: [{ type: 'list', ordered: true, items }] }] })
  expect(writePlainText(paper)).toContain('9. punkt 9\n   - under\n10. punkt 10\n    - under\n')
})
