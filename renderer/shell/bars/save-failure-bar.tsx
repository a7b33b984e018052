import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import { useMatter } from '../../state/matter/use-matter'
import { ChooseDataFolderButton } from './choose-data-folder-button'
import { useSaveElsewhere } from './use-save-elsewhere'
import { ProblemSentences } from '../../parts/problems/problem-sentences'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import barStyles from './bar.module.css'

/** Where another folder would help, and the one in use is not merely out of reach for a while. */
const wantsOtherPlace = ({ kind }: Problem): boolean => kind === 'no-space' || kind === 'read-only'

/** Loud, and there until the disk has answered: what was written is not safe yet. A conflict has a bar of its own. */
export function SaveFailureBar(): ReactNode {
  const { saveState, retry } = useMatter()
  const { saveCopy, copyProblem } = useSaveElsewhere()
  if (saveState.kind !== 'failed' || saveState.problem.kind === 'conflict') return null
  return (
    <section className={barStyles.problem} role="alert" aria-label="Ej sparat">
      <div>
        <ProblemSentences problem={saveState.problem} />
        {copyProblem && <ProblemSentences problem={copyProblem} />}
      </div>
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} onPress={retry}>
          Försök igen
        </Button>
        <Button className={buttonStyles.button} onPress={saveCopy}>
          Spara en kopia som…
        </Button>
        {wantsOtherPlace(saveState.problem) && (
          <ChooseDataFolderButton words="Välj en annan datamapp…" onFound={retry} />
        )}
      </div>
    </section>
  )
}
