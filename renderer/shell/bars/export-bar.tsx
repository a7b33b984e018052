import { useEffect, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { capitalised } from '../../../shared/text/language/capitalised'
import { numberInText } from '../../../shared/text/language/number-words'
import { useNavigation } from '../../state/navigation/navigation-context'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { useExports } from '../../state/exports/use-export'
import buttonStyles from '../../parts/styles/button.module.css'
import linkStyles from '../../parts/styles/link.module.css'
import styles from './export-bar.module.css'

const leftOut = (count: number): string =>
  count === 1
    ? 'En uppgift saknades och utelämnades.'
    : `${capitalised(numberInText(count))} uppgifter saknades och utelämnades.`

/** What became of an export that was asked for outside the papers' own view; closed by hand, or by going there. */
export function ExportBar(): ReactNode {
  const { view, focusField } = useNavigation()
  const { states, toldAbove, tellAbove } = useExports()
  useEffect(() => {
    if (view === 'papers') tellAbove(null)
  }, [view, tellAbove])
  const state = toldAbove && states[toldAbove]
  if (!state || state.kind === 'idle') return null
  const remarks = state.kind === 'written' ? state.remarks.length : 0
  return (
    <section className={styles.bar} aria-label="Exporten">
      <div>
        <ExportOutcome state={state.kind === 'written' ? { ...state, remarks: [] } : state} />
        {remarks > 0 && (
          <p className={styles.remarks}>
            {leftOut(remarks)}{' '}
            <Button className={linkStyles.link} onPress={() => focusField(`papers.${toldAbove}`)}>
              Visa dem under Papper
            </Button>
          </p>
        )}
      </div>
      <Button className={buttonStyles.quiet} onPress={() => tellAbove(null)}>
        Stäng
      </Button>
    </section>
  )
}
