import { useId, type ReactNode } from 'react'
import { DateField } from '../fields/date-field'
import { TextField } from '../fields/text-field'
import { WithdrawnNotice } from '../history/withdrawn-notice'
import { useMatter } from '../matter/use-matter'
import { OutcomeField } from './outcome-field'
import { RowsField } from './rows-field'
import './minutes-view.css'

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="minutes-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div className="fields">{children}</div>
    </section>
  )
}

/** The item in the minutes: what was decided, who put it to the vote, and when it was verified and posted. */
export function MinutesView() {
  const { matter } = useMatter()
  return (
    <>
      <h2 className="view-title">Protokoll</h2>
      <p className="view-lead">Det som blir protokollsutdraget. Kan påbörjas före sammanträdet och göras färdigt efteråt.</p>
      <WithdrawnNotice />
      <Part title="Paragrafen">
        <TextField path="minutes.itemNumber" label="Paragrafens nummer" hint="Till exempel 23" />
        <TextField path="minutes.protocolNumber" label="Protokollets nummer" hint="Till exempel 5/2023" />
      </Part>
      <Part title="Beslutet som det fattades">
        <OutcomeField />
        {matter.minutes.outcome === 'changed' && (
          <RowsField
            list="decidedClauses"
            label="Beslutssatser som de fattades"
            hint="Raderna börjar som förslaget. Ändra dem till det som beslutades, en mening i varje rad. Förslaget ändras inte."
            rowName="beslutssats"
            addLabel="Lägg till beslutssats"
          />
        )}
      </Part>
      <Part title="Ordföranden">
        <TextField path="minutes.chair.name" label="Ordförandens namn" />
        <TextField path="minutes.chair.party" label="Parti" hint="Till exempel S, M eller V" />
        <TextField path="minutes.chair.title" label="Titel" hint="Används om fältet är tomt: Ordföranden" />
      </Part>
      <Part title="Handlingar i ärendet">
        <RowsField
          list="documents"
          label="Handlingar i ärendet"
          hint="Lämna tomt om nämnden bara hade tjänsteutlåtandet framför sig. Skriv inte ärendesystemets eget nummer."
          rowName="handling"
          addLabel="Lägg till handling"
        />
      </Part>
      <Part title="Justering och anslag">
        <TextField path="minutes.verifiedBy" label="Justerat av" hint="Till exempel Ada Ek och Bo Al" wide />
        <DateField path="minutes.verifiedOn" label="Justerat den" />
        <DateField path="minutes.postedOn" label="Anslaget den" />
      </Part>
    </>
  )
}
