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
  let pageIsThere = false

  const closeForGood = () => {
    clearTimeout(timer)
    if (!window.isDestroyed()) window.destroy()
  }
  const stayOpen = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const askPage = () => {
    if (timer) return
    window.webContents.send(eventChannels.closing)
    timer = setTimeout(() => void askUser(), patience)
  }
  const askUser = async () => {
    timer = undefined
    const { response } = await dialog.showMessageBox(window, stillSaving)
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
  // Windows is about to log off; no other event comes before the process is ended.
  window.on('query-session-end', askPage)
  return { closeForGood, stayOpen }
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
