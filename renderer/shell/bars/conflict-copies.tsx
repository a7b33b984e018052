import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { ConflictCopy } from '../../../shared/ipc/stored-files'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ConflictCopyBar } from './conflict-copy-bar'
import type { ReopenAs } from './use-reopen'

interface Props {
  /** The copy of what is on the screen now, which is told in a bar of its own. */
  except: string | null
  reopen: (as: ReopenAs) => Promise<void>
}

/** Versions that were not saved as the matter's own, from earlier or from others, until each has been handled. */
export function ConflictCopies({ except, reopen }: Props): ReactNode {
  const { id } = useMatter().matter
  const [copies, setCopies] = useState<readonly ConflictCopy[]>([])
  const look = useCallback(async () => {
    const listed = await api.listConflictCopies({ id })
    if (listed.ok) setCopies(listed.value)
  }, [id])
  useEffect(() => {
    let current = true
    void api.listConflictCopies({ id }).then((listed) => {
      if (current && listed.ok) setCopies(listed.value)
    })
    return () => {
      current = false
    }
  }, [id])
  return copies
    .filter(({ name }) => name !== except)
    .map((copy) => <ConflictCopyBar key={copy.name} copy={copy} reopen={reopen} onHandled={() => void look()} />)
}
