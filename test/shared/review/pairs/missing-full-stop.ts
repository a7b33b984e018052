import { pairsIn, type Pair } from './pair'

export const missingFullStopPairs: Pair[] = [
  ...pairsIn('views', [
    'Enheterna bidrar därmed till stadens fortsatta <kvalitetsarbete=>kvalitetsarbete.>',
    'Enheten utvecklar sitt <arbete Genom=>arbete. Genom> bidraget syns det.',
    'Enheten utvecklar sitt <arbete Det=>arbete. Det> märks i vardagen.',
    'Enheten utvecklar sitt <arbete Den=>arbete. Den> har kommit långt.',
    'Enheten utvecklar sitt <arbete De=>arbete. De> har kommit långt.',
    'Enheten utvecklar sitt <arbete Vi=>arbete. Vi> ser goda resultat.',
    'Deltagandet ger <lärande I=>lärande. I> år deltar tre enheter.',
    'Deltagandet ger <lärande För=>lärande. För> enheten är det värdefullt.',
    'Deltagandet ger <lärande Under=>lärande. Under> hösten görs platsbesök.',
    'Utmärkelsen delas ut i <november Alla=>november. Alla> verksamheter kan delta.',
    'Utmärkelsen delas ut i <november På=>november. På> så sätt sprids goda exempel.',
    'Chefen är <positiv Därför=>positiv. Därför> föreslås deltagande.',
    'Utmärkelsen delas ut i november <2023 Det=>2023. Det> är ett årligt pris.',
    'Staden växer (se <budgeten) Det=>budgeten). Det> märks i alla enheter.',
    'Enheten har lämnat in sitt <bidrag Ett=>bidrag. Ett> platsbesök följer i höst.',
    'Enheten har lämnat in sitt <bidrag När=>bidrag. När> platsbesöket är gjort utses vinnarna.',
    'Enheten har lämnat in sitt <bidrag Vid=>bidrag. Vid> platsbesöket intervjuas medarbetarna.',
    'Förvaltningen ser positivt på att enheterna <deltar=>deltar.>',
    'Det är värdefullt för staden att enheterna <deltar=>deltar.>\n\nFler är välkomna nästa år.',
    'I år deltar Dagcentralen <Linden Den=>Linden. Den> har kommit långt.',
    'Arbetet har gett goda resultat för <medarbetarna”=>medarbetarna”.>',
    'Arbetet har följts upp med <brukarna Man=>brukarna. Man> ser en tydlig förbättring.',
    'Arbetet har följts upp med <brukarna Enligt=>brukarna. Enligt> dem är det bra.'
  ])
]
