import { useDeferredValue, useMemo, useState } from 'react'
import type { PaperFormat, PaperKind } from '../../../shared/domain/paper-kind'
import { paperForClipboard } from '../../../shared/text/papers/clipboard-content'
import { whyNotMade } from '../../../shared/rules/taken/paper-applies'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { paperGaps } from '../../../shared/text/sentences/required-answers'
import { api } from '../../state/api'
import { ClipboardButton } from '../../parts/clipboard/clipboard-button'
import { Tick } from '../../parts/fields/tick'
import { useMatter } from '../../state/matter/use-matter'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { ReviewNote } from '../../cards/findings/review-note'
import { ClashRemarks } from '../../cards/exports/clash-remarks'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { ExportMenu } from './export-menu'
import { PaperCardFrame } from './paper-card-frame'
import { PaperState } from '../../cards/exports/paper-state'
import { useExport } from '../../state/exports/use-export'
import actionsStyles from '../../parts/styles/actions.module.css'
import buttonStyles from '../../parts/styles/button.module.css'
import fieldStyles from '../../parts/fields/field.module.css'

interface Props {
  kind: PaperKind
  primary: boolean
  isFolded: boolean
}

/** One paper: what it is for, whether it can be made, and the ways to make it. */
export function PaperCard({ kind, primary, isFolded }: Props) {
  const { matter } = useMatter()
  const later = useDeferredValue(matter)
  const [draft, setDraft] = useState(false)
  const { state, start } = useExport(kind)
  const { required, wanted } = useMemo(() => paperGaps(kind, later, composePaper(kind, later)), [kind, later])
  const copy = useMemo(() => paperForClipboard(kind, later), [kind, later])
  const isMade = whyNotMade(kind, later) === undefined
  const unable = (required.length > 0 && !draft) || state.kind === 'working'
  const toldBelow = state.kind === 'written' && state.matter.changed === matter.changed

  const make = (format: PaperFormat): void =>
    void start({
      matter,
      draft,
      ...(!draft && { asks: kind }),
      remarks: draft ? [...required, ...wanted] : wanted,
      write: () => api.exportPaper({ matter, paper: kind, format, draft })
    })

  return (
    <PaperCardFrame kind={kind} isFolded={isFolded}>
      {!isMade ? null : (
        <>
          {!toldBelow && <PaperState required={required} wanted={wanted} />}
          <ReviewNote paper={kind} />
          <ClashRemarks paper={kind} />
          <Tick isSelected={draft} onChange={setDraft}>
            Exportera som utkast
            <span className={fieldStyles.hint}> – märks UTKAST, och varje lucka syns</span>
          </Tick>
          <div className={actionsStyles.actions}>
            <ExportMenu kind={kind} isPrimary={primary} isDisabled={unable} onChoose={make} />
            <ClipboardButton
              className={buttonStyles.button}
              target={{ paper: kind, section: null }}
              content={copy}
              words="Kopiera hela papperet"
              of={kindsOfPapers[kind].name}
            />
          </div>
        </>
      )}
      <ExportOutcome state={state} />
    </PaperCardFrame>
  )
}
