import { duplicateMatter } from '../../../shared/exchange/duplicate-matter'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { api } from '../../state/api'
import type { OpenedMatter } from '../../state/opened/opened-matter'
import { storeMatter } from './store-matter'

/** A stored matter once more, beside the first, and has it when the disk has it. */
export async function copyMatter(id: string): Promise<OrProblem<OpenedMatter>> {
  const opened = await api.openMatter({ id })
  if (!opened.ok) return opened
  const changed = new Date().toISOString()
  return storeMatter(duplicateMatter(opened.value.matter, crypto.randomUUID(), changed), 'duplicera ärendet')
}
