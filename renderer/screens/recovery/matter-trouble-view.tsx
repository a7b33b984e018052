import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import type { Replacement } from '../../../shared/ipc/stored-files'
import type { Reply } from '../../../shared/ipc/operations'
import { matterTroubleText } from '../../../shared/told/matter-trouble-text'
import { api } from '../../state/api'
import type { OpenedMatter } from '../../state/opened/opened-matter'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import type { Theme } from '../../state/window/use-theme'
import { MatterFiles } from './matter-files'
import { RecoveryPage } from './recovery-page'
import { ReplacementDialog } from './replacement-dialog'
import buttonStyles from '../../parts/styles/button.module.css'

interface Props {
  id: string
  problem: Problem
  theme: Theme
  onLeave: () => void
  onTryAgain: () => void
  onRemove: () => void
  onOpened: (opened: OpenedMatter) => void
}

type Chosen = Extract<Replacement, { outcome: 'read' }>

/** One matter cannot be opened: what is known of it, and what can be done. */
export function MatterTroubleView({ id, problem, theme, onLeave, onTryAgain, onRemove, onOpened }: Props): ReactNode {
  const [known, setKnown] = useState<Reply<'readMatterFiles'> | null>(null)
  const [fileProblem, setFileProblem] = useState<Problem | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  useEffect(
    () => void api.readMatterFiles({ id }).then((read) => setKnown(read.ok ? read.value : { folder: '', files: [] })),
    [id]
  )

  const choose = async (): Promise<void> => {
    const read = await api.chooseReplacement({ id })
    setFileProblem(read.ok ? null : read.problem)
    if (read.ok && read.value.outcome === 'read') setChosen(read.value)
  }
  if (!known) return null
  const isDamaged = problem.kind === 'all-damaged'
  return (
    <RecoveryPage
      said={matterTroubleText(problem, known.files.length)}
      theme={theme}
      more={fileProblem && <ProblemSentences problem={fileProblem} />}
      actions={
        <>
          <Button className={buttonStyles.primary} onPress={onLeave}>
            Till ärendena
          </Button>
          <Button className={buttonStyles.button} onPress={onTryAgain}>
            Försök igen
          </Button>
          {isDamaged && (
            <Button className={buttonStyles.button} onPress={() => void choose()}>
              Använd en fil i stället…
            </Button>
          )}
          {known.files.length > 0 && (
            <Button className={buttonStyles.button} onPress={() => void api.showMatterFiles({ id })}>
              Visa i mapp
            </Button>
          )}
          {isDamaged && (
            <Button className={buttonStyles.button} onPress={onRemove}>
              Lägg i papperskorgen
            </Button>
          )}
        </>
      }
    >
      <MatterFiles folder={known.folder} files={known.files} />
      {chosen && <ReplacementDialog chosen={chosen} onClose={() => setChosen(null)} onOpened={onOpened} />}
    </RecoveryPage>
  )
}
