import { pairsIn, type Pair } from './pair'

export const brokenWordPairs: Pair[] = [
  ...pairsIn('views', [
    'Deltagandet i <kvalitets- utmärkelsen=>kvalitetsutmärkelsen> ger mycket.',
    '<En- heten=>Enheten> deltar i år.',
    'Det stärker <verk-samheten=>verksamheten> på sikt.',
    '<Nämn den=>Nämnden> beslutar om deltagandet.',
    'Nämnden väntas <god känna=>godkänna> deltagandet.',
    'Alla <med arbetare=>medarbetare> har varit med.',
    'Chefen har <personal ansvar=>personalansvar> för gruppen.',
    'Enheten har ett systematiskt <kvalitets arbete=>kvalitetsarbete> sedan länge.',
    '<Förvalt ningen=>Förvaltningen> ser positivt på deltagandet.',
    'Staden har en tydlig <verksamhets utveckling=>verksamhetsutveckling> i fokus.',
    'Tre <en heter=>enheter> lämnar bidrag.',
    'Ärendet har <beretts inom avdel-ningen=>beretts inom avdelningen>.',
    'Deltagandet är en del av <utvecklings arbetet=>utvecklingsarbetet>.',
    'Enheten <del tar=>deltar> med ett bidrag.',
    'Bidraget <bedöms av ut-bildade=>bedöms av utbildade> examinatorer.',
    '<Stadsdels nämnden=>Stadsdelsnämnden> har tre enheter i år.',
    'Handlingen är ett <tjänste utlåtande=>tjänsteutlåtande> från förvaltningen.',
    'Äldre får stöd genom <hem tjänst=>hemtjänst> i området.',
    'Det är <sam-tidigt=>samtidigt> en möjlighet att lära.',
    'Utmärkelsen <synlig gör=>synliggör> arbetet.',
    'Enheten har <budget-ansvar=>budgetansvar> och egen personal.',
    'Utmärkelsen delas ut i fem <tävlings klasser=>tävlingsklasser>.',
    'Det är en <förut sättning=>förutsättning> att chefen är med.',
    '<Deltag andet=>Deltagandet> stärker samarbetet.',
    'Medarbetarnas <enga-gemang=>engagemang> har ökat.',
    'Protokollet skickas till <stadslednings kontoret=>stadsledningskontoret> i juni.',
    'Ett <verksamhets­utvecklande=>verksamhetsutvecklande> arbete pågår.',
    '<N ä m n d e n=>Nämnden> beslutar om deltagandet.'
  ])
]
