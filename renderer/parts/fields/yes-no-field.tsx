import type { ReactNode } from 'react'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { RadioField } from './radio-field'

interface Props {
  path: FieldPath
  label: string
  name?: string
  hint?: ReactNode
  wide?: boolean
}

const answers = [
  { value: 'yes', words: 'Ja' },
  { value: 'no', words: 'Nej' },
  { value: '', words: 'Inte besvarat' }
]

/** Yes, no, or not answered yet. */
export const YesNoField = (props: Props): ReactNode => <RadioField {...props} choices={answers} />
