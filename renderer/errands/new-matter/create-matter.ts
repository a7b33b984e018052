import type { Committee } from '../../../shared/domain/committee'
import type { Problem } from '../../../shared/ipc/problem'
import type { OrProblem } from '../../../shared/ipc/or-problem'
import { succeeded, type Result } from '../../../shared/result'
import { newMatter } from '../../../shared/rules/new-matter'
import { api } from '../../state/api'
import { suggestedForms } from '../../state/matter/suggested-forms'
import type { OpenedMatter } from '../../state/opened/opened-matter'
import { storeMatter } from './store-matter'

type Source = { name: string; kind: 'committee' | 'board' } | { likeMatter: string }

async function committeeFrom(source: Source): Promise<Result<Partial<Committee>, Problem>> {
  if ('likeMatter' in source) {
    const earlier = await api.openMatter({ id: source.likeMatter })
    return earlier.ok ? succeeded(earlier.value.matter.committee) : earlier
  }
  const { inText, genitive } = suggestedForms(source.name)
  return succeeded({ kind: source.kind, name: source.name, nameInText: inText, nameGenitive: genitive })
}

/** Makes a matter, and has it when the disk has it. */
export async function createMatter(awardYear: string, source: Source): Promise<OrProblem<OpenedMatter>> {
  const committee = await committeeFrom(source)
  if (!committee.ok) return committee
  const changed = new Date().toISOString()
  return storeMatter(
    newMatter({ id: crypto.randomUUID(), awardYear, committee: committee.value, changed }),
    'skapa ärendet'
  )
}
