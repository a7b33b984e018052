import type { ReactNode } from 'react'
import { useMatter } from '../matter/use-matter'
import { ClassesGroup } from './classes-group'
import { CriteriaGroup } from './criteria-group'
import { LinesGroup } from './lines-group'
import { RulesFiles } from './rules-files'
import './rules.css'

/** What the year demands, line by line, each with its source; what is not known is said so, and everything can be changed. */
export function RulesView(): ReactNode {
  const { matter } = useMatter()
  return (
    <>
      <h2 className="view-title">Årets regler</h2>
      <p className="view-lead">
        Det som gäller för {matter.awardYear || 'året'}, med källa på varje rad. Det som inte är känt eller bekräftat lämnas ut ur
        papperen.
      </p>
      <CriteriaGroup />
      <ClassesGroup />
      <LinesGroup />
      <RulesFiles />
    </>
  )
}
