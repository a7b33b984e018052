import { BrowserWindow, type PrintToPDFOptions } from 'electron'
import type { Problem } from '../../shared/ipc/problem'
import { failed, succeeded, type Result } from '../../shared/result'
import type { PrintedPages } from '../page/printed-pages'
import { isPdf } from './is-pdf'

const patience = 60_000

/** The page's own style says A4 and its margins (`@page` in html-style.ts), so those given here only stand in for them. */
const options: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  margins: { top: 0.98, bottom: 0.98, left: 0.98, right: 0.98 },
  generateTaggedPDF: true,
  generateDocumentOutline: true
}

/** A window nobody sees, without a preload and without scripts. */
const hiddenWindow = (): BrowserWindow =>
  new BrowserWindow({
    show: false,
    width: 794,
    height: 1123,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false
    }
  })

const inTime = <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Printing took too long.')), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * Prints a paper as tagged PDF. Loading the page is enough to wait for: it has no scripts, its picture lies in it, and its
 * fonts are the system's, which never load late.
 */
export async function printPdf(
  html: string,
  pages: PrintedPages
): Promise<Result<Uint8Array, Extract<Problem, { kind: 'pdf-failed' }>>> {
  const address = pages.add(html)
  const window = hiddenWindow()
  try {
    await inTime(window.loadURL(address))
    const bytes = await inTime(window.webContents.printToPDF(options))
    return isPdf(bytes) ? succeeded(new Uint8Array(bytes)) : failed({ kind: 'pdf-failed' })
  } catch {
    return failed({ kind: 'pdf-failed' })
  } finally {
    pages.remove(address)
    if (!window.isDestroyed()) window.destroy()
  }
}
