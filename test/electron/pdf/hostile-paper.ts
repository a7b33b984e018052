import { bullets, clause, line, paragraph } from '../../../shared/document/build'
import type { PaperDocument } from '../../../shared/document/document'
import { section } from '../docx/paper-sections'
import { staffReport } from '../docx/papers'

/** Texts that mean something to the typesetter where they are not taken as text. */
export const markup = [
  '#eval("1+1")',
  '#sys.version',
  '*fet* _lut_ $x^2$',
  '<b>@figur</b> <etikett>',
  '\\ \\u{41} \\"',
  '// kommentar /* kvar */',
  '= Rubrik',
  '- punkt + nummer',
  '#import "look.typ": *',
  '] } ) [ { (',
  '"; }}',
  'https://exempel.se/#a',
  '-- --- ... ~ "rak" \'rak\''
]

const everywhere = markup.join(' ')

/** A report with such texts in every place that text can stand in. */
export const hostilePaper = (words = everywhere): PaperDocument => ({
  ...staffReport(),
  head: {
    organisation: [line(words), line(words)],
    kind: words,
    references: [line(words)],
    contact: [line(words)],
    addressee: [line(words)]
  },
  title: { above: [line(words)], text: line(words), below: [line(words)] },
  sections: [
    { ...section(words, paragraph(clause(words)), bullets(line(words))) },
    {
      id: 'numbered',
      blocks: [{ type: 'list', ordered: true, items: [{ content: line(words), children: [line(words)] }] }]
    },
    { id: 'table', blocks: [{ type: 'table', header: [words, 'Svar'], rows: [[line(words), line(words)]] }] },
    {
      id: 'signatures',
      blocks: [{ type: 'signatures', signatories: [[line(words)], [line(words)], [line(words)]], toSign: true }]
    }
  ],
  sender: [line(words)]
})
