import { useDeferredValue, useMemo } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import { composePaper } from '../../shared/text/compose-paper'
import { extractMail } from '../../shared/text/extract-mail'
import { useMatter } from '../matter/use-matter'
import type { ExportState } from '../papers/export-state'
import { useExport } from '../papers/use-export'

const said = (matter: MatterDraft): string => JSON.stringify([extractMail(matter), composePaper('minutes-extract', matter)])

/** What became of the saved draft; it is not told to be old as long as it says the same, as when it is ticked as sent. */
export function useDraftState(): ExportState {
  const { state } = useExport('extract-mail')
  const matter = useDeferredValue(useMatter().matter)
  return useMemo(() => (state.kind === 'written' && said(state.matter) === said(matter) ? { ...state, matter } : state), [state, matter])
}
