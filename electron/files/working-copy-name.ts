import type { MatterDraft } from '../../shared/domain/matter'
import { kindsOfPapers } from '../../shared/text/fields/kinds-of-papers'
import { fileNameFor } from '../../shared/exchange/file/file-name-for'

const mostCopies = 500

/** The name proposed for a working copy: the first that no file in the folder has, since a copy may hold what others have written. */
export function workingCopyName(
  { awardYear, committee, registryNumber }: MatterDraft,
  taken: ReadonlySet<string>
): string {
  const named = (number: number): string =>
    fileNameFor({
      awardYear,
      committee: committee.name,
      registryNumber,
      paper: kindsOfPapers['staff-report'].name,
      mark: number > 1 ? `arbetskopia ${number}` : 'arbetskopia',
      ending: 'docx'
    })
  let number = 1
  while (number < mostCopies && taken.has(named(number).toLowerCase())) number += 1
  return named(number)
}
