import type { OddWords, TemplateRemark } from '../domain/look/template-remark'

const words: Record<Exclude<TemplateRemark, OddWords>, string> = {
  'no-header': 'Mallen har inget sidhuvud. Avsändare, diarienummer och datum står överst i texten.',
  'no-page-number': 'Mallen har inget sidnummer. Lägg in fältet för sidnummer i sidhuvudet eller sidfoten.',
  'no-heading-1': 'Formatmallen Rubrik 1 saknas. Programmets egen används för titeln, i mallens typsnitt.',
  'no-heading-2': 'Formatmallen Rubrik 2 saknas. Programmets egen används för rubrikerna, i mallens typsnitt.',
  'no-body-text': 'Formatmallen Brödtext saknas. Programmets egen används, i mallens typsnitt.',
  'other-language':
    'Mallens språk är inte svenska. Papperen märks med svenska, så att stavningskontroll och uppläsning blir rätt.',
  'picture-without-words':
    'En bild i sidhuvudet eller sidfoten saknar alternativtext. Skriv den i Word, med högerklick på bilden.',
  'narrow-margins': 'En sidmarginal är smalare än två centimeter, och texten kan försvinna i pärmen.',
  'other-page-size': 'Sidan är inte A4.',
  'numbered-headings': 'Mallens rubriker är numrerade. I papperen står rubrikerna utan nummer.',
  'template-text': 'Mallens egen text följer inte med, bara sidhuvud, sidfot, formatmallar och sidans mått.',
  'remote-template': 'Mallen hänvisar till en annan mall. Hänvisningen följer inte med.',
  macros: 'Makron i mallen följer inte med.',
  programs: 'Inbäddade objekt eller kontroller i mallen följer inte med.',
  links: 'Länkar i sidhuvudet eller sidfoten har blivit vanlig text.',
  'linked-pictures': 'En bild eller ett diagram som inte ligger i mallen som vanlig bild följer inte med.',
  fields: 'Andra fält än sidnummer har blivit vanlig text. Fält med namn, filnamn eller dagens datum följer inte med.',
  'tracked-changes': 'Spårade ändringar i sidhuvudet eller sidfoten har godkänts.',
  'hidden-text': 'Dold text i sidhuvudet eller sidfoten följer inte med.',
  'embedded-fonts': 'Inbäddade typsnitt följer inte med. Datorn behöver ha typsnitten installerade.'
}

const places: Record<OddWords['in'], string> = { header: 'Sidhuvudet', footer: 'Sidfoten' }

/** One remark about a Word template, as a sentence that says what it lacks or what becomes of it. */
export const templateRemarkText = (remark: TemplateRemark): string =>
  typeof remark === 'string'
    ? words[remark]
    : `${places[remark.in]} innehåller ”${remark.words}”. Ska det stå på varje papper? Ändra annars i mallen.`
