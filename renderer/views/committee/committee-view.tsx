import type { ReactNode } from 'react'
import { genderAnalyses } from '../../../shared/domain/matter'
import { readAddresses } from '../../../shared/domain/reading/read-addresses'
import { readOrganisationNumber } from '../../../shared/domain/reading/read-organisation-number'
import { readCount } from '../../../shared/domain/reading/read-number'
import { genderAnalysisWords } from '../../../shared/text/fields/gender-analysis-words'
import { DateField } from '../../parts/fields/date-field'
import { FieldGroup } from '../../parts/fields/field-group'
import { ChoiceField } from '../../parts/fields/choice-field'
import { RadioField } from '../../parts/fields/radio-field'
import { TextField } from '../../parts/fields/text-field'
import { useMatter } from '../../state/matter/use-matter'
import { Appearance } from './appearance'
import { NameFormField } from './name-form-field'
import { Signatories } from './signatories'
import { suggestedForms } from '../../state/matter/suggested-forms'
import { Verifiers } from './verifiers'
import { YearField } from './year-field'
import viewStyles from '../../parts/styles/view.module.css'
import fieldGroupStyles from '../../parts/fields/field-group.module.css'

const genderChoices = genderAnalyses.map((value) => ({ value, words: genderAnalysisWords[value] }))

const kinds = [
  { value: 'committee', words: 'Nämnd' },
  { value: 'board', words: 'Bolagets styrelse' }
]

/** Who decides, when, on whose proposal, and how the report has been prepared. */
export function CommitteeView(): ReactNode {
  const { matter } = useMatter()
  const suggested = suggestedForms(matter.committee.name)
  return (
    <>
      <h2 className={viewStyles.title}>Nämnd och möte</h2>
      <p className={viewStyles.lead} data-part="view-lead">
        Det som är lika för alla papper. Skriv det du vet; det som saknas går att fylla i senare.
      </p>
      <div className={fieldGroupStyles.groups}>
        <FieldGroup title="Sammanträdet">
          <YearField />
          <TextField path="registryNumber" label="Diarienummer" hint="Som det står i diariet" />
          <DateField path="meeting.date" label="Sammanträdesdag" />
          <DateField path="reportDate" label="Tjänsteutlåtandets datum" />
          <TextField path="meeting.time" label="Tid" hint="Till exempel kl. 16.00" />
          <TextField path="meeting.place" label="Plats" />
        </FieldGroup>
        <FieldGroup title="Nämnden">
          <RadioField path="committee.kind" label="Beslutande organ" choices={kinds} />
          <TextField path="committee.name" label="Nämndens namn" />
          <NameFormField path="committee.nameInText" label="I löpande text" suggestion={suggested.inText} />
          <NameFormField path="committee.nameGenitive" label="I genitiv" suggestion={suggested.genitive} />
          <TextField path="committee.administration" label="Förvaltning" />
          <TextField path="committee.department" label="Avdelning" />
          <TextField
            path="committee.organisationNumber"
            label="Organisationsnummer"
            hint="Står som arkivbildare i arkivpaketet"
            inputMode="numeric"
            read={readOrganisationNumber}
          />
        </FieldGroup>
        <FieldGroup title="Handläggare">
          <TextField path="officer.name" label="Namn" />
          <TextField path="officer.phone" label="Telefon" inputMode="tel" />
          <TextField path="officer.email" label="E-post" inputMode="email" read={readAddresses} />
        </FieldGroup>
        <FieldGroup title="Undertecknare">
          <Signatories />
        </FieldGroup>
        <FieldGroup
          title="Justerare"
          hint="De som enligt fullmäktiges eller nämndens regler justerar protokollet. Var och en får en rad att skriva under på när paragrafen justeras omedelbart."
        >
          <Verifiers />
        </FieldGroup>
        <FieldGroup title="Protokoll och registrator">
          <TextField
            path="committee.minutesKeptAt"
            label="Protokollet förvaras hos"
            hint="Står i anslagsbeviset, till exempel Förvaltningen, Storgatan 1"
          />
          <TextField
            path="committee.registrarEmail"
            label="Registratorns e-post"
            hint="Får en kopia av följebrevet"
            inputMode="email"
            read={readAddresses}
          />
        </FieldGroup>
        <FieldGroup title="Ärendets beredning">
          <TextField
            path="preparation.within"
            label="Berett inom"
            hint="Till exempel avdelningen för stöd och omsorg"
            wide
          />
          <TextField path="preparation.group" label="Behandlat i" hint="Till exempel Förvaltningsgruppen" />
          <DateField path="preparation.groupDate" label="Behandlat den" />
          <ChoiceField
            path="preparation.genderAnalysis"
            label="Jämställdhetsanalys"
            hint="Ska ärendet ha en egen analys skriver du den under Texter."
            choices={genderChoices}
            wide
          />
        </FieldGroup>
        <FieldGroup
          title="Nämndens mål för året"
          hint="Fyll i om nämnden har ett mål för hur många enheter som ska delta."
        >
          <TextField path="target.units" label="Mål" read={readCount} inputMode="numeric" after="enheter" />
          <TextField path="target.source" label="Där målet står" hint="Till exempel verksamhetsplanen" />
        </FieldGroup>
        <FieldGroup title="Avsändare" hint="Står med mindre stil på tjänsteutlåtandets första sida.">
          <TextField path="committee.sender.street" label="Gatuadress" />
          <TextField path="committee.sender.postalAddress" label="Postnummer och ort" />
          <TextField path="committee.sender.phone" label="Växel" inputMode="tel" />
          <TextField path="committee.sender.email" label="Funktionsbrevlåda" inputMode="email" />
          <TextField path="committee.sender.web" label="Webbadress" inputMode="url" />
        </FieldGroup>
        <Appearance />
      </div>
    </>
  )
}
