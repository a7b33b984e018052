import type { Chapter } from '../chapter'

export const minutes: Chapter = {
  id: 'minutes',
  title: 'Efter sammanträdet',
  lead: 'Under Protokoll skriver du in vad nämnden beslutade. Protokollsutdraget skrivs ur det.',
  picture: { name: 'minutes', shows: 'Protokollet bredvid protokollsutdraget' },
  parts: [
    {
      title: 'Beslutet som det fattades',
      lines: [
        'Beslutade nämnden enligt förslaget räcker ett val. Med ändringar stryker du en enhet i listan eller ändrar satsen.',
        'Bordläggs eller återremitteras ärendet skriver du när det tas upp igen. Paragrafen sparas, och när ärendet kommer tillbaka får det en ny.',
        'När beslutet är inskrivet ligger det fast. Ska det rättas låser du upp det och skriver varför.'
      ]
    },
    {
      title: 'Justering och anslag',
      lines: [
        'Skriv dagen då protokollet justerades och dagen då det anslogs. Tiden för överklagande räknas ur dem.',
        'Ett datum som inte går ihop med de andra sägs vid fältet.'
      ]
    }
  ]
}
