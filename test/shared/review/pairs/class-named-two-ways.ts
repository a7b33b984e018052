import { pairsIn, type Pair } from './pair'

export const classNamedTwoWaysPairs: Pair[] = [
  ...pairsIn('views', [
    'Klassen äldreomsorg inklusive <myndighetsbedömning=>myndighetsutövning> är stor.',
    'Klassen äldreomsorg inklusive <myndighetsbedömning=>myndighetsutövning> är stor.',
    'Det gäller äldreomsorg samt <myndighetsbedömning=>myndighetsutövning> i staden.',
    'Det gäller äldreomsorg och <myndighetsbedömning=>myndighetsutövning> i staden.',
    'Det gäller socialtjänst inklusive <myndighetsbedömning=>myndighetsutövning>.',
    'Det gäller socialtjänst exklusive <myndighetsbedömning=>myndighetsutövning>.',
    'Det gäller Äldreomsorg, inklusive <myndighetsbedömning=>myndighetsutövning>.',
    'Det gäller äldreomsorg (inklusive <myndighetsbedömning=>myndighetsutövning>).',
    'Det gäller äldreomsorg med <myndighetsbedömning=>myndighetsutövning>.',
    'Det gäller äldreomsorg, även <myndighetsbedömning=>myndighetsutövning>.',
    'Det gäller klassen äldreomsorg inklusive <myndighetsbeslut=>myndighetsutövning>.',
    'Det gäller klassen äldreomsorg inklusive <myndighetsutövande=>myndighetsutövning>.',
    'Det gäller klassen äldreomsorg inklusive <biståndsbedömning=>myndighetsutövning>.',
    'Det gäller klassen äldreomsorg inklusive <myndighetshandläggning=>myndighetsutövning>.',
    'Det gäller klassen socialtjänst och <myndighetsbedömning=>myndighetsutövning> där.',
    'Socialtjänst samt stöd och service till personer med funktionsnedsättning inklusive <myndighetsbedömning=>myndighetsutövning> är en klass.'
  ])
]
