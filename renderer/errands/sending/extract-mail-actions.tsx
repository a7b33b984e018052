import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Gap } from '../../../shared/document/document'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { ExtractForm } from '../../../shared/exchange/file/extract-forms'
import { copyOfSection } from '../../../shared/text/papers/clipboard-copy'
import { api } from '../../state/api'
import { CopyButton } from '../../parts/copying/copy-button'
import { useMatter } from '../../state/matter/use-matter'
import { useExport } from '../../state/exports/use-export'
import { BlankMailButton } from './blank-mail-button'

interface Props {
  /** The matter as it is shown, for the text to copy. */
  shown: MatterDraft
  form: ExtractForm
  isComplete: boolean
  remarks: Gap[]
  of: string
}

/** The ways by which the e-mail leaves: as a draft with the extract, as text, or empty. */
export function ExtractMailActions({ shown, form, isComplete, remarks, of }: Props): ReactNode {
  const { matter } = useMatter()
  const draft = useExport('extract-mail')
  const text = useExport('cover-email')
  const copy = copyOfSection('cover-email', shown, 'message')
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
    <div className="paper-actions">
      <Button className="button button-primary" isDisabled={!isComplete || isWorking} onPress={save}>
        Spara utkastet…
      </Button>
      {copy && (
        <CopyButton
          className="button"
          target={{ paper: 'cover-email', section: 'message' }}
          content={copy}
          words="Kopiera text"
          of={of}
        />
      )}
      <Button
        className="button"
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
