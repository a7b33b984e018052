import { Paragraph } from 'docx'
import type { IParagraphOptions } from 'docx'
import type { Line } from '../../shared/document/document'
import { runsFrom } from './runs'

/** One line of the tree as one paragraph in a named style. */
export const styledLine = (
  line: Line,
  style: string,
  options: Omit<IParagraphOptions, 'children' | 'style'> = {}
): Paragraph => new Paragraph({ ...options, style, children: runsFrom(line) })
