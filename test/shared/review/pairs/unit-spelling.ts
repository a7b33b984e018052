import { pairsIn, type Pair } from './pair'
import { sampleMatter } from '../../../../shared/sample/sample-matter'

const sample = sampleMatter('')
const names = ['Förebyggande verksamhet', 'Ungdomsmottagningen Norr', 'Fritidsgården Fyren', 'LSS-hälsan']
const named = { ...sample, units: sample.units.map((unit, at) => ({ ...unit, name: names[at] ?? unit.name })) }

export const unitSpellingPairs: Pair[] = [
  ...pairsIn('matter', [
    'I år deltar <dagcentralen Linden=>Dagcentralen Linden> med ett bidrag.',
    'I år deltar <öppna mottagningen=>Öppna mottagningen> med ett bidrag.',
    'I år deltar <Dagcentralen-Linden=>Dagcentralen Linden> med ett bidrag.',
    'I år deltar <Dagscentralen Linden=>Dagcentralen Linden> med ett bidrag.',
    'I år deltar <Träffpunkten EKEN=>Träffpunkten Eken> inte.',
    'I år deltar <Dagcentralen linden=>Dagcentralen Linden> med ett bidrag.',
    'I år deltar <Dag centralen Linden=>Dagcentralen Linden> med ett bidrag.',
    'I år deltar <Dagcentral Linden=>Dagcentralen Linden> med ett bidrag.',
    'I år deltar <Öppna mottagning=>Öppna mottagningen> med ett bidrag.',
    'I år deltar <Öppna Mottagningen=>Öppna mottagningen> med ett bidrag.',
    'I år deltar <Strandgårdens vård och omsorgsboende, Exempelvård AB=>Strandgårdens vård- och omsorgsboende, Exempelvård AB> med ett bidrag.',
    'I år deltar <Strandgardens vård- och omsorgsboende, Exempelvård AB=>Strandgårdens vård- och omsorgsboende, Exempelvård AB> med ett bidrag.',
    'I år deltar <Träffpunkt Eken=>Träffpunkten Eken> inte.',
    'I år deltar <Träffpunktn Eken=>Träffpunkten Eken> inte.',
    'I år deltar <Dagcentrallen Linden=>Dagcentralen Linden> inte.',
    'I år deltar <Dagcentralen Lindén=>Dagcentralen Linden> inte.'
  ]),
  ...pairsIn(
    'matter',
    [
      'I år deltar <Förebyggande verksamheten=>Förebyggande verksamhet> med ett bidrag.',
      'I år deltar <förebyggande verksamheten=>Förebyggande verksamhet> med ett bidrag.',
      'I år deltar <Ungdomsmottagning Norr=>Ungdomsmottagningen Norr> med ett bidrag.',
      'I år deltar <Fritidsgård Fyren=>Fritidsgården Fyren> med ett bidrag.',
      'I år deltar <LSS hälsan=>LSS-hälsan> med ett bidrag.',
      'I år deltar <LSS-Hälsan=>LSS-hälsan> med ett bidrag.',
      'I år deltar <Lss-hälsan=>LSS-hälsan> med ett bidrag.',
      'I år deltar <Ungdomsmotagningen Norr=>Ungdomsmottagningen Norr> med ett bidrag.',
      'I år deltar <Fritids gården Fyren=>Fritidsgården Fyren> med ett bidrag.'
    ],
    named
  )
]
