import type { Chapter } from '../chapter'

export const keys: Chapter = {
  id: 'keys',
  title: 'Tangenter',
  lead: 'Allt i programmet går att göra med tangentbordet.',
  parts: [
    {
      title: 'I hela fönstret',
      lines: [
        'F6: nästa del av fönstret.',
        'Ctrl+F: sök bland ärendena, när listan visas.',
        'Ctrl+Z och Ctrl+Y: ångra och gör om.',
        'Ctrl+E: gör papperet som visas till en fil.',
        'Ctrl+P: skriv ut papperet som visas.',
        'Ctrl+plus, Ctrl+minus och Ctrl+0: större, mindre och vanlig storlek.',
        'Esc: stäng en ruta eller en öppen enhet.',
        'F1: den här handboken.'
      ]
    },
    {
      title: 'I listor',
      lines: ['Alt+upp och Alt+ned: flytta en enhet eller en rad.', 'Piltangenterna: gå mellan valen i en grupp.']
    }
  ]
}
