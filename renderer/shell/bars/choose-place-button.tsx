import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import { BeginInEmptyDialog } from './begin-in-empty-dialog'
import { usePlaceChoice } from './use-place-choice'
import buttonStyles from '../../parts/styles/button.module.css'

interface Props {
  words: string
  /** The data lie in another folder from now on. */
  onFound: () => void
}

/** Asks for another data folder, wherever the one in use has failed. */
export function ChoosePlaceButton({ words, onFound }: Props): ReactNode {
  const { choose, empty, beginIn, forget, problem, forgetProblem } = usePlaceChoice(onFound)
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
