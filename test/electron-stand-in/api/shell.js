/** What the program wanted the system to open; `calls` is there for a test to read. */
export const shell = {
  calls: [],
  async openExternal(url) {
    this.calls.push({ kind: 'openExternal', url })
  },
  async openPath(path) {
    this.calls.push({ kind: 'openPath', path })
    return ''
  },
  showItemInFolder(path) {
    this.calls.push({ kind: 'showItemInFolder', path })
  },
  beep() {}
}
