import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './written-file.module.css'

interface Props {
  /** What has been written: `Filen är skapad:` */
  words: string
  path: string
  /** A folder is shown, but not opened. */
  opens?: boolean
  /** What should be known of it. */
  children: ReactNode
}

/** Where something that was written lies, and what can be done with it. */
export function WrittenFile({ words, path, opens, children }: Props): ReactNode {
  const [problem, setProblem] = useState<Problem | null>(null)
  const ask = async (request: Promise<OrProblem<null>>, done = ''): Promise<void> => {
    const result = await request
    setProblem(result.ok ? null : result.problem)
    if (result.ok && done !== '') announce(done)
  }
  return (
    <div className={styles.written}>
      <p>
        <span className={styles.mark}>{words}</span> <span className={styles.path}>{path}</span>
      </p>
      <div className={actionsStyles.actions}>
        {opens && (
          <Button className={buttonStyles.button} onPress={() => void ask(api.openExported({ path }))}>
            Öppna
          </Button>
        )}
        <Button className={buttonStyles.button} onPress={() => void ask(api.showExported({ path }))}>
          Visa i mapp
        </Button>
        <Button
          className={buttonStyles.button}
          onPress={() => void ask(api.copyText({ text: path }), 'Sökvägen är kopierad.')}
        >
          Kopiera sökväg
        </Button>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {children}
    </div>
  )
}
