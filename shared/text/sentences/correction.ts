import { valueOf } from '../../domain/reading/answer'
import { readDay } from '../../domain/reading/read-day'
import type { MatterDraft } from '../../domain/matter'
import type { Unlocking } from '../../domain/minutes'
import { clause, line, paragraph, text } from '../../document/build'
import type { Line, Section } from '../../document/document'
import { paperDayInText } from '../language/date-text'
import { ended } from '../language/ended'

/** The last time that the minutes were opened again after their extract had been sent; what is sent then is a correction. */
const lastUnlocking = ({ minutes }: MatterDraft): Unlocking | undefined => minutes.unlocked.at(-1)

/** Whether the extract corrects one that has been sent (*rättat protokollsutdrag*). */
export const isCorrected = (matter: MatterDraft): boolean => lastUnlocking(matter) !== undefined

const day = (typed: string): string => {
  const read = valueOf(readDay(typed))
  return read === undefined ? typed.trim() : paperDayInText(read)
}

/** Under the head of a corrected extract: when it was corrected. */
export const correctedOn = (matter: MatterDraft): readonly Line[] => {
  const unlocking = lastUnlocking(matter)
  return unlocking === undefined ? [] : [line(text(`Rättat ${day(unlocking.on)}`))]
}

/** What the corrected extract takes the place of, and why. */
export function correctionSections(matter: MatterDraft): readonly Section[] {
  const unlocking = lastUnlocking(matter)
  if (unlocking === undefined) return []
  const sentences = [
    clause(`Utdraget ersätter det som skickades ${day(unlocking.sentOn)}.`),
    clause(ended(`Skäl: ${unlocking.because.trim()}`))
  ]
  return [{ id: 'correction', heading: 'Rättelse', blocks: [paragraph(...sentences)] }]
}
