const modifiers = new Map([
  ['commandorcontrol', 'ctrl'],
  ['cmdorctrl', 'ctrl'],
  ['control', 'ctrl'],
  ['ctrl', 'ctrl'],
  ['command', 'meta'],
  ['cmd', 'meta'],
  ['alt', 'alt'],
  ['shift', 'shift']
])
const named =
  /^(f\d{1,2}|[a-z0-9]|[-=,./;'[\]\\`]|plus|numadd|numsub|num[0-9]|delete|space|tab|escape|up|down|left|right)$/

/**
 * The keys that an accelerator stands for, always in one order; a word that Electron has no key for throws. `Plus` is the
 * key where US keyboards have plus, with Shift (shell/common/keyboard_util.cc): a Swedish plus is that key without it.
 */
export function keysOf(accelerator) {
  const parts = accelerator.toLowerCase().split('+')
  const key = parts.pop()
  const held = parts.map((part) => modifiers.get(part))
  if (!named.test(key) || held.includes(undefined)) throw new Error(`Electron knows no accelerator '${accelerator}'`)
  if (key === 'plus') return keysOf([...parts, 'shift', '='].join('+'))
  return [...new Set(held)].sort().concat(key).join('+')
}
