import { pairsIn, type Pair } from './pair'

export const missingPrepositionPairs: Pair[] = [
  ...pairsIn('views', [
    'Enheten vill delta< => i >kvalitetsutmärkelsen.',
    'Deltagandet< => i >årets kvalitetsutmärkelse ger mycket.',
    'Enheten vill medverka< => i >kvalitetsutmärkelsen.',
    'Enheten medverkar< => i >stadens kvalitetsutmärkelse.',
    'Enheten vill ställa upp< => i >kvalitetsutmärkelsen.',
    'Enheten ställer upp< => i >årets kvalitetsutmärkelse.',
    'Enheten vill vara med< => i >kvalitetsutmärkelsen.',
    'Enheten är med< => i >kvalitetsutmärkelsen i år.',
    'Enheten vill anmäla sig< => till >kvalitetsutmärkelsen.',
    'Enheten har anmält sig< => till >årets kvalitetsutmärkelse.',
    'Enheten nomineras< => till >kvalitetsutmärkelsen.',
    'Enheten tävlar< => i >kvalitetsutmärkelsen.',
    'Bidraget< => till >kvalitetsutmärkelsen är klart.',
    'I år deltar enheten< => i >kvalitetsutmärkelsen.',
    'Enheten deltar även< => i >årets kvalitetsutmärkelse.',
    'I år deltar tre enheter< => i >kvalitetsutmärkelsen.',
    'Intresset för att delta< => i >tävlingen är stort.',
    'Anmälan< => till >kvalitetsutmärkelsen är klar.',
    'Enheten deltar för första gången< => i >kvalitetsutmärkelsen.',
    'I år deltar Dagcentralen Linden< => i >kvalitetsutmärkelsen.',
    'Enheten deltog< => i >kvalitetsutmärkelsen redan 2021.',
    'Enheten har varit med< => i >kvalitetsutmärkelsen tidigare.'
  ])
]
