import { archiveGuide } from '../../archive/archive-guide'
import type { Chapter } from '../chapter'

export const archivist: Chapter = {
  id: 'archivist',
  title: 'För arkivarien',
  lead: 'Vad som ligger i arkivpaketet, i vilken standard, och vad som görs med det.',
  parts: archiveGuide
}
