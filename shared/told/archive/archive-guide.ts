import type { ChapterPart } from '../manual/chapter'

/** For the archivist (*för arkivarien*): what is in a package, in which standard, and what to do with it. */
export const archiveGuide: readonly ChapterPart[] = [
  {
    title: 'Standard',
    lines: [
      'Paketet följer FGS Paketstruktur 2.0 (RAFGS1V2.0), som är E-ARK CSIP 2.1.0 och E-ARK SIP 2.1.0. Det är ett leveranspaket (SIP).',
      'Ärendet är beskrivet enligt FGS Ärendehantering 2.0, som är E-ARK CITS ERMS, här version 2.1.2.',
      'Bevarandemetadata är skrivna i PREMIS 3.0.',
      'Inga scheman följer med. I schemas/SCHEMAN.txt står var de är publicerade.'
    ]
  },
  {
    title: 'Innehåll',
    lines: [
      'METS.xml: vad paketet är, vem som är arkivbildare, och varje fil med storlek och kontrollsumma (SHA-256).',
      'documentation: den här texten och samma kontrollsummor i en form som vanliga program läser.',
      'metadata/descriptive/ERMS.xml: ärendet med diarienummer, datum, personer, enheter och handlingar.',
      'metadata/preservation/premis.xml: vad som gjordes, gick ut, beslutades och lades till, när och av vem.',
      'representations/rep1: handlingarna. I utgaende-handlingar ligger de precis som de gick ut. I papper ligger de som gjordes ur ärendet när paketet gjordes, i registret registret som det var då, och i undertecknade de inskannade.',
      'De handlingar som programmet har gjort är Word-dokument (DOCX) och PDF/A-2a, följebrevet text. PDF-filerna saknas bara om de valdes bort när paketet gjordes.',
      'representations/rep2: ärendet som data (arende.namndklar, text i JSON) och som läskopia (LASKOPIA.txt), som går att läsa utan något särskilt program.'
    ]
  },
  {
    title: 'Gör så här',
    lines: [
      'Kontrollera paketet: i Nämndklar med Arkiv och Kontrollera ett arkivpaket, eller med ett program för E-ARK, till exempel eark-validator.',
      'Komplettera med det som programmet inte vet: klassificering enligt er informationshanteringsplan, gallring, sekretess och leveransöverenskommelse.',
      'Jämför de undertecknade handlingarna med pappersoriginalen. Programmet läser om en PDF uppger att den är PDF/A, men validerar den inte.',
      'Leverera paketet som det är. Ändras en fil stämmer den inte längre med METS.xml; gör då ett nytt paket.',
      'Öppna arende.namndklar i Nämndklar om ärendet ska läsas eller göras om. Paketet påverkas inte av det.'
    ]
  }
]
