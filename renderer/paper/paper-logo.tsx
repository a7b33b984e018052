import type { Picture } from '../../shared/document/document'
import { fitPicture } from '../../shared/document/fit-picture'
import { readable } from '../../shared/document/paragraphs'
import styles from './paper-logo.module.css'

/** The logo in the size it has on paper. */
export function PaperLogo({ logo }: { logo: Picture }) {
  const { width, height } = fitPicture(logo)
  const size = { width: `calc(${width} * var(--mm))`, height: `calc(${height} * var(--mm))` }
  return (
    <img
      className={styles.logo}
      data-part="paper-logo"
      src={`data:image/${logo.type};base64,${logo.data}`}
      alt={readable(logo.alternativeText)}
      style={size}
    />
  )
}
