import { useEffect, useState, type ReactNode } from 'react'
import { hearAnnouncements } from './announcer'
import styles from './live-region.module.css'

const forgottenAfter = 6_000

/** The one polite live region of the window. */
export function LiveRegion(): ReactNode {
  const [words, setWords] = useState('')
  useEffect(() => hearAnnouncements(setWords), [])
  useEffect(() => {
    const timer = setTimeout(() => setWords(''), forgottenAfter)
    return () => clearTimeout(timer)
  }, [words])
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {words}
    </div>
  )
}
