import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Middle } from '../state/navigation/navigation-context'

interface Props {
  tab: Middle
  onChange: (tab: Middle) => void
}

/** In a narrow window the paper shares the middle with the form. */
export const MiddleTabs = ({ tab, onChange }: Props): ReactNode => (
  <ToggleButtonGroup
    className="switch-tabs"
    aria-label="Visa"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[tab]}
    onSelectionChange={(keys) => onChange(keys.has('paper') ? 'paper' : 'form')}
  >
    <ToggleButton id="form" className="switch-tab">
      Uppgifter
    </ToggleButton>
    <ToggleButton id="paper" className="switch-tab">
      Papperet
    </ToggleButton>
  </ToggleButtonGroup>
)
