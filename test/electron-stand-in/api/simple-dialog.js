/** For a person looking at the stand-in in an installed browser: the browser's own boxes, in place of the system's. */
export const simpleDialog = {
  async showSaveDialog(window, { title = 'Spara som', defaultPath = '' }) {
    const filePath = await ask(window, 'prompt', `${title}\nFilens fullständiga sökväg:`, defaultPath)
    return { canceled: !filePath, filePath: filePath ?? '' }
  },
  async showOpenDialog(window, { title = 'Öppna', defaultPath = '' }) {
    const filePath = await ask(window, 'prompt', `${title}\nFilens fullständiga sökväg:`, defaultPath)
    return { canceled: !filePath, filePaths: filePath ? [filePath] : [] }
  },
  async showMessageBox(window, { message, detail = '', buttons = ['OK'], defaultId = 0, cancelId = 0 }) {
    if (buttons.length === 1) await ask(window, 'alert', `${message}\n\n${detail}`)
    if (buttons.length < 2) return { response: 0, checkboxChecked: false }
    const choices = buttons.map((button, index) => `${index + 1} = ${button}`).join('\n')
    const chosen = await ask(window, 'prompt', `${message}\n\n${detail}\n\n${choices}`, String(defaultId + 1))
    const response = chosen === null ? cancelId : Number(chosen) - 1
    return { response: buttons[response] === undefined ? cancelId : response, checkboxChecked: false }
  }
}

const ask = (window, box, ...words) =>
  window.webContents.executeJavaScript(`${box}(${words.map((word) => JSON.stringify(word)).join(', ')})`)
