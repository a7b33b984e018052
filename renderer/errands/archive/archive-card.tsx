import { useId, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Tick } from '../../parts/fields/tick'
import { useMatter } from '../../state/matter/use-matter'
import { ArchiveOutcome } from './archive-outcome'
import { CheckArchiveDialog } from './check-archive-dialog'
import { useArchive } from './use-archive'
import './archive.css'

/** The matter and its papers as one package to keep, and the check of one. */
export function ArchiveCard(): ReactNode {
  const { matter } = useMatter()
  const { state, make } = useArchive()
  const [pdf, setPdf] = useState(true)
  const [checks, setChecks] = useState(false)
  const headingId = useId()
  const isWorking = state.kind === 'working'
  return (
    <section className="paper-card" aria-labelledby={headingId} data-field="papers.archive">
      <h3 id={headingId}>Arkivpaket</h3>
      <p className="paper-purpose">
        Ärendefilen, alla färdiga papper och en läskopia i klartext, med kontrollsummor som visar om något ändras
        efteråt.
      </p>
      <Tick isSelected={pdf} onChange={setPdf}>
        Ta med papperen som PDF
        <span className="field-hint"> – utöver Word-dokumenten</span>
      </Tick>
      <div className="paper-actions">
        <Button className="button" isDisabled={isWorking} onPress={() => void make({ matter, form: 'folder', pdf })}>
          Arkivera i en mapp…
        </Button>
        <Button className="button" isDisabled={isWorking} onPress={() => void make({ matter, form: 'zip', pdf })}>
          Arkivera som ZIP-fil…
        </Button>
        <Button className="button" onPress={() => setChecks(true)}>
          Kontrollera ett arkivpaket…
        </Button>
      </div>
      <ArchiveOutcome state={state} />
      {checks && <CheckArchiveDialog onClose={() => setChecks(false)} />}
    </section>
  )
}
