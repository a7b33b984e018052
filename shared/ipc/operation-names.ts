/** Everything the window may ask of the main process. Stands alone so that the preload stays small. */
export const operationNames = [
  'listMatters',
  'readHistory',
  'openMatter',
  'saveMatter',
  'trashMatter',
  'restoreMatter',
  'exportPaper',
  'exportMatterFile',
  'exportCalendar',
  'importMatterFile',
  'exportRulesFile',
  'importRulesFile',
  'openDropped',
  'openExported',
  'showExported',
  'chooseLogo',
  'readTemplate',
  'chooseTemplate',
  'useTemplate',
  'removeTemplate',
  'tryTemplate',
  'copyText',
  'copyPaper',
  'readSettings',
  'saveSettings',
  'aboutProgram',
  'closeWindow',
  'stayOpen'
] as const

export type OperationName = (typeof operationNames)[number]
