import { useMemo, useState, type ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { unitLimitInWindow, type MatterDraft } from '../../../shared/domain/matter'
import { mergeMatters } from '../../../shared/exchange/merge/merge-matters'
import { resolveConflicts } from '../../../shared/exchange/merge/resolve-conflicts'
import { changesInWords } from '../../../shared/told/changes-in-words'
import { noDifferences } from '../../../shared/told/merge-lines'
import { KeepingDialog } from '../../parts/problems/keeping-dialog'
import { ComparedWithNow } from '../../cards/findings/compared-with-now'
import { ConflictList, type Decisions } from './conflict-list'
import { MergeHeads } from './merge-heads'
import type { MergeErrand } from '../../state/opened/merge-errand'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'
import messageDialogStyles from '../../parts/problems/message-dialog.module.css'
import mergePartStyles from './merge-part.module.css'
import styles from './merge-dialog.module.css'

interface Props {
  /** The open matter. */
  mine: MatterDraft
  errand: MergeErrand
  onClose: () => void
  /** The merged matter; nothing has changed before this. */
  onMerge: (merged: MatterDraft) => void
}

/** Two states of a matter side by side: what is taken, what stays, and what a person has to decide. */
export function MergeDialog({ mine, errand, onClose, onMerge }: Props): ReactNode {
  const { theirs, base, names, remarks = [], onMerged } = errand
  const [decisions, setDecisions] = useState<Decisions>(new Map())
  const result = useMemo(() => mergeMatters({ mine, theirs, base }), [mine, theirs, base])
  const { taken, kept } = useMemo(() => {
    const { merged, changes, sides } = result
    return {
      taken: changesInWords(
        mine,
        merged,
        changes.filter(({ from }) => from !== 'mine')
      ),
      kept: changesInWords(
        sides.theirs,
        merged,
        changes.filter(({ from }) => from === 'mine')
      )
    }
  }, [result, mine])
  const { merged, undecided } = resolveConflicts(result, decisions)
  const isSame = taken.length + kept.length + result.conflicts.length === 0
  const hasNew = taken.length + result.conflicts.length > 0
  const isTooLarge = merged.units.length > unitLimitInWindow
  const mayMerge = hasNew || (onMerged !== undefined && !isSame)
  return (
    <KeepingDialog title="Jämför och slå ihop" isTouched={decisions.size > 0} onClose={onClose} isWide>
      {(leave) => (
        <>
          <MergeHeads mine={mine} theirs={theirs} names={names} />
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          <div className={styles.parts}>
            {isSame && <p>{noDifferences}</p>}
            {!isSame && !hasNew && (
              <p>Det finns inget nytt att hämta. {names.theirs} har inget som inte redan finns här.</p>
            )}
            <ConflictList result={result} names={names} decisions={decisions} onDecide={setDecisions} />
            {taken.length > 0 && (
              <section className={mergePartStyles.part} aria-label="Hämtas">
                <h3>Hämtas från {names.theirs}</h3>
                <ComparedWithNow then={names.mine} now="Blir" changes={taken} />
              </section>
            )}
            {kept.length > 0 && (
              <Disclosure className={mergePartStyles.part} defaultExpanded={!hasNew}>
                <Heading level={3}>
                  <Button slot="trigger" className={buttonStyles.quiet}>
                    Står kvar som i {names.mine} ({kept.length})
                  </Button>
                </Heading>
                <DisclosurePanel>
                  <ComparedWithNow then={names.theirs} now="Står kvar" changes={kept} />
                </DisclosurePanel>
              </Disclosure>
            )}
          </div>
          {base === null && !isSame && (
            <p className={fieldStyles.hint}>
              Vad som stod innan är inte känt. Det som bara är ifyllt på ena hållet tas med, och resten får du välja.
            </p>
          )}
          {isTooLarge && (
            <p>
              Tillsammans blir det fler än {unitLimitInWindow} enheter, och så många går inte att ha i ett ärende här.
            </p>
          )}
          <div className={messageDialogStyles.actions}>
            <Button className={buttonStyles.button} onPress={leave} autoFocus={!mayMerge}>
              {mayMerge ? 'Avbryt' : 'Stäng'}
            </Button>
            {mayMerge && (
              <Button
                className={buttonStyles.primary}
                autoFocus={result.conflicts.length === 0}
                isDisabled={undecided.length > 0 || isTooLarge}
                onPress={() => onMerge(merged)}
              >
                Slå ihop
              </Button>
            )}
          </div>
        </>
      )}
    </KeepingDialog>
  )
}
