import type { EarlierItem } from '../domain/earlier-item'
import type { MatterDraft } from '../domain/matter'
import { minutesSchema } from '../domain/minutes'
import { readOutcome } from '../domain/answers/read-outcome'
import type { EditedSection } from '../domain/section-text'
import { minutesExtractSectionIds } from '../text/fields/section-ids'

const isOfItem = (section: string): boolean => minutesExtractSectionIds.some((id) => id === section)

const textsWhere = (
  { texts }: Pick<MatterDraft, 'texts'>,
  is: (section: string) => boolean
): Record<string, EditedSection> => Object.fromEntries(Object.entries(texts).filter(([section]) => is(section)))

/** Whether the committee left the matter to a later meeting. */
export const isLeftOpen = ({ minutes }: MatterDraft): boolean => {
  const outcome = readOutcome(minutes)
  return outcome.kind === 'answered' && (outcome.value === 'tabled' || outcome.value === 'referredBack')
}

/**
 * Takes up a tabled or referred matter again: its item is kept with its minutes, and the next meeting begins an item of its
 * own, which decides. Nothing where the matter is not left open.
 */
export function takeUpAgain(matter: MatterDraft, id: string): MatterDraft {
  if (!isLeftOpen(matter)) return matter
  const { meeting, minutes, earlierItems } = matter
  const item: EarlierItem = { id, meeting, minutes, texts: textsWhere(matter, isOfItem) }
  return {
    ...matter,
    earlierItems: [...earlierItems, item],
    meeting: { ...meeting, date: minutes.resumedOn, time: '', papersBy: '' },
    minutes: minutesSchema.parse({
      chair: minutes.chair,
      certified: minutes.certified,
      certifiedBy: minutes.certifiedBy
    }),
    texts: textsWhere(matter, (section) => !isOfItem(section))
  }
}

/** The matter as it was when an earlier item was taken up, so that the extract of that item can be made. */
export const asOfItem = (matter: MatterDraft, { meeting, minutes, texts }: EarlierItem): MatterDraft => ({
  ...matter,
  meeting,
  minutes,
  texts: { ...textsWhere(matter, (section) => !isOfItem(section)), ...texts }
})
