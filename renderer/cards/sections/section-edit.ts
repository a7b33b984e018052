import { sectionPath } from '../../../shared/text/fields/section-path'
import { settleBlocks } from '../../../shared/document/settle'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { EditedSection, SectionText } from '../../../shared/domain/section-text'
import { textLimit } from '../../../shared/domain/typed'
import { basisOf, type ComposedSection } from '../../../shared/text/papers/compose-sections'
import { textFromBlocks } from '../../../shared/text/sentences/section-blocks'
import type { Change } from '../../state/matter/change'

const basis = (section: ComposedSection): string => basisOf(section.proposal).slice(0, textLimit)

/** What a person edits: the text edited before, or the proposal without what is still missing in it. */
export const textToEdit = ({ edited, proposal }: ComposedSection): SectionText =>
  edited ? edited.text : textFromBlocks(settleBlocks(proposal))

const withEdited = (matter: MatterDraft, id: string, edited: MatterDraft['texts'][string]): MatterDraft => ({
  ...matter,
  texts: { ...matter.texts, [id]: edited }
})

/** Stores an edited text; it keeps the proposal that it was first edited from. */
export const editSection = (section: ComposedSection, text: SectionText): Change => ({
  label: `ändra ${section.heading}`,
  key: sectionPath(section.id),
  edit: (matter) =>
    withEdited(matter, section.id, {
      ...matter.texts[section.id],
      text,
      basis: matter.texts[section.id]?.basis ?? basis(section)
    })
})

/** The edited text stands, though the data behind it have changed: today's proposal is what it is compared with from now on. */
export const keepSection = (section: ComposedSection): Change => ({
  label: `behålla egen text i ${section.heading}`,
  place: sectionPath(section.id),
  edit: (matter) => {
    const edited = matter.texts[section.id]
    return edited ? withEdited(matter, section.id, { ...edited, basis: basis(section) }) : matter
  }
})

/** One change of the proposal comes into the edited text, which is otherwise as it was. */
export const takeChange = (section: ComposedSection, taken: EditedSection): Change => ({
  label: `ta över en ändring i ${section.heading}`,
  place: sectionPath(section.id),
  edit: (matter) => withEdited(matter, section.id, taken)
})

/** The edited text leaves, and the proposal stands in its place. */
export const resetSection = (section: ComposedSection): Change => ({
  label: `återställa ${section.heading}`,
  place: sectionPath(section.id),
  edit: (matter) => ({
    ...matter,
    texts: Object.fromEntries(Object.entries(matter.texts).filter(([id]) => id !== section.id))
  })
})
