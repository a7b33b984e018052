/** Every BrowserWindow that is not yet closed, oldest first. */
export const openWindows = new Set()
