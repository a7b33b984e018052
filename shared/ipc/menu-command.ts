/** What the window's menu and its keys ask the page to do. */
export const menuCommands = [
  'new-matter',
  'open-file',
  'merge-file',
  'save-file',
  'export-paper',
  'archive-matter',
  'check-archive',
  'show-matters',
  'show-versions',
  'undo',
  'redo',
  'show-help',
  'about'
] as const

export type MenuCommand = (typeof menuCommands)[number]
