import { Button } from 'react-aria-components'
import { headingPath } from '../../../shared/text/fields/section-heading'
import { ownSectionId, type OwnSectionId } from '../../../shared/text/fields/section-ids'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { addSection } from './layout-edit'
import buttonStyles from '../../parts/styles/button.module.css'

/** Adds a section of one's own (*eget avsnitt*), and leads to its heading. */
export function AddSection({ onAdded }: { onAdded: (id: OwnSectionId) => void }) {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  const add = (): void => {
    const id = ownSectionId(crypto.randomUUID())
    change(addSection(id))
    onAdded(id)
    focusField(headingPath(id))
  }
  return (
    <Button className={buttonStyles.button} data-field="texts" onPress={add}>
      Lägg till ett eget avsnitt
    </Button>
  )
}
