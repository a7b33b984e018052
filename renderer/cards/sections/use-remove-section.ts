import { sectionHeading } from '../../../shared/text/fields/section-heading'
import type { OwnSectionId } from '../../../shared/text/fields/section-ids'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { announce } from '../../state/window/announcer'
import { removeSection } from './layout-edit'

/** Takes away a section of one's own, says so, and leads to where another can be added. */
export function useRemoveSection(): (id: OwnSectionId) => void {
  const { matter, change } = useMatter()
  const { focusField } = useNavigation()
  return (id) => {
    change(removeSection(id, matter))
    announce(`Borttaget: avsnittet ${sectionHeading(id, matter)}. Det går att ångra.`)
    focusField('texts')
  }
}
