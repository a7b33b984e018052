import { useState, type ReactNode } from 'react'
import { Button, Input, Label, SearchField } from 'react-aria-components'
import type { ChapterId } from '../../../shared/told/manual/chapter'
import { manual } from '../../../shared/told/manual/manual'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ManualChapter } from './manual-chapter'
import { ManualContents } from './manual-contents'
import { ManualHits } from './manual-hits'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import styles from './manual-dialog.module.css'

/** The manual: its contents, one chapter at a time, and a search through all of them. */
export function ManualDialog({ opened, onClose }: { opened: ChapterId; onClose: () => void }): ReactNode {
  const [shown, setShown] = useState(opened)
  const [sought, setSought] = useState('')
  const show = (chapter: ChapterId): void => {
    setSought('')
    setShown(chapter)
  }
  const isSearching = sought.trim().length > 1
  const chapter = manual.find(({ id }) => id === shown)
  return (
    <MessageDialog title="Handbok" isWide onClose={onClose}>
      <SearchField className={fieldStyles.field} value={sought} onChange={setSought} autoFocus>
        <Label className={fieldStyles.label}>Sök i handboken</Label>
        <Input className={fieldStyles.input} placeholder="till exempel omedelbar justering" />
      </SearchField>
      <div className={styles.book}>
        <ManualContents shown={isSearching ? null : shown} onChoose={show} />
        {isSearching ? (
          <ManualHits sought={sought} onChoose={show} />
        ) : (
          chapter && <ManualChapter key={shown} chapter={chapter} isOpened={shown !== opened} />
        )}
      </div>
      <div className={messageDialogStyles.actions}>
        <Button className={buttonStyles.primary} onPress={onClose}>
          Stäng
        </Button>
      </div>
    </MessageDialog>
  )
}
