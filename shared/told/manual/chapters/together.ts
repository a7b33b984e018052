import type { Chapter } from '../chapter'

export const together: Chapter = {
  id: 'together',
  title: 'När ni är flera',
  lead: 'Ett ärende kan ligga i en gemensam mapp eller gå mellan er som fil. Inget som någon har skrivit försvinner.',
  parts: [
    {
      title: 'Samma mapp',
      lines: [
        'Har en kollega ärendet öppet säger programmet det och visar det för läsning.',
        'Har två ändå sparat var sin version finns båda kvar. Jämför dem och välj, fält för fält.',
        'Också en kopia som OneDrive eller ett annat program har döpt om hittas och visas.'
      ]
    },
    {
      title: 'Som fil',
      lines: [
        'Skicka ärendet till en kollega som ärendefil, och öppna filen när den kommer tillbaka. Det som bara den ena har ändrat tas in; det som båda har ändrat får du välja.',
        'Ärendefilen innehåller allt i ärendet, också borttagna enheter.'
      ]
    }
  ]
}
