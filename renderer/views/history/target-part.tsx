import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterDraft } from '../../../shared/domain/matter'
import { readable } from '../../../shared/document/paragraphs'
import { participationByYear, type YearOfParticipation } from '../../../shared/rules/history/participation-by-year'
import { decidedUnits } from '../../../shared/rules/taken/decided-units'
import { committeeWords } from '../../../shared/text/language/committee-words'
import { targetSentences } from '../../../shared/text/sentences/target-sentences'
import { useNavigation } from '../../state/navigation/navigation-context'
import { YearChart } from './year-chart'
import buttonStyles from '../../parts/styles/button.module.css'
import textStyles from '../../parts/styles/text.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import historyStyles from './history.module.css'
import styles from './target-part.module.css'

const shownYears = 8

const outcomeWords = ({ units, target }: YearOfParticipation): string => {
  if (target === undefined) return 'Inget mål känt'
  if (units < target) return 'Nåddes inte'
  return units === target ? 'Nåddes' : 'Överträffades'
}

const thisYearsWords = ({ units, target }: YearOfParticipation): string => {
  if (target === undefined) return 'Inget mål ifyllt'
  if (units < target) return 'Nås inte'
  return units === target ? 'Nås' : 'Överträffas'
}

/** The target against the outcome: in words as the staff report has it, as a picture, and as a table. */
export function TargetPart({ matter, own }: { matter: MatterDraft; own: readonly MatterDraft[] }): ReactNode {
  const { focusField } = useNavigation()
  const years = participationByYear(matter, own)
  const sentences = targetSentences(matter, committeeWords(matter.committee), decidedUnits(matter).length)
    .map((each) => readable([each]))
    .join(' ')
  const drawn = years.slice(-shownYears)
  return (
    <section className={fieldGroupStyles.group} aria-labelledby="target-title">
      <h3 id="target-title">Mål och utfall</h3>
      {sentences === '' ? (
        <p className={historyStyles.quiet}>
          Inget mål är ifyllt för i år.{' '}
          <Button className={buttonStyles.quiet} onPress={() => focusField('target.units')}>
            Fyll i målet
          </Button>
        </p>
      ) : (
        <p>{sentences}</p>
      )}
      {years.length === 0 ? (
        <p className={historyStyles.quiet}>Fyll i utmärkelsens år, så visas åren här.</p>
      ) : (
        <div className={styles.years}>
          <YearChart years={drawn} />
          <table className={`${styles.table} ${textStyles.numeric}`}>
            <caption className={textStyles.visuallyHidden}>Enheter per år mot målet</caption>
            <thead>
              <tr>
                <th scope="col">År</th>
                <th scope="col">Enheter</th>
                <th scope="col">Mål</th>
                <th scope="col">Målet</th>
              </tr>
            </thead>
            <tbody>
              {years.map((each, index) => (
                <tr key={each.year}>
                  <th scope="row">{each.year}</th>
                  <td>{each.units}</td>
                  <td>{each.target ?? '–'}</td>
                  <td>{index === years.length - 1 ? thisYearsWords(each) : outcomeWords(each)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
