import { use, useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { workingCopyPaper } from '../../../shared/text/papers/working-copy-paper'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ChooseWorkingCopyContext } from '../../state/opened/choose-working-copy-context'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { useExport } from '../../state/exports/use-export'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import exportCardStyles from '../../cards/exports/export-card.module.css'

/** The staff report to go on writing in Word, and the way back. */
export function WorkingCopyCard(): ReactNode {
  const { matter } = useMatter()
  const choose = use(ChooseWorkingCopyContext)
  const { state, start } = useExport('working-copy')
  const headingId = useId()
  const make = (): void =>
    void start({
      matter,
      draft: false,
      remarks: workingCopyPaper(matter).remarks,
      write: () => api.exportWorkingCopy({ matter })
    })
  return (
    <section className={exportCardStyles.card} aria-labelledby={headingId} data-field="papers.working-copy">
      <h3 id={headingId}>Arbetskopia av tjänsteutlåtandet</h3>
      <p className={exportCardStyles.purpose}>
        En .docx som kan öppnas igen i Nämndklar, när någon har skrivit vidare i den med Word. Den märks ARBETSKOPIA och
        bär med sig hela ärendet: skicka den bara till den som arbetar med det. Till sammanträdet går tjänsteutlåtandet
        ovan.
      </p>
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} isDisabled={state.kind === 'working'} onPress={make}>
          Exportera arbetskopia (.docx)
        </Button>
        {choose && (
          <Button className={buttonStyles.button} onPress={choose}>
            Öppna arbetskopia…
          </Button>
        )}
      </div>
      <ExportOutcome state={state} />
    </section>
  )
}
