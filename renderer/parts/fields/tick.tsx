import type { ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from 'react-aria-components'
import './tick.css'

/** A box to tick, with its words. */
export const Tick = ({
  children,
  ...box
}: Omit<CheckboxProps, 'className' | 'children'> & { children: ReactNode }): ReactNode => (
  <Checkbox {...box} className="tick">
    <span className="tick-box" aria-hidden="true" />
    <span>{children}</span>
  </Checkbox>
)
