/** What a test says about a thing: only what the test is about, as deep as it goes; lists are given whole. */
export type Overrides<T> = {
  [Key in keyof T]?: T[Key] extends readonly unknown[] ? T[Key] : T[Key] extends object ? Overrides<T[Key]> : T[Key]
}
