import type { MatterDraft } from '../../domain/matter'
import type { PaperFormat, PaperKind } from '../../domain/paper-kind'
import { kindsOfPapers } from '../../text/fields/kinds-of-papers'
import { fileNameFor } from './file-name-for'

interface Named {
  readonly matter: MatterDraft
  readonly paper: PaperKind
  readonly draft: boolean
  readonly format: PaperFormat | 'eml'
}

const mostDrafts = 500

/** The first draft has no number. */
const draftMark = (number: number): string => (number > 1 ? `UTKAST ${number}` : 'UTKAST')

/** The name proposed for a paper; a draft has the first number that no file in the folder has. */
export function paperFileName({ matter, paper, draft, format }: Named, taken: ReadonlySet<string> = new Set()): string {
  const { awardYear, committee, registryNumber } = matter
  const named = (number: number): string =>
    fileNameFor({
      awardYear,
      committee: committee.name,
      registryNumber,
      paper: kindsOfPapers[paper].name,
      mark: draft ? draftMark(number) : '',
      ending: format
    })
  let number = 1
  while (draft && number < mostDrafts && taken.has(named(number).toLowerCase())) number += 1
  return named(number)
}
