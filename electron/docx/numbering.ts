import type { INumberingOptions, ILevelsOptions } from 'docx'
import { style } from './styles'

const indented = (left: number, hanging: number): NonNullable<ILevelsOptions['style']> => ({
  paragraph: { indent: { left, hanging } }
})

const below: ILevelsOptions = { level: 1, format: 'bullet', text: '–', style: indented(794, 340) }

/** Numbers and bullets as Word's own lists; each list of a paper is an instance of one of these and begins at 1. */
export const paperNumbering: INumberingOptions = {
  config: [
    {
      reference: style.numbered,
      levels: [{ level: 0, format: 'decimal', text: '%1.', style: indented(454, 454) }, below]
    },
    {
      reference: style.bullet,
      levels: [{ level: 0, format: 'bullet', text: '•', style: indented(454, 340) }, below]
    }
  ]
}
