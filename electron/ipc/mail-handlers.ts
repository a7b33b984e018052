import { shell } from 'electron'
import type { MatterDraft } from '../../shared/domain/matter'
import { fileNameFor } from '../../shared/exchange/file/file-name-for'
import { mailtoAddress } from '../../shared/exchange/mailto-address'
import { paperFileName } from '../../shared/exchange/file/paper-file-name'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { failed, succeeded } from '../../shared/result'
import { extractMail } from '../../shared/text/papers/extract-mail'
import { finishPaper } from '../../shared/text/papers/finish-paper'
import type { FilesOut } from '../files/files-out'
import type { PaperFile } from '../files/paper-bytes'
import type { KeptVersions } from '../data/kept-versions'
import type { OutgoingFiles } from '../data/outgoing-files'
import type { TemplateStore } from '../look/template-store'
import { extractDraft } from '../mail/extract-draft'
import { matterFileDraft } from '../mail/matter-file-draft'
import type { Handlers } from './handlers'

interface Mails {
  versions: KeptVersions
  exchange: OutgoingFiles
  files: FilesOut
  templates: TemplateStore
}

const matterMailName = ({ awardYear, committee, registryNumber }: MatterDraft): string =>
  fileNameFor({ awardYear, committee: committee.name, registryNumber, paper: 'Ärendefil med e-post', ending: 'eml' })

/** E-mail out of the program: drafts as files, and an empty e-mail in the user's own mail program. Nothing is sent from here. */
export function mailHandlers({ versions, exchange, files, templates }: Mails) {
  return {
    async saveExtractMail({ matter, form }) {
      const finished = finishPaper('minutes-extract', matter, false)
      if (!finished.ok) return finished
      const name = paperFileName({ matter, paper: 'cover-email', draft: false, format: 'eml' })
      const make = async (): Promise<OrProblem<PaperFile>> => {
        const stored = await templates.read()
        return stored.ok ? extractDraft(matter, form, stored.value?.template) : stored
      }
      return versions.during(matter, (keep) =>
        files.save(
          () => name,
          make,
          (written) => keep({ kind: 'exported', paper: 'cover-email', format: 'eml', draft: false, ...written })
        )
      )
    },
    async saveMatterMail({ matter, sender = '' }) {
      const text = exchange.write(matter, sender)
      if (!text.ok) return text
      return versions.during(matter, (keep) =>
        exchange.sent(matter, () =>
          files.save(
            () => matterMailName(matter),
            async () => succeeded(await matterFileDraft(matter, text.value)),
            (written) => keep({ kind: 'filed', ...written })
          )
        )
      )
    },
    async openBlankMail({ matter }) {
      const { url, textLeftOut } = mailtoAddress(extractMail(matter))
      // The only address that this program ever hands to the system, and it was written a line ago.
      const isOpened = await shell.openExternal(url).then(
        () => true,
        () => false
      )
      return isOpened ? succeeded({ textLeftOut }) : failed({ kind: 'no-mail-program' })
    }
  } satisfies Partial<Handlers>
}
