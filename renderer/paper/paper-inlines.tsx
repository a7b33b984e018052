import type { ReactNode } from 'react'
import type { Inline, Text } from '../../shared/document/document'
import { withAddressBreaks } from './address-breaks'
import { PaperGap } from './paper-gap'

function written({ text, bold, italic }: Text): ReactNode {
  const words = withAddressBreaks(text)
  const slanted = italic ? <em>{words}</em> : words
  return bold ? <strong>{slanted}</strong> : slanted
}

/** Inlines of a paper; clauses leave no trace here, they only say what would leave together. */
export function PaperInlines({ content }: { content: readonly Inline[] }): ReactNode {
  return content.map((inline, index) => {
    switch (inline.type) {
      case 'text':
        return <span key={index}>{written(inline)}</span>
      case 'break':
        return <br key={index} />
      case 'gap':
        return <PaperGap key={index} gap={inline.gap} />
      case 'clause':
        return <PaperInlines key={index} content={inline.content} />
    }
  })
}
