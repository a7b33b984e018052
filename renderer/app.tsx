import { lazy, startTransition, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import { LiveRegion } from './state/window/live-region'
import { CheckOnCommand } from './errands/archive/check-on-command'
import { ManualPlace } from './errands/help/manual-place'
import { KeptHistories, KeptHistoriesContext } from './state/matter/kept-histories'
import { MattersWindow } from './screens/matters-window'
import type { Errand } from './screens/use-matters-asking'
import { DropVeil } from './shell/frame/drop-veil'
import { useDropHearing } from './state/window/use-drop-hearing'
import { useFocusKept } from './state/window/use-focus-kept'
import { useMenuHearing } from './state/window/use-menu'
import { useTheme } from './state/window/use-theme'
import type { OpenedMatter } from './state/opened/opened-matter'

const loadMatterWindow = () => import('./screens/matter-window')
const MatterWindow = lazy(async () => ({ default: (await loadMatterWindow()).MatterWindow }))

/** Either the list of matters, or one open matter. */
export function App(): ReactNode {
  const [opened, setOpened] = useState<OpenedMatter | null>(null)
  /** The same matter read anew is another one on the screen. */
  const [turn, setTurn] = useState(0)
  const [errand, setErrand] = useState<Errand>(null)
  const open = useCallback((next: OpenedMatter) => {
    // The list stands until the matter can be shown.
    startTransition(() => {
      setTurn((last) => last + 1)
      setOpened(next)
    })
  }, [])
  const leave = useCallback((next: Errand) => {
    setErrand(next)
    setOpened(null)
  }, [])
  const theme = useTheme()
  useMenuHearing()
  useFocusKept()
  // While the list is read, so that the first matter opens at once.
  useEffect(() => void loadMatterWindow(), [])
  const isOver = useDropHearing()
  const [histories] = useState(() => new KeptHistories())
  return (
    <KeptHistoriesContext value={histories}>
      <ManualPlace>
        {opened ? (
          <Suspense>
            <MatterWindow key={turn} opened={opened} onLeave={leave} onOpened={open} theme={theme} />
          </Suspense>
        ) : (
          <MattersWindow errand={errand} onOpened={open} theme={theme} />
        )}
      </ManualPlace>
      <DropVeil isOver={isOver} />
      <CheckOnCommand />
      <LiveRegion />
    </KeptHistoriesContext>
  )
}
