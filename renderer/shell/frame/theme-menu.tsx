import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Theme, ThemeChoice } from '../../state/window/use-theme'
import footButtonStyles from '../../parts/styles/foot-button.module.css'
import menuStyles from '../../parts/styles/menu.module.css'
import styles from './theme-menu.module.css'

const choices: { id: ThemeChoice; words: string }[] = [
  { id: 'system', words: 'Som datorn' },
  { id: 'light', words: 'Ljust' },
  { id: 'dark', words: 'Mörkt' }
]

/** Light, dark, or as the computer has it. */
export const ThemeMenu = ({ theme }: { theme: Theme }): ReactNode => (
  <MenuTrigger>
    <Button className={footButtonStyles.button}>Utseende</Button>
    <Popover className={menuStyles.place} placement="top end">
      <Menu
        className={menuStyles.menu}
        aria-label="Utseende"
        selectionMode="single"
        selectedKeys={[theme.choice]}
        onSelectionChange={(keys) => {
          const chosen = choices.find(({ id }) => keys !== 'all' && keys.has(id))
          if (chosen) theme.choose(chosen.id)
        }}
      >
        {choices.map(({ id, words }) => (
          <MenuItem key={id} id={id} className={styles.item}>
            {words}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
