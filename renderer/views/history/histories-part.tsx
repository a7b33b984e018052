import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterDraft } from '../../../shared/domain/matter'
import { unitHistories, type UnitHistory } from '../../../shared/rules/history/unit-histories'
import { inOneLine } from '../../../shared/text/language/in-one-line'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { unitName } from '../../parts/words/unit-name'
import { useNavigation } from '../../state/navigation/navigation-context'
import { foundYears, type FoundYears } from './found-years'
import { withEarlierYears } from './history-edits'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import historyStyles from './history.module.css'

const yearsInWords = (years: readonly number[]): string => inOneLine(years.map(String))

const foundWords = (found: FoundYears): string => {
  switch (found.kind) {
    case 'notFound':
      return 'Finns inte i dina tidigare ärenden. Det säger inget om enheten har deltagit förut.'
    case 'notTaken':
      return 'Finns i dina tidigare ärenden, men deltog inte där så vitt de vet.'
    case 'same':
      return `Deltog ${yearsInWords(found.years)}, som ifyllt.`
    case 'proposal':
      return `Hittat i dina tidigare ärenden: ${yearsInWords(found.found)}.`
  }
}

const typedWords = ({ unit }: UnitHistory): string => {
  if (unit.participation === 'first') return 'Ifyllt: deltar för första gången.'
  if (unit.participation !== 'earlier') return 'Inget är ifyllt om tidigare år.'
  return unit.earlierYears.trim() === '' ? 'Ifyllt: har deltagit tidigare.' : `Ifyllt: ${unit.earlierYears.trim()}.`
}

/** What the user's own earlier matters know of each unit, offered and never assumed. */
export function HistoriesPart({ matter, own }: { matter: MatterDraft; own: readonly MatterDraft[] }): ReactNode {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  const histories = unitHistories(matter, own)
    .filter(({ unit }) => unit.state !== 'withdrawn')
    .map((history) => ({ history, found: foundYears(history) }))
  const proposals = histories.flatMap(({ history, found }) =>
    found.kind === 'proposal' ? [{ id: history.unit.id, name: unitName(history.unit), years: found.years }] : []
  )
  const use = (taken: typeof proposals, words: string): void => {
    document.getElementById('histories-title')?.focus()
    change({
      label: `ta in tidigare år för ${words}`,
      place: 'histories',
      edit: (now) => taken.reduce((matterNow, { id, years }) => withEarlierYears(matterNow, id, years), now)
    })
    announce(`Tidigare år är ifyllda för ${words}.`)
  }
  return (
    <section className={fieldGroupStyles.group} aria-labelledby="histories-title" data-field="histories">
      <div className={historyStyles.head}>
        <h3 id="histories-title" tabIndex={-1}>
          Enheternas tidigare år
        </h3>
        {proposals.length > 1 && (
          <Button className={buttonStyles.button} onPress={() => use(proposals, `${proposals.length} enheter`)}>
            Använd alla {proposals.length} förslag
          </Button>
        )}
      </div>
      {histories.length === 0 && <p className={historyStyles.quiet}>Ärendet har inga enheter än.</p>}
      <ul className={historyStyles.list}>
        {histories.map(({ history, found }) => (
          <li key={history.unit.id}>
            <div>
              <strong>{unitName(history.unit)}</strong>
              <p className={found.kind === 'proposal' ? undefined : historyStyles.quiet}>{foundWords(found)}</p>
              {history.earlierNames.length > 0 && (
                <p className={historyStyles.small}>Hette tidigare {history.earlierNames.join(', ')}.</p>
              )}
              {found.kind !== 'same' && <p className={historyStyles.small}>{typedWords(history)}</p>}
            </div>
            {found.kind === 'proposal' ? (
              <Button
                className={buttonStyles.button}
                aria-label={`Använd ${yearsInWords(found.years)} för ${unitName(history.unit)}`}
                onPress={() =>
                  use(
                    [{ id: history.unit.id, name: unitName(history.unit), years: found.years }],
                    unitName(history.unit)
                  )
                }
              >
                Använd
              </Button>
            ) : (
              <Button
                className={buttonStyles.quiet}
                aria-label={`Ändra tidigare år för ${unitName(history.unit)}`}
                onPress={() => focusField(`units.${history.unit.id}.participation`)}
              >
                Ändra
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
