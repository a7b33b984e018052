/** What the window's menu and its keys ask the page to do. */
const menuCommands = [
  'new-matter',
  'open-file',
  'open-working-copy',
  'merge-file',
  'save-file',
  'export-paper',
  'archive-matter',
  'check-archive',
  'extra-copies',
  'show-matters',
  'show-versions',
  'undo',
  'redo',
  'show-help',
  'about'
] as const

export type MenuCommand = (typeof menuCommands)[number]
