const counted =
  'kr|kronor|tkr|mkr|personer|medarbetare|barn|elever|platser|timmar|besök|invånare|kvadratmeter|kvm|st|stycken|meter'

/** Numbers that look like years and are none: laws, registry and telephone numbers, addresses, amounts, names of plans. */
const others = [
  '(?:19|20|21)\\d{2}:\\d+',
  'SFS\\s+\\d{4}',
  '(?:dnr|diarienummer|diarienr|ärendenummer|ärendenr)\\.?:?\\s*[\\p{L}\\d][^\\s,;()]*(?:\\s+\\d[\\d/.:-]*)*',
  '\\d{4}/(?!\\d{1,2}/\\d{1,2}(?!\\d))\\d+(?:[/-]\\d+)*',
  '\\d+(?:\\.\\d+)+[-/]\\d+[-/]\\d{4}',
  '\\d{1,3}/\\d{4}',
  '\\d{3,}[-/]\\d{4}',
  '(?:\\+46|0\\d{1,3})\\s?[-–/]?\\s?\\d[\\d\\s-]{3,}\\d',
  '(?:tel|telefon|växel|mobil)\\.?:?\\s+\\d[\\d\\s-]*',
  '\\p{L}+(?:gatan|vägen|gränd|stigen|torget|allén|backen)\\s+\\d+',
  '(?:box|rum|lokal|nr|nummer|sida|sidan|konto|plusgiro|postgiro|bankgiro|punkt|version|ISO|id)\\.?:?\\s+\\d+(?:[/-]\\d+)*',
  '§§?\\s*\\d+',
  '(?:agenda|vision|horisont)(?:\\s+\\p{L}+)?\\s+20\\d{2}',
  `\\d{4}\\s+(?:${counted})`
].join('|')
const other = new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${others})(?![\\p{L}\\p{N}])`, 'giu')
/** "BRO 2024/172", "KAS 2024-118". */
const registered = /(?<![\p{L}\p{N}])\p{Lu}{2,}\s?\d{4}\s?[/-]\s?\d+(?![\p{L}\p{N}-])/gu

const struck = (found: string): string => '_'.repeat(found.length)

/** The text with such numbers struck out, letter for letter as long. */
export const withoutOtherNumbers = (text: string): string => text.replace(other, struck).replace(registered, struck)
