import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import { ruleChangeEffects } from '../../../shared/rules/rule-change-effects'
import { ruleChangeText, unitEffectWords } from '../../../shared/told/rule-change-text'
import { useAnnouncedAfterPause } from '../../parts/marks/use-announced-after-pause'
import { useMatter } from '../../state/matter/use-matter'
import styles from './change-effects.module.css'

const mostShown = 8

/** What a change of the rules would do to the units, before anyone takes it. */
export function ChangeEffects({ changed }: { changed: RuleProfile }): ReactNode {
  const { matter } = useMatter()
  const later = useDeferredValue(changed)
  const effects = useMemo(() => ruleChangeEffects(matter, later), [matter, later])
  const words = ruleChangeText(effects)
  useAnnouncedAfterPause(words)
  if (matter.units.length === 0) return null
  return (
    <div className={effects.length === 0 ? styles.none : styles.effects}>
      <p>{words}</p>
      {effects.length > 0 && (
        <ul>
          {effects.slice(0, mostShown).map((effect) => (
            <li key={effect.unit.id}>
              <b>{effect.unit.name.trim() || 'Enhet utan namn'}</b> – {unitEffectWords(effect).join('; ')}
            </li>
          ))}
          {effects.length > mostShown && <li>… och {effects.length - mostShown} till</li>}
        </ul>
      )}
    </div>
  )
}
