import type { Chapter } from '../chapter'

export const accessibility: Chapter = {
  id: 'accessibility',
  title: 'Tillgänglighet',
  lead: 'Programmet och papperen är gjorda för att följa WCAG 2.2 på nivå AA och EN 301 549.',
  parts: [
    {
      title: 'Vad som är prövat',
      lines: [
        'Varje vy och ruta prövas automatiskt mot WCAG 2.2 AA, i ljust och mörkt utseende.',
        'Ett helt ärende görs med enbart tangentbordet.',
        'Fönstret går att använda i 400 procents storlek och med egna färger i Windows.',
        'PDF-filerna prövas mot PDF/UA-1 med veraPDF.'
      ]
    },
    {
      title: 'Vad som återstår',
      lines: [
        'En skärmläsare i Windows har inte prövats av oss.',
        'I PDF-tabeller är kolumnernas rubriker uppmärkta, men inte radernas.'
      ]
    },
    {
      title: 'Om något inte fungerar',
      lines: ['Berätta för den som ansvarar för programmet i er kommun vad du försökte göra och vad som hände.']
    }
  ]
}
