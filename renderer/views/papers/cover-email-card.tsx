import { useDeferredValue, useMemo } from 'react'
import type { Line } from '../../../shared/document/document'
import { line } from '../../../shared/document/build'
import { settleBlocks } from '../../../shared/document/settle'
import { readOutcome } from '../../../shared/domain/answers/read-outcome'
import { whyNotMade } from '../../../shared/rules/taken/paper-applies'
import { composePaper } from '../../../shared/text/papers/compose-paper'
import { coverEmail } from '../../../shared/text/papers/cover-email'
import { mailSender } from '../../../shared/text/papers/mail-sender'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { paperGaps } from '../../../shared/text/sentences/required-answers'
import { useMatter } from '../../state/matter/use-matter'
import { ExtractFormChoice } from '../../errands/sending/extract-form-choice'
import { ExtractMailActions } from '../../errands/sending/extract-mail-actions'
import { ExtractSent } from '../../errands/sending/extract-sent'
import { MailAttachment } from '../../errands/sending/mail-attachment'
import { SendingCheckList } from '../../errands/sending/sending-check-list'
import { useMailForm } from '../../errands/sending/use-mail-form'
import { useDraftState } from '../../errands/sending/use-draft-state'
import { SectionWords } from '../../paper/section-words'
import { EmailPart } from './email-part'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { PaperCardFrame } from './paper-card-frame'
import { PaperState } from '../../cards/exports/paper-state'
import { useExport } from '../../state/exports/use-export'
import emailPartsStyles from '../../errands/sending/email-parts.module.css'
import styles from './cover-email-card.module.css'

const kind = 'cover-email'

/** The e-mail that carries the extract: to whom, what it says and holds, what to look at first, and the ways to send it. */
export function CoverEmailCard({ isFolded }: { isFolded: boolean }) {
  const { matter } = useMatter()
  const later = useDeferredValue(matter)
  const draft = useDraftState()
  const text = useExport(kind)
  const { form, choose } = useMailForm()
  const { required, wanted } = useMemo(() => paperGaps(kind, later, composePaper(kind, later)), [later])
  const email = useMemo(() => coverEmail(later), [later])
  const isMade = whyNotMade(kind, later) === undefined
  const from = mailSender(later)
  const isDecided = readOutcome(later.minutes).kind === 'answered'
  const parts: [string, Line][] = [
    ['Från', from ? line([from.name, from.address].filter((part) => part !== '').join(', ')) : []],
    ['Till', email.to],
    ['Kopia', email.copyTo],
    ['Ämne', email.subject]
  ]
  return (
    <PaperCardFrame kind={kind} isFolded={isFolded}>
      {isMade && (
        <>
          <PaperState required={required} wanted={wanted} />
          <dl className={emailPartsStyles.parts}>
            {parts.map(([name, content]) => content.length > 0 && <EmailPart key={name} name={name} line={content} />)}
            <MailAttachment matter={later} form={form} />
          </dl>
          <div className={styles.text}>
            <SectionWords blocks={required.length > 0 ? email.body : settleBlocks(email.body)} />
          </div>
          {isDecided && <SendingCheckList />}
          <ExtractFormChoice form={form} onChange={choose} />
          <ExtractMailActions
            shown={later}
            form={form}
            isComplete={required.length === 0}
            remarks={wanted}
            of={kindsOfPapers[kind].name}
          />
          <p className={styles.hint}>
            Utkastet öppnas i datorns mejlprogram, där det skickas. Programmet skickar inget självt.
          </p>
          <ExportOutcome state={draft} />
          <ExportOutcome state={text.state} />
        </>
      )}
      <ExtractSent />
    </PaperCardFrame>
  )
}
