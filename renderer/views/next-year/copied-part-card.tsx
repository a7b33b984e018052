import { flushSync } from 'react-dom'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import type { MatterPath } from '../../../shared/domain/paths/matter-path'
import type { Unconfirmed } from '../../../shared/rules/copied/copied-and-unconfirmed'
import { confirmInMatter } from '../../../shared/rules/copied/confirm-in-matter'
import { capitalised } from '../../../shared/text/language/capitalised'
import { copiedLabel, type CopiedPart } from '../../../shared/text/fields/copied-text'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { ConfirmAll } from '../../cards/copied/confirm-all'
import { Chevron } from '../../parts/marks/chevron'
import { useNavigation } from '../../state/navigation/navigation-context'
import { copiedValue } from '../../cards/copied/copied-value'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './copied-part-card.module.css'

interface Props {
  part: CopiedPart
  isOpen: boolean
}

const counted = (count: number): string => (count === 1 ? '1 uppgift' : `${count} uppgifter`)

/** What takes the focus when what held it is confirmed and leaves: the line after, the line before, else the next part. */
function neighbourOf(element: Element, row: string): HTMLElement | null {
  const here = element.closest(row)
  const beside = here?.nextElementSibling ?? here?.previousElementSibling
  return beside?.querySelector<HTMLElement>('button') ?? document.querySelector<HTMLElement>('[data-field=copied]')
}

/** One part of the matter with what was copied into it: each line leads to its field, and is confirmed by itself or with the rest. */
export function CopiedPartCard({ part, isOpen }: Props): ReactNode {
  const { matter, change } = useMatter()
  const { focusField } = useNavigation()
  const waiting = part.unconfirmed.filter(({ waitsFor }) => waitsFor === 'yes')
  const confirm = (fields: readonly MatterPath[], name: string, next: HTMLElement | null): void => {
    flushSync(() => change({ label: `bekräfta ${name}`, place: 'copied', edit: (now) => confirmInMatter(now, fields) }))
    next?.focus()
    announce(`${capitalised(name)} är bekräftat.`)
  }
  const confirmOne = (field: MatterPath, name: string, from: Element): void =>
    confirm([field], name, neighbourOf(from, part.unconfirmed.length === 1 ? '[data-part=copied-part]' : 'li'))
  const line = (copied: Unconfirmed): ReactNode => {
    const label = copiedLabel(copied.field, matter)
    return (
      <li key={copied.field} className={styles.line} data-part="copied-line">
        <div>
          <span className={styles.label}>{capitalised(label)}</span>
          <span className={styles.value}>{copiedValue(copied, matter)}</span>
        </div>
        <Button
          className={buttonStyles.quiet}
          onPress={() => focusField(copied.field)}
          aria-label={copied.waitsFor === 'yes' ? `Ändra ${label}` : `Svara vilken dag som gäller: ${label}`}
        >
          {copied.waitsFor === 'yes' ? 'Ändra' : 'Vilken dag gäller?'}
        </Button>
        {copied.waitsFor === 'yes' && (
          <Button
            className={buttonStyles.quiet}
            aria-label={`Bekräfta ${label}`}
            onPress={({ target }) => confirmOne(copied.field, label, target)}
          >
            Bekräfta
          </Button>
        )}
      </li>
    )
  }
  return (
    <Disclosure className={styles.part} data-part="copied-part" defaultExpanded={isOpen}>
      <div className={styles.head}>
        <h4>
          <Button slot="trigger" className={styles.toggle}>
            <Chevron />
            <span>
              {part.name}
              <span className={styles.count}>
                {counted(part.unconfirmed.length)} från {part.from.join(', ')}
              </span>
            </span>
          </Button>
        </h4>
        <ConfirmAll
          waiting={waiting}
          title={part.name}
          onConfirm={(fields) => confirm(fields, part.name, document.querySelector('[data-field=copied]'))}
        />
      </div>
      <DisclosurePanel>
        <ul className={styles.lines}>{part.unconfirmed.map(line)}</ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
