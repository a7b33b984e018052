import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { Reply } from '../../../shared/ipc/operations'
import { api } from '../../state/api'
import { CopyTechnicalInformation } from './copy-technical-information'
import { MessageDialog } from '../../parts/problems/message-dialog'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import buttonStyles from '../../parts/styles/button.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import styles from './about-dialog.module.css'

/** Which program this is, what it promises, and what it is made of. */
export function AboutDialog({ onClose }: { onClose: () => void }): ReactNode {
  const [about, setAbout] = useState<Reply<'aboutProgram'> | null>(null)
  const [notices, setNotices] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let current = true
    void api.aboutProgram().then((result) => {
      if (current && result.ok) setAbout(result.value)
    })
    return () => {
      current = false
    }
  }, [])
  const showNotices = async (): Promise<void> => {
    const result = await api.readNotices()
    if (result.ok) setNotices(result.value)
    else setProblem(result.problem)
  }
  return (
    <MessageDialog title="Om Nämndklar" isWide={notices !== null} onClose={onClose}>
      {about && (
        <>
          <p>Nämndklar {about.version}</p>
          <p className={styles.place}>Ärendena ligger i mappen {about.dataFolder}.</p>
        </>
      )}
      <p>
        Programmet använder inget nätverk. Det skickar inget, hämtar inget och mäter inget. Allt du skriver ligger i
        filer på den här datorn, eller i den mapp som du eller er it-avdelning har valt.
      </p>
      <p>Programmet är fri programvara under MIT-licensen.</p>
      {notices !== null && (
        <div className={styles.notices} role="region" aria-label="Licenser" tabIndex={0}>
          {notices}
        </div>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <div className={messageDialogStyles.actions}>
        {notices === null && (
          <Button className={buttonStyles.quiet} onPress={() => void showNotices()}>
            Visa licenser
          </Button>
        )}
        <CopyTechnicalInformation />
        <Button className={buttonStyles.primary} autoFocus onPress={onClose}>
          Stäng
        </Button>
      </div>
    </MessageDialog>
  )
}
