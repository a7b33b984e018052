import type { ReactNode } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import { paperFileName } from '../../../shared/exchange/file/paper-file-name'
import { extractContents } from '../../../shared/text/papers/extract-contents'
import emailPartsStyles from './email-parts.module.css'

/** What goes with the e-mail: the file's name, and what the file holds. */
export const MailAttachment = ({ matter }: { matter: MatterDraft }): ReactNode => (
  <>
    <dt>Bilaga</dt>
    <dd className={emailPartsStyles.attachment}>
      {paperFileName({ matter, paper: 'minutes-extract', draft: false, format: 'docx' })}
      <span className={emailPartsStyles.contents}>
        Protokollsutdraget som Word-dokument: {extractContents(matter).join(' · ')}
      </span>
    </dd>
  </>
)
