import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import type { SignedPapers } from './use-signed-papers'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import archiveStyles from './archive.module.css'

/** The scanned papers that go into the package, and the choice of more. */
export function SignedList({
  papers,
  problem,
  add,
  remove,
  isWorking
}: SignedPapers & { isWorking: boolean }): ReactNode {
  return (
    <div className={archiveStyles.signed}>
      <p className={fieldStyles.hint}>
        Inskannade undertecknade handlingar läggs med som PDF. Ett e-arkiv vill helst ha PDF/A.
      </p>
      {papers.length > 0 && (
        <ul className={archiveStyles.lines} aria-label="Undertecknade handlingar">
          {papers.map(({ number, name, claimsPdfA }) => (
            <li key={number}>
              {name} – {claimsPdfA ? 'uppger PDF/A' : 'uppger inte PDF/A, men tas med'}{' '}
              <Button
                className={buttonStyles.button}
                aria-label={`Ta bort ${name}`}
                isDisabled={isWorking}
                onPress={() => remove(number)}
              >
                Ta bort
              </Button>
            </li>
          ))}
        </ul>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <Button className={buttonStyles.button} isDisabled={isWorking} onPress={() => void add()}>
        Lägg till undertecknade handlingar…
      </Button>
    </div>
  )
}
