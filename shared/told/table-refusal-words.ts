import type { TableRefusal } from '../exchange/unit-table/table-content'

/** Why a file is not read as a table, as it follows the file's name. */
export const tableRefusalWords: Record<TableRefusal, string> = {
  'too-many-lines': 'har fler än 20 000 rader',
  'old-excel': 'är sparad i ett äldre Excel-format (.xls) eller skyddad med lösenord',
  'open-document': 'är ett kalkylark i OpenDocument-format (.ods)',
  numbers: 'är ett kalkylark från Numbers',
  'no-workbook': 'är ingen Excel-arbetsbok',
  'too-large-inside': 'är för stor när den packas upp',
  'out-of-reach': 'har ifyllda celler långt nedanför eller bredvid tabellen',
  unusual: 'är packad på ett sätt som inget kalkylprogram gör',
  damaged: 'är skadad och går inte att läsa'
}
