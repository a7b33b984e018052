import type { Page } from '@playwright/test'

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

/** One way of looking at a screen: the size of the window, and what the person's system asks for. */
export interface Look {
  readonly width: number
  readonly height: number
  readonly media: Media
}

const look = (width: number, height: number, media: Media = {}): Look => ({
  width,
  height,
  media: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce', ...media }
})
const dark = { colorScheme: 'dark' } as const

/** In this order they are taken: a window that grows again opens what it folded away. */
export const looks = {
  '1280-light': look(1280, 800),
  '1280-dark': look(1280, 800, dark),
  '1024-light': look(1024, 700),
  '1024-dark': look(1024, 700, dark),
  // So tall that nothing of a view is out of sight.
  'tall-light': look(1280, 3200),
  'tall-dark': look(1280, 3200, dark),
  // As small as a window with all three panes may be, so that its words can be read on a web page.
  'readme-light': look(1100, 720),
  'readme-dark': look(1100, 720, dark),
  // The same in the manual, which shows each picture on a light ground.
  manual: look(1100, 720),
  '2560-light': look(2560, 1440),
  '760-light': look(760, 800),
  '420-light': look(420, 800),
  '420-dark': look(420, 800, dark),
  // A window of 1280 × 800 has this much room when everything is twice as large.
  'zoom-200': look(640, 400),
  'forced-colours': look(1280, 800, { forcedColors: 'active' }),
  'forced-colours-dark': look(1280, 800, { forcedColors: 'active', ...dark })
} as const satisfies Record<string, Look>

export type LookName = keyof typeof looks

export const usual: readonly LookName[] = ['1280-light', '1280-dark', '1024-light', '1024-dark']
export const whole: readonly LookName[] = [...usual, 'tall-light', 'tall-dark']
export const narrow: readonly LookName[] = ['760-light', '420-light', '420-dark', 'zoom-200']
export const forced: readonly LookName[] = ['forced-colours', 'forced-colours-dark']
