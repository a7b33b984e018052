import { pairsIn, type Pair } from './pair'

export const dateWithoutYearPairs: Pair[] = [
  ...pairsIn('views', [
    'Beslutet ska ha kommit in senast den <30 juni=>30 juni 2023>.',
    'Vi möts <17 maj=>17 maj 2023> på kontoret.',
    'Bidraget lämnas senast <den 5:e maj=>den 5 maj 2023>.',
    'Bidraget lämnas senast <den 17:e maj=>den 17 maj 2023> till staden.',
    'Sammanträdet hålls <tisdagen den 20 juni=>tisdagen den 20 juni 2023>.',
    'Sammanträdet hålls den <20 juni=>20 juni 2023> i Stadshuset.',
    'Platsbesöket görs den <4 september=>4 september 2023> eller senare.',
    'Vinnarna presenteras den <28 november=>28 november 2023>, i Stadshuset.',
    'Vinnarna presenteras den <28 nov=>28 november 2023> i Stadshuset.',
    'Bidraget lämnas <17 maj,=>17 maj 2023,> och vinnarna utses i november 2023.',
    'Protokollet anslås den <4 juli=>4 juli 2023>.',
    'Frågor besvaras till och med den <12 maj=>12 maj 2023>.',
    'Utbildningen hölls den <8 mars=>8 mars 2023>.',
    'Bidraget lämnas den <17. maj=>17 maj 2023> till staden.',
    'Bidraget lämnas <1:a juni=>1 juni 2023> till staden.',
    'Bidraget lämnas den <1 aug.=>1 augusti 2023> till staden.'
  ])
]
