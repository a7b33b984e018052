import { pairsIn, type Pair } from './pair'

export const commaBeforeAndPairs: Pair[] = [
  ...pairsIn('views', [
    'Den riktar sig till förskola, skola<, och=> och> äldreomsorg.',
    'I år deltar förskolor, skolor<, och=> och> boenden.',
    'Målet är trygghet, delaktighet<, och=> och> inflytande.',
    'Målet är trygghet, delaktighet<, samt=> samt> inflytande.',
    'Vi vill stärka barn, unga<, och=> och> deras föräldrar.',
    'Arbetet leds av chefer, medarbetare<, och=> och> brukare.',
    'Enheten har mål, planer<, och=> och> uppföljning.',
    'Enheten har tydliga mål, goda planer<, och=> och> bra uppföljning.',
    'Utbildningen ges i mars, april<, och=> och> maj.',
    'Den består av en chef, två ledare<, och=> och> fem medarbetare.',
    'Deltagandet ger lärande, stolthet<, och=> och> arbetsglädje!',
    'Vi söker efter glada, kunniga<, och=> och> nyfikna medarbetare.',
    'Vi arbetar med lek, sång<, och=> och> rörelse; det uppskattas.',
    'Vi har träffar på måndagar, onsdagar<, eller=> eller> fredagar.',
    'Bedömningen görs av chefer, politiker<, och=> och> särskilt utbildade examinatorer.',
    'Den rör kultur, idrott<, och=> och> fritid i hela stadsdelen.'
  ])
]
