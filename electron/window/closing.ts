import { dialog, type BrowserWindow } from 'electron'
import { eventChannels } from '../ipc/event-channels'

const patience = 10_000

/**
 * Lets the page save before its window closes: it is told, saves, and answers by asking to be closed for good, or to
 * stay open while it asks the user itself. If no answer comes the user is asked here, because only they know whether
 * the work matters more than the window.
 */
export function saveBeforeClosing(window: BrowserWindow): { closeForGood: () => void; stayOpen: () => void } {
  let timer: NodeJS.Timeout | undefined
  let asking: AbortController | undefined
  let pageIsThere = false

  /** The page has answered: neither the wait nor the question is needed any more. */
  const answered = () => {
    clearTimeout(timer)
    timer = undefined
    asking?.abort()
  }
  const closeForGood = () => {
    answered()
    if (!window.isDestroyed()) window.destroy()
  }
  const askPage = () => {
    if (timer || window.isDestroyed()) return
    window.webContents.send(eventChannels.closing)
    timer = setTimeout(() => void askUser(), patience)
  }
  const askUser = async () => {
    timer = undefined
    if (asking || window.isDestroyed()) return
    const asked = new AbortController()
    asking = asked
    const { response } = await dialog.showMessageBox(window, { ...stillSaving, signal: asked.signal })
    asking = undefined
    if (asked.signal.aborted || window.isDestroyed()) return
    if (response === stillSaving.defaultId) askPage()
    else closeForGood()
  }

  window.webContents.on('render-process-gone', () => {
    pageIsThere = false
  })
  window.webContents.on('did-finish-load', () => {
    pageIsThere = true
  })
  window.on('close', (event) => {
    if (!pageIsThere) return
    event.preventDefault()
    askPage()
  })
  // Windows is about to log off, or asks whether it may: what is unsaved is saved, and the window stays if it may not.
  window.on('query-session-end', () => {
    if (!window.isDestroyed()) window.webContents.send(eventChannels.flush)
  })
  return { closeForGood, stayOpen: answered }
}

const stillSaving = {
  type: 'warning' as const,
  title: 'Nämndklar',
  message: 'Ärendet är inte sparat än',
  detail:
    'Programmet försöker fortfarande spara. Det som sparats tidigare är kvar. Vänta en stund till, eller stäng ändå.',
  buttons: ['Vänta', 'Stäng ändå'],
  defaultId: 0,
  cancelId: 0,
  noLink: true
}
