import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components'
import './control.css'
import './tick.css'

/** A box to tick, with its words. */
export const Tick = ({
  children,
  ...box
}: Omit<CheckboxFieldProps, 'className' | 'children'> & { children: ReactNode }): ReactNode => (
  <CheckboxField {...box} className="control">
    <CheckboxButton className="tick">
      <span className="tick-box" aria-hidden="true" />
      <span>{children}</span>
    </CheckboxButton>
  </CheckboxField>
)
