import { powerMonitor, type BrowserWindow } from 'electron'
import { eventChannels } from '../ipc/event-channels'

/** A computer that sleeps may wake up without power, and one that is locked may be taken over: what is unsaved is saved first. */
export function flushBeforeSleep(window: BrowserWindow): void {
  const flush = () => {
    if (!window.isDestroyed()) window.webContents.send(eventChannels.flush)
  }
  powerMonitor.on('suspend', flush)
  powerMonitor.on('lock-screen', flush)
  powerMonitor.on('shutdown', flush)
}
