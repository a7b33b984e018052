import type { ElectronApplication } from '@playwright/test'

/** What the user would choose; the dialogs themselves are the system's and stay closed. */
export const answerDialog = {
  save: (app: ElectronApplication, filePath: string) =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, filePath),
  /** One place after the other, for as often as it is asked. */
  saveInTurn: (app: ElectronApplication, filePaths: string[]) =>
    app.evaluate(({ dialog }, filePaths) => {
      dialog.showSaveDialog = () => {
        const filePath = filePaths.shift() ?? ''
        return Promise.resolve({ canceled: filePath === '', filePath })
      }
    }, filePaths),
  open: (app: ElectronApplication, filePaths: string[]) =>
    app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    }, filePaths),
  cancel: (app: ElectronApplication) =>
    app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
      dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
    }),
  message: (app: ElectronApplication, response: number) =>
    app.evaluate(({ dialog }, response) => {
      dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false })
    }, response)
}
