import type { ReactNode } from 'react'
import type { UnusableForm } from '../../../shared/exchange/unit-forms/plan-forms'
import type { Problem } from '../../../shared/ipc/problem'
import { problemText } from '../../../shared/told/problem-text'
import styles from './left-over-forms.module.css'

interface Props {
  problems: readonly { file: string; problem: Problem }[]
  unusable: readonly UnusableForm[]
  /** Files that were not read at all. */
  unread: readonly string[]
}

const why: Record<UnusableForm['because'], string> = {
  noForm: 'Filen är inget formulär från Nämndklar.',
  beyondRecognition: 'Formuläret är så ändrat att svaren inte går att hitta.'
}

/** Files that gave no answers, each with its name and what could be read of it, so that none is lost. */
export function LeftOverForms({ problems, unusable, unread }: Props): ReactNode {
  if (problems.length + unusable.length + unread.length === 0) return null
  return (
    <section className={styles.leftOver} aria-label="Filer som inte gav några svar">
      <h3>Filer som inte gav några svar</h3>
      <ul>
        {problems.map(({ file, problem }) => {
          const { what, todo } = problemText(problem)
          return (
            <li key={file}>
              <b>{file}</b>
              <p>
                {what} {todo}
              </p>
            </li>
          )
        })}
        {unusable.map(({ file, because, words }, index) => (
          <li key={`${index} ${file}`}>
            <b>{file}</b>
            <p>{why[because]}</p>
            {words.length > 0 && (
              <details>
                <summary>Det här gick att läsa</summary>
                {words.map((line, place) => (
                  <p key={place}>{line}</p>
                ))}
              </details>
            )}
          </li>
        ))}
        {unread.map((file) => (
          <li key={`oläst ${file}`}>
            <b>{file}</b>
            <p>Lästes inte.</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
