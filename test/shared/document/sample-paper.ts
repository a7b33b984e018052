import {
  bold,
  bullets,
  clause,
  line,
  lineBreak,
  numbered,
  paragraph,
  required,
  wanted
} from '../../../shared/document/build'
import type { PaperDocument } from '../../../shared/document/document'

/** A small staff report that holds every kind of node once. */
export const samplePaper = (overrides: Partial<PaperDocument> = {}): PaperDocument => ({
  draft: false,
  head: {
    organisation: [line('Exempelförvaltningen'), line('Avdelningen för stöd')],
    kind: 'Tjänsteutlåtande',
    references: [line('Dnr ', wanted('registryNumber', 'diarienummer'))],
    contact: [line('Handläggare'), line('Telefon 08-000 00 000')],
    addressee: [line('Till'), line('Exempelnämnden')]
  },
  title: { above: [line('§ 23')], text: line('Deltagande i kvalitetsutmärkelsen 2023'), below: [line('EXN 2023/41')] },
  sections: [
    {
      id: 'proposal',
      heading: 'Förslag till beslut',
      blocks: [
        numbered(
          {
            content: line('Följande enheter deltar:'),
            children: [line('Linden'), line('Hus 3 & 7', lineBreak, 'Exempelvård AB')]
          },
          { content: line('Paragrafen förklaras omedelbart justerad.') }
        )
      ]
    },
    {
      id: 'summary',
      heading: 'Sammanfattning',
      blocks: [
        paragraph(clause('Tre enheter deltar.'), clause('Dagen är ', required('meeting.date', 'sammanträdesdag'), '.')),
        bullets(line('en'), line(bold('två'), lineBreak, 'rader'))
      ]
    },
    {
      id: 'units',
      heading: 'Enheter',
      blocks: [
        {
          type: 'table',
          header: ['Enhet', 'Klass'],
          rows: [
            [line('Linden'), line('skola')],
            [line('Hus 3 & 7'), line(wanted('units.1.awardClass', 'klass'))]
          ]
        }
      ]
    },
    {
      id: 'signatures',
      blocks: [
        { type: 'signatures', signatories: [[line('Ada Ek'), line('Chef')], [line('Bo Al')]] },
        { type: 'signatures', toSign: true, signatories: [[line('Ordförande')]] }
      ]
    }
  ],
  sender: [line('Gatan 1'), line('123 45 Orten')],
  ...overrides
})
