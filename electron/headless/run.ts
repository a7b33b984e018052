import { done, refused, type Outcome } from './outcome'
import { usage } from './usage'

type Command = (args: readonly string[]) => Promise<Outcome>

/** Each command is loaded when it is asked for, so that none waits for what only the others need. */
const commands: Record<string, () => Promise<Command>> = {
  archive: async () => (await import('./archive-command')).archiveCommand,
  papers: async () => (await import('./papers-command')).papersCommand,
  checklist: async () => (await import('./checklist-command')).checklistCommand,
  dates: async () => (await import('./dates-command')).datesCommand,
  issue: async () => (await import('./issue-command')).issueCommand,
  decide: async () => (await import('./decide-command')).decideCommand,
  merge: async () => (await import('./merge-command')).mergeCommand,
  'next-year': async () => (await import('./next-year-command')).nextYearCommand,
  forms: async () => (await import('./forms-command')).formsCommand,
  review: async () => (await import('./review-command')).reviewCommand,
  validate: async () => (await import('./validate-command')).validateCommand,
  schema: async () => (await import('./schema-command')).schemaCommand,
  sample: async () => (await import('./sample-command')).sampleCommand,
  'working-copy': async () => (await import('./working-copy-command')).workingCopyCommand
}

/** Runs one command of the headless program. */
export async function run([name = '', ...args]: readonly string[]): Promise<Outcome> {
  if ([name, ...args].includes('--help')) return done([usage.trimEnd()])
  if (name === '') return refused({ exitCode: 2, sentence: 'Ange ett kommando. Se --help.' })
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  return command === undefined
    ? refused({ exitCode: 2, sentence: `Kommandot ”${name}” finns inte. Se --help.` })
    : (await command())(args)
}
