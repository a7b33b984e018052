import type { ReactNode, SubmitEvent } from 'react'
import { Button, Label, TextArea, TextField } from 'react-aria-components'
import { MessageDialog } from '../../parts/problems/message-dialog'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import styles from './paste-dialog.module.css'

interface Props {
  /** What was pasted, which outlives the dialog. */
  text: string
  setText: (text: string) => void
  onClose: () => void
  onText: (text: string) => void
}

/** A place to paste a table, for those who do not know that Ctrl+V will do. */
export function PasteDialog({ text, setText, onClose, onText }: Props): ReactNode {
  const isEmpty = text.trim() === ''
  const go = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!isEmpty) onText(text)
  }
  return (
    <MessageDialog title="Klistra in tabell" onClose={onClose}>
      <form className={messageDialogStyles.form} onSubmit={go}>
        <p>
          Kopiera raderna i Excel, gärna med rubrikerna, och klistra in dem här. Inget läggs in förrän du har sett vad
          som händer.
        </p>
        <TextField className={fieldStyles.field} value={text} onChange={setText} autoFocus>
          <Label className={fieldStyles.label}>Tabellen</Label>
          <TextArea className={`${fieldStyles.input} ${styles.text}`} rows={8} spellCheck="false" />
        </TextField>
        <div className={messageDialogStyles.actions}>
          <Button className={buttonStyles.button} onPress={onClose}>
            Avbryt
          </Button>
          <Button className={buttonStyles.primary} type="submit" isDisabled={isEmpty}>
            Visa vad som händer
          </Button>
        </div>
      </form>
    </MessageDialog>
  )
}
