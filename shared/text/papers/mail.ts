/** An e-mail that is not sent: whom it is for and what it says, in plain text. */
export interface Mail {
  /** Only where the matter itself names the sender's own address. */
  readonly from: { readonly name: string; readonly address: string } | null
  readonly to: readonly string[]
  readonly copyTo: readonly string[]
  readonly subject: string
  readonly text: string
}
