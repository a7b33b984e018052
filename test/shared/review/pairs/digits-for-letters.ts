import { pairsIn, type Pair } from './pair'

export const digitsForLettersPairs: Pair[] = [
  ...pairsIn('views', [
    'I år deltar <5=>fem> enheter.',
    'Av dem har <12=>tolv> nya enheter anmält sig.',
    'Enheten har <3=>tre> avdelningar och 25 medarbetare.',
    'Bidraget har lästs av <2=>två> examinatorer.',
    'Det är <1:a=>första> gången som enheten deltar.',
    'Det är <2:a=>andra> gången som enheten deltar.',
    'Enheten kom på <3:e=>tredje> plats.',
    'Enheten kom på <4:e=>fjärde> plats i sin klass.',
    'Den <1:e=>förste> vice ordföranden leder mötet.',
    'Det är <5:e=>femte> året i rad.',
    'Enheten vann <1:a pris=>första pris> i sin klass.',
    'Det är enhetens <10:e=>tionde> bidrag.',
    'Enheten arbetar i <4=>fyra> steg mot målet.',
    'Arbetet leds av <6=>sex> chefer i området.',
    'Mötet hölls med <11=>elva> deltagare.',
    'Vi har <7=>sju> utbildade examinatorer.',
    'Målet är att <8 enheter=>åtta enheter> ska delta.',
    '<2:a=>Andra> gången gick det bättre.'
  ])
]
