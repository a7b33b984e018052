/** What main tells the page of its own accord. */
export const eventChannels = { menuCommand: 'event:menu-command', flush: 'event:flush', closing: 'event:closing' } as const
