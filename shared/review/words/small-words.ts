/** Words that may stand before nearly any other: with a whole word after them they are no part of a broken one. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'alla allt annan annat andra att av bara blir bli både båda de del dels dem den denna dess dessa det detta du då där efter ej eller ' +
    'en ens ett fall fem flera fler fram från fyra få får för ge genom god gott gör ha hade han har hela hos hon hur här i in inför ' +
    'innan inom inte ja kan klar kom kring lag lika man med mer men mot mycket många måste mål ner ned ni nio nu ny nya när nära nå ' +
    'och om ord ort oss på redan runt råd sa sade samt se sedan sig sin sina sitt sju ska som stad stor stora stort så sätt tid till ' +
    'tio tre två under upp ur ut utan var vara vi vid vill väg väl vår våra vårt år än är åt över även liv bra dag steg lång rad led ' +
    'son far mor plats socialt stånd er mig dig min mina mitt ingen inga sådan sådana vems'
  ).split(' ')
)
