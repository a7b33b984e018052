import type { Chapter } from '../chapter'

export const rules: Chapter = {
  id: 'rules',
  title: 'Årets regler',
  lead: 'Reglerna är uppgifter med källa, inte något som programmet bestämmer. De gäller ett år i taget.',
  parts: [
    {
      title: 'Bekräfta',
      lines: [
        'Att bekräfta en rad är att säga: jag har läst årets anvisningar, och det här gäller i år.',
        'En rad som följt med från ett tidigare år är inte bekräftad. Den står inte i något papper förrän den är det.',
        'Ett datum från ett annat år går inte att bekräfta. Skriv årets dag i stället.',
        'Ändrar du ett värde ska du ange ny källa. Den gamla gällde det gamla värdet.'
      ]
    },
    {
      title: 'När reglerna ändras',
      lines: [
        'Krav, klasser och datum kan ändras, läggas till och tas bort. Inget väntar på en ny version av programmet.',
        'Har någon annan redan skrivit årets regler kan du läsa in dem ur en regelfil. Du ser vad som skiljer innan något ändras.',
        'Egna frågor kan ställas till enheterna, med ett krav som svaret prövas mot.'
      ]
    }
  ]
}
