import { useCallback, useState, type ReactNode } from 'react'
import { LiveRegion } from './announce/live-region'
import { MatterWindow } from './shell/matter-window'
import { MattersWindow } from './matters/matters-window'
import { useTheme } from './shell/use-theme'
import type { OpenedMatter } from './matters/opened-matter'

/** Either the list of matters, or one open matter. */
export function App(): ReactNode {
  const [opened, setOpened] = useState<OpenedMatter | null>(null)
  const leave = useCallback(() => setOpened(null), [])
  const theme = useTheme()
  return (
    <>
      {opened ? (
        <MatterWindow key={opened.matter.id} opened={opened} onLeave={leave} theme={theme} />
      ) : (
        <MattersWindow onOpened={setOpened} theme={theme} />
      )}
      <LiveRegion />
    </>
  )
}
