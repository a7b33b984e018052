import type { MetsLack } from '../exchange/archive/mets-lack'

/** What a METS document lacks, in words to stand after *saknar*. */
export const metsLackText: Record<MetsLack, string> = {
  id: 'paketets id',
  type: 'uppgift om vilken sorts innehåll det är',
  contentType: 'uppgift om vilken specifikation innehållet följer',
  otherContent: 'namnet på specifikationen som innehållet följer',
  profile: 'METS-profil',
  header: 'huvud',
  created: 'uppgift om när det gjordes',
  packageType: 'uppgift om vilken sorts paket det är',
  software: 'programmet som gjorde det, med version',
  submitter: 'den som levererar',
  structure: 'CSIP:s karta över paketet',
  metadataDivision: 'avdelningen Metadata i kartan',
  fileDescription: 'storlek, kontrollsumma eller annat om en fil',
  ids: 'egna id för sina delar'
}
