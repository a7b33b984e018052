import { use, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { workingCopyPaper } from '../../../shared/text/papers/working-copy-paper'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ChooseWorkingCopyContext } from '../../state/opened/choose-working-copy-context'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { useExport } from '../../state/exports/use-export'
import { FoldingCard } from '../../cards/exports/folding-card'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import exportCardStyles from '../../cards/exports/export-card.module.css'

/** The staff report to go on writing in Word, and the way back. */
export function WorkingCopyCard({ isFolded }: { isFolded: boolean }): ReactNode {
  const { matter } = useMatter()
  const choose = use(ChooseWorkingCopyContext)
  const { state, start } = useExport('working-copy')
  const make = (): void =>
    void start({
      matter,
      draft: false,
      remarks: workingCopyPaper(matter).remarks,
      write: () => api.exportWorkingCopy({ matter })
    })
  return (
    <FoldingCard title="Arbetskopia av tjänsteutlåtandet" field="papers.working-copy" isFolded={isFolded}>
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
    </FoldingCard>
  )
}
