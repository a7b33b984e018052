import type { Chapter } from '../chapter'

export const decision: Chapter = {
  id: 'decision',
  title: 'Beslut',
  lead: 'Förslaget till beslut skrivs ur enheterna och formen som du väljer. Du läser det som det kommer att stå.',
  parts: [
    {
      title: 'Beslutets form',
      lines: [
        'Nämnden kan godkänna enheternas deltagande, notera anmälan eller nominera enheterna. Årets regler säger vilka former som gäller.',
        'Heter en enhet något med ”och” eller ett kommatecken i blir enheterna en punktlista, så att ingen behöver gissa var ett namn slutar.'
      ]
    },
    {
      title: 'Omedelbar justering',
      lines: [
        'Ett protokoll justeras ofta inom fjorton dagar efter sammanträdet. Ska utdraget vara framme tidigare än så behöver paragrafen justeras omedelbart, redan vid sammanträdet.',
        'Programmet räknar på sammanträdesdagen, tiden för justering och sista dagen för protokollsutdraget, och säger om det behövs.',
        'Väljer du omedelbar justering får beslutet meningen ”Paragrafen förklaras omedelbart justerad”, och ett eget blad att skriva under görs i ordning.'
      ]
    }
  ]
}
