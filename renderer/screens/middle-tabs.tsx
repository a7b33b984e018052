import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Middle } from '../state/navigation/navigation-context'
import styles from './middle-tabs.module.css'

interface Props {
  tab: Middle
  onChange: (tab: Middle) => void
}

/** In a narrow window the paper shares the middle with the form. */
export const MiddleTabs = ({ tab, onChange }: Props): ReactNode => (
  <ToggleButtonGroup
    className={styles.tabs}
    aria-label="Visa"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[tab]}
    onSelectionChange={(keys) => onChange(keys.has('paper') ? 'paper' : 'form')}
  >
    <ToggleButton id="form" className={styles.tab}>
      Uppgifter
    </ToggleButton>
    <ToggleButton id="paper" className={styles.tab}>
      Papperet
    </ToggleButton>
  </ToggleButtonGroup>
)
