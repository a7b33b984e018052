import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import buttonStyles from '../styles/button.module.css'
import styles from './trash-disclosure.module.css'

interface Props {
  /** With its count: `Papperskorg (2)`. */
  title: string
  level: 2 | 3
  /** One list item for each that rests here. */
  children: ReactNode
}

/** What has been removed and can be put back, folded away until someone looks for it. */
export const TrashDisclosure = ({ title, level, children }: Props): ReactNode => (
  <Disclosure className={styles.trash}>
    <Heading level={level}>
      <Button slot="trigger" className={buttonStyles.alone}>
        {title}
      </Button>
    </Heading>
    <DisclosurePanel>
      <ul className={styles.list}>{children}</ul>
    </DisclosurePanel>
  </Disclosure>
)
