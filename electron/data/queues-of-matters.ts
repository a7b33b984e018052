import type { MatterDraft } from '../../shared/domain/matter'
import type { MatterStore } from '../storage/matter-store'

/** The states that each matter comes from, those in the trash too; null where they cannot be listed. */
export async function queuesOfMatters(
  matters: Pick<MatterStore<MatterDraft>, 'list' | 'listTrashed'>
): Promise<readonly (readonly string[])[] | null> {
  const listed = await matters.list()
  const trashed = await matters.listTrashed()
  if (!listed.ok || !trashed.ok) return null
  return [...listed.value, ...trashed.value].flatMap(({ found }) =>
    'state' in found ? [found.state.exchange.states] : []
  )
}
