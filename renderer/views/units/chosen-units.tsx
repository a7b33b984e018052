import { useState, type ReactNode, type SubmitEvent } from 'react'
import { Button } from 'react-aria-components'
import { yearOfMatter } from '../../../shared/domain/answers/read-matter-day'
import { choicesFor } from '../../../shared/text/fields/choices-for'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { useMatter } from '../../state/matter/use-matter'
import { useRules } from '../../state/matter/use-rules'
import { PlainChoice } from '../../parts/fields/plain-choice'
import { dayIn, PlainDay } from '../../parts/fields/plain-day'
import { PlainField } from '../../parts/fields/plain-field'
import type { BulkChange } from './bulk-change'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from './chosen-units.module.css'

interface Props {
  count: number
  shown: number
  onAll: () => void
  onNone: () => void
  onChange: (change: BulkChange) => void
}

const kinds = ['state', 'awardClass', 'home', 'withdraw'] as const
const kindWords: Record<BulkChange['kind'], string> = {
  state: 'Läge',
  awardClass: 'Klass',
  home: 'Hemvist',
  withdraw: 'Återkallelse'
}

/** What is to be done to the units that are ticked, in one step that can be undone. */
export function ChosenUnits({ count, shown, onAll, onNone, onChange }: Props): ReactNode {
  const rules = useRules()
  const { matter } = useMatter()
  const [kind, setKind] = useState<BulkChange['kind']>('state')
  const [to, setTo] = useState('')
  const [on, setOn] = useState('')
  const [because, setBecause] = useState('')
  const isUnread = on.trim() !== '' && dayIn(on, yearOfMatter(matter)) === undefined
  const isReady = kind === 'withdraw' ? !isUnread : kind !== 'state' || to !== ''
  const choices = kind === 'state' || kind === 'awardClass' ? choicesFor(kind, rules) : undefined
  const make = (event: SubmitEvent): void => {
    event.preventDefault()
    if (count === 0 || !isReady) return
    onChange(kind === 'withdraw' ? { kind, on, because } : { kind, to })
  }
  return (
    <form className={styles.chosen} aria-label="Ändra de markerade enheterna" onSubmit={make}>
      <p className={styles.count} role="status">
        <b>{count === 0 ? 'Ingen enhet är markerad' : `${count} av ${shown} markerade`}</b>
      </p>
      <Button className={buttonStyles.quiet} isDisabled={count === shown} onPress={onAll}>
        Markera alla {shown}
      </Button>
      <Button className={buttonStyles.quiet} isDisabled={count === 0} onPress={onNone}>
        Avmarkera
      </Button>
      <div className={styles.fields}>
        <PlainChoice
          label="Ändra"
          value={kind}
          choices={kinds.map((value) => ({ value, words: kindWords[value] }))}
          onChange={(value) => {
            setKind(kinds.find((each) => each === value) ?? 'state')
            setTo('')
          }}
        />
        {kind === 'withdraw' ? (
          <>
            <PlainDay
              label="Återkallades den"
              value={on}
              onChange={setOn}
              awardYear={matter.awardYear}
              isRead={!isUnread}
            />
            <PlainField label="Skäl" value={because} onChange={setBecause} />
          </>
        ) : choices ? (
          <PlainChoice
            label="Till"
            value={to}
            empty={kind === 'awardClass' ? 'Ingen klass vald' : 'Välj läge'}
            choices={choices
              .filter(({ choice }) => choice !== 'withdrawn')
              .map(({ choice, word }) => ({ value: choice, words: word }))}
            onChange={setTo}
          />
        ) : (
          <PlainField label="Till" value={to} onChange={setTo} />
        )}
        <Button className={buttonStyles.primary} type="submit" isDisabled={count === 0 || !isReady}>
          {kind === 'withdraw' ? `Återkalla ${unitsCounted(count)}` : `Ändra ${unitsCounted(count)}`}
        </Button>
      </div>
    </form>
  )
}
