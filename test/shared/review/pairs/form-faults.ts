import type { FormFindingKind } from '../../../../shared/domain/finding'
import type { MatterDraft } from '../../../../shared/domain/matter'
import { removedUnitSchema } from '../../../../shared/domain/removed-unit'
import { sampleMatter } from '../../../../shared/sample/sample-matter'
import { idOf } from '../../../builders/id-of'
import { edited } from '../edited'

const base = sampleMatter('')
/** The sample year with minutes, an own day in the group, and a unit in the trash. */
const sample: MatterDraft = {
  ...base,
  meeting: { ...base.meeting, otherDates: '2023-05-23, 2023-08-22' },
  removedUnits: [removedUnitSchema.parse({ id: idOf(70), name: 'Caféet Bönan', removedAt: '', stoodAfter: '' })],
  minutes: {
    ...base.minutes,
    itemNumber: '23',
    outcome: 'asProposed',
    verifiedOn: '2023-06-22',
    postedOn: '2023-06-24',
    appealEnds: '2023-07-17'
  }
}

type Case = [text: string, mended?: string]
export const inSection = (text: string, section = 'views'): MatterDraft => ({
  ...sample,
  texts: { ...sample.texts, [section]: edited(text) }
})
/** What people type, for every kind of fact held against the form: each first list is at fault, each second one is clean. */
export const formFaults: Record<FormFindingKind, { faults: Case[]; clean: string[] }> = {
  unitCount: {
    faults: [
      ['I år deltar fem enheter i kvalitetsutmärkelsen.', 'I år deltar tre enheter i kvalitetsutmärkelsen.'],
      ['Fyra enheter har anmält sitt deltagande.', 'Tre enheter har anmält sitt deltagande.'],
      ['Nämnden godkänner att två enheter deltar.', 'Nämnden godkänner att tre enheter deltar.'],
      ['De två enheterna har anmält sig.', 'De tre enheterna har anmält sig.'],
      [
        'Sammanlagt 14 enheter inom exempelnämndens ansvarsområde deltar.',
        'Sammanlagt tre enheter inom exempelnämndens ansvarsområde deltar.'
      ],
      ['Förvaltningen har lämnat in fyra bidrag.', 'Förvaltningen har lämnat in tre bidrag.'],
      ['Sju verksamheter deltar i år.', 'Tre verksamheter deltar i år.'],
      ['En enhet har anmält sitt deltagande.'],
      ['Fyra deltagande enheter lämnar bidrag.', 'Tre deltagande enheter lämnar bidrag.'],
      ['Alla fem enheter är anmälda.', 'Alla tre enheter är anmälda.'],
      [
        'Förvaltningen nominerar två enheter till 2023 års kvalitetsutmärkelse.',
        'Förvaltningen nominerar tre enheter till 2023 års kvalitetsutmärkelse.'
      ]
    ],
    clean: [
      'I år deltar tre enheter i kvalitetsutmärkelsen.',
      'Förra året deltog fem enheter.',
      'Målet är att fem enheter deltar.',
      'Två enheter deltar i klassen äldreomsorg.',
      'Av de tre enheterna har två lämnat bidrag.',
      'Minst fem enheter behöver delta.',
      'Två enheter deltar inte.',
      'En enhet som deltar redovisar sitt arbete.',
      'Enheten har tolv medarbetare.',
      'Två av enheterna deltar för första gången.',
      'Nästa år deltar fem enheter.'
    ]
  },
  unitNotTakingPart: {
    faults: [
      ['Träffpunkten Eken deltar i kvalitetsutmärkelsen.'],
      ['I år deltar Träffpunkten Eken och Öppna mottagningen.'],
      ['Träffpunkten Eken har anmält sitt deltagande.'],
      ['Nämnden godkänner att Träffpunkten Eken deltar.'],
      ['Förvaltningen nominerar Träffpunkten Eken.'],
      ['Anmälda enheter är Dagcentralen Linden, Träffpunkten Eken och Öppna mottagningen.'],
      ['Träffpunkten Eken har lämnat in sitt bidrag.'],
      ['Caféet Bönan deltar i år.'],
      ['Till årets utmärkelse har Caféet Bönan anmält sig.'],
      ['Träffpunkten Eken anmäler sig till 2023 års kvalitetsutmärkelse.']
    ],
    clean: [
      'Träffpunkten Eken har återkallat sin anmälan.',
      'Träffpunkten Eken deltar inte i år.',
      'Träffpunkten Eken deltog 2022.',
      'Öppna mottagningen deltar i kvalitetsutmärkelsen.',
      'Träffpunkten Eken drog sig ur men hade anmält sig.',
      'Träffpunkten Eken avstår från att delta.',
      'Nästa år deltar Träffpunkten Eken.',
      'Träffpunkten Eken byter lokaler under våren.',
      'Träffpunkten Eken tackar nej till att delta.',
      'Enheterna deltar utan Träffpunkten Eken.'
    ]
  },
  unknownUnit: {
    faults: [
      ['Exempelnämnden godkänner att Förskolan Månen deltar i kvalitetsutmärkelsen.'],
      ['Exempelnämnden godkänner att Dagcentralen Linden och Förskolan Månen deltar i kvalitetsutmärkelsen.'],
      ['Nämnden nominerar Solgläntan till stadens kvalitetsutmärkelse.'],
      ['Förskolan Månen deltar i kvalitetsutmärkelsen.'],
      ['Dagcentralen Rosen har anmält sitt deltagande.'],
      ['Servicehuset Gläntan har lämnat in sitt bidrag.'],
      ['Följande enheter deltar: Dagcentralen Linden, Fritidsgården Kullen och Öppna mottagningen.'],
      ['Boendet Solbacken anmäler sig i år.'],
      ['Nämnden godkänner att Biblioteket Nord, Öppna mottagningen och Dagcentralen Linden deltar.'],
      ['Hemtjänsten Väst deltar i 2023 års kvalitetsutmärkelse.']
    ],
    clean: [
      'Exempelnämnden godkänner att Dagcentralen Linden och Öppna mottagningen deltar i kvalitetsutmärkelsen.',
      'Nämnden godkänner att enheterna deltar.',
      'Öppna mottagningen deltar i kvalitetsutmärkelsen.',
      'Förskolan Månen deltog 2022.',
      'Förskolan Månen deltar inte.',
      'Nämnden godkänner att följande enheter deltar: Dagcentralen Linden och Öppna mottagningen.',
      'Strandgårdens vård- och omsorgsboende, Exempelvård AB deltar i år.',
      'Nämnden godkänner att samtliga anmälda enheter deltar.',
      'Hemtjänsten i staden deltar sällan.',
      'Dagscentralen Linden deltar i år.'
    ]
  },
  deadlineAgainstRules: {
    faults: [
      ['Bidraget ska ha lämnats in senast den 19 maj 2023.', 'Bidraget ska ha lämnats in senast den 17 maj 2023.'],
      ['Bidragen lämnas senast den 16 maj.', 'Bidragen lämnas senast den 17 maj 2023.'],
      ['Sista dag för bidraget är den 20 maj 2023.', 'Sista dag för bidraget är den 17 maj 2023.'],
      ['Beslutet ska ha kommit in senast den 28 juni 2023.', 'Beslutet ska ha kommit in senast den 30 juni 2023.'],
      ['Protokollsutdraget skickas senast 15 juni 2023.', 'Protokollsutdraget skickas senast 30 juni 2023.'],
      ['Utdraget ska vara framme senast den 1 juli 2023.', 'Utdraget ska vara framme senast den 30 juni 2023.'],
      ['Vinnarna tillkännages den 27 november 2023.', 'Vinnarna tillkännages den 28 november 2023.'],
      ['Utmärkelsen delas ut den 5 december 2023.', 'Utmärkelsen delas ut den 28 november 2023.'],
      ['Vinnarna utses i oktober 2023.'],
      ['Den 30 november 2023 är det prisutdelning.', 'den 28 november 2023 är det prisutdelning.'],
      [
        'Bidraget lämnas senast den 17 maj 2023 och protokollsutdraget senast den 29 juni 2023.',
        'Bidraget lämnas senast den 17 maj 2023 och protokollsutdraget senast den 30 juni 2023.'
      ],
      ['Bidraget lämnas senast 2023-05-18.', 'Bidraget lämnas senast 17 maj 2023.']
    ],
    clean: [
      'Bidraget ska ha lämnats in senast den 17 maj 2023.',
      'Beslutet ska ha kommit in senast den 30 juni 2023.',
      'Vinnarna tillkännages den 28 november 2023.',
      'Vinnarna utses i november 2023.',
      'Bidraget lämnades in den 2 maj 2023.',
      'Protokollet justeras senast den 4 juli 2023.',
      'Förra året lämnades bidraget senast den 19 maj 2022.',
      'Enheten startade den 1 mars 2020.',
      'Bidraget lämnas senast den 17 maj 2023 och protokollsutdraget senast den 30 juni 2023.',
      'Utbildningen hölls den 3 april 2023.'
    ]
  },
  dayAgainstMatter: {
    faults: [
      ['Ärendet behandlas på sammanträdet den 13 juni 2023.', 'Ärendet behandlas på sammanträdet den 20 juni 2023.'],
      ['Nämnden har sammanträde den 21 juni.', 'Nämnden har sammanträde den 20 juni 2023.'],
      ['Vid sammanträde 19 juni 2023 tas ärendet upp.', 'Vid sammanträde 20 juni 2023 tas ärendet upp.'],
      [
        'Ärendet har behandlats i förvaltningsgruppen den 17 maj 2023.',
        'Ärendet har behandlats i förvaltningsgruppen den 31 maj 2023.'
      ],
      [
        'Förvaltningsgruppen behandlar ärendet den 1 juni 2023.',
        'Förvaltningsgruppen behandlar ärendet den 31 maj 2023.'
      ],
      ['Protokollet justeras den 23 juni 2023.', 'Protokollet justeras den 22 juni 2023.'],
      ['Justeringen skedde den 20 juni 2023.', 'Justeringen skedde den 22 juni 2023.'],
      ['Anslaget sattes upp den 22 juni 2023.', 'Anslaget sattes upp den 24 juni 2023.'],
      ['Tjänsteutlåtandet är daterat den 30 maj 2023.', 'Tjänsteutlåtandet är daterat den 29 maj 2023.'],
      [
        'Beslutet kan överklagas till och med den 14 juli 2023.',
        'Beslutet kan överklagas till och med den 17 juli 2023.'
      ],
      ['Sammanträdet hålls 2023-06-21.', 'Sammanträdet hålls 20 juni 2023.']
    ],
    clean: [
      'Ärendet behandlas på sammanträdet den 20 juni 2023.',
      'Ärendet har behandlats i förvaltningsgruppen den 31 maj 2023.',
      'Tjänsteutlåtandet är daterat den 29 maj 2023.',
      'Ärendet återkommer på sammanträdet den 22 augusti 2023.',
      'Vid föregående sammanträde den 25 april 2023 fick nämnden en rapport.',
      'Nästa sammanträde är den 19 september 2023.',
      'Protokollet justeras den 22 juni 2023.',
      'Träffpunkten invigdes den 3 maj 2023.',
      'Anslaget sattes upp den 24 juni 2023.',
      'Beslutet kan överklagas till och med den 17 juli 2023.'
    ]
  },
  addressAgainstMatter: {
    faults: [
      [
        'Protokollsutdraget skickas till kvalitet@stockholm.se.',
        'Protokollsutdraget skickas till kvalitetsutmarkelsen@stockholm.se.'
      ],
      [
        'Skicka utdraget till kvalitetsutmarkelse@stockholm.se.',
        'Skicka utdraget till kvalitetsutmarkelsen@stockholm.se.'
      ],
      ['Beslutet mejlas till award@example.org.', 'Beslutet mejlas till kvalitetsutmarkelsen@stockholm.se.'],
      ['Utdraget sänds till registrator@example.se.', 'Utdraget sänds till kvalitetsutmarkelsen@stockholm.se.'],
      ['Frågor besvaras av alex.testgren@exampel.se.', 'Frågor besvaras av alex.testgren@example.se.'],
      ['Kontakta exempelforvaltning@example.se.', 'Kontakta exempelforvaltningen@example.se.'],
      ['Registrator nås på registrator@example.com.', 'Registrator nås på registrator@example.se.'],
      ['Läs mer på https://www.exampel.se.', 'Läs mer på https://www.example.se.'],
      [
        'Mer finns på förvaltningens webbplats www.annan.se.',
        'Mer finns på förvaltningens webbplats https://www.example.se.'
      ],
      ['Förvaltningen finns på Exempelgatan 11.', 'Förvaltningen finns på Exempelgatan 1.'],
      ['Adressen är Exempelgatan 1, 101 00 Exempelstad.', 'Adressen är Exempelgatan 1, 100 00 Exempelstad.']
    ],
    clean: [
      'Protokollsutdraget skickas till kvalitetsutmarkelsen@stockholm.se.',
      'Frågor besvaras av alex.testgren@example.se.',
      'Läs mer på https://www.example.se/utmarkelsen.',
      'Anvisningarna finns på https://start.stockholm.',
      'Förvaltningen finns på Exempelgatan 1.',
      'Adressen är Exempelgatan 1, 100 00 Exempelstad.',
      'Enheten finns på Storgatan 12.',
      'Kontakta enheten på dagcentralen.linden@example.se.',
      'Boendet ligger i 123 45 Annanstad.',
      'Kontakta utbildaren på kurs@utbildning.nu.'
    ]
  },
  registryNumberAgainstMatter: {
    faults: [
      ['Ärendet har dnr EXN 2023/14.', 'Ärendet har dnr EXN 2023/41.'],
      ['Se dnr EXN 2023/42.', 'Se dnr EXN 2023/41.'],
      ['Diarienummer EXN 2023/411 gäller.', 'Diarienummer EXN 2023/41 gäller.'],
      ['Dnr: SON 2023/41.', 'Dnr: EXN 2023/41.'],
      ['Handlingarna finns i dnr 1.2.1-291-2010.', 'Handlingarna finns i dnr EXN 2023/41.'],
      ['Diarienumret är EXN 2022/41.', 'Diarienumret är EXN 2023/41.'],
      ['Beslutet (dnr EXN 2023/40) skickas.', 'Beslutet (dnr EXN 2023/41) skickas.'],
      ['Tjänsteutlåtandet, dnr 2.2.2/171-2013, bifogas.', 'Tjänsteutlåtandet, dnr EXN 2023/41, bifogas.'],
      [
        'Ärendet är registrerat med diarienr EXN 2023/4.'.replace('/4.', '/44.'),
        'Ärendet är registrerat med diarienr EXN 2023/41.'
      ],
      ['Dnr BRO 2023/172 gäller ärendet.', 'Dnr EXN 2023/41 gäller ärendet.']
    ],
    clean: [
      'Ärendet har dnr EXN 2023/41.',
      'Diarienummer EXN 2023/41 gäller.',
      'Jämför dnr EXN 2022/38.',
      'Förra årets ärende har dnr EXN 2022/38.',
      'Ett motsvarande ärende är dnr SON 2023/7.',
      'Lagen (2017:725) gäller.',
      'Dnr EXN  2023/41 bifogas.',
      'Ärendet har ett diarienummer.',
      'Beslutet (dnr exn 2023/41) skickas.',
      'Tidigare ärende: dnr EXN 2021/12.'
    ]
  },
  itemNumberAgainstMatter: {
    faults: [
      ['Beslutet fattades i § 24.', 'Beslutet fattades i § 23.'],
      ['Se § 22 i protokollet.', 'Se § 23 i protokollet.'],
      ['§ 32 justeras omedelbart.', '§ 23 justeras omedelbart.'],
      ['Utdraget avser § 2.', 'Utdraget avser § 23.'],
      ['Nämnden behandlar ärendet i § 123.', 'Nämnden behandlar ärendet i § 23.'],
      ['Ärendet är §\u00A024 på dagordningen.', 'Ärendet är § 23 på dagordningen.'],
      ['Protokollet, § 21, bifogas.', 'Protokollet, § 23, bifogas.'],
      ['Under § 25 yttrade sig ledamöterna.', 'Under § 23 yttrade sig ledamöterna.'],
      ['Reservationen gäller §24.', 'Reservationen gäller §23.'],
      [
        'Sammanträdet den 20 juni 2023 behandlade ärendet i § 24.',
        'Sammanträdet den 20 juni 2023 behandlade ärendet i § 23.'
      ]
    ],
    clean: [
      'Beslutet fattades i § 23.',
      'Enligt 6 kap. 39 § kommunallagen får ordföranden besluta.',
      'Jämför 8 kap. 12 § i lagen.',
      'Vid sammanträdet den 23 maj 2023, § 7, fick nämnden en rapport.',
      'Enligt § 5 i reglementet gäller detta.',
      'Förra årets beslut finns i § 19.',
      'Se §\u00A023 i protokollet.',
      'Tidigare beslut, § 4, gäller.',
      'Nästa paragraf är § 24.',
      'Paragrafen justeras omedelbart.'
    ]
  },
  classOfUnit: {
    faults: [
      [
        'Dagcentralen Linden deltar i klassen förskola.',
        'Dagcentralen Linden deltar i klassen socialtjänst samt stöd och service till personer med funktionsnedsättning inklusive myndighetsutövning.'
      ],
      ['Öppna mottagningen deltar i klassen skola.'],
      ['I klassen förskola deltar Öppna mottagningen.'],
      ['I klassen skola deltar Dagcentralen Linden.'],
      ['Öppna mottagningen nomineras i tävlingsklassen förskola.'],
      ['Nämnden nominerar Dagcentralen Linden i tävlingsklassen skola.'],
      ['Strandgårdens vård- och omsorgsboende, Exempelvård AB deltar i klassen förskola.'],
      ['I klassen andra verksamheter deltar Öppna mottagningen.'],
      ['Dagcentralen Linden tävlar i klassen andra verksamheter.'],
      ['Öppna mottagningen är anmäld i klassen ”förskola”.']
    ],
    clean: [
      'Klassen förskola är ny.',
      'Dagcentralen Linden och Öppna mottagningen deltar i klassen förskola och skola.',
      'Träffpunkten Eken deltar i klassen förskola.',
      'I klassen skola deltar ingen enhet.',
      'Dagcentralen Linden deltar i år.',
      'Öppna mottagningen arbetar med klassen mot en förskola.',
      'Utmärkelsen delas ut i klassen förskola och i klassen skola.',
      'Strandgårdens vård- och omsorgsboende, Exempelvård AB deltar i klassen äldreomsorg inklusive myndighetsutövning.',
      'I klassen äldreomsorg deltar fler.',
      'Dagcentralen Linden vann klassen över alla andra.'
    ]
  },
  targetAgainstMatter: {
    faults: [
      ['Nämnden har som mål att fem enheter ska delta.', 'Nämnden har som mål att tre enheter ska delta.'],
      ['Målet är fyra enheter.', 'Målet är tre enheter.'],
      ['Nämndens mål är 10 enheter.', 'Nämndens mål är tre enheter.'],
      ['Målet för 2023 är sex deltagande enheter.', 'Målet för 2023 är tre deltagande enheter.'],
      [
        'I verksamhetsplanen har nämnden satt som mål att sju enheter deltar.',
        'I verksamhetsplanen har nämnden satt som mål att tre enheter deltar.'
      ],
      ['Därmed nås inte målet.'],
      ['Nämnden uppnår inte målet för 2023.'],
      ['Målet nås inte i år.'],
      ['Målsättningen är två enheter.', 'Målsättningen är tre enheter.'],
      ['Årsmålet är åtta enheter.', 'Årsmålet är tre enheter.']
    ],
    clean: [
      'Nämnden har som mål att tre enheter ska delta.',
      'Därmed nås målet.',
      'Nämnden uppnår målet för 2023.',
      'Förra årets mål var fem enheter.',
      'Enheten har mål i verksamhetsplanen.',
      'Målet är ökad kvalitet.',
      'Nästa års mål är fem enheter.',
      'I år deltar tre enheter.',
      'Målet är tre enheter.',
      'Målet 2022 var fyra enheter.'
    ]
  },
  historyAgainstMatter: {
    faults: [
      ['Dagcentralen Linden deltar för första gången.'],
      ['För första gången deltar Dagcentralen Linden.'],
      ['Dagcentralen Linden deltog även 2022.'],
      ['Även 2019 och 2021 deltog Dagcentralen Linden.'],
      ['Dagcentralen Linden har deltagit 2020.'],
      ['Dagcentralen Linden var med 2018.'],
      ['Strandgårdens vård- och omsorgsboende, Exempelvård AB deltog även 2022.'],
      ['Strandgårdens vård- och omsorgsboende, Exempelvård AB har deltagit tidigare.'],
      ['Det är första året som Dagcentralen Linden deltar.'],
      ['Tidigare har Strandgårdens vård- och omsorgsboende, Exempelvård AB deltagit.']
    ],
    clean: [
      'Dagcentralen Linden deltog även 2021.',
      'Dagcentralen Linden har deltagit tidigare.',
      'Strandgårdens vård- och omsorgsboende, Exempelvård AB deltar för första gången.',
      'Öppna mottagningen deltog även 2022.',
      'Träffpunkten Eken deltog 2020.',
      'Dagcentralen Linden deltar i år.',
      'Även 2021 deltog Dagcentralen Linden.',
      'Strandgårdens vård- och omsorgsboende, Exempelvård AB har aldrig deltagit.',
      'Dagcentralen Linden deltog inte 2022.',
      'Tre enheter deltog 2022.'
    ]
  }
}
