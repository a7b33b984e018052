import { Fragment, type ReactNode } from 'react'
import type { MatterDraft } from '../../../shared/domain/matter'
import { attachedFormats, type ExtractForm } from '../../../shared/exchange/file/extract-forms'
import { paperFileName } from '../../../shared/exchange/file/paper-file-name'
import { extractContents } from '../../../shared/text/papers/extract-contents'
import emailPartsStyles from './email-parts.module.css'

interface Props {
  matter: MatterDraft
  form: ExtractForm
}

const formatWords = { pdf: 'PDF för bevarande (PDF/A-2a)', docx: 'Word-dokument' } as const

/** What goes with the e-mail: each file's name, and what the file holds. */
export function MailAttachment({ matter, form }: Props): ReactNode {
  const formats = attachedFormats(form)
  return (
    <>
      <dt>{formats.length > 1 ? 'Bilagor' : 'Bilaga'}</dt>
      <dd className={emailPartsStyles.attachment}>
        {formats.map((format) => (
          <Fragment key={format}>
            {paperFileName({ matter, paper: 'minutes-extract', draft: false, format })}
            <span className={emailPartsStyles.contents}>
              Protokollsutdraget som {formatWords[format]}: {extractContents(matter).join(' · ')}
            </span>
          </Fragment>
        ))}
      </dd>
    </>
  )
}
