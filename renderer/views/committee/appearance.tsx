import type { ReactNode } from 'react'
import { FieldGroup } from '../../parts/fields/field-group'
import { LogoField } from './logo-field'
import { TemplateField } from './template-field'

/** The committee's own look (*utseende*): its logo, and the administration's own Word template. */
export function Appearance(): ReactNode {
  return (
    <FieldGroup title="Papperens utseende">
      <LogoField />
      <TemplateField />
    </FieldGroup>
  )
}
