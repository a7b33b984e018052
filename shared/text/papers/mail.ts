/** An e-mail that is not sent: whom it is for and what it says, in plain text. */
export interface Mail {
  /** Only where the matter itself names the sender's own address. */
  from: { name: string; address: string } | null
  to: string[]
  copyTo: string[]
  subject: string
  text: string
}
