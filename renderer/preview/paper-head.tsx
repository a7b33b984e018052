import { memo } from 'react'
import type { Letterhead, Line, PaperTitle } from '../../shared/document/document'
import { PaperInlines } from './paper-inlines'
import { PaperLines } from './paper-lines'
import { sameTree } from './same-tree'
import { useLitChanges } from './use-lit-changes'

/** The top of the first page: sender to the left, references to the right. */
export const PaperHead = memo(function PaperHead({ head }: { head: Letterhead }) {
  const { organisation, kind, references, contact, addressee } = head
  const named: Line[] = [[{ type: 'text', text: kind }], ...references]
  return (
    <div className="paper-head" ref={useLitChanges(head)}>
      <PaperLines lines={organisation} place="organisation" />
      <PaperLines lines={named} place="references" />
      <PaperLines lines={contact} place="contact" />
      <PaperLines lines={addressee} place="addressee" />
    </div>
  )
}, sameTree)

export const PaperHeading = memo(function PaperHeading({ title }: { title: PaperTitle }) {
  return (
    <div className="paper-title" ref={useLitChanges(title)}>
      <PaperLines lines={title.above} />
      <h3 className="paper-text">
        <PaperInlines content={title.text} />
      </h3>
      <PaperLines lines={title.below} />
    </div>
  )
}, sameTree)

/** The sender's address, low on the first page and apart from the text. */
export const PaperSender = memo(function PaperSender({ lines }: { lines: Line[] }) {
  return (
    <div className="paper-sender" ref={useLitChanges(lines)}>
      <PaperLines lines={lines} />
    </div>
  )
}, sameTree)
