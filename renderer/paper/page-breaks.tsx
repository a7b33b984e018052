import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { PageBreak } from '../../shared/ipc/page-break'
import styles from './page-breaks.module.css'

/** The lower edge of the line of text that ends nearest to a height: a page never begins inside a line. */
function nearestLine(element: Element, height: number): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  const away = (edge: number): number => Math.abs(edge - height)
  return [...range.getClientRects()]
    .map(({ bottom }) => bottom)
    .reduce((nearest, bottom) => (away(bottom) < away(nearest) ? bottom : nearest), Infinity)
}

/** How far below the sheet's upper edge a page begins; undefined where the part is not on the sheet any more. */
function topOf(sheet: Element, { section, part, share }: PageBreak): number | undefined {
  const place = sheet.querySelector(`[data-section="${CSS.escape(section)}"]`)
  const element = place?.querySelectorAll(':scope > h4, :scope > div:last-child > *')[part]
  if (!element) return undefined
  const { top, height } = element.getBoundingClientRect()
  const edge = share === 0 ? top : nearestLine(element, top + height * share)
  return edge - sheet.getBoundingClientRect().top
}

/** A line over the sheet where each page begins in print. */
export function PageBreaks({ breaks }: { breaks: readonly PageBreak[] }): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const [tops, setTops] = useState<readonly (number | undefined)[]>([])
  useEffect(() => {
    const sheet = place.current?.parentElement
    if (!sheet) return
    const watch = new ResizeObserver(() => setTops(breaks.map((each) => topOf(sheet, each))))
    watch.observe(sheet)
    return () => watch.disconnect()
  }, [breaks])
  return (
    <div ref={place} className={styles.breaks} data-part="page-breaks" aria-hidden="true">
      {tops.map(
        (top, index) =>
          top !== undefined && (
            <div key={index} className={styles.break} style={{ top }}>
              <span className={styles.words}>Sida {index + 2}</span>
            </div>
          )
      )}
    </div>
  )
}
