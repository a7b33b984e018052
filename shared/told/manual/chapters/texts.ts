import type { Chapter } from '../chapter'

export const texts: Chapter = {
  id: 'texts',
  title: 'Texter och granskning',
  lead: 'Varje avsnitt har ett förslag som följer uppgifterna. Redigerar du det är texten din.',
  picture: { name: 'texts', shows: 'Texterna, avsnitt för avsnitt, bredvid papperet' },
  parts: [
    {
      title: 'Redigera',
      lines: [
        'Så länge du inte redigerar ett avsnitt skrivs det om när uppgifterna ändras.',
        'När du har redigerat ett avsnitt rör programmet det inte. Ändras uppgifterna bakom det visas vad som skiljer, inne i texten, och du tar över en ändring i taget eller låter din text stå.',
        'Text som du klistrar in behåller stycken, listor, tabeller, fetstil och kursiv stil. Allt annat tas bort, och du får veta vad.',
        'Ett avsnitt kan innehålla enkla tabeller. Egna avsnitt läggs till med rubrik och text och får den plats du väljer.'
      ]
    },
    {
      title: 'Skriv i Word i stället',
      lines: [
        'Skapa en arbetskopia i Word, skriv i den eller låt en kollega göra det, och öppna den sedan igen. Varje ändrat avsnitt visas, och du väljer vad som ska in. En ny rubrik med sin text blir ett eget avsnitt.',
        'Arbetskopian är för er som skriver. Den är ingen handling att skicka ut.'
      ]
    },
    {
      title: 'Granskning',
      lines: [
        'Granskningen läser papperen mot uppgifterna: fel år, en enhet som saknas, två stavningar av ett namn, ett datum utan år.',
        'Den ger råd och hindrar ingenting. En anmärkning som du har sett kan få stå, med ditt skäl.'
      ]
    }
  ]
}
