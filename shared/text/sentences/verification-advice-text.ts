import { addDays } from '../../domain/reading/add-days'
import type { Committee } from '../../domain/committee'
import type { Day } from '../../domain/reading/day'
import type {
  MissingFact,
  UrgentDecision,
  VerificationAdvice,
  VerificationFacts
} from '../../rules/verification-advice'
import { committeeWords } from '../language/committee-words'
import { dayInText } from '../language/date-text'
import { daysCounted } from '../language/days-counted'
import { inOneLine } from '../language/in-one-line'
import { sendBySentence } from './send-by-sentence'

export const adviceWords: Record<VerificationAdvice['advice'], string> = {
  ordinary: 'Ordinarie justering räcker',
  immediate: 'Omedelbar justering behövs',
  impossible: 'Ingen justering hinner',
  unknown: 'Det går inte att säga än'
}

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const daysBetween = (first: Day, last: Day): number => dayNumber(last) - dayNumber(first)

const isBoard = (committee: Committee): boolean => committeeWords(committee).body === 'styrelsen'
const ownRules = (committee: Committee): string =>
  isBoard(committee) ? 'styrelsens arbetsordning' : 'nämndens reglemente'

const periodSentence = ({ meeting, verifiedBy, period, isTold }: VerificationFacts): string => {
  if (isTold) return `Protokollet från sammanträdet ${dayInText(meeting)} har justeringsdagen ${dayInText(verifiedBy)}.`
  const source = period.source === '' ? '' : ` (${period.source})`
  const minutes = `Protokollet från sammanträdet ${dayInText(meeting)}`
  const verified = `ska vara justerat senast ${dayInText(verifiedBy)}`
  return `${minutes} ${verified}, ${daysCounted(period.days)} efter sammanträdet${source}.`
}

const deadlineSentence = ({ deadline }: VerificationFacts): string =>
  `Protokollsutdraget ska ha kommit in senast ${dayInText(deadline.day)}.`

/**
 * L1 8:12 and 13:14: verification is announced, and sending the extract waits neither for that nor for the time of
 * appeal.
 */
function noticeSentence({ notice }: VerificationFacts, verified: Day, subject: string): string {
  if (notice === undefined) return ''
  const day = dayInText(addDays(verified, notice.days))
  return `${subject} senast ${day}, men utdraget kan skickas så snart justeringen är klar.`
}

function ordinaryReason(facts: VerificationFacts): readonly string[] {
  const { verifiedBy, deadline, isTold } = facts
  const spare = daysBetween(verifiedBy, deadline.sendBy)
  return [
    periodSentence(facts),
    deadlineSentence(facts),
    sendBySentence(deadline),
    `${isTold ? 'Justeringen' : 'Ordinarie justering'} hinner, ${spare === 0 ? 'men utan någon dag' : `med ${daysCounted(spare)}`} till godo.`,
    noticeSentence(facts, verifiedBy, 'Justeringen ska anslås')
  ]
}

function immediateReason(facts: VerificationFacts, committee: Committee): readonly string[] {
  const { meeting, verifiedBy, deadline, isTold } = facts
  const late = daysBetween(deadline.sendBy, verifiedBy)
  return [
    periodSentence(facts),
    deadlineSentence(facts),
    meeting <= deadline.sendBy ? sendBySentence(deadline) : '',
    isTold
      ? `Justeringen kommer ${daysCounted(late)} för sent.`
      : `Ordinarie justering kan dröja ${daysCounted(late)} för länge och hinner därför inte säkert.`,
    `Föreslå att paragrafen förklaras omedelbart justerad enligt ${ownRules(committee)}.`,
    'Det går också att komma överens med justerarna om en tidig justering.',
    'Paragrafen måste finnas i skrift på sammanträdet för att kunna justeras omedelbart.',
    noticeSentence(facts, meeting, 'En omedelbart justerad paragraf får ett eget anslag'),
    meeting <= deadline.sendBy ? '' : 'Utdraget behöver skickas samma dag som sammanträdet.'
  ]
}

/** The way out when the meeting comes too late, with its conditions. */
function urgentSentences(urgent: UrgentDecision, committee: Committee): readonly string[] {
  switch (urgent.kind) {
    case 'tooLate':
      return ['Sista dagen har redan passerat. Fråga mottagaren om utdraget kan tas emot senare.']
    case 'earlierMeetings':
      return [`Ta i stället upp ärendet på ett tidigare sammanträde: ${inOneLine(urgent.days.map(dayInText))}.`]
    case 'chair':
      return isBoard(committee)
        ? [`Ta reda på om styrelsen kan besluta före den dagen enligt ${ownRules(committee)}.`]
        : [
            'Om inget sammanträde återstår dessförinnan kan ordföranden fatta ett brådskande beslut för nämnden.',
            'Det förutsätter att nämnden har delegerat sådana beslut till ordföranden (kommunallagen 6 kap. 39 §).',
            'Ärendet måste också vara så brådskande att nämndens beslut inte kan avvaktas.',
            'Beslutet ska anmälas på nämndens nästa sammanträde (kommunallagen 6 kap. 40 §).'
          ]
  }
}

const unknownBecause: Record<MissingFact, string> = {
  deadline: 'sista dagen för protokollsutdraget inte är känd',
  meeting: 'sammanträdesdagen inte är känd',
  period: 'det inte är känt hur många dagar justeringen får ta'
}

const toFindOut = (fact: MissingFact, committee: Committee): string => {
  switch (fact) {
    case 'deadline':
      return 'Ta reda på sista dagen i årets anvisningar eller hos mottagaren, och bekräfta den bland årets regler.'
    case 'meeting':
      return `Ta reda på när ${committeeWords(committee).body} ska behandla ärendet och fyll i dagen.`
    case 'period':
      return `Ta reda på vad som gäller enligt ${ownRules(committee)} och fyll i antalet dagar.`
  }
}

function unknownReason(missing: readonly MissingFact[], lastDay: Day | null, committee: Committee): readonly string[] {
  const because = inOneLine(missing.map((fact) => unknownBecause[fact]))
  return [
    `Det går inte att säga om ordinarie justering hinner, eftersom ${because}.`,
    ...missing.map((fact) => toFindOut(fact, committee)),
    lastDay === null ? '' : `Ett sammanträde senast ${dayInText(lastDay)} hinner säkert bli justerat i vanlig ordning.`
  ]
}

function reasonOf(advice: VerificationAdvice, committee: Committee): readonly string[] {
  switch (advice.advice) {
    case 'ordinary':
      return ordinaryReason(advice.facts)
    case 'immediate':
      return immediateReason(advice.facts, committee)
    case 'impossible':
      return [
        deadlineSentence(advice.facts),
        advice.facts.meeting > advice.facts.deadline.day
          ? `Sammanträdet ${dayInText(advice.facts.meeting)} är för sent för att någon justering ska hinna.`
          : `Protokollet är justerat först ${dayInText(advice.facts.verifiedBy)}.`,
        ...urgentSentences(advice.urgent, committee)
      ]
    case 'unknown':
      return unknownReason(advice.missing, advice.lastOrdinaryMeetingDay, committee)
  }
}

/** Why the advice is what it is and what to do, sentence by sentence. */
export const verificationReason = (advice: VerificationAdvice, committee: Committee): readonly string[] =>
  reasonOf(advice, committee).filter((sentence) => sentence !== '')
