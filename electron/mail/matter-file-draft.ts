import type { MatterDraft } from '../../shared/domain/matter'
import { matterFileName } from '../../shared/exchange/file/matter-file-name'
import { matterFileMail } from '../../shared/text/papers/matter-file-mail'
import type { PaperFile } from '../files/paper-bytes'
import { writeMailDraft } from './write-mail-draft'

/** A draft that carries the whole matter to a colleague, as its own file. */
export async function matterFileDraft(matter: MatterDraft, file: string): Promise<PaperFile> {
  const bytes = new TextEncoder().encode(file)
  // As bytes of no known kind no mail program shows it as text or changes its line breaks.
  const attachment = { fileName: matterFileName(matter), contentType: 'application/octet-stream', bytes }
  return { bytes: await writeMailDraft(matterFileMail(matter), [attachment]), findings: [] }
}
