import { pairsIn, type Pair } from './pair'

export const gapInTextPairs: Pair[] = [
  ...pairsIn('views', [
    'Mötet hålls <[sammanträdesdag saknas]=>den 20 juni 2023>.',
    'Enheten leds av <[chef saknas]=>en chef>.',
    'Ärendet bereds i <{grupp}=>gruppen>.',
    'Bidraget lämnas senast <[sista dag för bidraget saknas]=>den 17 maj 2023>.',
    '<{Nämnden}=>Nämnden> beslutar om deltagandet.',
    'Vi ser fram emot <{enheter}=>enheterna>.',
    'Bidraget lämnas senast <[datum]=>den 17 maj 2023>.',
    'Bidraget lämnas senast <XX maj 2023=>den 17 maj 2023>.',
    'Bidraget lämnas senast den <xx=>17> maj 2023.',
    'Handläggare är <NN=>Alex Testgren>.',
    'Handläggare är <N.N.=>Alex Testgren>.',
    'Mötet hålls den <__ juni=>20 juni> 2023.',
    'Mötet hålls den <....=>20> juni 2023.',
    'Mötet hålls <???=>den 20 juni 2023>.',
    'Enheten har <[antal]=>25> medarbetare.',
    'Enheten har <[fyll i]=>25> medarbetare.',
    'Enheten har <TBD=>25> medarbetare.',
    'Enheten har <(kompletteras)=>25> medarbetare.',
    'Enheten har <{{antal}}=>25> medarbetare.'
  ])
]
