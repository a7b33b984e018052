import type { Chapter } from '../chapter'

export const nextYear: Chapter = {
  id: 'next-year',
  title: 'Nästa år',
  lead: 'Nästa års ärende börjar ur det här. Det som följer med är märkt, så att ingen gammal uppgift står kvar osedd.',
  parts: [
    {
      title: 'Vad som följer med',
      lines: [
        'Nämnden, era formuleringar, enheterna med sina uppgifter och reglerna.',
        'Mötet, paragrafen, beslutet och bidragen följer inte med.',
        'Enheterna börjar som tillfrågade. I Från förra året svarar du ja, nej eller vet inte än för var och en, eller för alla på en gång.'
      ]
    },
    {
      title: 'Det som ska bekräftas',
      lines: [
        'Varje uppgift som följt med står en gång i en lista, med årtalet den kommer från. Läs den, och svara att den stämmer eller ändra den.',
        'Det som inte är bekräftat står inte i papperen.'
      ]
    }
  ]
}
