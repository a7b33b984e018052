import { EventEmitter } from 'node:events'

/** `STAND_IN_SCREENS`: the screens' areas as JSON, the first one the primary; otherwise one ordinary screen. */
const areas = JSON.parse(process.env.STAND_IN_SCREENS ?? '[{ "x": 0, "y": 0, "width": 1280, "height": 800 }]')
const displays = areas.map((area, index) => ({
  id: index + 1,
  bounds: area,
  workArea: area,
  size: area,
  workAreaSize: area,
  scaleFactor: 1
}))

const overlap = (start, length, otherStart, otherLength) =>
  Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart))
const shared = (one, other) =>
  overlap(one.x, one.width, other.x, other.width) * overlap(one.y, one.height, other.y, other.height)

/** As Electron's: the screen that most of it lies on, else the primary one. */
const matching = (area) =>
  displays.reduce((best, display) => (shared(display.bounds, area) > shared(best.bounds, area) ? display : best))

export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => displays[0],
  getAllDisplays: () => displays,
  getDisplayMatching: matching,
  getDisplayNearestPoint: ({ x, y }) => matching({ x, y, width: 1, height: 1 })
})
