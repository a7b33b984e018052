import { pairsIn, type Pair } from './pair'

export const caseSystemIdPairs: Pair[] = [
  ...pairsIn('views', [
    'Se <1556067 (Godkänd - R 3) =>>för bilagan.',
    'Bilagan <(Godkänd - R 3) =>>har skickats till alla.',
    'Bilagan <1556067 =>>har skickats till alla.',
    'Tjänsteutlåtandet <(1556067) =>>har skickats till alla.',
    'Ärendet beskrivs i <dokument-id 1556067=>bilagan>.',
    'Ärendet beskrivs i <DokumentID: 1556067=>bilagan>.',
    'Ärendet beskrivs i <e-dok 1556067=>bilagan>.',
    '<1556067 Deltagande=>Deltagande> i utmärkelsen beskrivs i bilagan.',
    'Underlaget, <4471203=>bilagan>, har lästs av chefen.',
    'Rapporten <(Utkast - V 2) =>>har lästs av chefen.',
    'Rapporten <987654 (Arbetsmaterial - R 1) =>>har lästs av chefen.',
    'Rapporten <12345678 =>>har lästs av chefen.',
    'Rapporten finns som <23456789.docx=>bilaga>.',
    'Rapporten finns som <Tjänsteutlåtande_1556067=>bilaga>.',
    'Rapporten finns i <objekt-id 998877=>bilagan>.',
    'Se <BRO_2024_172_1556067=>bilagan> för mer.',
    'Se <handling 1556067-1=>bilagan> för mer.'
  ])
]
