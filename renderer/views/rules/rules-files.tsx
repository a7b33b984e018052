import { useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { RulesRead } from '../../../shared/ipc/read-files'
import { api } from '../../state/api'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { useExport } from '../../state/exports/use-export'
import { RulesImportDialog } from './rules-import-dialog'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import ruleGroupStyles from './rule-group.module.css'

/** The year's rules to a file and from one, so that a colleague need not type them again. */
export function RulesFiles(): ReactNode {
  const { matter } = useMatter()
  const { state, start } = useExport('rules-file')
  const [read, setRead] = useState<Extract<RulesRead, { outcome: 'read' }> | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const id = useId()
  const isClosed = useIsClosed('rules')
  const { rules, awardYear } = matter
  const write = () => api.exportRulesFile({ rules: { ...rules, year: rules.year || awardYear } })
  const importFile = async (): Promise<void> => {
    const result = await api.importRulesFile()
    setProblem(result.ok ? null : result.problem)
    if (result.ok && result.value.outcome === 'read') setRead(result.value)
  }
  return (
    <section className={ruleGroupStyles.group} aria-labelledby={id}>
      <header className={ruleGroupStyles.head}>
        <h3 id={id}>Reglerna som fil</h3>
      </header>
      <p className={fieldStyles.hint}>
        Att skicka till en kollega, eller hämta från en. Inget ändras förrän du har sett vad som ändras.
      </p>
      <div className={ruleGroupStyles.add}>
        <Button
          className={buttonStyles.button}
          isDisabled={state.kind === 'working'}
          onPress={() => void start({ matter, draft: false, remarks: [], write })}
        >
          Spara reglerna som fil…
        </Button>
        {!isClosed && (
          <Button className={buttonStyles.button} onPress={() => void importFile()}>
            Läs in regler från fil…
          </Button>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <ExportOutcome state={state} />
      {read && <RulesImportDialog read={read} onClose={() => setRead(null)} />}
    </section>
  )
}
