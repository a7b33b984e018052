import { useMemo, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { copiedAndUnconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { lastYearLeft } from '../../../shared/rules/copied/last-year-left'
import { yearLeftLine } from '../../../shared/text/fields/copied-text'
import { useMatter } from '../../state/matter/use-matter'
import { useOpenOther } from '../../state/opened/open-other-context'
import { useNavigation } from '../../state/navigation/navigation-context'
import { CopiedList } from './copied-list'
import { ParticipationList } from './participation-list'
import { NextYearDialog } from '../../errands/next-year/next-year-dialog'
import { yearAfter } from '../../errands/next-year/year-after'
import buttonStyles from '../../parts/styles/button.module.css'
import viewStyles from '../../parts/styles/view.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import styles from './year-turn-view.module.css'

const leadWords = (count: number, from: readonly string[]): string => {
  if (count === 0) return 'Inget i ärendet väntar på att bekräftas.'
  const years = new Intl.ListFormat('sv-SE').format(from)
  return count === 1
    ? `En uppgift har följt med från ${years}. Stämmer den fortfarande?`
    : `${count} uppgifter har följt med från ${years}. Läs igenom dem en gång: stämmer de fortfarande?`
}

/** From one year to the next: what came along and nobody has confirmed, and the way to the next year's matter. */
export function YearTurnView(): ReactNode {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  const openOther = useOpenOther()
  const [isAsking, setIsAsking] = useState(false)
  const unconfirmed = useMemo(() => copiedAndUnconfirmed(matter), [matter])
  const from = [...new Set(unconfirmed.map((each) => each.from))].sort()
  const cameAlong = matter.units.some(({ continues }) => continues !== undefined)
  const left = useMemo(() => lastYearLeft(matter), [matter])
  const next = yearAfter(matter)
  return (
    <>
      <h2 className={viewStyles.title}>Från förra året</h2>
      <p className={viewStyles.lead} data-part="view-lead">
        {leadWords(unconfirmed.length, from)}
      </p>
      {cameAlong && <ParticipationList />}
      <section className={styles.copied} aria-labelledby="copied-title">
        <h3 id="copied-title" data-field="copied" tabIndex={-1}>
          Uppgifter att läsa igenom
        </h3>
        {unconfirmed.length === 0 ? (
          <p className={styles.none}>Allt är genomgånget.</p>
        ) : (
          <CopiedList unconfirmed={unconfirmed} />
        )}
      </section>
      {left.length > 0 && (
        <section className={styles.left} aria-labelledby="year-left-title">
          <h3 id="year-left-title">Förra årets siffror i texterna</h3>
          <ul>
            {left.map((each) => (
              <li key={`${each.field} ${each.year} ${each.quote}`}>
                <span>{yearLeftLine(each, matter)}</span>
                <Button className={buttonStyles.quiet} onPress={() => focusField(each.field)}>
                  Gå till texten
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={`${fieldGroupStyles.group} ${styles.nextYear}`} aria-labelledby="next-year-title">
        <h3 id="next-year-title">{next === '' ? 'Nästa års ärende' : `Ärendet för ${next}`}</h3>
        <p>
          Nämnden, handläggaren, egna texter och enheterna följer med, och allt som kopieras visas här tills du har
          bekräftat det.
        </p>
        <Button className={buttonStyles.button} onPress={() => setIsAsking(true)}>
          Nästa år från det här…
        </Button>
      </section>
      {isAsking && (
        <NextYearDialog
          matter={matter}
          onClose={() => setIsAsking(false)}
          onCreated={(opened) => {
            setIsAsking(false)
            openOther(opened)
          }}
        />
      )}
    </>
  )
}
