import { pairsIn, type Pair } from './pair'

export const repeatedSentencePairs: Pair[] = [
  ...pairsIn('views', [
    'Beslutet ska vara framme i god tid. Enheten deltar.< Beslutet ska vara framme i god tid.=>>',
    'Deltagandet ger tillfälle till fortsatt lärande. Det är bra.< Deltagandet ger tillfälle till fortsatt lärande.=>>',
    'Deltagandet ger tillfälle till fortsatt lärande.\n\nFler vill delta.< Deltagandet ger tillfälle till fortsatt lärande.=>>',
    'Bidraget ska ha kommit in till kansliet senast den 12 maj 2023. <Bidraget ska vara kansliet tillhanda senast den 12 maj 2023.=>Fler frågor besvaras av handläggaren.>',
    'Deltagandet ger enheten tillfälle till fortsatt lärande och utveckling. <Deltagandet ger också enheten tillfälle till fortsatt lärande och utveckling.=>Det är bra.>',
    'Alla verksamheter som finansieras av staden kan delta i utmärkelsen. <Alla verksamheter som staden finansierar kan delta i utmärkelsen.=>Det är bra.>',
    'Förvaltningen ser positivt på att enheterna deltar i utmärkelsen. <Förvaltningen ser mycket positivt på att enheterna deltar i utmärkelsen.=>Det är bra.>',
    'Varje enhet ska lämna in en skriftlig redovisning av sitt kvalitetsarbete. <Varje enhet lämnar in en skriftlig redovisning av sitt kvalitetsarbete.=>Det är bra.>',
    'Utmärkelsen lyfter fram goda exempel inom alla delar av stadens verksamheter. <Utmärkelsen lyfter fram goda exempel inom alla delar av stadens verksamhet.=>Det är bra.>',
    'Bedömningen görs av särskilt utbildade examinatorer från hela staden. <Bedömningen görs av särskilt utbildade examinatorer från staden.=>Det är bra.>',
    'Enheterna får återkoppling på sitt arbete av examinatorerna i höst. <Enheterna får en återkoppling på sitt arbete av examinatorerna i höst.=>Det är bra.>',
    'Nämnden ska godkänna att enheten deltar i årets kvalitetsutmärkelse. <Nämnden ska godkänna att enheten deltar i kvalitetsutmärkelsen.=>Det är bra.>',
    'Arbetet med bidraget engagerar alla medarbetare i hela verksamheten. <Arbetet med bidraget engagerar medarbetarna i hela verksamheten.=>Det är bra.>',
    'Priset delas ut vid en högtidlig ceremoni i Stadshuset i november. <Priset delas ut vid en ceremoni i Stadshuset i november.=>Det är bra.>',
    'Utmärkelsen syftar till att inspirera och skapa dialog om kvalitetsarbete. <Utmärkelsen syftar även till att inspirera och skapa dialog om kvalitetsarbete.=>Det är bra.>',
    'Verksamheterna deltar genom att skicka in ett skriftligt bidrag till staden. <Verksamheterna deltar genom att lämna in ett skriftligt bidrag till staden.=>Det är bra.>',
    'Enheten arbetar med barn i förskolan varje dag. Enheten arbetar inte med barn i skolan.< Enheten arbetar med barn i förskolan varje dag.=>>'
  ])
]
