import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import { ChangeEffects } from './change-effects'
import buttonStyles from '../../parts/styles/button.module.css'
import ruleEditorStyles from './rule-editor.module.css'

interface Props {
  name: string
  /** The rules as they would be without the row. */
  without: RuleProfile
  onRemove: () => void
  onKeep: () => void
}

/** What removing a row of the rules would do to the units, before a yes. */
export function RemovalQuestion({ name, without, onRemove, onKeep }: Props): ReactNode {
  const answerKeys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onKeep()
  }
  return (
    <div className={ruleEditorStyles.editor} role="group" aria-label={`Ta bort ${name}`} onKeyDown={answerKeys}>
      <p>Ta bort {name}?</p>
      <ChangeEffects changed={without} />
      <div className={ruleEditorStyles.actions}>
        <Button className={buttonStyles.primary} autoFocus onPress={onRemove}>
          Ja, ta bort
        </Button>
        <Button className={buttonStyles.button} onPress={onKeep}>
          Behåll
        </Button>
      </div>
    </div>
  )
}
