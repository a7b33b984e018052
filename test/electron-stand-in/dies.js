/**
 * As in Electron, whatever is asked of an object that has been destroyed throws. What is listed goes on working; Electron's
 * own list is as short.
 */
export function makeDead(object, living) {
  for (let shape = Object.getPrototypeOf(object); shape.constructor.name !== 'EventEmitter';) {
    for (const name of Object.getOwnPropertyNames(shape)) {
      if (name === 'constructor' || living.includes(name)) continue
      Object.defineProperty(object, name, { get: refuse, configurable: true })
    }
    shape = Object.getPrototypeOf(shape)
  }
}

export function refuse() {
  throw new TypeError('Object has been destroyed')
}
