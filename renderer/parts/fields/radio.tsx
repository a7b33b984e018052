import type { ReactNode } from 'react'
import { RadioButton, RadioField } from 'react-aria-components'
import controlStyles from './control.module.css'

interface Props {
  value: string
  className: string
  children: ReactNode
}

/** One of the answers of a `RadioGroup`, with its words. */
export const Radio = ({ value, className, children }: Props): ReactNode => (
  <RadioField value={value} className={controlStyles.control}>
    <RadioButton className={className}>{children}</RadioButton>
  </RadioField>
)
