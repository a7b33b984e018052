import { useEffect, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Reply } from '../../shared/ipc/replies'
import { api } from '../api'
import type { Theme } from '../shell/use-theme'
import type { OpenedMatter } from './opened-matter'

interface Props {
  onOpened: (opened: OpenedMatter) => void
  theme: Theme
}

/** The list of matters, where the program starts. */
export function MattersWindow({ onOpened }: Props): ReactNode {
  const [list, setList] = useState<Reply<'listMatters'> | null>(null)
  useEffect(() => {
    void api.listMatters().then((result) => {
      if (result.ok) setList(result.value)
    })
  }, [])
  const open = async (id: string): Promise<void> => {
    const result = await api.openMatter({ id })
    if (result.ok) onOpened(result.value)
  }
  return (
    <main data-pane="matters">
      <h1>Ärenden</h1>
      {list?.matters.map((matter) => (
        <Button key={matter.id} onPress={() => void open(matter.id)}>
          {matter.committee} {matter.awardYear}
        </Button>
      ))}
    </main>
  )
}
