import { matterFileJsonSchema } from '../../shared/exchange/file/matter-file'
import { readArguments } from './arguments'
import { done, refused, type Outcome } from './outcome'

/** `schema`: the JSON Schema of the matter's file. */
export async function schemaCommand(args: readonly string[]): Promise<Outcome> {
  const read = readArguments(args, {}, 0)
  return read.ok ? done([JSON.stringify(matterFileJsonSchema(), null, 2)]) : refused(read.problem)
}
