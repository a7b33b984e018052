import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import type { PaperPages } from '../../../shared/ipc/paper-pages'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { api } from '../../state/api'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import { PageList } from './page-list'
import { PrintedPages } from './printed-pages'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

interface Props {
  matter: MatterDraft
  kind: PaperKind
  onClose: () => void
}

/** While it prints, the dialog is not drawn and loses the focus, and with it Esc. */
function printAndReturn(button: Element): void {
  window.print()
  if (button instanceof HTMLElement) button.focus()
}

/** The paper page by page, as it will lie in the printer; the system's own dialog does the rest. */
export function PrintDialog({ matter, kind, onClose }: Props): ReactNode {
  const [read, setRead] = useState<OrProblem<PaperPages> | null>(null)
  useEffect(() => {
    let isCurrent = true
    void api.readPages({ matter, paper: kind }).then((result) => {
      if (isCurrent) setRead(result)
    })
    return () => {
      isCurrent = false
    }
  }, [matter, kind])
  const pages = read?.ok ? read.value : null
  return (
    <MessageDialog title={`Skriv ut ${kindsOfPapers[kind].name}`} onClose={onClose} isWide>
      {read === null && <p role="status">Sidorna sätts …</p>}
      {read?.ok === false && <ProblemSentences problem={read.problem} />}
      {pages && (
        <>
          {pages.isDraft && <p>Papperet saknar uppgifter och skrivs ut som utkast, med luckorna synliga.</p>}
          {pages.findings.map((finding) => (
            <p key={finding}>Det här är inte uppfyllt: {finding}</p>
          ))}
          <PageList {...pages} />
          <PrintedPages {...pages} />
        </>
      )}
      <div className={messageDialogStyles.actions}>
        <Button className={buttonStyles.button} onPress={onClose}>
          Stäng
        </Button>
        <Button
          className={buttonStyles.primary}
          autoFocus
          isDisabled={pages === null}
          onPress={({ target }) => printAndReturn(target)}
        >
          Skriv ut…
        </Button>
      </div>
    </MessageDialog>
  )
}
