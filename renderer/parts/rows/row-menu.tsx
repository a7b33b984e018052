import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import menuStyles from '../styles/menu.module.css'
import styles from './row-menu.module.css'

interface Props {
  /** What the row is called, for those who hear the button. */
  name: string
  deeds: readonly { words: string; onPress: () => void }[]
}

/** What can be done with a row, out of the way until someone wants it. */
export const RowMenu = ({ name, deeds }: Props): ReactNode => (
  <MenuTrigger>
    <Button className={styles.button} aria-label={`Fler val för ${name}`}>
      <svg className={styles.dots} viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="3" cy="8" r="1.5" />
        <circle cx="8" cy="8" r="1.5" />
        <circle cx="13" cy="8" r="1.5" />
      </svg>
    </Button>
    <Popover className={menuStyles.place} placement="bottom end">
      <Menu className={menuStyles.menu} aria-label={name}>
        {deeds.map(({ words, onPress }) => (
          <MenuItem key={words} id={words} className={menuStyles.item} onAction={onPress}>
            {words}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
