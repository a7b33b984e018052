import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { pageOrigin } from '../page/ui-address'

type Sent = Pick<IpcMainInvokeEvent, 'sender'> & { senderFrame: { parent: unknown; origin: string } | null }

/** Whether a message comes from our own page, in the top frame of our own window. */
export const trustedSender =
  ({ webContents }: Pick<BrowserWindow, 'webContents'>) =>
  ({ sender, senderFrame }: Sent): boolean =>
    senderFrame !== null && senderFrame.parent === null && senderFrame.origin === pageOrigin && sender === webContents
