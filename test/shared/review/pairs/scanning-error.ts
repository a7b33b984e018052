import { pairsIn, type Pair } from './pair'

export const scanningErrorPairs: Pair[] = [
  ...pairsIn('views', [
    'Beslutet framgår av <$ 23=>§ 23> i protokollet.',
    'Beslutet framgår av <$23=>§ 23> i protokollet.',
    'Utmärkelsen delas ut <l november=>i november> 2023.',
    'Förskolan har <lOO=>100> barn i dag.',
    'Bidraget lämnas den <l7 maj=>17 maj> 2023.',
    'Utmärkelsen delas ut i november <2O23=>2023>.',
    '<Namnden=>Nämnden> beslutar om deltagandet.',
    '<Forvaltningen=>Förvaltningen> ser positivt på deltagandet.',
    'Nämnden ska <godkanna=>godkänna> deltagandet.',
    'Det är en <ti11gång=>tillgång> för enheten.',
    'Enheten <deItar=>deltar> med ett bidrag.',
    'Nämnden ska <godkénna=>godkänna> deltagandet.',
    'Vi deltar i <fÃ¶rvaltningens=>förvaltningens> utbildning.',
    'Enheten ger stöd <1 stadens=>i stadens> alla delar.',
    'Det är vad <närnnden=>nämnden> väntar sig.',
    'Ett <systernatiskt=>systematiskt> arbete pågår.',
    'Enheten har <3O=>30> medarbetare.',
    'Enheten har en <verksarnhetsplan=>verksamhetsplan> med mål.',
    'Ett <långsiktigt 0ch=>långsiktigt och> hållbart arbete pågår.',
    'Arbetet stöds av <Iedningen=>ledningen> i staden.',
    'Beslutet framgår av <§ l2=>§ 12> i protokollet.',
    'Enheten är en <förskoIa=>förskola> i Bromma.',
    'Det är en <mojlighet=>möjlighet> för alla.',
    'Enheten arbetar med <kva1itet=>kvalitet> varje dag.',
    'Stadens <dldreomsorg=>äldreomsorg> deltar inte.'
  ])
]
