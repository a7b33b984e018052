import { Fragment, useDeferredValue, useId, useMemo, type ReactNode } from 'react'
import type { ClausePair, WordChange } from '../../../shared/domain/report-against-minutes'
import { minutesBegun } from '../../../shared/review/minutes-begun'
import { reportAgainstMinutes } from '../../../shared/review/report-against-minutes'
import { reportAgainstMinutesText } from '../../../shared/told/report-against-minutes-text'
import { useMatter } from '../../state/matter/use-matter'
import ruledSectionStyles from '../../parts/styles/ruled-section.module.css'
import styles from './what-changed.module.css'

const none = <span className={styles.none}>Finns inte</span>

/** One side of a changed clause: what stands in both, and what stands only here. */
function Words({ words, only }: { words: readonly WordChange[]; only: 'struck' | 'added' }): ReactNode {
  return words
    .filter(({ kind }) => kind === 'same' || kind === only)
    .map(({ kind, text }, index) => (
      <Fragment key={index}>
        {index > 0 && ' '}
        {kind === 'same' ? text : kind === 'struck' ? <del>{text}</del> : <ins>{text}</ins>}
      </Fragment>
    ))
}

function proposed(pair: ClausePair): ReactNode {
  switch (pair.kind) {
    case 'same':
      return pair.proposed
    case 'changed':
      return <Words words={pair.words} only="struck" />
    case 'struck':
      return <del>{pair.proposed}</del>
    case 'added':
      return none
  }
}

function decided(pair: ClausePair): ReactNode {
  switch (pair.kind) {
    case 'same':
      return pair.decided
    case 'changed':
      return <Words words={pair.words} only="added" />
    case 'struck':
      return none
    case 'added':
      return <ins>{pair.decided}</ins>
  }
}

const outcomeWords: Record<ClausePair['kind'], string> = {
  same: 'Samma',
  changed: 'Ändrad',
  struck: 'Struken',
  added: 'Tillagd'
}

/** What became of the proposal, side by side, once the minutes are begun. */
export function WhatChanged(): ReactNode {
  const matter = useDeferredValue(useMatter().matter)
  const against = useMemo(() => (minutesBegun(matter) ? reportAgainstMinutes(matter) : null), [matter])
  const id = useId()
  if (against === null) return null
  // The clauses themselves stand in the table, so that only the rest is told in sentences.
  const rest = reportAgainstMinutesText({ ...against, clauses: [] }, matter.committee)
  const isSame = against.clauses.every(({ kind }) => kind === 'same')
  const sentences = isSame ? rest : rest.filter((sentence) => !sentence.startsWith('Inga skillnader.'))
  return (
    <section className={ruledSectionStyles.section} aria-labelledby={id}>
      <h3 id={id}>Vad som ändrades sedan tjänsteutlåtandet</h3>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {against.clauses.length > 0 && (
        <table className={styles.changed} data-part="changed" lang="sv">
          <thead>
            <tr>
              <th scope="col">Förslaget</th>
              <th scope="col">Beslutet</th>
              <th scope="col">Beslutssats</th>
            </tr>
          </thead>
          <tbody>
            {against.clauses.map((pair, index) => (
              <tr key={index} data-kind={pair.kind}>
                <td data-side="Förslaget">{proposed(pair)}</td>
                <td data-side="Beslutet">{decided(pair)}</td>
                <td className={styles.kind}>{outcomeWords[pair.kind]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
