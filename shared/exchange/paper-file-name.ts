import type { MatterDraft } from '../domain/matter'
import type { ExportFormat, PaperKind } from '../domain/paper-kind'
import { paperWords } from '../text/paper-words'
import { fileNameFor } from './file-name-for'

interface Named {
  matter: MatterDraft
  paper: PaperKind
  draft: boolean
  format: ExportFormat | 'eml'
}

const mostDrafts = 500

/** The name proposed for a paper; a draft has the first number that no file in the folder has. */
export function paperFileName({ matter, paper, draft, format }: Named, taken: ReadonlySet<string> = new Set()): string {
  const { awardYear, committee, registryNumber } = matter
  const named = (draftNumber: number): string =>
    fileNameFor({ awardYear, committee: committee.name, registryNumber, paper: paperWords[paper], draft, draftNumber, ending: format })
  let number = 1
  while (draft && number < mostDrafts && taken.has(named(number).toLowerCase())) number += 1
  return named(number)
}
