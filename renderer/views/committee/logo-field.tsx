import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Logo } from '../../../shared/domain/logo'
import type { Problem } from '../../../shared/ipc/problem'
import { api } from '../../state/api'
import { TextField } from '../../parts/fields/text-field'
import { useMatter } from '../../state/matter/use-matter'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { logoFrom } from './logo-from'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import appearanceStyles from './appearance.module.css'

const place = 'committee.logo'

/** The logo in the head of every paper; it travels with the matter, and what it shows is said in words. */
export function LogoField(): ReactNode {
  const { matter, change } = useMatter()
  const [problem, setProblem] = useState<Problem | null>(null)
  const { logo } = matter.committee

  const put = (label: string, next: Logo | null, notice: string): void =>
    change({ label, place, notice, edit: (now) => ({ ...now, committee: { ...now.committee, logo: next } }) })

  const choose = async (): Promise<void> => {
    setProblem(null)
    const chosen = await api.chooseLogo()
    if (!chosen.ok) return setProblem(chosen.problem)
    if (chosen.value.outcome === 'cancelled') return
    const made = await logoFrom(chosen.value)
    if (!made.ok) return setProblem({ kind: 'picture-refused', file: chosen.value.file, because: made.problem })
    put(
      logo ? 'byta logotyp' : 'lägga till logotyp',
      made.value,
      'Logotypen är på plats. Skriv vad den visar, som alternativtext.'
    )
  }

  return (
    <div className={`${appearanceStyles.look} ${fieldStyles.wide}`} data-field={place}>
      <h4>Logotyp</h4>
      <p className={fieldStyles.hint}>
        Står överst på varje papper och följer med ärendet. PNG, JPEG eller SVG, högst 2 MB.
      </p>
      {logo && (
        <>
          <img
            className={appearanceStyles.logo}
            data-part="look-logo"
            src={`data:image/${logo.type};base64,${logo.data}`}
            alt={logo.alternativeText}
          />
          <TextField
            path={`${place}.alternativeText`}
            label="Alternativtext"
            hint="Läses upp för den som inte ser bilden, till exempel Exempelstads vapen"
            wide
          />
        </>
      )}
      <div className={actionsStyles.actions}>
        <Button className={buttonStyles.button} onPress={() => void choose()}>
          {logo ? 'Byt logotyp …' : 'Välj logotyp …'}
        </Button>
        {logo && (
          <Button
            className={buttonStyles.quiet}
            onPress={() => put('ta bort logotyp', null, 'Logotypen är borttagen.')}
          >
            Ta bort logotypen
          </Button>
        )}
      </div>
      {problem && <ProblemNotice problem={problem} />}
    </div>
  )
}
