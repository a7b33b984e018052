import type { ReactNode } from 'react'
import type { Chapter, PictureName } from '../../../shared/told/manual/chapter'
import styles from './manual-picture.module.css'

/** Made anew by `npm run pictures`. */
const pictures: Record<PictureName, string> = {
  overview: new URL('./pictures/overview.png', import.meta.url).href,
  units: new URL('./pictures/units.png', import.meta.url).href,
  texts: new URL('./pictures/texts.png', import.meta.url).href,
  papers: new URL('./pictures/papers.png', import.meta.url).href,
  minutes: new URL('./pictures/minutes.png', import.meta.url).href
}

/** What a chapter's part of the window looks like. */
export const ManualPicture = ({ name, shows }: NonNullable<Chapter['picture']>): ReactNode => (
  <img className={styles.picture} src={pictures[name]} alt={shows} width={1100} height={720} />
)
