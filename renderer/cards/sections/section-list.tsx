import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import { sectionPath } from '../../../shared/text/fields/section-path'
import type { SectionedPaperKind } from '../../../shared/domain/paper-kind'
import type { ComposedSection } from '../../../shared/text/papers/compose-sections'
import { isOwnSection, type SectionId } from '../../../shared/text/fields/section-ids'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { AddSection } from './add-section'
import { SectionCard } from './section-card'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './section-list.module.css'

/** Sections made of fields, by the field that begins them. */
const beginnings: { [Id in SectionId]?: MatterPath } = {
  vote: 'minutes.vote.yes',
  attendance: 'minutes.attendance',
  dispatch: 'minutes.dispatch'
}

const isAbsent = ({ id, proposal, blocks }: ComposedSection): boolean =>
  proposal.length === 0 && blocks.length === 0 && !isOwnSection(id)

/** The sections that stand in a paper, each in its place, and those that can be added to it. */
export function SectionList({ sections, paper }: { sections: readonly ComposedSection[]; paper: SectionedPaperKind }) {
  const { focusField } = useNavigation()
  const { reading } = useMatter()
  const [added, setAdded] = useState<readonly SectionId[]>([])
  const close = (id: SectionId): void => setAdded((ids) => ids.filter((each) => each !== id))
  const isShown = (section: ComposedSection): boolean => !isAbsent(section) || added.includes(section.id)
  const absent = sections.filter((section) => !isShown(section))
  const mayAdd = paper === 'staff-report' && reading === null
  const add = (id: SectionId): void => {
    const field = beginnings[id]
    if (field === undefined) setAdded((ids) => [...ids, id])
    else focusField(field)
  }
  return (
    <div className={styles.sections}>
      {sections.filter(isShown).map((section) => (
        <SectionCard
          key={section.id}
          section={section}
          paper={paper}
          startsOpen={added.includes(section.id)}
          onClose={close}
        />
      ))}
      {(absent.length > 0 || mayAdd) && (
        <div
          className={actionsStyles.actions}
          data-part="section-additions"
          role="group"
          aria-label="Avsnitt att lägga till"
        >
          {absent.map(({ id, heading }) => (
            <Button key={id} className={buttonStyles.button} data-field={sectionPath(id)} onPress={() => add(id)}>
              Lägg till {heading.toLocaleLowerCase('sv')}
            </Button>
          ))}
          {mayAdd && <AddSection onAdded={(id) => setAdded((ids) => [...ids, id])} />}
        </div>
      )}
    </div>
  )
}
