import { pairsIn, type Pair } from './pair'

export const classNotOfYearPairs: Pair[] = [
  ...pairsIn('views', [
    'En klass är <socialtjänst och omsorg om funktionsnedsatta=>socialtjänst samt stöd och service till personer med funktionsnedsättning>.',
    'Enheten deltar i klassen <kultur och fritid=>skola>.',
    'Enheten deltar i klassen <omsorg=>äldreomsorg>.',
    'Enheten deltar i tävlingsklassen <hemtjänst=>äldreomsorg>.',
    'Enheten deltar i klassen ”<vård=>skola>”.',
    'Enheten tävlar i klassen <gymnasieskola=>skola>.',
    'Enheten tävlar i klassen <grundskola=>skola>.',
    'Enheten nomineras i klassen <idrott=>förskola>.',
    'Enheten nomineras i klassen <barnomsorg=>förskola>.',
    'I klassen <teknik=>förskola> deltar en enhet.',
    'I klassen <funktionsnedsatta=>socialtjänst> deltar en enhet.',
    'Klassen <administration=>förskola> har störst intresse.',
    'Enheten deltar i kategorin <kultur=>förskola>.',
    'Enheten deltar i tävlingskategorin <omsorg=>förskola>.',
    'Enheten deltar inom klassen <miljö=>förskola>.',
    'Utmärkelsen delas ut i klasserna förskola, skola och <kultur=>äldreomsorg>.',
    'Utmärkelsen delas ut i klasserna <förskola, skola och idrott=>förskola och skola>.'
  ])
]
