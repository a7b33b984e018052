import { parseMatterFile } from '../../shared/exchange/file/parse-matter-file'
import { parseRulesFile } from '../../shared/exchange/file/parse-rules-file'
import type { GateTask } from './gate-task'
import { readText } from './read-text'

/** The program's own files, which are text: nearly every start and command reads one, and nothing else. */
export const textTasks = {
  'matter-file': readText(parseMatterFile),
  'rules-file': readText(parseRulesFile)
} satisfies Record<string, GateTask>
