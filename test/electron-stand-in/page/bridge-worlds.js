/**
 * The context bridge. A page has two worlds that share the DOM but no objects: the page's own and the preload's.
 * An event's `detail` is cloned from one to the other while the sender waits, so a call can be made and answered at
 * once; functions and promises travel as numbers. Sent to the page as text: it may use nothing outside itself.
 */
export function bridgeWorlds(token, side) {
  if (window !== window.top) return undefined
  const other = side === 'page' ? 'preload' : 'page'
  const functions = new Map()
  const promises = new Map()
  const numbers = new WeakMap()
  const dispatch = window.dispatchEvent.bind(window)
  const BridgeEvent = CustomEvent
  let lastNumber = 0
  let answer

  const tell = (what, detail) => dispatch(new BridgeEvent(`${token}:${other}:${what}`, { detail }))
  const hear = (what, listener) =>
    window.addEventListener(`${token}:${side}:${what}`, ({ detail }) => listener(detail), true)
  const isPlain = (value) => [Object.prototype, null].includes(Object.getPrototypeOf(value))
  const mapMembers = (value, change) =>
    Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]))

  function numberOf(fn) {
    if (!numbers.has(fn)) {
      numbers.set(fn, ++lastNumber)
      functions.set(lastNumber, fn)
    }
    return numbers.get(fn)
  }

  function promised(promise) {
    const number = ++lastNumber
    promise.then(
      (value) => tell('settled', { number, value: wrap(value) }),
      (error) => tell('settled', { number, error: wrap(error) })
    )
    return number
  }

  function wrap(value) {
    if (typeof value === 'function') return { [token]: 'function', number: numberOf(value) }
    if (value instanceof Promise) return { [token]: 'promise', number: promised(value) }
    if (value instanceof Error) return { [token]: 'error', message: value.message }
    if (Array.isArray(value)) return value.map(wrap)
    if (value !== null && typeof value === 'object' && isPlain(value)) return mapMembers(value, wrap)
    return structuredClone(value)
  }

  function unwrap(value) {
    if (Array.isArray(value)) return value.map(unwrap)
    if (value === null || typeof value !== 'object') return value
    if (value[token] === 'function') return (...values) => call(value.number, values)
    if (value[token] === 'error') return new Error(value.message)
    if (value[token] === 'promise') {
      return new Promise((resolve, reject) => promises.set(value.number, { resolve, reject }))
    }
    return isPlain(value) ? mapMembers(value, unwrap) : value
  }

  function call(number, values) {
    answer = undefined
    tell('call', { number, values: wrap(values) })
    const { value, error } = answer
    if (error !== undefined) throw unwrap(error)
    return unwrap(value)
  }

  hear('call', ({ number, values }) => {
    try {
      tell('answer', { value: wrap(functions.get(number)(...unwrap(values))) })
    } catch (error) {
      tell('answer', { error: wrap(error) })
    }
  })
  hear('answer', (detail) => {
    answer = detail
  })
  hear('settled', ({ number, value, error }) => {
    const { resolve, reject } = promises.get(number)
    promises.delete(number)
    if (error === undefined) resolve(unwrap(value))
    else reject(unwrap(error))
  })

  if (side === 'preload') return { exposeInMainWorld: (name, value) => tell('expose', { name, value: wrap(value) }) }
  const freeze = (value) => {
    if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  hear('expose', ({ name, value }) => {
    Object.defineProperty(window, name, { value: freeze(unwrap(value)), enumerable: true })
  })
  return undefined
}
