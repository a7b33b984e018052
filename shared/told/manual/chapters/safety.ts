import type { Chapter } from '../chapter'

export const safety: Chapter = {
  id: 'safety',
  title: 'Sparat, ångrat och återställt',
  lead: 'Allt sparas av sig självt. ”Sparat” visas först när det ligger på disken.',
  parts: [
    {
      title: 'Ångra',
      lines: [
        'Allt går att ångra och göra om, också att ta in en tabell eller slå ihop två versioner.',
        'Det går också att ångra sedan du har lämnat ärendet och öppnat det igen, så länge programmet är igång.'
      ]
    },
    {
      title: 'Tidigare versioner',
      lines: [
        'Välj tiden längst ner i fönstret. De senaste sparningarna och en per dag finns kvar. Jämför en version med nu, och återställ den om du vill; också det går att ångra.'
      ]
    },
    {
      title: 'Om något går sönder',
      lines: [
        'En skadad fil visas med den senaste hela versionen och dess tid. Den skadade filen rörs inte.',
        'Svarar inte mappen där ärendena ligger säger programmet det. Det börjar aldrig om med en tom lista av sig självt.',
        'Med extra kopior sparas varje ärende också i en andra mapp, till exempel på en annan disk.'
      ]
    }
  ]
}
