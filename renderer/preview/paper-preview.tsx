import { useMemo } from 'react'
import type { MatterDraft } from '../../shared/domain/matter'
import type { PaperKind } from '../../shared/domain/paper-kind'
import { composePaper } from '../../shared/text/compose-paper'
import { useNavigation } from '../way/navigation-context'
import { Paper } from './paper'
import { paperNames } from './paper-names'

const decisionSections: Record<PaperKind, readonly string[]> = {
  'staff-report': ['proposal'],
  'minutes-extract': ['decision']
}

/** One paper of the matter as it stands now, gaps included. */
export function PaperPreview({ kind, matter }: { kind: PaperKind; matter: MatterDraft }) {
  const { focusField } = useNavigation()
  const document = useMemo(() => composePaper(kind, matter), [kind, matter])
  return (
    <Paper
      document={document}
      label={`${paperNames[kind]}, som det ser ut nu`}
      decisionSections={decisionSections[kind]}
      onGap={focusField}
    />
  )
}
