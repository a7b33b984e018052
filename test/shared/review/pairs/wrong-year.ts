import { pairsIn, type Pair } from './pair'
import { matterOf } from './matter-of'

export const wrongYearPairs: Pair[] = [
  ...pairsIn('matter', [
    'Anmälan till kvalitetsutmärkelsen <2022=>2023> är klar.',
    'Enheten söker <2021=>2023> års kvalitetsutmärkelse.',
    'Beslutet ska vara framme senast den 30 juni <2022=>2023>.',
    'Vinnarna utses den <29 november 2021=>28 november 2023>.',
    'Nämndens mål för <2022=>2023> är tre enheter.',
    'Bidraget lämnas senast den 17 maj <2019=>2023>.'
  ]),
  ...pairsIn(
    'matter',
    [
      'Kvalitetsutmärkelsen delas i år ut i november <2024=>2026> i Blå hallen.',
      'Beslutet ska ha kommit in senast den 30 juni <2023=>2026>.',
      'Vinnarna tillkännages i november <2024=>2026>.',
      'Enheten har anmält sig till <2024=>2026> års kvalitetsutmärkelse.',
      'Nämnden sammanträder den 18 juni <2025=>2026>.',
      'Nämndens mål för <2025=>2026> är tre enheter.',
      'Utmärkelsen delas ut i november <-24=>2026>.',
      'Utmärkelsen delas ut hösten <’24=>2026>.',
      'Enligt verksamhetsplan <2022–2024=>2025–2027> ska fler enheter delta.',
      'Enheten, som deltog 2022, har i år anmält sig till kvalitetsutmärkelsen <2024=>2026>.',
      'Till skillnad från tidigare lämnas bidraget senast den 17 maj <2024=>2026>.',
      'Priset delas ut i Blå hallen hösten <2014=>2026>.',
      'Enligt <2024=>2026> års anvisningar lämnas bidraget i maj.',
      'I år, <2024=>2026>, deltar fler enheter än tidigare.',
      'Budgeten för <2025=>2026> är i balans.',
      'Ärendet behandlas i förvaltningsgruppen den 27 maj <2024=>2026>.',
      'Läs mer i anvisningarna för <2024=>2026>.',
      'Vinnarna koras den 26 november <2027=>2026>.',
      'Enheten deltar även <2024=>2026> i utmärkelsen.',
      'Platsbesök görs under september <2023=>2026>.'
    ],
    matterOf('2026')
  )
]
