import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterDraft } from '../../../shared/domain/matter'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { ComparedWithNow } from '../../cards/findings/compared-with-now'
import { useComparison } from './use-comparison'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import versionsViewStyles from './versions-view.module.css'
import styles from './open-version.module.css'

interface Props {
  generation: number
  /** When it was saved, as it reads in a sentence: `den 3 maj 2023 kl. 14.32`. */
  when: string
}

/** An earlier version against the present, and the way to have it back. */
export function OpenVersion({ generation, when }: Props): ReactNode {
  const { change } = useMatter()
  const comparison = useComparison(generation)
  if (comparison.kind === 'reading') return <p className={versionsViewStyles.note}>Läser versionen…</p>
  if (comparison.kind === 'failed') return <ProblemNotice problem={comparison.problem} />
  const { version, changes } = comparison
  const restore = (): void => {
    const words = `Versionen från ${when} är återställd.`
    change({
      label: `återställa versionen från ${when}`,
      place: 'versions',
      notice: words,
      // What has been copied out is noted beside the content, and what has gone out has gone out: neither is brought back.
      edit: ({ id, copiedOut, issued }): MatterDraft => ({ ...version, id, copiedOut, issued })
    })
    announce(`${words} Det går att ångra.`)
  }
  if (changes.length === 0) return <p className={versionsViewStyles.note}>Inga skillnader mot hur ärendet är nu.</p>
  return (
    <>
      <ComparedWithNow then={`Då, ${when}`} changes={changes} />
      <div className={styles.actions}>
        <Button className={buttonStyles.button} onPress={restore} aria-label={`Återställ versionen från ${when}`}>
          Återställ den här versionen
        </Button>
        <span className={fieldStyles.hint}>Inget skrivs över. Det går att ångra.</span>
      </div>
    </>
  )
}
