import type { Chapter } from '../chapter'

export const committee: Chapter = {
  id: 'committee',
  title: 'Nämnd och möte',
  lead: 'Uppgifterna om nämnden skrivs en gång och följer med till nästa år. Uppgifterna om mötet hör till årets ärende.',
  parts: [
    {
      title: 'Nämndens namn i tre former',
      lines: [
        'Namnet står som i rubriker: Socialnämnden.',
        'Namnet i löpande text står som mitt i en mening: socialnämnden.',
        'Namnet i genitiv står före det som är nämndens: socialnämndens. Programmet gissar aldrig en böjning.',
        'För ett bolags styrelse väljer du styrelse. Då talar programmet om styrelsen och bolaget, och anslagsbeviset utgår, eftersom ett bolags styrelse inte anslår sina protokoll.'
      ]
    },
    {
      title: 'Datum',
      lines: [
        'Skriv datum som du brukar: 16 juni 2026, 16/6 2026, 2026-06-16 eller 16/6-26. Veckodagen visas, så att du ser att det blev rätt dag.',
        'Kan ett datum läsas på två sätt frågar programmet. Det du skrev står kvar.',
        'Välj kalendern vid fältet om du hellre letar efter dagen. Där står också veckonummer.'
      ]
    },
    {
      title: 'Er egen form',
      lines: [
        'Med en Word-mall från förvaltningen får Word-papperen mallens sidhuvud, sidfot, typsnitt och marginaler. Programmet säger vad i mallen som inte följer med.',
        'Logotypen behöver en text som säger vad bilden föreställer, för den som får papperet uppläst.',
        'Egna formuleringar och avsnittens ordning gäller för alla ärenden som börjar ur det här.'
      ]
    }
  ]
}
