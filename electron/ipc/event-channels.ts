/** What main tells the page of its own accord. */
export const eventChannels = {
  progress: 'event:progress',
  menuCommand: 'event:menu-command',
  flush: 'event:flush',
  closing: 'event:closing'
} as const
