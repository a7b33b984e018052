import { useState } from 'react'
import { Button } from 'react-aria-components'
import { fileContents, notInFile } from '../../../shared/text/papers/file-contents'
import { api } from '../../state/api'
import { PlainField } from '../../parts/fields/plain-field'
import { useMatter } from '../../state/matter/use-matter'
import { useSending } from '../../errands/merging/use-sending'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { useExport } from '../../state/exports/use-export'
import { FoldingCard } from '../../cards/exports/folding-card'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import exportCardStyles from '../../cards/exports/export-card.module.css'
import styles from './matter-file-card.module.css'

/** The matter itself as a file, to send to a colleague or to keep. */
export function MatterFileCard({ isFolded }: { isFolded: boolean }) {
  const { matter } = useMatter()
  const { state, start } = useExport('matter-file')
  const mail = useExport('matter-mail')
  const send = useSending()
  const [sender, setSender] = useState('')
  const make = (): void =>
    void start({ matter, draft: false, remarks: [], write: () => send(() => api.exportMatterFile({ matter, sender })) })
  const makeMail = (): void =>
    void mail.start({
      matter,
      draft: false,
      remarks: [],
      write: () => send(() => api.saveMatterMail({ matter, sender }))
    })
  return (
    <FoldingCard title="Ärendefil" field="papers.matter-file" isFolded={isFolded}>
      <p className={exportCardStyles.purpose}>
        Hela ärendet, att skicka till en kollega eller spara. Kollegans ändringar går att slå ihop med dina.
      </p>
      <div className={styles.contents}>
        <p>Filen innehåller</p>
        <ul>
          {fileContents(matter).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p className={fieldStyles.hint}>{notInFile}</p>
      </div>
      <PlainField
        label="Ditt namn"
        hint="Valfritt. Står i filen, så att mottagaren ser vem den kommer från."
        value={sender}
        onChange={setSender}
      />
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} isDisabled={state.kind === 'working'} onPress={make}>
          Exportera ärendefil (.namndklar)
        </Button>
        <Button className={buttonStyles.button} isDisabled={mail.state.kind === 'working'} onPress={makeMail}>
          Spara mejlutkast med ärendefilen…
        </Button>
      </div>
      <ExportOutcome state={state} />
      <ExportOutcome state={mail.state} />
    </FoldingCard>
  )
}
