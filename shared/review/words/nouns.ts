/** Nouns of municipal papers, by the endings that each group takes. */
export const nouns: Record<string, string> = {
  ' en er erna':
    'enhet verksamhet nämnd stadsdelsnämnd socialnämnd utbildningsnämnd äldrenämnd kulturnämnd möjlighet kvalitet organisation ' +
    'situation diskussion dokumentation information motivation innovation prestation rapport insats arbetsinsats kommun politik ' +
    'person period ceremoni effekt metod process kommunikation trygghet delaktighet tillgänglighet jämställdhet jämlikhet ' +
    'likställighet kontinuitet rättssäkerhet hållbarhet erfarenhet skyldighet svårighet kund klient elev patient intervju resurs ' +
    'kompetens chef enhetschef avdelningschef förvaltningschef verksamhetschef myndighet kontakt aktivitet uppmärksamhet ' +
    'verklighet säkerhet helhet frihet nyhet egenskap kunskap gemenskap kultur struktur uppgift arbetsuppgift utgift avgift ' +
    'analys jämställdhetsanalys riskanalys funktion ambition relation institution investering arbetsplatsträff text tidpunkt ' +
    'ståndpunkt utgångspunkt synpunkt tjänst kvalitetsvinst plattform kvalitetsaspekt verksamhetsform fastighet rättighet vinst',
  ' en ar arna':
    'förvaltning socialförvaltning stadsdelsförvaltning utbildningsförvaltning anmälning avdelning socialtjänstavdelning bedömning ' +
    'beredning handling redovisning anvisning utveckling kvalitetsutveckling verksamhetsutveckling utvärdering uppföljning ' +
    'resultatuppföljning förbättring förändring utbildning omvärldsbevakning satsning sammanfattning sammanställning lösning ' +
    'målsättning planering verksamhetsplanering myndighetsutövning myndighetsbedömning genomlysning styrning ledning ' +
    'verksamhetsledning mottagning tävling betalning förening finansiering digitalisering effektivisering kvalitetssäkring ' +
    'kvalitetsförbättring granskning återkoppling prövning undersökning brukarundersökning medarbetarundersökning kartläggning ' +
    'samordning anpassning funktionsnedsättning förväntning inriktning förstärkning förutsättning arbetsdag sammanträdesdag ' +
    'stadsdel verkstad ordning dagordning delegationsordning hantering nominering justering notering beskrivning ärendebeskrivning ' +
    'verksamhetsbeskrivning kvalitetsredovisning utmaning belöning skrivning prisutdelning framgång tillgång',
  ' en er': 'verksamhetsplan kvalitetsplan handlingsplan tidsplan utvecklingsplan vision indikator examinator',
  'p pen per perna pernas': 'förvaltningsgrup arbetsgrup ledningsgrup målgrup personalgrup styrgrup',
  'a an or orna':
    'skol förskol grundskol gymnasieskol fråg medarbetarfråg jämställdhetsfråg kvalitetsfråg människ kvinn',
  ' en er erna ernas': 'tävlingsklass världsklass',
  'e en er erna':
    'utmärkels kvalitetsutmärkels styrels kommunstyrels överenskommels rörels upplevels berättels förståels händels redogörels ' +
    'bestämmels',
  'are aren arna arnas':
    'medarbet handlägg led ordför deltag vinn utför föräldr medborg beställ mott stockholm protokollsjuster ' +
    'sekreter nämndsekreter invån kommuninvån utvecklingsled projektled pristag',
  ' et en':
    'beslut bidrag tävlingsbidrag uppdrag förslag ansvar budgetansvar personalansvar arbetsmiljöansvar avtal uppdragsavtal ' +
    'kvalitetsprogram protokoll utdrag protokollsutdrag kontor stadsledningskontor bolag verksamhetsmål kvalitetsmål resultat ' +
    'stöd arbetssätt förhållningssätt underlag beslutsunderlag sammanhang system kvalitetssystem ledningssystem behov tillstånd ' +
    'uppehållstillstånd verksamhetsår kalenderår framsteg krav underskott överskott perspektiv barnperspektiv pensionärsråd ' +
    'stadshus utvecklingsinstrument instrument anslag betyg platsbesök remissvar initiativ medborgarkontor styrdokument',
  'met men': 'program kvalitetsprogram',
  'emang emanget': 'engag',
  'e et en ena':
    'områd verksamhetsområd utvecklingsområd ansvarsområd ärend beslutsärend anmälningsärend tjänsteutlåtand utlåtand deltagand ' +
    'lärand boend vårdboend omsorgsboend äldreboend gruppboend syft möt nämndmöt styrelsemöt personalmöt arbetsplatsmöt arbet ' +
    'kvalitetsarbet utvecklingsarbet förbättringsarbet förändringsarbet värdegrundsarbet samarbet sammanträd nämndsammanträd ' +
    'tillfäll intress utbyt erfarenhetsutbyt läg nuläg förtroend bemötand yttrand uttaland ställningstagand agerand godkännand',
  '':
    'personal personalen omsorg omsorgen äldreomsorg äldreomsorgen barnomsorg barnomsorgen socialtjänst socialtjänsten hemtjänst ' +
    'hemtjänsten bakgrund bakgrunden ekonomi ekonomin budget budgeten personalpolicy policy policyn stockholmarna staden ' +
    'medarbetare anmälan ansökan januari februari augusti september oktober november december vårdnadshavare sjuksköterska ' +
    'undersköterska medborgare fritidshem fritidshemmet anhöriga närstående exempel program programmet service servicen åtgärd ' +
    'åtgärder ledamot ledamoten ledamöter ledamöterna tjänsteman tjänstemän anledning avsikt balans dialog dialogen'
}
