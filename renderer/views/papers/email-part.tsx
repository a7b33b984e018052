import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Line } from '../../../shared/document/document'
import { readable } from '../../../shared/document/paragraphs'
import type { Problem } from '../../../shared/ipc/problem'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import buttonStyles from '../../parts/styles/button.module.css'

/** One line of the e-mail's head, to read and to copy. */
export function EmailPart({ name, line }: { name: string; line: Line }) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const text = readable(line)
  const copy = async (): Promise<void> => {
    const result = await api.copyText({ text })
    if (result.ok) announce(`${name} är kopierat.`)
    else setProblem(result.problem)
  }
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
      <dd>
        <Button
          className={buttonStyles.quiet}
          aria-label={`Kopiera ${name.toLocaleLowerCase('sv')}`}
          onPress={() => void copy()}
        >
          Kopiera
        </Button>
        {problem && <ProblemDialog title="Inget kopierades" problem={problem} onClose={() => setProblem(null)} />}
      </dd>
    </>
  )
}
