import { useDeferredValue, useMemo } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { extractMail } from '../../../shared/text/papers/extract-mail'
import { useMatter } from '../../state/matter/use-matter'
import type { ExportState } from '../../state/exports/export-state'
import { useExport } from '../../state/exports/use-export'

const said = (matter: MatterDraft): string =>
  JSON.stringify([extractMail(matter), composePaper('minutes-extract', matter)])

/** What became of the saved draft; it is not told to be old as long as it says the same, as when it is ticked as sent. */
export function useDraftState(): ExportState {
  const { state } = useExport('extract-mail')
  const matter = useDeferredValue(useMatter().matter)
  return useMemo(
    () => (state.kind === 'written' && said(state.matter) === said(matter) ? { ...state, matter } : state),
    [state, matter]
  )
}
