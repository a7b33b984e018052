import type { Block, List, Signatures, Table } from '../../shared/document/document'
import { PaperInlines } from './paper-inlines'
import { PaperLines } from './paper-lines'
import styles from './paper-block.module.css'

function PaperList({ list: { ordered, items } }: { list: List }) {
  const Name = ordered ? 'ol' : 'ul'
  return (
    <Name>
      {items.map(({ content, children = [] }, index) => (
        <li key={index}>
          <div data-part="paper-text">
            <PaperInlines content={content} />
          </div>
          {children.length > 0 && (
            <ul>
              {children.map((child, at) => (
                <li key={at} data-part="paper-text">
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

const PaperSignatures = ({ block: { signatories, toSign } }: { block: Signatures }) => (
  <div className={styles.signatures} data-to-sign={toSign || undefined}>
    {signatories.map((lines, index) => (
      <PaperLines key={index} lines={lines} />
    ))}
  </div>
)

const PaperTable = ({ table: { header, rows } }: { table: Table }) => (
  <table className={styles.table}>
    <thead>
      <tr>
        {header.map((name, column) => (
          <th key={column} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        <tr key={row}>
          {cells.map((cell, column) => (
            <td key={column} data-part="paper-text">
              <PaperInlines content={cell} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** One block of a paper as it stands on the page. */
export function PaperBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p data-part="paper-text">
          <PaperInlines content={block.content} />
        </p>
      )
    case 'list':
      return <PaperList list={block} />
    case 'signatures':
      return <PaperSignatures block={block} />
    case 'table':
      return <PaperTable table={block} />
  }
}
