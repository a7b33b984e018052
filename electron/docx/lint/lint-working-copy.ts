import { carriedParts } from '../working-copy/carry'
import { lintDocx, type DocxFinding } from './lint-docx'
import { lintInTemplate } from './lint-in-template'
import { nothingHidden } from './nothing-hidden'

const carried: readonly string[] = Object.values(carriedParts)

/** Looks through a working copy, which alone may carry data unseen: the matter, in the parts made for it. */
export const lintWorkingCopy = (file: Uint8Array, inTemplate: boolean): DocxFinding[] =>
  (inTemplate ? lintInTemplate(file) : lintDocx(file)).filter(
    ({ check, part }) => check !== nothingHidden.name || !carried.includes(part)
  )
