import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components'
import controlStyles from './control.module.css'
import styles from './tick.module.css'

/** A box to tick, with its words. */
export const Tick = ({
  children,
  ...box
}: Omit<CheckboxFieldProps, 'className' | 'children'> & { children: ReactNode }): ReactNode => (
  <CheckboxField {...box} className={controlStyles.control}>
    <CheckboxButton className={styles.tick}>
      <span className={styles.box} aria-hidden="true" />
      <span>{children}</span>
    </CheckboxButton>
  </CheckboxField>
)
