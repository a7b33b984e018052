import { archiveNames } from '../../exchange/archive/archive-names'

interface Told {
  /** Which matter, line by line. */
  facts: string[]
  dataFile: string
}

/** What lies in an archive package, and how anyone can check it in ten years, with or without the program. */
export const archiveReadMe = ({ facts, dataFile }: Told): string =>
  [
    'LÄS MIG',
    '',
    'Det här är ett arkivpaket med ett ärende om deltagande i kvalitetsutmärkelsen.',
    '',
    ...facts,
    '',
    'Innehåll',
    `- ${archiveNames.readingCopy}: hela ärendet i klartext. Går att läsa utan något särskilt program.`,
    `- ${dataFile}: ärendets uppgifter, som öppnas i Nämndklar. Filen är text (JSON).`,
    `- ${archiveNames.issued}: handlingarna precis som de gick ut, om någon är antecknad som utskickad.`,
    `- ${archiveNames.papers}: övriga papper, gjorda ur ärendet när paketet gjordes. De som inte ingår räknas upp i läskopian.`,
    `- ${archiveNames.register}: registret som det var när paketet gjordes.`,
    `- ${archiveNames.checksums}: kontrollsummor (SHA-256) för alla andra filer.`,
    '',
    'Kontrollera att inget har ändrats',
    '- I Nämndklar: välj Arkiv och sedan Kontrollera ett arkivpaket.',
    `- I Linux: sha256sum -c ${archiveNames.checksums}`,
    `- I macOS: shasum -a 256 -c ${archiveNames.checksums}`,
    `- I Windows (PowerShell): Get-FileHash -Algorithm SHA256 FIL, och jämför med filens rad i ${archiveNames.checksums}.`,
    ''
  ].join('\n')
