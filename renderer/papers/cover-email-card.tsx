import { useDeferredValue, useId, useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { Line } from '../../shared/document/document'
import { settleBlocks } from '../../shared/document/settle'
import { composePaper } from '../../shared/text/compose-paper'
import { copyOfSection } from '../../shared/text/clipboard-copy'
import { coverEmail } from '../../shared/text/cover-email'
import { paperPurpose } from '../../shared/text/paper-purpose'
import { paperWords } from '../../shared/text/paper-words'
import { paperGaps } from '../../shared/text/required-answers'
import { api } from '../api'
import { CopyButton } from '../copying/copy-button'
import { useMatter } from '../matter/use-matter'
import { SectionWords } from '../texts/section-words'
import { EmailPart } from './email-part'
import { ExportOutcome } from './export-outcome'
import { PaperState } from './paper-state'
import { useExport } from './use-export'
import '../texts/texts-view.css'

const kind = 'cover-email'

/** The e-mail that goes with the extract: to whom, what it says, and its parts to copy one by one. */
export function CoverEmailCard() {
  const { matter } = useMatter()
  const later = useDeferredValue(matter)
  const { state, start } = useExport(kind)
  const headingId = useId()
  const { required, wanted } = useMemo(() => paperGaps(kind, later, composePaper(kind, later)), [later])
  const email = useMemo(() => coverEmail(later), [later])
  const text = useMemo(() => copyOfSection(kind, later, 'message'), [later])
  const parts: [string, Line][] = [
    ['Till', email.to],
    ['Kopia', email.copyTo],
    ['Ämne', email.subject]
  ]
  const make = (): void =>
    void start({
      matter,
      draft: false,
      remarks: wanted,
      write: () => api.exportPaper({ matter, paper: kind, format: 'txt', draft: false })
    })
  return (
    <section className="paper-card" aria-labelledby={headingId} data-field={`papers.${kind}`}>
      <h3 id={headingId}>{paperWords[kind]}</h3>
      <p className="paper-purpose">{paperPurpose[kind]}</p>
      <PaperState required={required} wanted={wanted} />
      <dl className="email-parts">
        {parts.map(([name, line]) => line.length > 0 && <EmailPart key={name} name={name} line={line} />)}
      </dl>
      <div className="email-text">
        <SectionWords blocks={required.length > 0 ? email.body : settleBlocks(email.body)} />
      </div>
      <div className="paper-actions">
        {text && <CopyButton className="button" target={{ paper: kind, section: 'message' }} content={text} words="Kopiera text" of={paperWords[kind]} />}
        <Button className="button" aria-describedby={headingId} isDisabled={required.length > 0 || state.kind === 'working'} onPress={make}>
          Exportera text
        </Button>
      </div>
      <ExportOutcome state={state} />
    </section>
  )
}
