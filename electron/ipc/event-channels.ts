/** What main tells the page of its own accord. */
export const eventChannels = {
  archiveProgress: 'event:archive-progress',
  menuCommand: 'event:menu-command',
  flush: 'event:flush',
  closing: 'event:closing'
} as const
