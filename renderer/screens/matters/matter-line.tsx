import type { ReactNode } from 'react'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import { problemText } from '../../../shared/told/problem-text'
import textStyles from '../../parts/styles/text.module.css'
import styles from './matter-row.module.css'

const extractWords: Record<MatterSummary['extract'], string> = {
  undecided: '',
  unsent: 'utdraget är inte skickat',
  sent: 'utdraget är skickat',
  tabled: 'bordlagt',
  referredBack: 'återremitterat',
  rejected: 'avslaget'
}

const firstUnits = 2

/** `Förskolan Solen, Förskolan Månen och 3 till`. */
function foundWords(units: readonly string[]): string {
  const [first = '', ...rest] = units.slice(0, firstUnits)
  const more = units.length - firstUnits
  if (more > 0) return `${[first, ...rest].join(', ')} och ${more} till`
  return [first, ...rest].join(' och ')
}

/** How a matter stands, in one line; or why it cannot be read. */
export function MatterLine({ matter, units }: { matter: MatterSummary; units: readonly string[] }): ReactNode {
  if (matter.problem) {
    const { what, todo } = problemText(matter.problem)
    return <p className={styles.damaged}>{`${what} ${todo}`}</p>
  }
  const number = matter.registryNumber.trim()
  const parts = [
    matter.units === 1 ? '1 enhet' : `${matter.units} enheter`,
    extractWords[matter.extract],
    number && `dnr ${number}`
  ]
  return (
    <>
      <p className={`${styles.line} ${textStyles.numeric}`}>{parts.filter((part) => part !== '').join(' · ')}</p>
      {units.length > 0 && <p className={styles.found}>{foundWords(units)}</p>}
    </>
  )
}
