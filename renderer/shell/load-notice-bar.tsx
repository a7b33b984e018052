import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { LoadNotice } from '../../shared/ipc/replies'
import { savedTime } from '../matter/saved-time'

const words = (notice: NonNullable<LoadNotice>): string => {
  switch (notice.kind) {
    case 'older-used':
      return `Den senaste sparningen gick inte att läsa. Det som visas sparades ${savedTime(notice.savedAt, new Date())}. Den skadade filen ligger kvar.`
    case 'read-only':
      return 'Datamappen går inte att skriva i. Ärendet går att läsa, men ändringar sparas inte. Spara en kopia på en annan plats.'
  }
}

/** What a person needs to know of how the matter was read, until it has been noted. */
export function LoadNoticeBar({ notice }: { notice: LoadNotice }): ReactNode {
  const [noted, setNoted] = useState(false)
  if (!notice || noted) return null
  return (
    <p className="notice" role="alert">
      {words(notice)}
      <Button className="button button-quiet" onPress={() => setNoted(true)}>
        Jag har läst
      </Button>
    </p>
  )
}
