import type { ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from 'react-aria-components'
import styles from './tick.module.css'

/** A box to tick, with its words. */
export const Tick = ({
  children,
  ...box
}: Omit<CheckboxProps, 'className' | 'children'> & { children: ReactNode }): ReactNode => (
  <Checkbox {...box} className={styles.tick}>
    <span className={styles.box} aria-hidden="true" />
    <span>{children}</span>
  </Checkbox>
)
