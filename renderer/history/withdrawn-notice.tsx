import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { withdrawnAfterReport } from '../../shared/rules/withdrawn-after-report'
import { enumerate } from '../../shared/text/enumerate'
import { useMatter } from '../matter/use-matter'
import { unitName } from '../units/unit-name'
import { useNavigation } from '../way/navigation-context'
import './history.css'

/** Where a unit withdrew after the report went out: the report names it, so the decision as taken has to be changed. */
export function WithdrawnNotice(): ReactNode {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  const withdrawn = withdrawnAfterReport(matter)
  if (withdrawn.length === 0) return null
  const named = enumerate(withdrawn.map(unitName))
  const names = named.kind === 'inline' ? named.text : named.names.join(', ')
  const isDone = ['changed', 'tabled', 'referredBack', 'rejected'].includes(matter.minutes.outcome)
  return (
    <div className="withdrawn-notice" role="group" aria-label="Återkallat efter tjänsteutlåtandet">
      <p>
        <strong>Återkallat efter tjänsteutlåtandet: {names}.</strong>{' '}
        {isDone
          ? 'Kontrollera att beslutet som det fattades stämmer med det.'
          : 'Det utskickade förslaget nämner enheten. Ange att nämnden ändrade förslaget, och stryk enheten i beslutet som det fattades.'}
      </p>
      <p>
        <Button className="button button-quiet" onPress={() => focusField('minutes.outcome')}>
          Till beslutet som det fattades
        </Button>
      </p>
    </div>
  )
}
