import { useMemo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { receivedRules } from '../../../shared/exchange/file/received-rules'
import type { RulesRead } from '../../../shared/ipc/read-files'
import { ruleDifferences } from '../../../shared/rules/rule-differences'
import { ruleDifferenceWords } from '../../../shared/text/fields/rule-difference-words'
import { cleaningNote } from '../../parts/fields/cleaning-note'
import { useMatter } from '../../state/matter/use-matter'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ChangeEffects } from './change-effects'
import { ruleValueWords } from '../../../shared/text/fields/rule-value-words'
import { useRuleEdits } from './use-rule-edits'
import { useRules } from '../../state/matter/use-rules'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

interface Props {
  read: Extract<RulesRead, { outcome: 'read' }>
  onClose: () => void
}

/** What a file's rules would change, line by line and for the units; nothing is taken before a yes. */
export function RulesImportDialog({ read: { rules, file, cleaned }, onClose }: Props): ReactNode {
  const { matter } = useMatter()
  const current = useRules()
  const edits = useRuleEdits()
  const received = useMemo(() => receivedRules(rules, matter.awardYear), [rules, matter.awardYear])
  const differences = useMemo(() => ruleDifferences(current, received), [current, received])
  const isOtherYear = rules.year.trim() !== matter.awardYear.trim()
  const take = (): void => {
    edits.replaceAll(received, file)
    onClose()
  }
  return (
    <MessageDialog title="Läs in regler" onClose={onClose}>
      {isOtherYear && (
        <p>
          Filen gäller {rules.year.trim() || 'ett okänt år'}, och ärendet {matter.awardYear}. Varje rad märks med sitt
          år och behöver bekräftas.
        </p>
      )}
      {differences.length === 0 ? (
        <p>Inga skillnader. Filen har samma regler som ärendet.</p>
      ) : (
        <>
          <p>Det här ändras med filen {file}:</p>
          <ul className={messageDialogStyles.list} aria-label="Skillnader">
            {differences.map((difference) => {
              const words = ruleDifferenceWords(difference, ruleValueWords)
              return <li key={words}>{words}</li>
            })}
          </ul>
          <ChangeEffects changed={received} />
        </>
      )}
      {cleaned > 0 && <p>{cleaningNote(cleaned)}</p>}
      <div className={messageDialogStyles.actions}>
        <Button className={buttonStyles.button} onPress={onClose} autoFocus={differences.length === 0}>
          {differences.length === 0 ? 'Stäng' : 'Avbryt'}
        </Button>
        {differences.length > 0 && (
          <Button className={buttonStyles.primary} autoFocus onPress={take}>
            Använd reglerna
          </Button>
        )}
      </div>
    </MessageDialog>
  )
}
