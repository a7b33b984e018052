import { failed, succeeded, type Result } from '../../shared/result'
import { isPdf } from '../pdf/is-pdf'

/** A scanned paper with signatures on it (*undertecknad handling*), which the user adds to a package. */
export interface SignedPaper {
  /** The name of its file, without its place. */
  name: string
  bytes: Uint8Array
  /** Whether its own description says that it is PDF/A; that it is right about it, only a validator can tell. */
  claimsPdfA: boolean
}

/** The description (XMP) of a PDF/A names its part, as an element or as an attribute, and is never compressed away. */
const partOfPdfA = /pdfaid:part\s*(?:=\s*["']\s*[1-4]\s*["']|>\s*[1-4]\s*<)/

/** A file as a signed paper; refused where it is no PDF at all. */
export function signedPaper(name: string, bytes: Uint8Array): Result<SignedPaper, 'not-pdf'> {
  if (!isPdf(bytes)) return failed('not-pdf')
  return succeeded({ name, bytes, claimsPdfA: partOfPdfA.test(Buffer.from(bytes).toString('latin1')) })
}
