import { useDeferredValue, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterDraft } from '../../../shared/domain/matter'
import { earlierMatters } from '../../../shared/rules/history/earlier-matters'
import { useMatter } from '../../state/matter/use-matter'
import { TaskProgress } from '../../parts/progress/task-progress'
import { ProblemNotice } from '../../parts/problems/problem-notice'
import { HistoriesPart } from './histories-part'
import { MissingPart } from './missing-part'
import { TargetPart } from './target-part'
import { useOwnMatters } from '../../state/matter/use-own-matters'
import buttonStyles from '../../parts/styles/button.module.css'
import viewStyles from '../../parts/styles/view.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'

/** Tells of matters that could not be searched; empty when all could. */
const unreadWords = (unread: number): string => {
  if (unread === 0) return ''
  return unread === 1
    ? 'Ett ärende gick inte att läsa och är inte med.'
    : `${unread} ärenden gick inte att läsa och är inte med.`
}

function Parts({ matter, own }: { matter: MatterDraft; own: readonly MatterDraft[] }): ReactNode {
  return (
    <div className={fieldGroupStyles.groups}>
      <TargetPart matter={matter} own={own} />
      <HistoriesPart matter={matter} own={own} />
      <MissingPart matter={matter} own={own} />
    </div>
  )
}

const leadWords = (matter: MatterDraft, own: readonly MatterDraft[]): string => {
  const years = [...new Set(earlierMatters(matter, own).map(({ year }) => year))].sort()
  return years.length === 0
    ? 'Du har inga tidigare ärenden här. Fyll i tidigare år för hand på varje enhet.'
    : `Sökt i dina egna ärenden från ${years.join(', ')}.`
}

/** Earlier years: target against outcome, what is known of each unit, and who is missing this year. */
export function HistoryView(): ReactNode {
  const matter = useDeferredValue(useMatter().matter)
  const { own, readAgain } = useOwnMatters()
  return (
    <>
      <h2 className={viewStyles.title}>Tidigare år</h2>
      {own.kind === 'reading' && <TaskProgress task="readHistory" words="Läser dina tidigare ärenden" />}
      {own.kind === 'failed' && (
        <>
          <ProblemNotice problem={own.problem} />
          <Button className={buttonStyles.button} onPress={readAgain}>
            Läs tidigare ärenden
          </Button>
        </>
      )}
      {own.kind === 'read' && (
        <>
          <p className={viewStyles.lead} data-part="view-lead">
            {leadWords(matter, own.matters)} {unreadWords(own.unread)}
          </p>
          <Parts matter={matter} own={own.matters} />
        </>
      )}
    </>
  )
}
