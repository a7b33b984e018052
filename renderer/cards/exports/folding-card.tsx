import { useId, useState, type ReactNode } from 'react'
import type { Anchor } from '../../state/navigation/anchor'
import { useNavigation } from '../../state/navigation/navigation-context'
import { Chevron } from '../../parts/marks/chevron'
import exportCardStyles from './export-card.module.css'

interface Props {
  title: string
  /** By which it is found from elsewhere; being led here opens it. */
  field: Anchor
  isFolded: boolean
  children: ReactNode
}

/** A card of what can be made: open where it is needed now, else folded to its name until someone wants it. */
export function FoldingCard({ title, field, isFolded, children }: Props): ReactNode {
  const { openCard } = useNavigation()
  const headingId = useId()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOpen = !isFolded || (chosen ?? openCard === field)
  return (
    <section className={exportCardStyles.card} aria-labelledby={headingId} data-field={field}>
      <h4 id={headingId}>
        {isFolded ? (
          <button
            type="button"
            className={exportCardStyles.fold}
            aria-expanded={isOpen}
            onClick={() => setChosen(!isOpen)}
          >
            {title}
            <Chevron isPlain />
          </button>
        ) : (
          title
        )}
      </h4>
      {isOpen && children}
    </section>
  )
}
