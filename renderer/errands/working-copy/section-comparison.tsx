import { useMemo, type ReactNode } from 'react'
import type { SectionText } from '../../../shared/domain/section-text'
import type { WordChange } from '../../../shared/domain/report-against-minutes'
import { comparedLines, type ComparedLine } from '../../../shared/exchange/working-copy/compared-lines'
import styles from './section-comparison.module.css'

const Words = ({ words, only }: { words: readonly WordChange[]; only: 'struck' | 'added' }): ReactNode =>
  words
    .filter(({ kind }) => kind === 'same' || kind === only)
    .map(({ kind, text }, index) => (
      <span key={index}>
        {index > 0 && ' '}
        {kind === 'same' ? text : kind === 'struck' ? <del>{text}</del> : <ins>{text}</ins>}
      </span>
    ))

function side(line: ComparedLine, only: 'struck' | 'added'): ReactNode {
  switch (line.kind) {
    case 'same':
    case 'look':
      return line.text
    case 'changed':
      return <Words words={line.words} only={only} />
    case 'struck':
      return only === 'struck' ? <del>{line.text}</del> : null
    case 'added':
      return only === 'added' ? <ins>{line.text}</ins> : null
  }
}

/** A section as it stands in the matter and as it stands in Word, side by side, with what differs marked. */
export function SectionComparison({ before, after }: { before: SectionText; after: SectionText }): ReactNode {
  const lines = useMemo(() => comparedLines(before, after), [before, after])
  const hasLook = lines.some(({ kind }) => kind === 'look')
  return (
    <>
      <table className={styles.lines} lang="sv">
        <thead>
          <tr>
            <th scope="col">I ärendet nu</th>
            <th scope="col">I Word</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index} data-kind={line.kind}>
              <td data-side="I ärendet nu">{side(line, 'struck')}</td>
              <td data-side="I Word">{side(line, 'added')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasLook && (
        <p className={styles.note}>
          I stycken med streckad kant är orden desamma, men fet stil, kursiv stil eller punktlista skiljer.
        </p>
      )}
    </>
  )
}
