import { useState, type ReactNode, type SubmitEvent } from 'react'
import { Button } from 'react-aria-components'
import { cleanLine } from '../../../shared/domain/reading/text-policy'
import { unlock } from '../../../shared/decided/lock'
import { announce } from '../../state/window/announcer'
import { useToday } from '../../state/window/use-today'
import { PlainField } from '../../parts/fields/plain-field'
import { useMatter } from '../../state/matter/use-matter'
import { KeepingDialog } from '../../parts/problems/keeping-dialog'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'

/** Asks why what is locked should be opened; the reason is kept. */
export function UnlockDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { change } = useMatter()
  const today = useToday()
  const [because, setBecause] = useState('')
  const [asked, setAsked] = useState(false)
  const reason = cleanLine(because)
  const open = (event: SubmitEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (reason === '') return
    const opening = { id: crypto.randomUUID(), on: today, because: reason }
    change({
      label: 'låsa upp beslutet',
      place: 'minutes.outcome',
      lock: 'unlocking',
      milestone: { kind: 'unlocked', because: reason },
      edit: (now) => unlock(now, opening)
    })
    announce('Beslutet, protokollet och reglerna är upplåsta. Det går att ångra.')
    onClose()
  }
  return (
    <KeepingDialog title="Lås upp beslutet?" isTouched={reason !== ''} onClose={onClose}>
      {(leave) => (
        <form className={messageDialogStyles.form} onSubmit={open}>
          <p>
            Utdraget har skickats. Det som skickades finns kvar som det var. Nästa utdrag blir ett rättat
            protokollsutdrag, och skälet står på det.
          </p>
          <PlainField
            label="Skäl"
            value={because}
            onChange={setBecause}
            hint="Till exempel: fel namn på en enhet"
            message={asked && reason === '' ? 'Skriv ett skäl.' : null}
            autoFocus
            wide
          />
          <div className={messageDialogStyles.actions}>
            <Button type="submit" className={buttonStyles.button}>
              Lås upp
            </Button>
            <Button className={buttonStyles.primary} onPress={leave}>
              Behåll låst
            </Button>
          </div>
        </form>
      )}
    </KeepingDialog>
  )
}
