import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './message-dialog.module.css'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
  /** A question that must be answered is not closed by a press outside it. */
  isAlert?: boolean
  /** For what is compared side by side. */
  isWide?: boolean
}

/** A dialog in the middle of the window; Esc closes it and gives the focus back. */
export const MessageDialog = ({ title, onClose, children, isAlert, isWide }: Props): ReactNode => (
  <ModalOverlay
    className={styles.veil}
    isOpen
    isDismissable={!isAlert}
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose()
    }}
  >
    <Modal className={isWide ? styles.wide : styles.place}>
      <Dialog className={styles.dialog} role={isAlert ? 'alertdialog' : 'dialog'}>
        <Heading slot="title" className={styles.head}>
          {title}
        </Heading>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
)
