import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import './trash.css'

interface Props {
  /** With its count: `Papperskorg (2)`. */
  title: string
  level: 2 | 3
  /** One list item for each that rests here. */
  children: ReactNode
}

/** What has been removed and can be put back, folded away until someone looks for it. */
export const TrashDisclosure = ({ title, level, children }: Props): ReactNode => (
  <Disclosure className="trash">
    <Heading level={level}>
      <Button slot="trigger" className="button button-quiet">
        {title}
      </Button>
    </Heading>
    <DisclosurePanel>
      <ul className="trash-list">{children}</ul>
    </DisclosurePanel>
  </Disclosure>
)
