import { lastRemembered } from './last-remembered'

/** The last answer of each of a few kinds, as `lastRemembered` keeps one. */
export function lastOfEach<Kind extends string, Args extends readonly unknown[], To>(
  workOut: (kind: Kind, ...args: Args) => To
): (kind: Kind, ...args: Args) => To {
  const each = new Map<Kind, (...args: Args) => To>()
  return (kind, ...args) => {
    const known = each.get(kind) ?? lastRemembered((...given: Args) => workOut(kind, ...given))
    each.set(kind, known)
    return known(...args)
  }
}
