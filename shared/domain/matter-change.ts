/**
 * One thing that two states of a matter say differently. Paths are stable: rows are named by their id, as in
 * `units.<id>.employees`. What is `moved` is a list, with its row names in order before and after.
 */
export type MatterChange =
  | { kind: 'changed'; path: string; before: unknown; after: unknown }
  | { kind: 'added'; path: string; after: unknown }
  | { kind: 'removed'; path: string; before: unknown }
  | { kind: 'moved'; path: string; before: string[]; after: string[] }
