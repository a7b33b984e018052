import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import { BeginInEmptyDialog } from './begin-in-empty-dialog'
import { useDataFolderChoice } from './use-data-folder-choice'
import buttonStyles from '../../parts/styles/button.module.css'

interface Props {
  words: string
  /** The data lie in another folder from now on. */
  onFound: () => void
}

/** Asks for another data folder, wherever the one in use has failed. */
export function ChooseDataFolderButton({ words, onFound }: Props): ReactNode {
  const { choose, empty, beginIn, forget, problem, forgetProblem } = useDataFolderChoice(onFound)
  return (
    <>
      <Button className={buttonStyles.button} onPress={choose}>
        {words}
      </Button>
      {empty !== null && <BeginInEmptyDialog folder={empty} onClose={forget} onYes={() => beginIn('chosen')} />}
      {problem && <ProblemDialog title="Mappen togs inte i bruk" problem={problem} onClose={forgetProblem} />}
    </>
  )
}
