import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { line, type required, type wanted } from '../../document/build'
import type { Inline, PaperTitle } from '../../document/document'
import { answerOrGap } from '../fields/answer-or-gap'
import { awardWords } from '../language/award-words'
import { fieldLabel } from '../fields/field-label'
import { gapFor } from '../fields/gap-for'
import { heldTogether, noBreak } from '../language/held-together'

/** `Deltagande i kvalitetsutmärkelsen 2023`, the title of the matter and of its papers; in lower case inside a line. */
export function matterTitle(
  matter: MatterDraft,
  beginning: 'Deltagande' | 'deltagande' = 'Deltagande'
): readonly Inline[] {
  const { awardYear } = matterAnswers(matter)
  const { definite } = awardWords(matter.committee)
  return awardYear.kind === 'answered'
    ? line(`${beginning} i ${definite} ${awardYear.value}`)
    : line(`${beginning} i ${definite} `, {
        type: 'gap',
        gap: gapFor(awardYear, 'awardYear', fieldLabel('awardYear'), 'required')
      })
}

/** The number of an item with its sign, `§ 23`, which no line parts. */
export const itemInText = (number: string): string => heldTogether(number)

/** The title of an item in the minutes: § and number above it, the registry number below. */
export function itemTitle(matter: MatterDraft, numberIs: typeof required | typeof wanted): PaperTitle {
  const { itemNumber, registryNumber } = matterAnswers(matter)
  const above =
    itemNumber.kind === 'answered'
      ? line(itemInText(itemNumber.value))
      : line('§ ', numberIs('minutes.itemNumber', fieldLabel('minutes.itemNumber')))
  return {
    above: [above],
    text: matterTitle(matter),
    below: [line(`Dnr${noBreak}`, answerOrGap(registryNumber, 'registryNumber', heldTogether))]
  }
}
