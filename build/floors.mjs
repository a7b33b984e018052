/**
 * The floors of the house, ground first: a room may import from its own floor's room and from any floor below it, never from
 * a floor above nor from a neighbour on the same floor. The longest name that a file's path begins with is its room.
 * @type {Record<'shared' | 'electron' | 'renderer', readonly (readonly string[])[]>}
 */
export const floors = {
  shared: [
    ['shared/result.ts'],
    ['shared/document'],
    ['shared/domain/reading', 'shared/domain/look'],
    ['shared/domain'],
    ['shared/domain/paths'],
    ['shared/domain/answers'],
    ['shared/domain/edits'],
    ['shared/rules'],
    ['shared/sample', 'shared/text/language'],
    ['shared/text/fields'],
    ['shared/text/sentences'],
    ['shared/text/papers'],
    ['shared/cross-checks', 'shared/decided'],
    ['shared/review'],
    ['shared/exchange'],
    ['shared/issued'],
    ['shared/ipc', 'shared/year'],
    ['shared/told']
  ],
  electron: [
    ['electron/host', 'electron/picture', 'electron/zip'],
    ['electron/storage', 'electron/docx'],
    ['electron/pdf'],
    ['electron/files', 'electron/mets', 'electron/presence', 'electron/page'],
    ['electron/data', 'electron/gate', 'electron/mail'],
    ['electron/archive', 'electron/look', 'electron/extra-copies'],
    ['electron/ipc', 'electron/headless'],
    ['electron/window'],
    ['electron/start.ts', 'electron/preload.ts'],
    ['electron/main.ts']
  ],
  renderer: [
    ['renderer/state', 'renderer/without-eval.ts'],
    ['renderer/parts'],
    ['renderer/paper'],
    ['renderer/cards'],
    ['renderer/errands'],
    [
      'renderer/views/committee',
      'renderer/views/dates',
      'renderer/views/decision',
      'renderer/views/history',
      'renderer/views/minutes',
      'renderer/views/next-year',
      'renderer/views/overview',
      'renderer/views/papers',
      'renderer/views/review',
      'renderer/views/rules',
      'renderer/views/texts',
      'renderer/views/units',
      'renderer/views/versions'
    ],
    ['renderer/shell'],
    ['renderer/screens'],
    ['renderer/app.tsx'],
    ['renderer/main.tsx']
  ]
}

const rooms = Object.values(floors).flatMap((stair) =>
  stair.flatMap((names, floor) => names.map((name) => ({ name, floor, stair })))
)
const within = (/** @type {string} */ file, /** @type {string} */ room) => file === room || file.startsWith(`${room}/`)

/** The room that a file of the project lies in, with its floor; undefined outside the three houses. */
export const roomOf = (/** @type {string} */ file) =>
  rooms
    .filter(({ name }) => within(file, name))
    .reduce(
      (/** @type {(typeof rooms)[number] | undefined} */ best, room) =>
        best && best.name.length > room.name.length ? best : room,
      undefined
    )

/**
 * What is wrong with one file importing another, as a sentence that says where the import should go; undefined where nothing
 * is. Paths are relative to the project.
 */
export function arrowUp(/** @type {string} */ from, /** @type {string} */ to) {
  const [here, there] = [roomOf(from), roomOf(to)]
  if (!here)
    return /^(shared|electron|renderer)\//.test(from)
      ? `${from} lies on no floor: give its folder one in build/floors.mjs.`
      : undefined
  if (!there || here.stair !== there.stair || here.name === there.name || there.floor < here.floor) return undefined
  const place = there.floor === here.floor ? 'a neighbour on its own floor' : 'a floor above it'
  const below = here.stair[here.floor - 1]?.[0]
  const way =
    below === undefined
      ? 'hand it over as an argument'
      : `move what both need to ${below} or lower, or hand it over as an argument`
  return `${here.name} imports ${there.name}, ${place}: ${way}.`
}
