import { useMemo } from 'react'
import { rowPath, type MatterPath } from '../../../shared/domain/paths/matter-path'
import type { RuleLine, RuleLineName, RuleProfile } from '../../../shared/domain/rule-profile'
import { confirmInMatter } from '../../../shared/rules/copied/confirm-in-matter'
import { rulesOf } from '../../../shared/rules/rules-of'
import { capitalised } from '../../../shared/text/language/capitalised'
import { fieldLabel } from '../../../shared/text/fields/field-label'
import { announce } from '../../state/window/announcer'
import { moveRow } from './move-row'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { withoutRow, withRow, type RuleList, type RuleRow } from './with-row'

const rowWord: Record<RuleList, string> = { criteria: 'krav', classes: 'klass' }

export interface RuleEdits {
  putLine: (name: RuleLineName, line: RuleLine) => void
  put: <List extends RuleList>(list: List, row: RuleRow<List>) => void
  remove: (list: RuleList, id: string, name: string) => void
  move: (list: RuleList, id: string, name: string, step: -1 | 1) => void
  /** Confirms what stands at the paths, all as one step. */
  confirm: (fields: readonly MatterPath[]) => void
  replaceAll: (rules: RuleProfile, file: string) => void
}

const moved = (rules: RuleProfile, list: RuleList, id: string, step: -1 | 1): RuleProfile =>
  list === 'criteria'
    ? { ...rules, criteria: moveRow(rules.criteria, id, step) }
    : { ...rules, classes: moveRow(rules.classes, id, step) }

/** Everything that may be done to the year's rules, each as one step to undo. */
export function useRuleEdits(): RuleEdits {
  const { change } = useMatter()
  const { focusField } = useNavigation()
  return useMemo(() => {
    const edit = (label: string, place: MatterPath, to: (rules: RuleProfile) => RuleProfile, notice?: string): void =>
      change({ label, place, ...(notice && { notice }), edit: (now) => ({ ...now, rules: to(rulesOf(now)) }) })
    return {
      putLine: (name, line) =>
        edit(`ändra ${fieldLabel(`rules.${name}`)}`, `rules.${name}`, (rules) => ({ ...rules, [name]: line })),
      put: (list, row) =>
        edit(`ändra ${rowWord[list]}`, rowPath(`rules.${list}`, row.id), (rules) => withRow(rules, list, row)),
      remove(list, id, name) {
        edit(
          `ta bort ${name}`,
          `rules.${list}`,
          (rules) => withoutRow(rules, list, id),
          `${capitalised(name)} är borttagen.`
        )
        focusField(`rules.${list}`)
      },
      move(list, id, name, step) {
        edit(`flytta ${name}`, rowPath(`rules.${list}`, id), (rules) => moved(rules, list, id, step))
        announce(`${capitalised(name)} är flyttad ${step < 0 ? 'uppåt' : 'neråt'}.`)
      },
      confirm: (fields) =>
        change({
          label: fields.length === 1 ? 'bekräfta regel' : `bekräfta ${fields.length} regler`,
          place: fields.length === 1 ? (fields[0] ?? 'rules') : 'rules',
          ...(fields.length > 1 && { notice: `${fields.length} uppgifter är bekräftade.` }),
          edit: (now) => confirmInMatter(now, fields)
        }),
      replaceAll: (rules, file) =>
        edit(`läsa in regler från ${file}`, 'rules', () => rules, `Reglerna från ${file} är inlästa.`)
    }
  }, [change, focusField])
}
