import type { MatterDraft } from '../../../../shared/domain/matter'
import { parseMatterFile } from '../../../../shared/exchange/file/parse-matter-file'
import { idOf } from '../../../builders/id-of'

export const file = 'ett.namndklar'
export const parse = (text: string) => parseMatterFile(text, file)

/** The text of a file around anything that may stand as its matter. */
export const enveloped = (matter: unknown, envelope: object = {}): string =>
  JSON.stringify({ format: 'namndklar', version: 1, matter, ...envelope })

/** Reads a file whose matter has an id and these members. */
export const parseMatter = (members: object) => parse(enveloped({ id: idOf(1), ...members }))

/** The matter of such a file, or a failure of the test that asked for it. */
export function matterIn(members: object): MatterDraft {
  const parsed = parseMatter(members)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem))
  return parsed.value.matter
}

/** What becomes of a text: the kind of its problem, or accepted. */
export function kindOf(text: string): string {
  const parsed = parse(text)
  return parsed.ok ? 'accepted' : parsed.problem.kind
}
