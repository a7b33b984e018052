import { createContext, use, type Dispatch, type SetStateAction } from 'react'
import type { PaperKind } from '../../../shared/domain/paper-kind'
import type { Anchor } from './anchor'
import type { ViewId } from './view-id'

export type ShownPaper = PaperKind | 'decision'
export type Middle = 'form' | 'paper'

export interface Navigation {
  view: ViewId
  show: (view: ViewId) => void
  /** Shows the view that holds the field, opens what hides it, and moves the focus into it. */
  focusField: (anchor: Anchor) => void
  /** In a narrow window, whether the middle shows the form or the paper. */
  middle: Middle
  setMiddle: (middle: Middle) => void
  /** What the paper's place shows: a paper, or the decision alone. */
  shown: ShownPaper
  setShown: (shown: ShownPaper) => void
  /** The card that someone has been led to, and that is open for it. */
  openCard: Anchor | null
  /** The unit whose fields are open. */
  openUnit: string | null
  setOpenUnit: Dispatch<SetStateAction<string | null>>
  /** The unit that a person was last led to, which a list has to draw. */
  soughtUnit: string | null
}

export const NavigationContext = createContext<Navigation | null>(null)

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (!navigation) throw new Error('useNavigation outside NavigationProvider')
  return navigation
}
