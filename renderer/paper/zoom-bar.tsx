import { useEffect, useState, type ReactNode, type RefObject } from 'react'
import { Button, ToggleButton, Toolbar } from 'react-aria-components'
import { choosePaperZoom, nextZoom, usePaperZoom } from './paper-zoom'
import styles from './zoom-bar.module.css'

/** A sheet that stands is so wide at its true size, in the pixels of CSS. */
const trueWidth = (210 / 25.4) * 96

/** How large the sheet in the pane is seen, in hundredths. */
function useSeenZoom(pane: RefObject<HTMLElement | null>): number {
  const zoom = usePaperZoom()
  const [fitted, setFitted] = useState(100)
  useEffect(() => {
    const watch = new ResizeObserver(() => {
      const paper = pane.current?.querySelector('article')
      if (paper) setFitted(Math.round((paper.offsetWidth / trueWidth) * 100))
    })
    if (pane.current) watch.observe(pane.current)
    return () => watch.disconnect()
  }, [pane, zoom])
  return zoom === 'fit' ? fitted : zoom
}

/** How large the paper is seen: smaller, true, larger, or as wide as there is room for. */
export function ZoomBar({ pane }: { pane: RefObject<HTMLElement | null> }): ReactNode {
  const zoom = usePaperZoom()
  const seen = useSeenZoom(pane)
  const [smaller, larger] = [nextZoom(seen, 'out'), nextZoom(seen, 'in')]
  return (
    <Toolbar className={styles.bar} aria-label="Papperets storlek">
      <Button
        className={styles.button}
        aria-label="Mindre"
        isDisabled={smaller === undefined}
        onPress={() => smaller !== undefined && choosePaperZoom(smaller)}
      >
        −
      </Button>
      <Button
        className={`${styles.button} ${styles.seen}`}
        aria-label={`${seen} %, visa i 100 %`}
        onPress={() => choosePaperZoom(100)}
      >
        {seen} %
      </Button>
      <Button
        className={styles.button}
        aria-label="Större"
        isDisabled={larger === undefined}
        onPress={() => larger !== undefined && choosePaperZoom(larger)}
      >
        +
      </Button>
      <ToggleButton
        className={styles.button}
        aria-label="Anpassa till bredden"
        isSelected={zoom === 'fit'}
        onChange={() => choosePaperZoom('fit')}
      >
        <svg className={styles.icon} viewBox="0 0 18 18" aria-hidden="true">
          <path d="M2 3.5v11M16 3.5v11M4.5 9h9M7 6.5 4.5 9 7 11.5M11 6.5 13.5 9 11 11.5" />
        </svg>
      </ToggleButton>
    </Toolbar>
  )
}
