import { archiveCommand } from './archive-command'
import { checklistCommand } from './checklist-command'
import { datesCommand } from './dates-command'
import { decideCommand } from './decide-command'
import { formsCommand } from './forms-command'
import { issueCommand } from './issue-command'
import { mergeCommand } from './merge-command'
import { nextYearCommand } from './next-year-command'
import { done, refused, type Outcome } from './outcome'
import { papersCommand } from './papers-command'
import { reviewCommand } from './review-command'
import { program } from '../host/program'
import { sampleCommand } from './sample-command'
import { schemaCommand } from './schema-command'
import { selftestCommand } from './selftest-command'
import { usage } from './usage'
import { validateCommand } from './validate-command'
import { workingCopyCommand } from './working-copy-command'

const commands: Record<string, (args: readonly string[]) => Promise<Outcome>> = {
  archive: archiveCommand,
  papers: papersCommand,
  checklist: checklistCommand,
  dates: datesCommand,
  issue: issueCommand,
  decide: decideCommand,
  merge: mergeCommand,
  'next-year': nextYearCommand,
  forms: formsCommand,
  review: reviewCommand,
  validate: validateCommand,
  schema: schemaCommand,
  sample: sampleCommand,
  'working-copy': workingCopyCommand
}

const asked = ['--help', '--version', '--selftest']

/** Whether a first word asks for a command, and for no window. */
export const isCommand = (name = ''): boolean => Object.hasOwn(commands, name) || asked.includes(name)

/** Runs one command of the headless program, which calls itself as it was called. */
export async function run([name = '', ...args]: readonly string[], calledAs?: string): Promise<Outcome> {
  if ([name, ...args].includes('--help')) return done([usage(calledAs).trimEnd()])
  if (name === '--version') return done([`${program.name} ${program.version}`])
  if (name === '--selftest') return selftestCommand()
  if (name === '') return refused({ exitCode: 2, sentence: 'Ange ett kommando. Se --help.' })
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  return command === undefined
    ? refused({ exitCode: 2, sentence: `Kommandot ”${name}” finns inte. Se --help.` })
    : command(args)
}
