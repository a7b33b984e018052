import { Fragment } from 'react'
import { Button } from 'react-aria-components'
import type { WordChange } from '../../../shared/domain/report-against-minutes'
import type { EditedSection } from '../../../shared/domain/section-text'
import type { ProposalChange } from '../../../shared/exchange/proposal-changes/proposal-changes'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './changed-proposal.module.css'

const Word = ({ kind, text }: WordChange) => {
  switch (kind) {
    case 'same':
      return text
    case 'struck':
      return <del>{text}</del>
    case 'added':
      return <ins>{text}</ins>
  }
}

const saidNow = ({ words }: ProposalChange): string =>
  words
    .filter(({ kind }) => kind === 'added')
    .map(({ text }) => text)
    .join(' ') || 'det som är struket'

interface Props {
  changes: readonly ProposalChange[]
  onTake: (taken: EditedSection) => void
}

/** What differs in the proposal since a text was edited from it, each change inside its line and to be taken over alone. */
export const ChangedProposal = ({ changes, onTake }: Props) => (
  <ul className={styles.changes} aria-label="Det som har ändrats i förslaget" lang="sv">
    {changes.map((change, index) => (
      <li key={index}>
        <p className={styles.line}>
          {change.words.map((word, at) => (
            <Fragment key={at}>
              {at > 0 && ' '}
              <Word {...word} />
            </Fragment>
          ))}
        </p>
        <TakeOver change={change} onTake={onTake} />
      </li>
    ))}
  </ul>
)

const TakeOver = ({ change, onTake }: { change: ProposalChange; onTake: Props['onTake'] }) => {
  const { taken } = change
  return taken ? (
    <Button
      className={buttonStyles.quiet}
      aria-label={`Ta över ändringen: ${saidNow(change)}`}
      onPress={() => onTake(taken)}
    >
      Ta över ändringen
    </Button>
  ) : (
    <p className={styles.unplaced}>Stället är omskrivet i din text. Ändra det själv, eller välj här nedanför.</p>
  )
}
