import { useContext } from 'react'
import { Link } from 'react-aria-components'
import type { Gap } from '../../shared/document/document'
import { gapWords } from '../../shared/document/gap-words'
import { GapTarget } from './gap-target'
import styles from './paper-gap.module.css'

/** A gap where it stands in the text, leading to its field. A link, since a button would not break over lines. */
export function PaperGap({ gap }: { gap: Gap }) {
  const choose = useContext(GapTarget)
  return (
    <Link
      className={styles.gap}
      data-part="paper-gap"
      data-need={gap.need}
      data-gap={gap.field}
      aria-label={`${gapWords(gap)}, gå till fältet`}
      onPress={() => choose(gap.field)}
    >
      {gapWords(gap)}
    </Link>
  )
}
