import type { KeyboardEvent, ReactNode } from 'react'
import type { RuleProfile } from '../../../shared/domain/rule-profile'
import type { Unit } from '../../../shared/domain/unit'
import { unitLine } from '../../../shared/text/fields/unit-line'
import { Chevron } from '../../parts/marks/chevron'
import { unitName } from '../../parts/words/unit-name'
import type { UnitFrame } from './unit-list'
import textStyles from '../../parts/styles/text.module.css'
import styles from './unit-item.module.css'

interface Props {
  unit: Unit
  rules: RuleProfile
  /** Place in the list, from one; null for a unit outside it. */
  place: number | null
  heading: 'h3' | 'h4'
  /** How the unit stands, in a word. */
  tag: ReactNode
  isOpen: boolean
  onToggle: (id: string) => void
  /** Its place in a list that is drawn in part. */
  frame?: UnitFrame | null
  /** Whether it is ticked; left out while no units are being chosen. */
  isChosen?: boolean | null
  onChoose?: ((id: string, isChosen: boolean) => void) | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLElement>) => void) | undefined
  /** What shows when it is open. */
  children: ReactNode
}

/** One unit in its list: a line or two that open and close it, and what is open below. */
export function UnitItem({
  unit,
  rules,
  place,
  heading: Heading,
  tag,
  isOpen,
  onToggle,
  frame = null,
  isChosen = null,
  onChoose,
  onKeyDown,
  children
}: Props): ReactNode {
  const openId = `unit-${unit.id}`
  return (
    <li
      className={isOpen ? styles.open : styles.unit}
      data-part="unit"
      data-unit={unit.id}
      onKeyDown={onKeyDown}
      {...(frame && {
        ref: frame.measure,
        style: { position: 'absolute', insetInline: 0, top: frame.top, contentVisibility: 'visible' },
        'data-index': frame.index,
        'aria-setsize': frame.count,
        'aria-posinset': frame.index + 1
      })}
    >
      <div className={styles.row} data-part="unit-row">
        {isChosen === null ? (
          <span className={`${styles.place} ${textStyles.numeric}`} aria-hidden={place === null}>
            {place ?? '–'}
          </span>
        ) : (
          <input
            type="checkbox"
            className={styles.choice}
            aria-label={`Markera ${unitName(unit)}`}
            checked={isChosen}
            onChange={(event) => onChoose?.(unit.id, event.target.checked)}
          />
        )}
        <div className={styles.what}>
          <Heading>
            <button
              type="button"
              className={styles.toggle}
              data-part="unit-toggle"
              aria-expanded={isOpen}
              aria-controls={isOpen ? openId : undefined}
              data-field={`units.${unit.id}`}
              onClick={() => onToggle(unit.id)}
            >
              {unit.name.trim() || 'Enhet utan namn'}
            </button>
          </Heading>
          <p className={styles.line}>{unitLine(rules, unit)}</p>
        </div>
        {tag}
        <Chevron />
      </div>
      {isOpen && (
        <div id={openId} role="group" aria-label={unitName(unit)}>
          {children}
        </div>
      )}
    </li>
  )
}
