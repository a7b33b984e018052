import type { MatterPlace } from '../../domain/paths/matter-path'
import type { ChapterId } from './chapter'

/** A word that is explained where it stands, and the chapter that says more. */
export interface ExplainedTerm {
  readonly term: string
  readonly words: string
  readonly chapter: ChapterId
}

/** The fields whose name does not say enough to who meets it once a year. */
const explainedTerms: Partial<Record<MatterPlace, ExplainedTerm>> = {
  registryNumber: {
    term: 'Diarienummer',
    words: 'Numret som ärendet har i ert diarium. Skriv det som ni brukar; ”Dnr” sätts ut av programmet.',
    chapter: 'committee'
  },
  'committee.nameInText': {
    term: 'Namnet i löpande text',
    words: 'Så som nämnden skrivs mitt i en mening, oftast med liten bokstav: socialnämnden.',
    chapter: 'committee'
  },
  'committee.nameGenitive': {
    term: 'Namnet i genitiv',
    words: 'Så som nämnden skrivs före det som är dess: socialnämndens. Programmet gissar aldrig en böjning.',
    chapter: 'committee'
  },
  'committee.organisationNumber': {
    term: 'Organisationsnummer',
    words:
      'Står i arkivpaketet, så att e-arkivet vet vems handlingarna är. Kommunens nummer duger om nämnden inget eget har.',
    chapter: 'archivist'
  },
  'meeting.papersBy': {
    term: 'Utskick av handlingarna',
    words: 'Dagen då nämndens ledamöter får handlingarna. Tjänsteutlåtandet ska vara klart till dess.',
    chapter: 'committee'
  },
  'target.units': {
    term: 'Mål för antal enheter',
    words: 'Hur många enheter nämnden har satt som mål i sin verksamhetsplan. Lämna tomt om ni inte har något mål.',
    chapter: 'committee'
  },
  'units.*.state': {
    term: 'Läge',
    words:
      'Hur långt enheten har kommit. En tillfrågad enhet deltar inte än. En anmäld, och en vars bidrag är inlämnat, står i beslutet.',
    chapter: 'units'
  },
  'units.*.home': {
    term: 'Organisatorisk hemvist',
    words: 'Den avdelning eller förvaltning som enheten hör till. Den skiljer också två enheter med samma namn åt.',
    chapter: 'units'
  },
  'decision.form': {
    term: 'Beslutsform',
    words:
      'Vad nämnden gör med deltagandet: godkänner det, noterar anmälan eller nominerar enheterna. Årets regler säger vad som gäller.',
    chapter: 'decision'
  },
  'decision.immediateVerification': {
    term: 'Omedelbar justering',
    words:
      'Paragrafen justeras redan vid sammanträdet, i stället för med resten av protokollet. Det behövs när utdraget ska vara framme innan protokollet hinner justeras.',
    chapter: 'decision'
  },
  'minutes.itemNumber': {
    term: 'Paragrafens nummer',
    words: 'Numret som ärendet fick i protokollet. Skriv bara numret; § sätts ut av programmet.',
    chapter: 'minutes'
  },
  'minutes.verifiedOn': {
    term: 'Justeringsdag',
    words: 'Dagen då protokollet, eller paragrafen, skrevs under av justerarna.',
    chapter: 'minutes'
  },
  'minutes.postedOn': {
    term: 'Anslagsdag',
    words:
      'Dagen då det tillkännagavs på kommunens anslagstavla att protokollet är justerat. Tiden för överklagande räknas från den.',
    chapter: 'minutes'
  }
}

const termAt: ReadonlyMap<string, ExplainedTerm> = new Map(Object.entries(explainedTerms))

/** What is said of the field at a path, with `*` for each row; undefined where its name says enough. */
export const explainedAt = (pattern: string): ExplainedTerm | undefined => termAt.get(pattern)
