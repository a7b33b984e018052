import type { MatterDraft } from '../matter'

type Row = { readonly id: string }

/** Below one step: what is typed there itself, or what is typed further down, a row by its id and a member by its name. */
type FieldBelow<Step extends string, Value> = unknown extends Value
  ? never
  : Value extends string
    ? string extends Value
      ? Step
      : never
    : Value extends readonly (infer Item)[]
      ? Item extends Row
        ? `${Step}.${string}.${FieldOf<Item>}`
        : never
      : Value extends object
        ? `${Step}.${FieldOf<Value>}`
        : never

type FieldOf<Value> = {
  [Key in keyof Value & string]: Key extends 'id' ? never : FieldBelow<Key, NonNullable<Value[Key]>>
}[keyof Value & string]

/** Below one step: a list, or a group of fields, which hold what is typed without being typed themselves. */
type PartBelow<Step extends string, Value> = unknown extends Value
  ? never
  : Value extends readonly (infer Item)[]
    ? Step | (Item extends Row ? `${Step}.${string}.${PartOf<Item>}` : never)
    : Value extends object
      ? Step | `${Step}.${PartOf<Value>}`
      : never

type PartOf<Value> = {
  [Key in keyof Value & string]: string extends Key ? never : PartBelow<Key, NonNullable<Value[Key]>>
}[keyof Value & string]

/** Below one step: everything that has a name, with `*` for every row and every chosen name. */
type PlaceBelow<Step extends string, Value> =
  | Step
  | (unknown extends Value
      ? never
      : Value extends readonly (infer Item)[]
        ? PlaceBelow<`${Step}.*`, Item>
        : Value extends object
          ? `${Step}.${PlaceOf<Value>}`
          : never)

type PlaceOf<Value> = {
  [Key in keyof Value & string]: PlaceBelow<string extends Key ? '*' : Key, NonNullable<Value[Key]>>
}[keyof Value & string]

/** Path of a field of the matter, which holds what one person typed: `meeting.date`, `units.<id>.home`. */
export type FieldPath = FieldOf<MatterDraft>

/** Path of a list or of a group of fields: `committee.signatories`, `committee.dayCounts`. */
export type PartPath = PartOf<MatterDraft>

declare const inList: unique symbol
/** Path of a whole row, or of a member by its chosen name; made by `rowPath`, for any end of the text is a possible id. */
export type RowPath = string & { readonly [inList]: true }

/** Path of what may hold typed words: a field, or a section whose words a person has edited. */
export type TypedPath = FieldPath | RowPath

/** Path of anything in the matter that a person can be led to. */
export type MatterPath = FieldPath | PartPath | RowPath

/** Which field, part or row of any matter: a path with `*` for every row and every chosen name. */
export type MatterPlace = PlaceOf<MatterDraft>

/** The path of one row of a list, or of one member of a group whose names the matter chooses. */
export const rowPath = (list: PartPath, id: string): RowPath => `${list}.${id}` as RowPath

declare module '../../document/document' {
  interface GapFields {
    readonly ofMatter: MatterPath
  }
}
