import { screen, type BrowserWindow, type Rectangle } from 'electron'
import type { WindowNote } from '../host/window-note'

type Place = WindowNote['place']

const within = (least: number, value: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most))

/** Where the window stood the last time, moved and made smaller until all of it is on a screen that is there today. */
export function boundsOnScreen(place: Place): Partial<Rectangle> {
  if (place === null) return {}
  const { workArea } = screen.getDisplayMatching(place)
  const width = Math.min(place.width, workArea.width)
  const height = Math.min(place.height, workArea.height)
  return {
    x: within(workArea.x, place.x, workArea.x + workArea.width - width),
    y: within(workArea.y, place.y, workArea.y + workArea.height - height),
    width,
    height
  }
}

/** Where the window stands, to be remembered; a maximized one is remembered with the size it goes back to. */
export const boundsOf = (window: BrowserWindow): NonNullable<Place> => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized()
})
