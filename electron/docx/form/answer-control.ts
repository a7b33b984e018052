import type { AnswerControl } from '../../../shared/document/document'
import { runOf } from '../runs'
import { style } from '../styles'
import { tag, valued, type Markup } from '../xml/markup'

const symbols = 'MS Gothic'

/** A content control in the text, with an id of its own in the file. */
const control = (id: number, kind: Markup, content: Markup, isEmpty: boolean): Markup =>
  tag(
    'w:sdt',
    {},
    tag(
      'w:sdtPr',
      {},
      valued('w:alias', 'Ert svar'),
      valued('w:tag', `svar${id}`),
      valued('w:id', id),
      isEmpty ? tag('w:showingPlcHdr') : '',
      kind
    ),
    tag('w:sdtContent', {}, content)
  )

const item = (words: string): Markup => tag('w:listItem', { 'w:displayText': words, 'w:value': words })

/** A list to choose from in the answer's own cell; what is typed in its stead is read too. */
const choice = (options: readonly string[], words: string, id: number): Markup =>
  control(id, tag('w:dropDownList', {}, ...options.map(item)), runOf(words, { style: style.placeholder }), true)

const box = (name: string, sign: string): Markup => tag(`w14:${name}`, { 'w14:val': sign, 'w14:font': symbols })

/** A box to tick; programs that know no such boxes show its sign as text. */
const tick = (id: number): Markup =>
  control(
    id,
    tag(
      'w14:checkbox',
      {},
      tag('w14:checked', { 'w14:val': 0 }),
      box('checkedState', '2612'),
      box('uncheckedState', '2610')
    ),
    tag(
      'w:r',
      {},
      tag(
        'w:rPr',
        {},
        tag('w:rFonts', { 'w:ascii': symbols, 'w:hAnsi': symbols, 'w:eastAsia': symbols, 'w:hint': 'eastAsia' })
      ),
      tag('w:t', {}, '☐')
    ),
    false
  )

/** What an answer is given by, in the cell of its row; no two rows of a form have the same number. */
export function answerRuns(answer: AnswerControl, row: number): Markup {
  switch (answer.kind) {
    case 'choice':
      return choice(answer.options, answer.placeholder, row + 1)
    case 'tick':
      return tick(row + 1)
  }
}
