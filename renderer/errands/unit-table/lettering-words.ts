import type { Lettering } from '../../../shared/exchange/unit-table/table-content'

/** What to look after where a file's letters may be other than they were. */
export const letteringWords: Record<Lettering, string> = {
  sure: '',
  mac: 'Filens bokstäver är lästa som från en äldre Mac. Se efter att å, ä och ö är rätt.',
  doubtful: 'Filens bokstäver är osäkra. Är å, ä och ö fel här, spara filen som CSV UTF-8 eller Excel-arbetsbok.'
}
