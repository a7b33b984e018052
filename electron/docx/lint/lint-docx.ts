import { alternativeTexts } from './alternative-texts'
import { cellsEndInAParagraph } from './cells-end-in-a-paragraph'
import { charactersAreLegal } from './characters-are-legal'
import type { Check, Fault } from './check'
import { contentTypesComplete } from './content-types-complete'
import { headingsInOrder } from './headings-in-order'
import { idsAreUnique } from './ids-are-unique'
import { languageIsSet } from './language-is-set'
import { namesNoMachine } from './names-no-machine'
import { noEmptyParagraphs } from './no-empty-paragraphs'
import { nothingHidden } from './nothing-hidden'
import { readParts } from './read-parts'
import { referencesResolve } from './references-resolve'
import { relationshipsResolve } from './relationships-resolve'
import { tablesHaveRows } from './tables-have-rows'
import { titleIsSet } from './title-is-set'

/** Everything that is demanded of a paper before it is handed over. */
export const checks: readonly Check[] = [
  cellsEndInAParagraph,
  tablesHaveRows,
  idsAreUnique,
  relationshipsResolve,
  contentTypesComplete,
  charactersAreLegal,
  noEmptyParagraphs,
  headingsInOrder,
  languageIsSet,
  titleIsSet,
  namesNoMachine,
  referencesResolve,
  nothingHidden,
  alternativeTexts
]

/** A demand that a file does not meet, and where. */
export interface DocxFinding extends Fault {
  check: string
  demand: string
}

/** Looks a finished file through, the way Word and a screen reader would; empty when all is well. */
export function lintDocx(file: Uint8Array): DocxFinding[] {
  const parts = readParts(file)
  return checks.flatMap(({ name, demand, find }) => find(parts).map((fault) => ({ check: name, demand, ...fault })))
}
