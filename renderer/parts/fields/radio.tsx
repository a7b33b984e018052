import type { ReactNode } from 'react'
import { RadioButton, RadioField } from 'react-aria-components'
import controlStyles from './control.module.css'

interface Props {
  value: string
  className: string
  /** The id of what names it, where its words say more: the rest is a `description`, read after the name. */
  namedBy?: string
  children: ReactNode
}

/** One of the answers of a `RadioGroup`, with its words. */
export const Radio = ({ value, className, namedBy, children }: Props): ReactNode => (
  <RadioField value={value} className={controlStyles.control} {...(namedBy && { 'aria-labelledby': namedBy })}>
    <RadioButton className={className}>{children}</RadioButton>
  </RadioField>
)
