import { pairsIn, type Pair } from './pair'

export const awardSpellingPairs: Pair[] = [
  ...pairsIn('views', [
    'Vi deltar i <kvalitetsutmarkelsen=>kvalitetsutmärkelsen> i år.',
    'Vi deltar i stadens <Kvalitetsutmärkelse=>kvalitetsutmärkelse> i år.',
    'Vi deltar i <kvalitetsutmärkelesen=>kvalitetsutmärkelsen> i år.',
    'Vi deltar i <kvalitesutmärkelsen=>kvalitetsutmärkelsen> i år.',
    'Vi deltar i <kvalitetutmärkelsen=>kvalitetsutmärkelsen> i år.',
    'Vi deltar i <kvalitetsutmärklesen=>kvalitetsutmärkelsen> i år.',
    'Vi deltar i <kvalitetsutmäkelsen=>kvalitetsutmärkelsen> i år.',
    'Vi deltar i <kvalitetsutmärkellsen=>kvalitetsutmärkelsen> i år.',
    'Vi deltar i <kvalitetsutmerkelsen=>kvalitetsutmärkelsen> i år.',
    'Vi deltar i <kvaltetsutmärkelsen=>kvalitetsutmärkelsen> i år.',
    'Vi deltar i <kvalitetstutmärkelsen=>kvalitetsutmärkelsen> i år.',
    '<Kvalitetsutmärkelsn=>Kvalitetsutmärkelsen> delas ut i november.',
    '<Kvalitetsutmäkrelsen=>Kvalitetsutmärkelsen> delas ut i november.',
    'Syftet med <kvalitetsutmärelsen=>kvalitetsutmärkelsen> är att inspirera.',
    'Enheten söker stadens <kvalitetsutmärkese=>kvalitetsutmärkelse> i år.',
    'Syftet med <KVALITETSUTMÄRKELSEN=>kvalitetsutmärkelsen> är att inspirera.',
    'Alla bidrag till <kvalitétsutmärkelsen=>kvalitetsutmärkelsen> bedöms.',
    'Alla bidrag till <kvalitetsutmärkelssen=>kvalitetsutmärkelsen> bedöms.',
    'Alla bidrag till <kvalitetsutmärkningen=>kvalitetsutmärkelsen> bedöms.',
    'Alla bidrag till <qvalitetsutmärkelsen=>kvalitetsutmärkelsen> bedöms.',
    'Alla bidrag till <kvalietsutmärkelsen=>kvalitetsutmärkelsen> bedöms.'
  ])
]
