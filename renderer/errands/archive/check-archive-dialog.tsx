import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { ArchiveChecked } from '../../../shared/ipc/written'
import type { Request } from '../../../shared/ipc/operations'
import { archiveFindingText, archiveVerdict } from '../../../shared/told/archive-finding-text'
import { api } from '../../state/api'
import { Mark } from '../../parts/marks/mark'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import archiveStyles from './archive.module.css'

type Checked = Extract<ArchiveChecked, { outcome: 'checked' }>
type CheckState =
  | { kind: 'asking' }
  | { kind: 'working' }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'checked'; checked: Checked }

function Report({ checked: { name, report } }: { checked: Checked }): ReactNode {
  const { findings } = report
  return (
    <div role="status">
      <p className={archiveStyles.name}>{name}</p>
      <p className={archiveStyles.verdict}>
        <Mark verdict={findings.length === 0 ? 'met' : 'notMet'} /> {archiveVerdict(report)}
      </p>
      {findings.length > 0 && (
        <ul className={archiveStyles.lines}>
          {findings.map((finding) => (
            <li key={archiveFindingText(finding)}>{archiveFindingText(finding)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Whether an archive package is as it was when it was made; only reads. */
export function CheckArchiveDialog({ onClose }: { onClose: () => void }): ReactNode {
  const [state, setState] = useState<CheckState>({ kind: 'asking' })
  const check = async (form: Request<'checkArchive'>['form']): Promise<void> => {
    // A button that is switched off loses the focus, and with it the dialog's Esc; a second press does nothing instead.
    if (state.kind === 'working') return
    setState({ kind: 'working' })
    const result = await api.checkArchive({ form })
    if (!result.ok) setState({ kind: 'failed', problem: result.problem })
    else
      setState(result.value.outcome === 'cancelled' ? { kind: 'asking' } : { kind: 'checked', checked: result.value })
  }
  return (
    <MessageDialog title="Kontrollera ett arkivpaket" onClose={onClose}>
      <p>
        Välj arkivpaketets mapp eller ZIP-fil. Varje fil jämförs med sin kontrollsumma, och paketets METS läses. Inget
        ändras.
      </p>
      {state.kind === 'working' && <p role="status">Kontrollerar …</p>}
      {state.kind === 'failed' && <ProblemSentences problem={state.problem} />}
      {state.kind === 'checked' && <Report checked={state.checked} />}
      <div className={messageDialogStyles.actions}>
        <Button className={buttonStyles.button} autoFocus onPress={() => void check('folder')}>
          Välj mapp…
        </Button>
        <Button className={buttonStyles.button} onPress={() => void check('zip')}>
          Välj ZIP-fil…
        </Button>
        <Button className={buttonStyles.button} onPress={onClose}>
          Stäng
        </Button>
      </div>
    </MessageDialog>
  )
}
