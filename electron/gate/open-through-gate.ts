import { basename } from 'node:path'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { readChosenFile } from './read-chosen-file'
import { gateLimits } from './gate-limits'
import type { GateTaskName, Passed } from './gate-tasks'
import { throughGate } from './through-gate'

/** Opens a file that someone sent or chose: a regular file of bounded size, read behind the gate. */
export async function openThroughGate<Name extends GateTaskName>(
  name: Name,
  path: string
): Promise<OrProblem<Passed<Name>>> {
  const read = await readChosenFile(path, gateLimits[name])
  return read.ok ? throughGate(name, read.value, basename(path)) : read
}
