import { Fragment, type ReactNode } from 'react'
import { absentWords } from '../../../shared/text/fields/value-words'
import { wordChanges } from '../../../shared/text/language/word-changes'
import type { ChangeInWords } from '../../../shared/told/changes-in-words'
import styles from './compared-with-now.module.css'

const mostWords = 400
const countWords = (text: string): number => text.split(/\s+/).length

/** One side of a difference, with the words that stand only there marked. */
function Side({ before, after, only }: { before: string; after: string; only: 'struck' | 'added' }): ReactNode {
  const own = only === 'struck' ? before : after
  if (absentWords.includes(own)) return <span className={styles.none}>{own}</span>
  const Mark = only === 'struck' ? 'del' : 'ins'
  // Texts that differ wholly take the square of their length to compare word by word.
  if (countWords(before) > mostWords || countWords(after) > mostWords) return <Mark>{own}</Mark>
  return wordChanges(before, after)
    .filter(({ kind }) => kind === 'same' || kind === only)
    .map(({ kind, text }, index) => (
      <Fragment key={index}>
        {index > 0 && ' '}
        {kind === 'same' ? text : <Mark>{text}</Mark>}
      </Fragment>
    ))
}

interface Props {
  /** What stood there before, as a column's heading: `Då, 14.32 den 3 maj`. */
  then: string
  /** The other column's heading. */
  now?: string
  changes: readonly ChangeInWords[]
}

/** What an earlier version says otherwise than the matter does now, side by side. */
export const ComparedWithNow = ({ then, now = 'Nu', changes }: Props): ReactNode => (
  <table className={styles.compared} lang="sv">
    <thead>
      <tr>
        <th scope="col">Uppgift</th>
        <th scope="col">{then}</th>
        <th scope="col">{now}</th>
      </tr>
    </thead>
    <tbody>
      {changes.map(({ path, place, before, after }) => (
        <tr key={path}>
          <th scope="row">{place}</th>
          <td data-side={then}>
            <Side before={before} after={after} only="struck" />
          </td>
          <td data-side={now}>
            <Side before={before} after={after} only="added" />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
