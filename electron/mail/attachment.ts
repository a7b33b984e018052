/** A file that goes with an e-mail. */
export interface Attachment {
  fileName: string
  contentType: string
  bytes: Uint8Array
}
