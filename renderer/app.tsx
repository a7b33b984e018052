import { useCallback, useState, type ReactNode } from 'react'
import { LiveRegion } from './announce/live-region'
import { KeptHistories, KeptHistoriesContext } from './matter/kept-histories'
import { MatterWindow } from './shell/matter-window'
import { MattersWindow, type Errand } from './matters/matters-window'
import { useTheme } from './shell/use-theme'
import type { OpenedMatter } from './matters/opened-matter'

/** Either the list of matters, or one open matter. */
export function App(): ReactNode {
  const [opened, setOpened] = useState<OpenedMatter | null>(null)
  const [errand, setErrand] = useState<Errand>(null)
  const leave = useCallback((next: Errand) => {
    setErrand(next)
    setOpened(null)
  }, [])
  const theme = useTheme()
  const [histories] = useState(() => new KeptHistories())
  return (
    <KeptHistoriesContext value={histories}>
      {opened ? (
        <MatterWindow key={opened.matter.id} opened={opened} onLeave={leave} onOpened={setOpened} theme={theme} />
      ) : (
        <MattersWindow errand={errand} onOpened={setOpened} theme={theme} />
      )}
      <LiveRegion />
    </KeptHistoriesContext>
  )
}
