import { dequal } from 'dequal/lite'
import { memo } from 'react'
import type { Letterhead, Line, PaperTitle } from '../../shared/document/document'
import { PaperInlines } from './paper-inlines'
import { PaperLines } from './paper-lines'
import { PaperLogo } from './paper-logo'
import { useLitChanges } from './use-lit-changes'
import styles from './paper-head.module.css'

/** The top of the first page: who sends to the left, what it is and its references to the right. */
export const PaperHead = memo(function PaperHead({
  head: { logo, organisation, kind, references }
}: {
  head: Letterhead
}) {
  const named: Line[] = [[{ type: 'text', text: kind }], ...references]
  return (
    <div className={styles.head} data-part="paper-head" ref={useLitChanges(named)}>
      {logo && <PaperLogo logo={logo} />}
      <PaperLines lines={organisation} place="organisation" />
      <PaperLines lines={named} place="references" />
    </div>
  )
}, dequal)

/** Short lines in a place of their own: the contact beside the text, the addressee above it, the sender low on the page. */
export const PaperAside = memo(function PaperAside({
  lines,
  place
}: {
  lines: readonly Line[]
  place: 'contact' | 'addressee' | 'sender'
}) {
  return (
    <div className={styles[place]} data-place={place} ref={useLitChanges(lines)}>
      <PaperLines lines={lines} />
    </div>
  )
}, dequal)

export const PaperHeading = memo(function PaperHeading({ title }: { title: PaperTitle }) {
  return (
    <div className={styles.title} data-part="paper-title" ref={useLitChanges(title)}>
      <PaperLines lines={title.above} />
      {title.text.length > 0 && (
        <h3 data-part="paper-text">
          <PaperInlines content={title.text} />
        </h3>
      )}
      <PaperLines lines={title.below} />
    </div>
  )
}, dequal)
