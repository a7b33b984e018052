import { useEffect, useRef, useState } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import type { Problem } from '../../../shared/ipc/problem'
import type { Version } from '../../../shared/ipc/stored-files'
import { changeSummary } from '../../../shared/told/change-summary'
import { changesInWords } from '../../../shared/told/changes-in-words'
import { api } from '../../state/api'
import type { Exports } from '../../state/exports/exports-context'
import type { VersionContent, VersionRow } from './version-row'

interface Versions {
  /** Newest first; null until the list has been read. */
  rows: readonly VersionRow[] | null
  problem: Problem | null
}

const oldest = 'Den äldsta version som finns kvar.'

const unread = (problem: Problem): VersionContent => {
  switch (problem.kind) {
    case 'all-damaged':
      return { kind: 'damaged' }
    case 'stored-by-newer':
      return { kind: 'newer' }
    default:
      return { kind: 'failed' }
  }
}

/**
 * The stored versions of a matter; as they are read, one at a time, each is compared with the one before it. The list is read
 * anew when the disk has another state, and when something has been made of one.
 */
export function useVersions(id: string, savedAt: string, exports: Exports['states']): Versions {
  const [listed, setListed] = useState<{ versions: readonly Version[] | null; problem: Problem | null }>({
    versions: null,
    problem: null
  })
  // A stored version never changes: what has been learnt of it holds when the list is read anew.
  const known = useRef(new Map<number, VersionContent>())
  const [contents, setContents] = useState<ReadonlyMap<number, VersionContent>>(new Map())

  useEffect(() => {
    let isCurrent = true
    const learn = (generation: number, content: VersionContent): void => {
      known.current.set(generation, content)
      setContents(new Map(known.current))
    }
    const readAll = async (versions: readonly Version[]): Promise<void> => {
      let later: { generation: number; matter: MatterDraft } | null = null
      for (const { generation, savedAt: at } of versions) {
        const isKnown = known.current.has(generation)
        if (isKnown && !later) continue
        const read = at === null ? null : await api.readVersion({ id, generation })
        if (!isCurrent) return
        if (!read?.ok) {
          learn(generation, read ? unread(read.problem) : { kind: 'damaged' })
          continue
        }
        const { matter } = read.value
        if (later)
          learn(later.generation, { kind: 'read', summary: changeSummary(changesInWords(matter, later.matter)) })
        later = isKnown ? null : { generation, matter }
      }
      if (later) learn(later.generation, { kind: 'read', summary: oldest })
    }
    void api.listVersions({ id }).then((result) => {
      if (!isCurrent) return
      if (!result.ok) return setListed({ versions: null, problem: result.problem })
      setListed({ versions: result.value.versions, problem: null })
      return readAll(result.value.versions)
    })
    return () => {
      isCurrent = false
    }
  }, [id, savedAt, exports])

  const rows =
    listed.versions?.map((version) => ({
      ...version,
      content: contents.get(version.generation) ?? { kind: 'reading' as const }
    })) ?? null
  return { rows, problem: listed.problem }
}
