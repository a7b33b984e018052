import { useMemo } from 'react'
import { isLocked } from '../../../shared/decided/lock'
import { composeSections } from '../../../shared/text/papers/compose-sections'
import { RadioField } from '../../parts/fields/radio-field'
import { TextField } from '../../parts/fields/text-field'
import { WithdrawnNotice } from '../../cards/findings/withdrawn-notice'
import { LockNote } from '../../cards/lock/lock-note'
import { useMatter } from '../../state/matter/use-matter'
import { WhatChanged } from '../../cards/findings/what-changed'
import { TextRows } from '../../parts/rows/text-rows'
import { ExtractSent } from '../../errands/sending/extract-sent'
import { SectionList } from '../../cards/sections/section-list'
import { AttendanceRows } from './attendance-rows'
import { DecidedClauses } from './decided-clauses'
import { DecidedUnits } from './decided-units'
import { DecisionBasis } from './decision-basis'
import { EarlierItems } from './earlier-items'
import { LeftOpen } from './left-open'
import { MinutesPart } from './minutes-part'
import { OutcomeField } from './outcome-field'
import { ProposalRows } from './proposal-rows'
import { ProposedDateField } from './proposed-date-field'
import { VoteFields } from './vote-fields'
import { isCertified } from '../../../shared/domain/answers/is-certified'
import ruledSectionStyles from '../../parts/styles/ruled-section.module.css'
import viewStyles from '../../parts/styles/view.module.css'
import fieldStyles from '../../parts/fields/field.module.css'

const certifications = [
  { value: 'yes', words: 'Ja' },
  { value: '', words: 'Nej' }
]

/** Sections of which the program knows nothing: they stand in the extract when someone has written them. */
const written: readonly string[] = ['reservation', 'statement', 'alternatesStatement', 'recusal']

/** The item in the minutes: who was there, what was decided and how, and when it was verified and posted. */
export function MinutesView() {
  const { matter } = useMatter()
  const { decision } = matter.minutes
  const sections = useMemo(
    () => composeSections('minutes-extract', matter).filter(({ id }) => written.includes(id)),
    [matter]
  )
  return (
    <>
      <h2 className={viewStyles.title}>Protokoll</h2>
      <p className={viewStyles.lead} data-part="view-lead">
        Det som blir protokollsutdraget. Kan påbörjas före sammanträdet och göras färdigt efteråt.
      </p>
      <LockNote />
      <WithdrawnNotice />
      <EarlierItems />
      <MinutesPart title="Paragrafen">
        <TextField path="minutes.itemNumber" label="Paragrafens nummer" hint="Till exempel 23" />
        <TextField
          path="minutes.protocolNumber"
          label="Protokollets nummer"
          hint={`Till exempel 5/${matter.awardYear || '2023'}`}
        />
      </MinutesPart>
      <MinutesPart title="Beslutet som det fattades">
        <OutcomeField />
        <DecisionBasis />
        {decision?.outcome === 'changed' && (
          <>
            <DecidedUnits decision={decision} />
            <DecidedClauses decision={decision} />
          </>
        )}
        <LeftOpen />
      </MinutesPart>
      <WhatChanged />
      <MinutesPart title="Ordföranden">
        <TextField path="minutes.chair.name" label="Ordförandens namn" />
        <TextField path="minutes.chair.party" label="Parti" hint="Till exempel S, M eller V" />
        <TextField path="minutes.chair.title" label="Titel" hint="Används om fältet är tomt: Ordföranden" />
      </MinutesPart>
      <MinutesPart title="Förslag vid sammanträdet">
        <ProposalRows />
      </MinutesPart>
      <MinutesPart
        title="Omröstning"
        hint="Fyll i om nämnden röstade. Beslutsgången och avsnittet Omröstning skrivs av uppgifterna. Utan antalet ja-röster och nej-röster utelämnas omröstningen."
      >
        <VoteFields />
      </MinutesPart>
      <section className={ruledSectionStyles.section} aria-labelledby="minutes-written">
        <h3 id="minutes-written">Reservationer, yttranden och jäv</h3>
        <p className={`${fieldStyles.hint} ${ruledSectionStyles.hint}`}>
          Ett avsnitt står i utdraget bara när det har en text.
        </p>
        <TextRows
          path="minutes.reservations"
          label="De som reserverar sig mot beslutet"
          hint="En person i varje rad, till exempel Bo Al (M). Har avsnittet Reservation en egen text står den i stället för namnen."
          one="reservation"
        />
        <SectionList sections={sections} paper="minutes-extract" />
      </section>
      <MinutesPart title="Handlingar i ärendet">
        <TextRows
          path="minutes.documents"
          label="Handlingar i ärendet"
          hint="Lämna tomt om nämnden bara hade tjänsteutlåtandet framför sig. Skriv inte ärendesystemets eget nummer."
          one="handling"
        />
      </MinutesPart>
      <MinutesPart title="Närvarande och frånvarande">
        <AttendanceRows />
      </MinutesPart>
      <MinutesPart title="Beslutet skickas till">
        <TextRows
          path="minutes.dispatch"
          label="Beslutet skickas till"
          hint="En mottagare i varje rad. Lämna tomt om det inte ska stå i utdraget."
          one="mottagare"
        />
      </MinutesPart>
      <MinutesPart title="Justering och anslag">
        <TextField path="minutes.verifiedBy" label="Justerat av" hint="Till exempel Ada Ek och Bo Al" wide />
        <ProposedDateField path="minutes.verifiedOn" kind="verification" label="Justerat den" lead="Justeras senast" />
        <ProposedDateField path="minutes.postedOn" kind="publicNotice" label="Anslaget den" lead="Anslås senast" />
        <ProposedDateField
          path="minutes.appealEnds"
          kind="appeal"
          label="Tiden för överklagande går ut"
          lead="Beräknad till"
        />
      </MinutesPart>
      <MinutesPart title="Utdraget">
        <RadioField
          path="minutes.certified"
          label="Rätt utdraget intygas, med rad för underskrift"
          choices={certifications}
        />
        {isCertified(matter.minutes) && <TextField path="minutes.certifiedBy" label="Namn på den som intygar" />}
        {!isLocked(matter) && <ExtractSent />}
      </MinutesPart>
    </>
  )
}
