import { comparable } from '../../domain/reading/comparable'
import type { KnownChoice } from '../../text/fields/known-choice'
import type { CellReading } from './cell-reading'

/** Words that add nothing to an answer. */
const courtesies = new Set(['absolut', 'det har vi', 'det stämmer', 'tack', 'tyvärr', 'tyvärr inte', 'visst'])

const tidy = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]+|[\s.!,;:–-]+$/g, '')
    .trim()

/** The answer before the first comma, bracket, slash or dash, and for a short answer before the first blank. */
const leads = [/^([^,;:(/]+?)\s*[,;:(/](.*)$/, /^(\S.*?)\s+[–-]\s*(.*)$/, /^(\S+)\s+(.*)$/]

function choiceNamed(words: string, choices: readonly KnownChoice[]): KnownChoice | undefined {
  return (
    choices.find(({ word }) => comparable(word) === words) ??
    choices.find(({ others }) => others.some((other) => comparable(other) === words))
  )
}

/** Reads a choice by its word, by a word that people use for it, or by the first words of a longer answer. */
export function readChoiceWords(text: string, choices: readonly KnownChoice[]): CellReading {
  const whole = comparable(text)
  const exact = choiceNamed(whole, choices) ?? choiceNamed(tidy(whole), choices)
  if (exact) return { kind: 'understood', typed: exact.choice }
  for (const lead of leads) {
    const [, first = '', rest = ''] = lead.exec(whole) ?? []
    const chosen = choiceNamed(tidy(first), choices)
    if (chosen === undefined) continue
    const added = tidy(rest.replace(/\)/g, ''))
    const same = choiceNamed(added, choices)
    const isSure = courtesies.has(added) || same === chosen || (chosen.ledBy === true && same === undefined)
    return { kind: isSure ? 'understood' : 'unsure', typed: chosen.choice }
  }
  return { kind: 'asTyped', typed: text }
}
