import type { ArchiveFinding, ArchiveReport } from '../exchange/archive/archive-report'
import { metsLacks } from '../exchange/archive/mets-lack'
import { simpleArchiveNames } from '../exchange/archive/simple-archive-names'
import { metsLackText } from './mets-lack-text'

/** What is wrong with an archive package, a sentence for each thing. */
export function archiveFindingText(finding: ArchiveFinding): string {
  switch (finding.kind) {
    case 'missing':
      return `Saknas: ${finding.file}`
    case 'changed':
      return `Ändrad: ${finding.file}`
    case 'added':
      return `Tillkommen: ${finding.file}`
    case 'unreadable':
      return `Går inte att läsa: ${finding.file}`
    case 'checksums-unreadable':
      return `Går inte att läsa: rad ${finding.line} i ${simpleArchiveNames.checksums}`
    case 'mets-unreadable':
      return `Går inte att läsa som METS: ${finding.file}`
    case 'mets-lacks':
      return `${finding.file} saknar ${metsLackText[finding.lack]} (${metsLacks[finding.lack]})`
    case 'leads-outside':
      return `${finding.file} pekar utanför paketet: ${finding.reference}`
    case 'no-root-folder':
      return 'Filerna ligger löst: paketet har ingen egen mapp'
    case 'renamed':
      return `Mappen heter ${finding.folder}, men paketet säger ${finding.id}`
    case 'no-data-file':
      return 'Saknas: ärendets datafil (.namndklar)'
    case 'data-file-unreadable':
      return `Går inte att öppna som ärende: ${finding.file}`
    case 'another-matter':
      return `Ett annat ärende än det som LÄS MIG anger: ${finding.file}`
  }
}

/** Whether an archive package is whole, in one sentence. */
export function archiveVerdict({ sound, findings }: ArchiveReport): string {
  if (findings.length === 0)
    return `Arkivpaketet är helt: ${sound === 1 ? 'en fil stämmer' : `${sound} filer stämmer`} med kontrollsummorna.`
  return findings.length === 1
    ? 'Arkivpaketet är inte som när det gjordes. Ett fel:'
    : `Arkivpaketet är inte som när det gjordes. ${findings.length} fel:`
}
