import type { ArchiveRefusal } from '../exchange/archive/archive-refusal'

/** What is told after the name of what was to be an archive package. */
export function archiveRefusalText(because: ArchiveRefusal): string {
  switch (because) {
    case 'not-archive':
      return 'är inget arkivpaket'
    case 'encrypted':
      return 'är låst med lösenord'
    case 'too-large':
      return 'rymmer mer än ett arkivpaket gör'
    case 'unsafe':
      return 'har en fil vars namn inte går att lita på'
    case 'damaged':
      return 'är en skadad ZIP-fil'
  }
}
