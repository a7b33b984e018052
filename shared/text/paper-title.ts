import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import { line, required, type wanted } from '../document/build'
import type { Inline, PaperTitle } from '../document/document'
import { textOrGap } from './answer-or-gap'
import { awardWords } from './award-words'
import { fieldLabel } from './field-label'

/** `Deltagande i kvalitetsutmärkelsen 2023`, the title of the matter and of its papers; in lower case inside a line. */
export function matterTitle(matter: MatterDraft, beginning: 'Deltagande' | 'deltagande' = 'Deltagande'): Inline[] {
  const { awardYear } = matterAnswers(matter)
  const { definite } = awardWords(matter.committee)
  return awardYear.kind === 'answered'
    ? line(`${beginning} i ${definite} ${awardYear.value}`)
    : line(`${beginning} i ${definite} `, required('awardYear', fieldLabel('awardYear')))
}

/** The title of an item in the minutes: § and number above it, the registry number below. */
export function itemTitle(matter: MatterDraft, numberIs: typeof required | typeof wanted): PaperTitle {
  const { itemNumber, registryNumber } = matterAnswers(matter)
  return {
    above: [
      itemNumber.kind === 'answered'
        ? line(itemNumber.value)
        : line('§ ', numberIs('minutes.itemNumber', fieldLabel('minutes.itemNumber')))
    ],
    text: matterTitle(matter),
    below: [line(textOrGap(registryNumber, 'registryNumber'))]
  }
}
