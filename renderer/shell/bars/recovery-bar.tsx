import type { ReactNode } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import actionsStyles from '../../parts/styles/actions.module.css'
import problemSentencesStyles from '../../parts/problems/problem-sentences.module.css'
import barStyles from './bar.module.css'

interface Props {
  label: string
  /** A failure that nothing else tells is said at once; a state that one can live with is not. */
  tone: 'warning' | 'calm'
  words: ReactNode
  problems?: readonly (Problem | null)[]
  children: ReactNode
}

/** A bar over the matter: what the state of things is, and what can be done about it. */
export const RecoveryBar = ({ label, tone, words, problems = [], children }: Props): ReactNode => (
  <section className={barStyles[tone]} aria-label={label}>
    <div role={tone === 'warning' ? 'alert' : 'status'}>
      <p className={problemSentencesStyles.sentences}>{words}</p>
      {problems.map((problem, place) => problem && <ProblemSentences key={place} problem={problem} />)}
    </div>
    <div className={actionsStyles.actions}>{children}</div>
  </section>
)
