import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { TemplateReport } from '../../../shared/ipc/read-files'
import { templateRemarkText } from '../../../shared/told/template-remark-text'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { useExport } from '../../state/exports/use-export'
import { useTemplate } from './use-template'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import appearanceStyles from './appearance.module.css'

/** What the program saw when it looked at the template. */
function Remarks({ report: { remarks } }: { report: TemplateReport }): ReactNode {
  if (remarks.length === 0) return <p className={appearanceStyles.complete}>Mallen har allt som ett papper behöver.</p>
  return (
    <ul className={appearanceStyles.remarks}>
      {remarks.map((remark) => (
        <li key={templateRemarkText(remark)}>{templateRemarkText(remark)}</li>
      ))}
    </ul>
  )
}

/** The administration's own Word template: looked at first, tried on the sample year, and in use only after a yes. */
export function TemplateField(): ReactNode {
  const { matter } = useMatter()
  const { used, chosen, problem, isBroken, choose, use, dismiss, remove } = useTemplate()
  const { state, start } = useExport('template-trial')
  const attempt = (): void =>
    void start({
      matter,
      draft: false,
      remarks: [],
      write: () => api.tryTemplate({ template: chosen ? 'chosen' : 'used' })
    })
  const shown = chosen ?? used
  return (
    <div className={`${appearanceStyles.look} ${fieldStyles.wide}`}>
      <h4>Word-mall</h4>
      <p className={fieldStyles.hint}>
        Word-papperen får mallens sidhuvud, sidfot, formatmallar och sidmått. Mallen sparas i programmet och gäller alla
        ärenden; den följer inte med ärendefilen. Har den en egen bild i sidhuvudet utelämnas logotypen.
      </p>
      {shown && (
        <div className={appearanceStyles.template} role="group" aria-label={`Mallen ${shown.name}`}>
          <p>
            <strong>{shown.name}</strong> {chosen ? 'är vald men används inte än.' : 'används för Word-papperen.'}
          </p>
          <Remarks report={shown} />
        </div>
      )}
      <div className={actionsStyles.actions}>
        {chosen && (
          <Button className={buttonStyles.button} onPress={() => void use()}>
            Använd mallen
          </Button>
        )}
        {shown && (
          <Button className={buttonStyles.button} isDisabled={state.kind === 'working'} onPress={attempt}>
            Prova med exempelåret
          </Button>
        )}
        <Button className={shown ? buttonStyles.quiet : buttonStyles.button} onPress={() => void choose()}>
          {shown ? 'Välj en annan mall …' : 'Välj Word-mall …'}
        </Button>
        {chosen && (
          <Button className={buttonStyles.quiet} onPress={dismiss}>
            Använd den inte
          </Button>
        )}
        {!chosen && (used || isBroken) && (
          <Button className={buttonStyles.quiet} onPress={() => void remove()}>
            Ta bort mallen
          </Button>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <ExportOutcome state={state} />
    </div>
  )
}
