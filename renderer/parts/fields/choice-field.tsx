import type { ReactNode } from 'react'
import type { FieldPath } from '../../../shared/domain/paths/matter-path'
import { fieldLabel } from '../../../shared/text/fields/field-label'
import { typedAt } from '../../../shared/domain/paths/field-path'
import { useIsClosed } from '../../state/matter/use-is-closed'
import { useMatter } from '../../state/matter/use-matter'
import type { Choice } from './choice'
import { PlainChoice } from './plain-choice'
import { withAnswerAt } from '../../state/matter/with-answer-at'

interface Props {
  path: FieldPath
  label: string
  name?: string
  hint?: ReactNode
  choices: readonly Choice[]
  wide?: boolean
  /** What the empty answer is called. */
  empty?: string
}

/** One answer of the matter out of several. */
export function ChoiceField({ path, name, empty = 'Inte besvarat', ...shown }: Props): ReactNode {
  const { matter, change } = useMatter()
  const isClosed = useIsClosed(path)
  const choose = (next: string): void =>
    change({ label: `ändra ${name ?? fieldLabel(path)}`, place: path, edit: (now) => withAnswerAt(now, path, next) })
  return (
    <PlainChoice
      {...shown}
      path={path}
      value={typedAt(matter, path)}
      onChange={choose}
      empty={empty}
      isClosed={isClosed}
    />
  )
}
