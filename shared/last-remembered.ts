interface Last<Args, To> {
  readonly args: Args
  readonly value: To
}

/**
 * A pure function of things that never change, worked out again only when one of them is another than last time. For what is
 * too large to be kept with each state of a matter that can be undone to.
 */
export function lastRemembered<Args extends readonly unknown[], To>(
  workOut: (...args: Args) => To
): (...args: Args) => To {
  let last: Last<Args, To> | undefined
  return (...args) => {
    const isSame = last?.args.length === args.length && args.every((each, at) => Object.is(each, last?.args[at]))
    if (last !== undefined && isSame) return last.value
    const value = workOut(...args)
    last = { args, value }
    return value
  }
}
