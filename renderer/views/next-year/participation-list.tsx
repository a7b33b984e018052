import { useCallback, useMemo, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { takesPart, stateFor, type PartAnswer } from '../../../shared/domain/answers/takes-part'
import { changeUnits } from '../../../shared/domain/edits/change-units'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { unitName } from '../../parts/words/unit-name'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import { announce } from '../../state/window/announcer'
import { ParticipationRow } from './participation-row'
import { participationSum, participationWords } from './participation-words'
import buttonStyles from '../../parts/styles/button.module.css'
import textStyles from '../../parts/styles/text.module.css'
import styles from './participation.module.css'

const byKey: Readonly<Record<string, PartAnswer>> = { j: 'yes', n: 'no', v: 'open' }

/** Answers with J, N or V, and goes on to the next unit. */
function answerByKey(event: KeyboardEvent, answer: (unit: string, answer: PartAnswer) => void): void {
  const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-unit]') : null
  const given = byKey[event.key.toLowerCase()]
  if (!row?.dataset['unit'] || given === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  answer(row.dataset['unit'], given)
  const next = row.nextElementSibling ?? row
  next.querySelector<HTMLElement>('input:checked')?.focus()
}

/** Whether each unit takes part this year: one answer a row, and one press for all that have not answered. */
export function ParticipationList(): ReactNode {
  const { matter, change } = useMatter()
  const isClosed = useIsClosed('units')
  const { units, awardYear } = matter
  const open = useMemo(() => units.filter((unit) => takesPart(unit) === 'open').map(({ id }) => id), [units])
  const set = useCallback(
    (ids: readonly string[], answer: PartAnswer, label: string): void =>
      change({
        label,
        place: 'units',
        edit: (now) => changeUnits(now, ids, (unit) => ({ ...unit, state: stateFor[answer] }))
      }),
    [change]
  )
  const answerOne = useCallback(
    (id: string, answer: PartAnswer): void => {
      const unit = units.find((each) => each.id === id)
      if (unit && takesPart(unit) !== answer) set([id], answer, `ändra om ${unitName(unit)} deltar`)
    },
    [units, set]
  )
  const answerAll = (answer: PartAnswer): void => {
    set(open, answer, `ändra om ${unitsCounted(open.length)} deltar`)
    announce(`${unitsCounted(open.length)}: ${participationWords[answer]}.`)
    document.querySelector<HTMLElement>('[data-field=participation]')?.focus()
  }
  return (
    <section className={styles.participation} aria-labelledby="participation-title">
      <h3 id="participation-title" data-field="participation" tabIndex={-1}>
        Vilka enheter deltar {awardYear}?
      </h3>
      <div className={styles.head}>
        <p className={textStyles.numeric}>{participationSum(units)}</p>
        {open.length > 1 && !isClosed && (
          <Button className={buttonStyles.button} onPress={() => answerAll('yes')}>
            Ja för alla {open.length} obesvarade
          </Button>
        )}
      </div>
      <ul className={styles.rows} onKeyDown={(event) => !isClosed && answerByKey(event, answerOne)}>
        {units.map((unit) => (
          <ParticipationRow key={unit.id} unit={unit} awardYear={awardYear} isClosed={isClosed} onAnswer={answerOne} />
        ))}
      </ul>
      <p className={styles.keys}>Från tangentbordet: J, N eller V svarar och går till nästa enhet.</p>
    </section>
  )
}
