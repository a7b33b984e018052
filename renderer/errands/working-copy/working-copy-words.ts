import type { WorkingCopyAge } from '../../../shared/exchange/working-copy/working-copy-age'
import type { MatterDraft } from '../../../shared/domain/matter'
import { savedTime } from '../../state/matter/saved-time'

/** What a matter is called in a sentence: `Exempelnämnden, 2023`. */
export const workingCopyName = ({ committee, awardYear }: MatterDraft): string =>
  `${committee.name.trim() || 'en nämnd utan namn'}, ${awardYear || 'utan år'}`

/** When a matter was changed last, in words that stand after it; nothing where that cannot be read. */
const changedAt = (changed: string, now: Date): string => {
  const time = savedTime(changed, now)
  if (time === '') return ''
  return time.startsWith('den ') ? ` ${time}` : ` i dag kl. ${time}`
}

/** How old a working copy is beside the same matter here. */
export function workingCopyAgeWords(age: WorkingCopyAge, carried: MatterDraft, now: Date): string {
  const at = changedAt(carried.changed, now)
  switch (age) {
    case 'same':
      return `Ärendet är oförändrat sedan kopian gjordes. Det ändrades senast${at}.`
    case 'older':
      return `Kopian gjordes av ärendet som det var${at}, och ärendet har ändrats efter det.`
    case 'newer':
      return `Kopian gjordes av en nyare version av ärendet, ändrad${at}. Bara avsnittens texter jämförs här.`
    case 'unknown':
      return 'Det går inte att se hur gammal kopian är.'
  }
}
