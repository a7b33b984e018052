import type { ReactNode } from 'react'
import type { Problem } from '../../../shared/ipc/problem'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import '../../parts/problems/problems.css'
import './recovery.css'

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
  <section className={`recovery-bar recovery-bar-${tone}`} aria-label={label}>
    <div role={tone === 'warning' ? 'alert' : 'status'}>
      <p className="problem-sentences">{words}</p>
      {problems.map((problem, place) => problem && <ProblemSentences key={place} problem={problem} />)}
    </div>
    <div className="problem-actions">{children}</div>
  </section>
)
