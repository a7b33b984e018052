import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import { capitalised } from '../../../shared/text/language/capitalised'
import { copiedLabel } from '../../../shared/text/fields/copied-text'
import { useMatter } from '../../state/matter/use-matter'
import { copiedValue } from './copied-value'
import { MessageDialog } from '../../parts/problems/message-dialog'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

/** Something that a yes would confirm as it stands. */
interface Waiting {
  field: MatterPath
  value: string
  from: string
}

interface Props {
  waiting: readonly Waiting[]
  /** What they are parts of, for those who hear the button. */
  title: string
  onConfirm: (fields: readonly MatterPath[]) => void
}

const fromWords = (from: string): string => (from.trim() === '' ? '' : ` (från ${from.trim()})`)

/** One yes for several copied answers, which says how many and which before it is given. */
export function ConfirmAll({ waiting, title, onConfirm }: Props): ReactNode {
  const { matter } = useMatter()
  const [isAsking, setIsAsking] = useState(false)
  const count = waiting.length
  if (count < 2) return null
  const close = (): void => setIsAsking(false)
  const confirm = (): void => {
    close()
    onConfirm(waiting.map(({ field }) => field))
  }
  return (
    <>
      <Button
        className={buttonStyles.quiet}
        aria-label={`Bekräfta alla ${count}: ${title}`}
        onPress={() => setIsAsking(true)}
      >
        Bekräfta alla {count}…
      </Button>
      {isAsking && (
        <MessageDialog title={`Bekräfta ${count} uppgifter?`} onClose={close} isAlert>
          <p>
            De har följt med från tidigare år. Bekräftar du dem gäller de som de står för {matter.awardYear || 'året'}.
          </p>
          <ul className={messageDialogStyles.list} aria-label="Det som bekräftas">
            {waiting.map((each) => (
              <li key={each.field}>
                {capitalised(copiedLabel(each.field, matter))}: {copiedValue({ ...each, waitsFor: 'yes' }, matter)}
                {fromWords(each.from)}
              </li>
            ))}
          </ul>
          <div className={messageDialogStyles.actions}>
            <Button className={buttonStyles.button} autoFocus onPress={close}>
              Avbryt
            </Button>
            <Button className={buttonStyles.primary} onPress={confirm}>
              Bekräfta {count}
            </Button>
          </div>
        </MessageDialog>
      )}
    </>
  )
}
