import type { Inline } from '../../shared/document/document'
import { gapText } from '../../shared/document/paragraphs'
import { style } from './styles'
import { tag, textMarkup, valued, type Markup } from './xml/markup'

interface RunLook {
  bold?: boolean | undefined
  italic?: boolean | undefined
  style?: string
}

const lookMarkup = ({ bold, italic, style: name }: RunLook): Markup => {
  if (name === undefined && !bold && !italic) return ''
  const inside = [
    name === undefined ? '' : valued('w:rStyle', name),
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : ''
  ].join('')
  return `<w:rPr>${inside}</w:rPr>`
}

const wordsMarkup = (words: string): Markup => `<w:t xml:space="preserve">${textMarkup(words)}</w:t>`

/** Words as one run. */
export const runOf = (words: string, look: RunLook = {}): Markup =>
  `<w:r>${lookMarkup(look)}${wordsMarkup(words)}</w:r>`

export const tabRun: Markup = '<w:r><w:tab/></w:r>'

/** A raw new line inside a run is no break in Word, so each line of the text becomes a run after a break of its own. */
function linesAsRuns(text: string, look: RunLook): Markup {
  if (!text.includes('\n')) return text === '' ? '' : runOf(text, look)
  const [first = '', ...others] = text.split('\n')
  const begun = first === '' ? '' : runOf(first, look)
  return others.reduce(
    (runs, line) => `${runs}<w:r>${lookMarkup(look)}<w:br/>${line === '' ? '' : wordsMarkup(line)}</w:r>`,
    begun
  )
}

/** A field with the value that it last had, for readers that set no pages. */
export const fieldRun = (instruction: 'PAGE' | 'NUMPAGES', lastValue: number): Markup =>
  tag('w:fldSimple', { 'w:instr': ` ${instruction} ` }, runOf(String(lastValue)))

/** Inlines as Word runs; clauses leave no trace, and a gap has its brackets and a style of its own. */
export const runsFrom = (inlines: readonly Inline[]): Markup =>
  inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return linesAsRuns(inline.text, inline)
        case 'break':
          return '<w:r><w:br/></w:r>'
        case 'gap':
          return linesAsRuns(gapText(inline.gap), { style: style.gap })
        case 'clause':
          return runsFrom(inline.content)
      }
    })
    .join('')
