import type { Chapter } from '../chapter'

export const sending: Chapter = {
  id: 'sending',
  title: 'Skicka och arkivera',
  lead: 'Utdraget ska vara framme senast den dag som årets regler anger. Programmet gör brevet i ordning; du skickar det.',
  parts: [
    {
      title: 'Följebrevet',
      inOrder: true,
      lines: [
        'Läs kontrollen före sändning: stämmer adressen, är dagen inne, står alla enheter i utdraget?',
        'Välj om utdraget ska ligga med som PDF, Word eller båda.',
        'Skapa brevet. Filen öppnas som ett färdigt utkast i Outlook, med mottagare, ämne och bilaga.',
        'Skicka det därifrån, och säg sedan i programmet vilken dag det gick.'
      ]
    },
    {
      title: 'Arkivpaketet',
      lines: [
        'Paketet innehåller handlingarna, uppgifterna och en text som går att läsa utan programmet.',
        'Inskannade undertecknade handlingar kan läggas med.',
        'Kapitlet För arkivarien beskriver paketets form.'
      ]
    }
  ]
}
