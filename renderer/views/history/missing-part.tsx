import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { unitLimitInWindow, type MatterDraft } from '../../../shared/domain/matter'
import { missingUnits, type MissingUnit } from '../../../shared/rules/history/missing-units'
import type { TookPart } from '../../../shared/rules/history/took-part'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { unitName } from '../../parts/words/unit-name'
import { withAsked } from './history-edits'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'
import historyStyles from './history.module.css'

const tookPartWords: Record<TookPart, (year: number) => string> = {
  yes: (year) => `Deltog ${year}`,
  no: (year) => `Var med i ärendet ${year} men deltog inte`,
  unknown: (year) => `Var med i ärendet ${year}; om den deltog är inte känt`
}

const full = `Ett ärende rymmer högst ${unitLimitInWindow} enheter. Inget har lagts till.`

/** *Vem saknas?* Units of the committee's earlier matters that are not in this one, each to be asked with one press. */
export function MissingPart({ matter, own }: { matter: MatterDraft; own: readonly MatterDraft[] }): ReactNode {
  const { change } = useMatter()
  const [refusal, setRefusal] = useState('')
  const missing = missingUnits(matter, own)
  const ask = (units: readonly MissingUnit[], words: string): void => {
    if (matter.units.length + units.length > unitLimitInWindow) {
      setRefusal(full)
      return announce(full)
    }
    const asked = units.map((each) => ({ missing: each, id: crypto.randomUUID() }))
    document.getElementById('missing-title')?.focus()
    change({ label: `lägga till ${words} som tillfrågad`, place: 'missing', edit: (now) => withAsked(now, asked) })
    announce(`${words} är tillagd som tillfrågad.`)
  }
  return (
    <section className={fieldGroupStyles.group} aria-labelledby="missing-title" data-field="missing">
      <div className={historyStyles.head}>
        <h3 id="missing-title" tabIndex={-1}>
          Vem saknas?
        </h3>
        {missing.length > 1 && (
          <Button className={buttonStyles.button} onPress={() => ask(missing, `${missing.length} enheter`)}>
            Lägg till alla {missing.length}
          </Button>
        )}
      </div>
      <p className={historyStyles.quiet}>
        {missing.length === 0
          ? 'Ingen enhet i nämndens tidigare ärenden saknas i det här.'
          : 'Enheter i nämndens tidigare ärenden som inte finns i det här. De läggs till som tillfrågade och räknas inte förrän de har anmält sig.'}
      </p>
      {refusal !== '' && <p className={fieldStyles.message}>{refusal}</p>}
      <ul className={historyStyles.list}>
        {missing.map((each) => (
          <li key={each.unit.id}>
            <div>
              <strong>{unitName(each.unit)}</strong>
              <p className={historyStyles.small}>{tookPartWords[each.tookPart](each.year)}</p>
            </div>
            <Button
              className={buttonStyles.button}
              aria-label={`Lägg till ${unitName(each.unit)} som tillfrågad`}
              onPress={() => ask([each], unitName(each.unit))}
            >
              Lägg till
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
