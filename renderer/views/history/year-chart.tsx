import type { ReactNode } from 'react'
import type { YearOfParticipation } from '../../../shared/rules/history/participation-by-year'
import styles from './year-chart.module.css'

const barsHeight = 120
const room = 24

/** Units per year as bars, and the target as a line across each; the table beside it says the same. */
export function YearChart({ years }: { years: readonly YearOfParticipation[] }): ReactNode {
  const most = Math.max(1, ...years.flatMap(({ units, target }) => [units, target ?? 0]))
  const heightOf = (count: number): number => (count / most) * barsHeight
  const base = room + barsHeight
  const each = 100 / years.length
  const width = Math.min(each * 0.5, 14)
  return (
    <svg
      className={styles.chart}
      width="100%"
      height={base + room}
      role="img"
      aria-label="Enheter per år mot målet. Samma siffror står i tabellen."
    >
      {years.map(({ year, units, target }, index) => {
        const middle = each * (index + 0.5)
        const reach = target === undefined ? units : Math.max(units, target)
        return (
          <g key={year}>
            <rect
              className={styles.bar}
              x={`${middle - width / 2}%`}
              width={`${width}%`}
              y={base - heightOf(units)}
              height={heightOf(units)}
              rx={2}
            />
            {target !== undefined && (
              <line
                className={styles.target}
                x1={`${middle - width / 2 - 2}%`}
                x2={`${middle + width / 2 + 2}%`}
                y1={base - heightOf(target)}
                y2={base - heightOf(target)}
              />
            )}
            <text x={`${middle}%`} y={base - heightOf(reach) - 6} textAnchor="middle" className={styles.count}>
              {target === undefined ? units : `${units} av ${target}`}
            </text>
            <text x={`${middle}%`} y={base + 17} textAnchor="middle">
              {year}
            </text>
          </g>
        )
      })}
      <line className={styles.axis} x1="0" x2="100%" y1={base} y2={base} />
    </svg>
  )
}
