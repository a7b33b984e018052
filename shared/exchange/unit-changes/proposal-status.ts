import type { ProposedUnit } from './proposed-unit'

export const proposalStatuses = ['choose', 'changed', 'new', 'unchanged', 'notTaken'] as const
/** What happens to an incoming row or form, as things stand. */
export type ProposalStatus = (typeof proposalStatuses)[number]

export function proposalStatus({ target, changes }: ProposedUnit): ProposalStatus {
  switch (target.kind) {
    case 'choose':
      return 'choose'
    case 'none':
      return 'notTaken'
    case 'new':
      return 'new'
    case 'unit':
      return changes.length > 0 ? 'changed' : 'unchanged'
  }
}
