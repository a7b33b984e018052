import { shell } from 'electron'
import type { MatterDraft } from '../../shared/domain/matter'
import { fileNameFor } from '../../shared/exchange/file-name-for'
import { mailtoAddress } from '../../shared/exchange/mailto-address'
import { paperFileName } from '../../shared/exchange/paper-file-name'
import { failed, succeeded } from '../../shared/ipc/result'
import { extractMail } from '../../shared/text/extract-mail'
import { finishPaper } from '../../shared/text/finish-paper'
import type { FilesOut } from '../files/files-out'
import type { OutgoingFiles } from '../data/outgoing-files'
import type { TemplateStore } from '../look/template-store'
import { extractDraft } from '../mail/extract-draft'
import { matterFileDraft } from '../mail/matter-file-draft'
import type { Handlers } from './handlers'

const matterMailName = ({ awardYear, committee, registryNumber }: MatterDraft): string =>
  fileNameFor({ awardYear, committee: committee.name, registryNumber, paper: 'Ärendefil med e-post', ending: 'eml' })

/** E-mail out of the program: drafts as files, and an empty e-mail in the user's own mail program. Nothing is sent from here. */
export function mailHandlers(exchange: OutgoingFiles, files: FilesOut, templates: TemplateStore): Pick<Handlers, 'saveExtractMail' | 'saveMatterMail' | 'openBlankMail'> {
  return {
    async saveExtractMail({ matter }) {
      const finished = finishPaper('minutes-extract', matter, false)
      if (!finished.ok) return finished
      const name = paperFileName({ matter, paper: 'cover-email', draft: false, format: 'eml' })
      return files.save(() => name, async () => {
        const stored = await templates.read()
        return stored.ok ? extractDraft(matter, stored.value?.template) : stored
      })
    },
    saveMatterMail: ({ matter, sender = '' }) =>
      exchange.sent(matter, () =>
        files.save(() => matterMailName(matter), async () => succeeded(await matterFileDraft(matter, exchange.write(matter, sender))))
      ),
    async openBlankMail({ matter }) {
      const { url, textLeftOut } = mailtoAddress(extractMail(matter))
      // The only address that this program ever hands to the system, and it was written a line ago.
      const isOpened = await shell.openExternal(url).then(() => true, () => false)
      return isOpened ? succeeded({ textLeftOut }) : failed({ kind: 'no-mail-program' })
    }
  }
}
