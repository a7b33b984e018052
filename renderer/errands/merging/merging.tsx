import type { ReactNode } from 'react'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { MergeDialog } from './merge-dialog'
import type { MergeErrand } from '../../state/opened/merge-errand'

/** Merges another state of the open matter into it, as one step that can be undone. */
export function Merging({ errand, onClose }: { errand: MergeErrand; onClose: () => void }): ReactNode {
  const { matter, change } = useMatter()
  const { names, onMerged } = errand
  return (
    <MergeDialog
      mine={matter}
      errand={errand}
      onClose={onClose}
      onMerge={(merged) => {
        const notice = `Ärendet är hopslaget med ${names.theirs}.`
        change({
          label: `slå ihop med ${names.theirs}`,
          place: 'versions',
          notice,
          lock: 'merging',
          edit: () => merged,
          milestone: { kind: 'merged', with: names.theirs }
        })
        announce(`${notice} Det går att ångra.`)
        onClose()
        // The merged state is on its way to the disk only once the page has been drawn with it.
        if (onMerged) setTimeout(onMerged)
      }}
    />
  )
}
