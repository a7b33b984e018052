import type { Letterhead } from '../../shared/document/document'
import { readable } from '../../shared/document/paragraphs'

/** What a loose page is known by; papers that were issued before this was told have their first reference. */
export const knownBy = ({ running = '', kind, references }: Letterhead): string[] =>
  running === '' ? [kind, ...references.slice(0, 1).map(readable)] : [kind, running]
