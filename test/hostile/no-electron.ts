/** Stands for `electron` in a process that has no window: the file that is chosen in every dialog. */
export const chosen = { path: '' }

export const dialog = {
  showOpenDialog: async () => ({ canceled: false, filePaths: [chosen.path] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' })
}
export const shell = {}
export const app = { getPath: () => '' }
