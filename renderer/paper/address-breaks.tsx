import { Fragment, type ReactNode } from 'react'

const address = /(\S+@\S+|https?:\/\/\S+)/u
/** After what leads on in an address, before what ends a name in it. */
const joint = /(?<=[@/])(?=[^/])|(?=\.\p{L})/u

/** A text where an address may end its line at a joint, rather than inside a word. */
export function withAddressBreaks(text: string): ReactNode {
  if (!address.test(text)) return text
  // Every other piece is an address.
  const pieces = text.split(address).flatMap((piece, place) => (place % 2 === 0 ? [piece] : piece.split(joint)))
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ))
}
