import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Request } from '../../../shared/ipc/operations'
import { Tick } from '../../parts/fields/tick'
import { useMatter } from '../../state/matter/use-matter'
import { ArchiveOutcome } from './archive-outcome'
import { CheckArchiveDialog } from './check-archive-dialog'
import { SignedList } from './signed-list'
import { useArchive } from './use-archive'
import { useSignedPapers } from './use-signed-papers'
import { FoldingCard } from '../../cards/exports/folding-card'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import exportCardStyles from '../../cards/exports/export-card.module.css'

/** The matter and its papers as one package to keep, and the check of one. */
export function ArchiveCard({ isFolded }: { isFolded: boolean }): ReactNode {
  const { matter } = useMatter()
  const { state, make } = useArchive()
  const signed = useSignedPapers()
  const [pdf, setPdf] = useState(true)
  const [checks, setChecks] = useState(false)
  const archive = (form: Request<'archiveMatter'>['form']): void =>
    void make({ matter, form, pdf, signed: signed.papers.map(({ number }) => number) })
  const isWorking = state.kind === 'working'
  return (
    <FoldingCard title="Arkivpaket" field="papers.archive" isFolded={isFolded}>
      <p className={exportCardStyles.purpose}>
        Alla färdiga papper, ärendefilen och en läskopia i klartext i ett paket som e-arkivet tar emot (FGS
        Paketstruktur 2.0, E-ARK). Kontrollsummor visar om något ändras efteråt.
      </p>
      <Tick isSelected={pdf} onChange={setPdf}>
        Ta med papperen som PDF
        <span className={fieldStyles.hint}> – PDF/A-2a för bevarande, utöver Word-dokumenten</span>
      </Tick>
      <SignedList {...signed} isWorking={isWorking} />
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} isDisabled={isWorking} onPress={() => archive('folder')}>
          Arkivera i en mapp…
        </Button>
        <Button className={buttonStyles.button} isDisabled={isWorking} onPress={() => archive('zip')}>
          Arkivera som ZIP-fil…
        </Button>
        <Button className={buttonStyles.button} onPress={() => setChecks(true)}>
          Kontrollera ett arkivpaket…
        </Button>
      </div>
      <ArchiveOutcome state={state} />
      {checks && <CheckArchiveDialog onClose={() => setChecks(false)} />}
    </FoldingCard>
  )
}
