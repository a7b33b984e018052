import { useId, type ReactNode } from 'react'
import type { SectionChange } from '../../../shared/exchange/working-copy/changes-in-word'
import { Tick } from '../../parts/fields/tick'
import { SectionComparison } from './section-comparison'
import styles from './section-choice.module.css'

interface Props {
  section: SectionChange
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

const placeText = (below: string): string =>
  `Avsnittet är nytt i Word. Det läggs ${below === '' ? 'först i tjänsteutlåtandet' : `efter ${below}`}.`

/** One section that has been changed in Word, to take over or to leave. */
export function SectionChoice({ section, isChosen, onChoose }: Props): ReactNode {
  const { heading, before, after, isStruck, isChangedHere, added } = section
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <Tick isSelected={isChosen} onChange={onChoose} aria-label={`Ta över ${heading}`}>
        {isStruck ? 'Ta bort avsnittet här också' : 'Ta över'}
      </Tick>
      {added && <p>{placeText(added.below)}</p>}
      {isStruck && (
        <p className={styles.warning}>Avsnittet är struket i Word, eller så har rubriken fått ett annat namn.</p>
      )}
      {isChangedHere && (
        <p className={styles.warning}>
          Avsnittet har ändrats här också sedan kopian gjordes. Det som står här byts ut om du tar över det.
        </p>
      )}
      <SectionComparison before={before} after={after} />
    </section>
  )
}
