import { pairsIn, type Pair } from './pair'

export const commaBeforeCapitalPairs: Pair[] = [
  ...pairsIn('views', [
    'Det är ett sätt att närma sig visionen<, Alla=>. Alla> verksamheter kan delta.',
    'Vårt bidrag är klart<, Bidraget=>. Bidraget> lämnas in i maj.',
    'Arbetet har gått bra<, Medarbetarna=>. Medarbetarna> är stolta.',
    'Arbetet har gått bra<, Det=>. Det> märks i vardagen.',
    'Enheten växer<, Därför=>. Därför> behövs fler lokaler.',
    'Enheten växer<, Vi=>. Vi> behöver fler lokaler.',
    'Bidraget är inlämnat<, Examinatorerna=>. Examinatorerna> gör platsbesök i höst.',
    'Bidraget är inlämnat<, Platsbesöken=>. Platsbesöken> görs i höst.',
    'Deltagandet är frivilligt<, Enheterna=>. Enheterna> avgör själva.',
    'Deltagandet är frivilligt<, Förvaltningen=>. Förvaltningen> ger stöd.',
    'Resultatet är gott<, Brukarna=>. Brukarna> är nöjda.',
    'Resultatet är gott<, Föräldrarna=>. Föräldrarna> är nöjda.',
    'Resultatet är gott<, Kvaliteten=>. Kvaliteten> har höjts.',
    'Enheten har nya lokaler<, Hyran=>. Hyran> betalas av staden.',
    'Enheten har en plan<, Syftet=>. Syftet> är att lära.',
    'Staden stöder arbetet<, Under=>. Under> våren hålls en utbildning.',
    'Staden stöder arbetet<, Priset=>. Priset> är en prischeck.',
    'Staden stöder arbetet<, I=>. I> vår hålls en utbildning.',
    'Personalen är engagerad<, Chefen=>. Chefen> är mycket nöjd.',
    'Personalen är engagerad<, Samarbetet=>. Samarbetet> fungerar väl.'
  ])
]
