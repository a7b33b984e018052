import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { settle } from '../../document/settle'
import { composePaper } from './compose-paper'
import { itemInText } from './paper-title'

/** What the attached extract holds: its § and the headings of its sections. */
export function extractContents(matter: MatterDraft): readonly string[] {
  const number = valueOf(matterAnswers(matter).itemNumber)
  const { sections } = settle(composePaper('minutes-extract', matter))
  return [...(number === undefined ? [] : [itemInText(number)]), ...sections.flatMap(({ heading }) => heading ?? [])]
}
