import { browser } from '../chromium/browser.js'
import { record } from '../record.js'
import { simpleDialog } from './simple-dialog.js'

const names = ['showOpenDialog', 'showSaveDialog', 'showMessageBox']

/** A test says what the user answers; a dialog nobody has scripted fails at once instead of waiting for ever. */
function unscripted(name) {
  throw new Error(`dialog.${name} was called, but no test has scripted an answer`)
}

const asked =
  (name) =>
  async (...values) =>
    browser.visible ? simpleDialog[name](...values) : unscripted(name)

export const dialog = {
  ...Object.fromEntries(names.map((name) => [name, asked(name)])),
  ...Object.fromEntries(names.map((name) => [`${name}Sync`, () => unscripted(`${name}Sync`)])),
  showErrorBox(title, content) {
    record.errorBoxes.push({ title, content })
    console.error(`${title}\n${content}`)
  }
}
