import { sampleMatter } from '../../../../shared/sample/sample-matter'
import { pairsIn, type Pair } from './pair'

const withoutUnits = { ...sampleMatter(''), units: [] }

export const attClausePairs: Pair[] = [
  ...pairsIn(
    'proposal',
    [
      '<Att godkänna att=>Exempelnämnden godkänner att> Dagcentralen Linden deltar i kvalitetsutmärkelsen.',
      '<att godkänna att=>Exempelnämnden godkänner att> enheterna deltar i kvalitetsutmärkelsen.',
      '<– att godkänna=>Exempelnämnden godkänner> deltagandet.',
      '<- att godkänna=>Exempelnämnden godkänner> deltagandet.',
      '<• att lägga=>Exempelnämnden lägger> ärendet till handlingarna.',
      '<Att paragrafen förklaras=>Paragrafen förklaras> omedelbart justerad.',
      '<att=>Exempelnämnden beslutar att> deltagandet godkänns.',
      '<1. Att godkänna=>1. Exempelnämnden godkänner> deltagandet.',
      '<1) att godkänna=>Exempelnämnden godkänner> deltagandet.',
      'Exempelnämnden beslutar följande.\n\n<att godkänna deltagandet=>Deltagandet godkänns>.',
      '<a) att uppdra åt=>Exempelnämnden uppdrar åt> förvaltningen att lämna in bidragen.',
      '<dels att godkänna=>Exempelnämnden godkänner> deltagandet i årets utmärkelse.',
      'Exempelnämnden beslutar <att:=>följande:>\n\nDeltagandet godkänns.',
      '<ATT=>Exempelnämnden beslutar att> godkänna deltagandet.',
      '<* att godkänna=>Exempelnämnden godkänner> deltagandet.',
      '<samt att förklara=>Exempelnämnden förklarar> beslutet omedelbart justerat.'
    ],
    withoutUnits
  )
]
