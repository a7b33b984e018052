import { useId } from 'react'
import { Button } from 'react-aria-components'
import { api } from '../api'
import { useMatter } from '../matter/use-matter'
import { ExportOutcome } from './export-outcome'
import { useExport } from './use-export'

/** The matter itself as a file, to send to a colleague or to keep. */
export function MatterFileCard() {
  const { matter } = useMatter()
  const { state, start } = useExport('matter-file')
  const mail = useExport('matter-mail')
  const headingId = useId()
  const make = (): void =>
    void start({ matter, draft: false, remarks: [], write: () => api.exportMatterFile({ matter }) })
  const makeMail = (): void =>
    void mail.start({ matter, draft: false, remarks: [], write: () => api.saveMatterMail({ matter }) })
  return (
    <section className="paper-card" aria-labelledby={headingId}>
      <h3 id={headingId}>Ärendefil</h3>
      <p className="paper-purpose">Hela ärendet med uppgifter, texter och årets regler, att skicka till en kollega eller spara.</p>
      <div className="paper-actions">
        <Button className="button" isDisabled={state.kind === 'working'} onPress={make}>
          Exportera ärendefil (.namndklar)
        </Button>
        <Button className="button" isDisabled={mail.state.kind === 'working'} onPress={makeMail}>
          Spara mejlutkast med ärendefilen…
        </Button>
      </div>
      <ExportOutcome state={state} />
      <ExportOutcome state={mail.state} />
    </section>
  )
}
