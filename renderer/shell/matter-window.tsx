import type { ReactNode } from 'react'
import { MatterProvider } from '../matter/matter-provider'
import type { Errand } from '../matters/matters-window'
import type { OpenedMatter } from '../matters/opened-matter'
import { ExportsProvider } from '../papers/exports-provider'
import { summaryOf } from '../matters/summary-of'
import { NavigationProvider } from '../way/navigation-provider'
import { MatterPanes } from './matter-panes'
import type { Theme } from './use-theme'

interface Props {
  opened: OpenedMatter
  onLeave: (errand: Errand) => void
  /** Another matter takes this one's place in the window. */
  onOpened: (opened: OpenedMatter) => void
  theme: Theme
}

/** The window with one matter open. */
export const MatterWindow = ({ opened, onLeave, onOpened, theme }: Props): ReactNode => (
  <MatterProvider opened={opened} onUnmade={(matter) => onLeave({ unmade: summaryOf(matter) })}>
    <NavigationProvider start={opened.matter.units.length === 0 ? 'committee' : 'units'}>
      <ExportsProvider>
        <MatterPanes opened={opened} onLeave={onLeave} onOpened={onOpened} theme={theme} />
      </ExportsProvider>
    </NavigationProvider>
  </MatterProvider>
)
