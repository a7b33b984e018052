/** What the user should know of how the program started, or of how it ended the last time. */
export type StartRemark =
  | { readonly kind: 'ended-unexpectedly' }
  | { readonly kind: 'graphics-turned-off' }
  | { readonly kind: 'words-not-opened'; readonly words: readonly string[] }
