import { program } from '../host/program'
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

const asked = ['--help', '--version', '--selftest']

/** Whether a first word asks for a command, and for no window. */
export const isCommand = (name = ''): boolean => Object.hasOwn(commands, name) || asked.includes(name)

/** Runs one command of the headless program, which calls itself as it was called. */
export async function run([name = '', ...args]: readonly string[], calledAs?: string): Promise<Outcome> {
  if ([name, ...args].includes('--help')) return done([usage(calledAs).trimEnd()])
  if (name === '--version') return done([`${program.name} ${program.version}`])
  if (name === '--selftest') return (await import('./selftest-command')).selftestCommand()
  if (name === '') return refused({ exitCode: 2, sentence: 'Ange ett kommando. Se --help.' })
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  return command === undefined
    ? refused({ exitCode: 2, sentence: `Kommandot ”${name}” finns inte. Se --help.` })
    : (await command())(args)
}
