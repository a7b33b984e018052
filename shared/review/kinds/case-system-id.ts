import { findingReasons } from '../../text/finding-reasons'
import { instead, seen } from '../seen'
import type { Kind } from '../observation'

/** "1556067 (Godkänd - R 3)": the number of a document and its state in the case system, and either alone. */
const states = 'Godkänd|Utkast|Arbetsmaterial|Fastställd|Publicerad|Registrerad|Under arbete|Klar'
const state = `\\((?:${states})\\s*[-–]\\s*(?:R|V|Ver)\\s?\\d+\\)`
const number = '(?<![\\p{L}\\p{N}])\\d{5,9}\\s*'
const leaked = new RegExp(`(?:${number})?${state}\\s*|${number}\\([^()]*[-–]\\s*R\\s?\\d+\\)\\s*`, 'giu')

export const caseSystemId: Kind = ({ passages }) =>
  seen(passages, ({ withoutNames }) => withoutNames, leaked, (match) => ({
    reason: findingReasons.caseSystemId,
    mend: instead(match, '')
  }))
