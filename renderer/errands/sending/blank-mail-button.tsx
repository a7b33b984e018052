import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './blank-mail-button.module.css'

const openedWords = (textLeftOut: boolean): string =>
  textLeftOut
    ? 'Ett nytt mejl är öppnat. Texten fick inte plats: kopiera den härifrån, klistra in den och bifoga utdraget.'
    : 'Ett nytt mejl är öppnat. Bifoga utdraget innan det skickas.'

/** An e-mail without attachment in the user's own mail program, for where the draft cannot be opened. */
export function BlankMailButton(): ReactNode {
  const { matter } = useMatter()
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const open = async (): Promise<void> => {
    const result = await api.openBlankMail({ matter })
    if (!result.ok) return setProblem(result.problem)
    const opened = openedWords(result.value.textLeftOut)
    setWords(opened)
    announce(opened)
  }
  return (
    <>
      <Button className={buttonStyles.button} onPress={() => void open()}>
        Öppna tomt mejl (utan bilaga)
      </Button>
      {words !== '' && <p className={styles.opened}>{words}</p>}
      {problem && <ProblemDialog title="Inget mejl öppnades" problem={problem} onClose={() => setProblem(null)} />}
    </>
  )
}
