import type { ReactNode } from 'react'
import type { DateMood } from './date-mood'
import styles from './date-shape.module.css'

interface Props {
  mood: DateMood
  number?: number
  /** A month where no day is known is drawn wider. */
  isMonth?: boolean
  x: string | number
  y: number
}

/** One date as a shape with its number: a square where it is late, a ring where it lies ahead, filled where it is next. */
export function DateShape({ mood, number, isMonth = false, x, y }: Props): ReactNode {
  return (
    <svg className={styles.shape} data-mood={mood} x={x} y={y} overflow="visible">
      {mood === 'late' ? (
        <rect x={-11} y={-11} width={22} height={22} rx={3} />
      ) : isMonth ? (
        <rect x={-20} y={-11} width={40} height={22} rx={11} />
      ) : (
        <circle r={mood === 'next' ? 12 : 11} />
      )}
      {number !== undefined && (
        <text textAnchor="middle" dy="4.5">
          {number}
        </text>
      )}
    </svg>
  )
}
