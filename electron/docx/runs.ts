import { TextRun } from 'docx'
import type { Inline } from '../../shared/document/document'
import { gapText } from '../../shared/document/paragraphs'
import { style } from './styles'

type RunLook = { bold?: boolean; italics?: boolean; style?: string }

/** A raw new line inside a run is no break in Word, so each line of the text becomes a run after a break of its own. */
const linesAsRuns = (text: string, look: RunLook): TextRun[] =>
  text.split('\n').flatMap((line, index) => {
    if (index > 0) return [new TextRun({ ...look, text: line, break: 1 })]
    return line === '' ? [] : [new TextRun({ ...look, text: line })]
  })

/** Inlines as Word runs; clauses leave no trace, and a gap has its brackets and a style of its own. */
export function runsFrom(inlines: Inline[]): TextRun[] {
  return inlines.flatMap((inline) => {
    switch (inline.type) {
      case 'text':
        return linesAsRuns(inline.text, { ...(inline.bold && { bold: true }), ...(inline.italic && { italics: true }) })
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'gap':
        return linesAsRuns(gapText(inline.gap), { style: style.gap })
      case 'clause':
        return runsFrom(inline.content)
    }
  })
}
