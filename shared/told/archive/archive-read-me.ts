import { archiveNames } from '../../exchange/archive/archive-names'
import { archiveGuide } from './archive-guide'

interface Told {
  id: string
  /** Which matter, line by line. */
  facts: readonly string[]
  /** In words the papers that the package does not hold, and why. */
  leftOut: readonly string[]
}

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)]

/** What lies in an archive package, and how anyone can check it in ten years, with or without the program. */
export const archiveReadMe = ({ id, facts, leftOut }: Told): string =>
  [
    'LÄS MIG',
    '',
    'Det här är ett arkivpaket med ett ärende om deltagande i kvalitetsutmärkelsen.',
    '',
    `Paketets id: ${id}`,
    ...facts,
    ...archiveGuide.flatMap(({ title, lines }) => part(title, lines)),
    ...part('Ingår inte', leftOut),
    ...part('Kontrollera utan Nämndklar att inget har ändrats, i paketets översta mapp', [
      `I Linux: sha256sum -c ${archiveNames.checksums}`,
      `I macOS: shasum -a 256 -c ${archiveNames.checksums}`,
      `I Windows (PowerShell): Get-FileHash -Algorithm SHA256 FIL, och jämför med filens rad i ${archiveNames.checksums}.`
    ]),
    ''
  ].join('\n')
