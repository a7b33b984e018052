import type { Chapter } from '../chapter'

export const papers: Chapter = {
  id: 'papers',
  title: 'Papper',
  lead: 'Alla handlingar görs ur samma uppgifter, som Word, PDF, vanlig text eller text att klistra in.',
  picture: { name: 'papers', shows: 'Papperen i årets ordning: nu, senare och klara' },
  parts: [
    {
      title: 'Vad som görs när',
      lines: [
        'Före sammanträdet: tjänsteutlåtandet med förslag till beslut.',
        'Vid sammanträdet: den omedelbart justerade paragrafen, om du har valt det.',
        'Efter sammanträdet: protokollsutdraget, anslagsbeviset och följebrevet till utmärkelsen.',
        'När som helst: Året på en sida, med enheter, krav och datum.'
      ]
    },
    {
      title: 'Utkast och färdigt',
      lines: [
        'Papperen står i årets ordning: de som behövs nu, de som kommer senare och de som är klara. Exportera ger formen du väljer.',
        'Saknas något i ett papper kan du göra ett utkast. Det märks UTKAST på varje sida, och det som saknas står i klartext.',
        'PDF-filerna följer PDF/A-2a och PDF/UA-1: de går att arkivera och att få upplästa.',
        'Vill ni klistra in texten i ert ärendesystem kopierar du ett avsnitt i taget. En bock visar vad som redan är kopierat.'
      ]
    },
    {
      title: 'Det som har gått ut',
      lines: [
        'När ett papper har gått ut säger du det till programmet. Då ligger det fast, precis som det var, och kan göras på nytt när som helst.',
        'Ändras uppgifterna senare visas vad som skiljer mellan det utskickade och det som gäller nu.'
      ]
    }
  ]
}
