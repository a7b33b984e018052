import { useId, type ReactNode } from 'react'
import { Button, DialogTrigger, Popover } from 'react-aria-components'
import { useHappenings } from '../../state/window/happenings'
import footButtonStyles from '../../parts/styles/foot-button.module.css'
import styles from './happenings-list.module.css'

const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' })

/** *Vad som hänt*: what has been said in the window, to be read again. */
export function HappeningsList(): ReactNode {
  const happenings = useHappenings()
  const headingId = useId()
  return (
    <DialogTrigger>
      <Button className={footButtonStyles.button}>Vad som hänt</Button>
      {/* Without a Dialog inside, the popover is the dialog itself and also holds its hidden dismiss buttons. */}
      <Popover className={styles.popover} placement="top end" aria-labelledby={headingId}>
        <div className={styles.dialog} tabIndex={0} role="group" aria-labelledby={headingId}>
          <h2 id={headingId}>Vad som hänt</h2>
          {happenings.length === 0 ? (
            <p>Inget har hänt än sedan programmet startades.</p>
          ) : (
            <ol>
              {happenings.map(({ id, words, at }) => (
                <li key={id}>
                  <span className={styles.when}>{clock.format(at).replace(':', '.')}</span>
                  <span>{words}</span>
                </li>
              ))}
            </ol>
          )}
        </div>
      </Popover>
    </DialogTrigger>
  )
}
