import { lintDocx, type DocxFinding } from './lint-docx'
import { noEmptyParagraphs } from './no-empty-paragraphs'

/** Looks through a file in the user's own template, whose headers and footers may space themselves as they like. */
export const lintInTemplate = (file: Uint8Array): DocxFinding[] =>
  lintDocx(file).filter(({ check, part }) => check !== noEmptyParagraphs.name || part === 'word/document.xml')
