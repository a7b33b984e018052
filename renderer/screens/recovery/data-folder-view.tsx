import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { Reply } from '../../../shared/ipc/operations'
import { dataFolderTroubleText } from '../../../shared/told/data-folder-trouble-text'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import { QuestionDialog } from '../../parts/problems/question-dialog'
import type { Theme } from '../../state/window/use-theme'
import { BeginInEmptyDialog } from '../../shell/bars/begin-in-empty-dialog'
import { RecoveryPage } from './recovery-page'
import { useDataFolderChoice } from '../../shell/bars/use-data-folder-choice'
import buttonStyles from '../../parts/styles/button.module.css'
import matterFilesStyles from './matter-files.module.css'

interface Props {
  problem: Problem
  theme: Theme
  /** The data folder is there, or another one is in use. */
  onFound: () => void
}

const stillSo = 'Det går inte än.'

/** The data folder cannot be used: what that means, and the ways on. */
export function DataFolderView({ problem, theme, onFound }: Props): ReactNode {
  const [place, setPlace] = useState<Reply<'readDataFolder'> | null>(null)
  const [latest, setLatest] = useState(problem)
  const [tried, setTried] = useState(0)
  const [asks, setAsks] = useState(false)
  const choice = useDataFolderChoice(onFound)
  useEffect(() => void api.readDataFolder().then((read) => setPlace(read.ok ? read.value : null)), [])

  const tryAgain = async (): Promise<void> => {
    const found = await api.findDataFolder()
    if (found.ok) return onFound()
    setLatest(found.problem)
    setTried((times) => times + 1)
    announce(stillSo)
  }
  if (!place) return null
  const { folder, saidBy } = place
  const isGone = latest.kind === 'folder-gone'
  const isFixed = saidBy === 'administrator'
  return (
    <RecoveryPage
      said={dataFolderTroubleText(latest, folder, !isFixed)}
      theme={theme}
      more={
        <>
          {isFixed && (
            <p className={matterFilesStyles.note}>
              Platsen är bestämd av it-stödet (inställningen NAMNDKLAR_DATA) och kan inte väljas här.
            </p>
          )}
          {tried > 0 && <p key={tried}>{stillSo}</p>}
          {choice.problem && <ProblemSentences problem={choice.problem} />}
        </>
      }
      actions={
        <>
          <Button className={buttonStyles.primary} onPress={() => void tryAgain()}>
            Försök igen
          </Button>
          {!isFixed && (
            <Button className={buttonStyles.button} onPress={choice.choose}>
              {isGone || latest.kind === 'data-folder-unsigned' ? 'Välj mappen igen…' : 'Välj en annan datamapp…'}
            </Button>
          )}
          {isGone && (
            <Button className={buttonStyles.button} onPress={() => setAsks(true)}>
              Börja om med en tom mapp…
            </Button>
          )}
        </>
      }
    >
      {asks && (
        <QuestionDialog
          title="Börja om med en tom mapp?"
          answers={[
            { words: 'Börja om på samma plats', onPress: () => choice.beginIn('same') },
            // Where an administrator has said where the data are to lie, there is no other place to choose.
            ...(isFixed ? [] : [{ words: 'Välj en tom mapp…', onPress: choice.choose }])
          ]}
          onClose={() => setAsks(false)}
        >
          Ärendena som låg i {folder} följer inte med. De tas inte bort, och hittas mappen igen går den att välja då.
        </QuestionDialog>
      )}
      {choice.empty !== null && (
        <BeginInEmptyDialog folder={choice.empty} onClose={choice.forget} onYes={() => choice.beginIn('chosen')} />
      )}
    </RecoveryPage>
  )
}
