import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Gap } from '../../../shared/document/document'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { ExtractForm } from '../../../shared/exchange/file/extract-forms'
import { sectionForClipboard } from '../../../shared/text/papers/clipboard-content'
import { api } from '../../state/api'
import { ClipboardButton } from '../../parts/clipboard/clipboard-button'
import { useMatter } from '../../state/matter/use-matter'
import { useExport } from '../../state/exports/use-export'
import { BlankMailButton } from './blank-mail-button'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'

interface Props {
  /** The matter as it is shown, for the text to copy. */
  shown: MatterDraft
  form: ExtractForm
  isComplete: boolean
  remarks: readonly Gap[]
  of: string
}

/** The ways by which the e-mail leaves: as a draft with the extract, as text, or empty. */
export function ExtractMailActions({ shown, form, isComplete, remarks, of }: Props): ReactNode {
  const { matter } = useMatter()
  const draft = useExport('extract-mail')
  const text = useExport('cover-email')
  const copy = sectionForClipboard('cover-email', shown, 'message')
  const isWorking = draft.state.kind === 'working' || text.state.kind === 'working'
  const save = (): void =>
    void draft.start({ matter, draft: false, remarks, write: () => api.saveExtractMail({ matter, form }) })
  const exportText = (): void =>
    void text.start({
      matter,
      draft: false,
      remarks,
      write: () => api.exportPaper({ matter, paper: 'cover-email', format: 'txt', draft: false })
    })
  return (
    <div className={actionsStyles.actions}>
      <Button className={buttonStyles.primary} isDisabled={!isComplete || isWorking} onPress={save}>
        Spara utkastet…
      </Button>
      {copy && (
        <ClipboardButton
          className={buttonStyles.button}
          target={{ paper: 'cover-email', section: 'message' }}
          contentOf={() => copy}
          words="Kopiera text"
          of={of}
        />
      )}
      <Button
        className={buttonStyles.button}
        aria-label="Exportera text, följebrev"
        isDisabled={!isComplete || isWorking}
        onPress={exportText}
      >
        Exportera text
      </Button>
      <BlankMailButton />
    </div>
  )
}
