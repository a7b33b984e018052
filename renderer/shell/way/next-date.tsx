import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { isSample } from '../../../shared/sample/is-sample'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { nextInWords } from '../../views/dates/next-in-words'
import { useMatterToday } from '../../state/matter/use-matter-today'
import styles from './next-date.module.css'

/** *Närmast*: what comes next, and how much is late; leads to the dates. */
export function NextDate({ onChosen }: { onChosen: () => void }): ReactNode {
  const later = useDeferredValue(useMatter().matter)
  const { show } = useNavigation()
  const today = useMatterToday()
  const isExample = isSample(later.id, later.committee.name)
  const { next, late } = useMemo(() => nextInWords(later, today), [later, today])
  if (!next && late.length === 0) return null
  const go = (): void => {
    show('dates')
    onChosen()
  }
  return (
    <button type="button" className={styles.date} onClick={go}>
      {next && (
        <>
          <span className={styles.lead}>{isExample ? 'Närmast i exemplet' : 'Närmast'}</span>
          <strong>{next.what}</strong>
          <span className={styles.left}>{next.left}</span>
        </>
      )}
      {late.length > 0 && (
        <span className={styles.late}>
          {late.length === 1 ? `Försenat: ${late[0]}` : `${late.length} datum är försenade`}
        </span>
      )}
    </button>
  )
}
