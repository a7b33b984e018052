/**
 * A pure function of one object that never changes, worked out once for as long as the object lives: what is changed is
 * another object.
 */
export function remembered<From extends WeakKey, To extends object>(workOut: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, To>()
  return (from) => {
    const found = known.get(from)
    if (found) return found
    const value = workOut(from)
    known.set(from, value)
    return value
  }
}
