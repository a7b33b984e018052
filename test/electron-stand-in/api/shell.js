import { record } from '../record.js'

/** What the program wanted the system to open; `calls` is there for a test to read. */
export const shell = {
  calls: [],
  async openExternal(url) {
    // On Windows, as far as an address reaches.
    if (record.shellRefuses || url.length > 2081) throw new Error('Failed to open')
    this.calls.push({ kind: 'openExternal', url })
  },
  async openPath(path) {
    if (record.shellRefuses) return 'Failed to open path'
    this.calls.push({ kind: 'openPath', path })
    return ''
  },
  showItemInFolder(path) {
    this.calls.push({ kind: 'showItemInFolder', path })
  },
  beep() {}
}
