import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import { fieldElement } from '../../state/navigation/field-element'
import { useNavigation } from '../../state/navigation/navigation-context'

/** The way to a date's field: in the view of dates itself where it stands there too, else in its own view. */
export function useDateField(): (path: MatterPath) => void {
  const { focusField } = useNavigation()
  return (path) => {
    const here = document.querySelector(`[data-part=dates] [data-field="${CSS.escape(path)}"]`)
    if (!here) return focusField(path)
    const element = fieldElement(path)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'center' })
  }
}
