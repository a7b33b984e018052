import type { Gap } from '../document/document'
import type { Day } from '../domain/reading/day'
import { gapGroups } from '../text/fields/gap-groups'
import { capitalised } from '../text/language/capitalised'
import { numberInText } from '../text/language/number-words'
import { unitsCountedFirst } from '../text/language/units-counted'
import { weekdayText } from '../text/language/weekday-text'
import type { TaskId, TaskRest, TaskStatus, YearTask } from '../year/year-task'

/** What a task is called where the year is told, and on the button that leads to it. */
export const taskWords: Record<TaskId, string> = {
  committee: 'Nämnd och möte',
  rules: 'Årets regler',
  units: 'Enheter',
  decision: 'Beslut',
  texts: 'Texter',
  review: 'Granskning',
  report: 'Skicka tjänsteutlåtandet',
  minutes: 'Protokoll',
  verification: 'Justera',
  notice: 'Anslå',
  sending: 'Skicka utdraget',
  entries: 'Enheternas bidrag',
  archive: 'Arkivera'
}

export const taskStatusWords: Record<TaskStatus, string> = {
  done: 'Klar',
  begun: 'Påbörjad',
  remains: 'Återstår',
  blocked: 'Kan inte börja än'
}

const namedAtMost = 2

/** `Saknas: beslutsform och enhet som deltar`, the rest of a long list counted. */
function missingText(gaps: readonly Gap[]): string {
  const words = gapGroups(gaps).map((group) => group.words)
  const rest = words.length - namedAtMost
  if (rest <= 0) return `Saknas: ${words.join(' och ')}.`
  return `Saknas: ${words.slice(0, namedAtMost).join(', ')} och ${rest} till.`
}

const afterText: Record<Extract<TaskRest, { kind: 'after' }>['task'], string> = {
  rules: 'Årets krav är inte bekräftade än.',
  minutes: 'Efter att beslutet står i protokollet.',
  verification: 'Efter att protokollet är justerat.',
  sending: 'Efter att utdraget är skickat.'
}

const notToldText: Record<Extract<TaskRest, { kind: 'notTold' }>['of'], string> = {
  report: 'Har inte gått ut än.',
  minutes: 'Paragraf och utfall är inte ifyllda än.',
  verification: 'Dagen är inte ifylld än.',
  notice: 'Dagen är inte ifylld än.',
  sending: 'Har inte skickats än.',
  archive: 'Inget arkivpaket är gjort än.'
}

const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`)

/** What is left of a task, or why it cannot begin, in one sentence. */
export function taskRestText(rest: TaskRest, today: Day): string {
  switch (rest.kind) {
    case 'missing':
      return missingText(rest.gaps)
    case 'toConfirm':
      return counted(
        rest.count,
        'En uppgift från ett annat år att bekräfta.',
        'uppgifter från ett annat år att bekräfta.'
      )
    case 'notMet':
      return `${unitsCountedFirst(rest.count)} uppfyller inte kraven för att delta.`
    case 'incomplete':
      return `${unitsCountedFirst(rest.count)} saknar svar på krav för att delta.`
    case 'stale':
      return counted(rest.count, 'Ett avsnitt att se över.', 'avsnitt att se över.')
    case 'findings':
      return counted(rest.count, 'Ett förslag att ta ställning till.', 'förslag att ta ställning till.')
    case 'notSubmitted':
      return `${unitsCountedFirst(rest.count)} har inte lämnat sitt bidrag.`
    case 'noUnits':
      return 'Inga enheter är inskrivna än.'
    case 'noneTakesPart':
      return 'Ingen enhet är anmäld än.'
    case 'after':
      return afterText[rest.task]
    case 'meeting':
      return `Efter sammanträdet ${weekdayText(rest.day, today)}.`
    case 'tabled':
      return 'Ärendet är bordlagt och tas upp igen.'
    case 'referredBack':
      return 'Ärendet är återremitterat och tas upp igen.'
    case 'rejected':
      return 'Förslaget är avslaget. Inget utdrag skickas.'
    case 'differs':
      return 'Uppgifterna har ändrats sedan det gick ut.'
    case 'notTold':
      return notToldText[rest.of]
  }
}

/** The same where there is room for a few words: what is counted, or nothing. */
export function taskRestShort({ kind, ...rest }: TaskRest): string | null {
  const count = 'count' in rest ? rest.count : 0
  switch (kind) {
    case 'toConfirm':
      return `${count} att bekräfta`
    case 'notMet':
      return `${count} att åtgärda`
    case 'incomplete':
      return count === 1 ? '1 ofullständig' : `${count} ofullständiga`
    case 'stale':
      return `${count} att se över`
    case 'findings':
      return `${count} förslag`
    case 'tabled':
      return 'Bordlagt'
    case 'referredBack':
      return 'Återremitterat'
    case 'rejected':
      return 'Avslaget'
    case 'missing':
    case 'notSubmitted':
    case 'noUnits':
    case 'noneTakesPart':
    case 'after':
    case 'meeting':
    case 'differs':
    case 'notTold':
      return null
  }
}

/** How far the year has come: `Tre av tolv uppgifter är klara.` */
export function tasksDoneText(tasks: readonly YearTask[]): string {
  const count = tasks.filter(({ status }) => status === 'done').length
  if (count === 0) return 'Inget är klart än. Börja med det som står härnäst.'
  if (count === tasks.length) return 'Allt är klart.'
  return `${capitalised(numberInText(count))} av ${numberInText(tasks.length)} uppgifter är ${count === 1 ? 'klar' : 'klara'}.`
}
