import { pairsIn, type Pair } from './pair'

export const committeeProposesPairs: Pair[] = [
  ...pairsIn('views', [
    '<Nämnden=>Förvaltningen> föreslår att ärendet läggs till handlingarna.',
    '<Exempelnämnden=>Förvaltningen> föreslår att enheterna deltar.',
    '<Nämnden=>Förvaltningen> har föreslagit att enheterna deltar.',
    '<Exempelnämnden=>Förvaltningen> har tidigare föreslagit detta.',
    'Det är vad <nämnden=>förvaltningen> föreslår i år.',
    'Det är vad <nämnden=>förvaltningen> har föreslagit.',
    'Därför föreslår <nämnden=>förvaltningen> att enheterna deltar.',
    'Mot den bakgrunden föreslår <nämnden=>förvaltningen> att enheterna deltar.',
    '<Nämnden=>Förvaltningen> föreslog i våras att enheterna skulle delta.',
    '<Nämnden=>Förvaltningen> vill föreslå att enheterna deltar.',
    '<Nämnden=>Förvaltningen> kommer att föreslå att enheterna deltar.',
    'I ärendet har <nämnden=>förvaltningen> föreslagit att enheterna deltar.',
    'Med anledning av detta föreslår <exempelnämnden=>förvaltningen> att enheterna deltar.',
    'Som framgår ovan har <nämnden=>förvaltningen> redan föreslagit detta.',
    '<Nämnden=>Förvaltningen> föreslår därför att enheterna deltar.',
    '<Nämnden=>Förvaltningen> hade föreslagit fler enheter.',
    'Sammantaget föreslår <nämnden=>förvaltningen> att ärendet godkänns.',
    '<Styrelsen=>Förvaltningen> föreslår att enheterna deltar.'
  ])
]
