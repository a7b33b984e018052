import { useEffect, useRef, type ReactNode } from 'react'
import type { Chapter } from '../../../shared/told/manual/chapter'
import { ManualPicture } from './manual-picture'
import styles from './manual-chapter.module.css'

interface Props {
  chapter: Chapter
  /** Chosen in the contents or among the hits, so that reading goes on at its heading. */
  isOpened: boolean
}

/** One chapter of the manual. */
export function ManualChapter({ chapter, isOpened }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isOpened) heading.current?.focus()
  }, [isOpened])
  return (
    <article className={styles.chapter}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {chapter.title}
      </h3>
      <p>{chapter.lead}</p>
      {chapter.picture && <ManualPicture {...chapter.picture} />}
      {chapter.parts.map(({ title, lines, inOrder }) => {
        const List = inOrder ? 'ol' : 'ul'
        return (
          <section key={title}>
            <h4>{title}</h4>
            <List className={styles.lines}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </List>
          </section>
        )
      })}
    </article>
  )
}
