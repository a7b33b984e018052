/**
 * One thing that two states of a matter say differently. Paths are stable: rows are named by their id, as in
 * `units.<id>.employees`. What is `moved` is a list, with its row names in order before and after.
 */
export type MatterChange =
  | { readonly kind: 'changed'; readonly path: string; readonly before: unknown; readonly after: unknown }
  | { readonly kind: 'added'; readonly path: string; readonly after: unknown }
  | { readonly kind: 'removed'; readonly path: string; readonly before: unknown }
  | {
      readonly kind: 'moved'
      readonly path: string
      readonly before: readonly string[]
      readonly after: readonly string[]
    }
