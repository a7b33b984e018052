import type { Block, List, Signatures } from '../../shared/document/document'
import { PaperInlines } from './paper-inlines'
import { PaperLines } from './paper-lines'

function PaperList({ list: { ordered, items } }: { list: List }) {
  const Name = ordered ? 'ol' : 'ul'
  return (
    <Name>
      {items.map(({ content, children = [] }, index) => (
        <li key={index}>
          <div className="paper-text">
            <PaperInlines content={content} />
          </div>
          {children.length > 0 && (
            <ul>
              {children.map((child, at) => (
                <li key={at} className="paper-text">
                  <PaperInlines content={child} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </Name>
  )
}

const PaperSignatures = ({ block: { signatories } }: { block: Signatures }) => (
  <div className="paper-signatures">
    {signatories.map((lines, index) => (
      <PaperLines key={index} lines={lines} />
    ))}
  </div>
)

/** One block of a paper as it stands on the page. */
export function PaperBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p className="paper-text">
          <PaperInlines content={block.content} />
        </p>
      )
    case 'list':
      return <PaperList list={block} />
    case 'signatures':
      return <PaperSignatures block={block} />
  }
}
