import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { PartPath } from '../../../shared/domain/paths/matter-path'
import styles from './folding.module.css'

interface Props {
  title: string
  /** Path of a field that is inside, so that its place is found while it is folded. */
  field: PartPath
  children: ReactNode
}

/** A part that is out of the way until someone wants it; it is not drawn before that. */
export const Folding = ({ title, field, children }: Props): ReactNode => (
  <Disclosure className={styles.folding}>
    {({ isExpanded }) => (
      <>
        <Heading level={3}>
          <Button slot="trigger" className={styles.trigger} data-field={isExpanded ? undefined : field}>
            <span className={styles.arrow} aria-hidden="true" />
            {title}
          </Button>
        </Heading>
        <DisclosurePanel className={styles.panel}>{isExpanded && children}</DisclosurePanel>
      </>
    )}
  </Disclosure>
)
