import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
import { paperKinds, sectionedPaperKinds } from '../../shared/domain/paper-kind'
import { committeeWords, type CommitteeWords } from '../../shared/text/language/committee-words'
import { kindsOfPapers } from '../../shared/text/fields/kinds-of-papers'
import { saidOf } from '../../shared/text/language/said-of'
import { useMatter } from '../state/matter/use-matter'
import type { ShownPaper } from '../state/navigation/navigation-context'
import { isShownPaper, shownWords } from './shown-paper'
import { Chevron } from '../parts/marks/chevron'
import buttonStyles from '../parts/styles/button.module.css'
import styles from './more-papers.module.css'

const others: readonly ShownPaper[] = [
  'decision',
  ...paperKinds.filter((kind) => !sectionedPaperKinds.some((each) => each === kind))
]

const purposeOf = (shown: ShownPaper, words: CommitteeWords): string =>
  shown === 'decision' ? 'Bara beslutet, i stor stil.' : saidOf(words, kindsOfPapers[shown].purpose)

/** The papers that share one tab: the one chosen here takes it. */
export function MorePapers({ shown, onChoose }: { shown: ShownPaper; onChoose: (shown: ShownPaper) => void }) {
  const words = committeeWords(useMatter().matter.committee)
  return (
    <MenuTrigger>
      <Button className={`${buttonStyles.quiet} ${styles.button}`} aria-label="Fler papper">
        <span className={styles.words}>Fler papper</span>
        <Chevron isPlain />
      </Button>
      <Popover className={styles.papers} placement="bottom end">
        <Menu
          aria-label="Fler papper att visa"
          selectionMode="single"
          selectedKeys={[shown]}
          onAction={(key) => isShownPaper(key) && onChoose(key)}
        >
          {others.map((each) => (
            <MenuItem key={each} id={each} className={styles.paper} textValue={shownWords(each)}>
              <Text slot="label">{shownWords(each)}</Text>
              <Text slot="description" className={styles.purpose}>
                {purposeOf(each, words)}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
