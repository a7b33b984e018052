import { pairsIn, type Pair } from './pair'

export const sentenceBeginsWithDigitsPairs: Pair[] = [
  ...pairsIn('views', [
    'Målet nås. <3=>Tre> enheter deltar i år.',
    '<40 enheter=>Fyrtio enheter> deltar i år.',
    'Intresset är stort. <25 medarbetare=>Totalt 25 medarbetare> deltog i arbetet.',
    'Intresset är stort! <12=>Tolv> enheter har anmält sig.',
    '<2=>Två> enheter deltar för första gången.',
    'Det gick bra. <90 procent=>Hela 90 procent> är nöjda.',
    'Det gick bra. <90 %=>Hela 90 procent> av brukarna är nöjda.',
    'Det gick bra. <100 barn=>Hundra barn> går i förskolan.',
    'Är det bra? <7=>Sju> av tio tycker det.',
    '<15 minuter=>Efter 15 minuter> avslutades mötet av ordföranden.',
    'Arbetet börjar nu. <2023=>Under 2023> deltar fler enheter.',
    'Arbetet börjar nu. <17 maj 2023=>Den 17 maj 2023> lämnas bidragen in.',
    'Arbetet börjar nu. <1,5 miljoner=>Drygt 1,5 miljoner> kronor satsas på utbildning.',
    'Arbetet är klart. <3–5=>Mellan tre och fem> enheter deltar varje år.',
    'Arbetet är klart. <6=>Sex> av enheterna är nya.',
    'Arbetet är klart. <14 dagar=>Inom 14 dagar> justeras protokollet av nämnden.'
  ])
]
