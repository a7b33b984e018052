import { pairsIn, type Pair } from './pair'

export const isoDatePairs: Pair[] = [
  ...pairsIn('views', [
    'Ärendet behandlades i gruppen <2023-05-17=>den 17 maj 2023>.',
    'Ärendet behandlades den <2023-05-17=>17 maj 2023>.',
    'Bidraget lämnas senast <16/6=>den 16 juni 2023>.',
    'Bidraget lämnas senast den <16/6=>16 juni 2023>.',
    'Bidraget lämnas senast <16/6 2023=>den 16 juni 2023>.',
    'Bidraget lämnas senast <16/6-23=>den 16 juni 2023>.',
    'Bidraget lämnas senast <16/6 -23=>den 16 juni 2023>.',
    'Bidraget lämnas senast <16.6.2023=>den 16 juni 2023>.',
    'Bidraget lämnas senast <16.06.2023=>den 16 juni 2023>.',
    'Bidraget lämnas senast <230616=>den 16 juni 2023>.',
    'Bidraget lämnas senast <160623=>den 16 juni 2023>.',
    'Bidraget lämnas senast den <16.6=>16 juni 2023>.',
    'Bidraget lämnas senast <20230616=>den 16 juni 2023>.',
    'Bidraget lämnas senast <2023/06/16=>den 16 juni 2023>.',
    'Bidraget lämnas senast <2023.06.16=>den 16 juni 2023>.',
    'Bidraget lämnas senast <16-06-2023=>den 16 juni 2023>.',
    'Nämnden sammanträder <20/6=>den 20 juni 2023> i Stadshuset.',
    'Mötet den <5/6=>5 juni 2023> är inställt.',
    'Mötet är <tisdag 20/6=>tisdag den 20 juni 2023>.',
    'Utbildningen ges den <1/3=>1 mars 2023> och senare.',
    'Ärendet bereds fram till <31/5=>den 31 maj 2023>.',
    'Ärendet bereds <2023-6-16=>den 16 juni 2023>.'
  ])
]
