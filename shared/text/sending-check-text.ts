import type {
  DeadlineCheck,
  RecipientCheck,
  RightYearCheck,
  SendingCheck,
  UnitsNamedCheck,
  VerifiedCheck
} from '../rules/sending-check'
import { dayInText } from './date-text'
import { daysLeftText } from './days-left-text'
import { enumerate } from './enumerate'
import { sendBySentence } from './send-by-sentence'
import { unitsCounted } from './units-counted'

/** One line of the check before sending: the question, and how it stands. */
export interface SendingCheckText {
  question: string
  answer: string
}

const listed = (words: string[]): string => {
  const all = enumerate(words.map((word) => `”${word}”`))
  return all.kind === 'inline' ? all.text : words.map((word) => `”${word}”`).join('; ')
}

function verifiedText(check: VerifiedCheck): string {
  switch (check.outcome) {
    case 'met':
      return check.on === 'atOnce' ? 'Ja, paragrafen justeras omedelbart.' : `Ja, ${dayInText(check.on)}.`
    case 'notMet':
      return `Inte än, först ${dayInText(check.notUntil)}.`
    case 'unknown':
      return check.because === 'notTold' ? 'Justeringsdagen är inte ifylld.' : 'Justeringsdagen går inte att läsa.'
  }
}

function unitsNamedText(check: UnitsNamedCheck): string {
  switch (check.outcome) {
    case 'met':
      return `Ja, ${unitsCounted(check.units)}.`
    case 'notMet':
      return `Nej, ${listed(check.left)} står inte i utdraget.`
    case 'unknown':
      return check.because === 'noUnits' ? 'Ingen enhet deltar.' : 'En enhet som deltar saknar namn.'
  }
}

function rightYearText(check: RightYearCheck): string {
  switch (check.outcome) {
    case 'met':
      return `Ja, ${check.year}.`
    case 'notMet':
      return `Nej, här står ${listed(check.quotes)} i ett ärende för ${check.year}.`
    case 'unknown':
      return check.because === 'notTold' ? 'Ärendets år är inte ifyllt.' : 'Ärendets år går inte att läsa.'
  }
}

function deadlineText(check: DeadlineCheck): string {
  if (check.outcome === 'unknown') {
    switch (check.because) {
      case 'notTold':
        return 'Årets sista dag för utdraget är inte känd.'
      case 'notConfirmed':
        return 'Sista dagen är från ett annat år och inte bekräftad.'
      case 'unreadable':
        return 'Sista dagen går inte att läsa.'
    }
  }
  const { deadline, day, sent } = check
  const last = dayInText(deadline.day)
  if (sent) return check.outcome === 'met' ? `Ja, skickat ${dayInText(day)}.` : `Nej, skickat ${dayInText(day)}. Sista dagen var ${last}.`
  if (check.outcome === 'notMet') return `Nej, sista dagen var ${last}, ${daysLeftText(deadline.day, day)}. Skicka ändå.`
  return [`Ja, sista dagen är ${last}: ${daysLeftText(deadline.day, day)}.`, sendBySentence(deadline)].filter((part) => part !== '').join(' ')
}

function recipientText(check: RecipientCheck): string {
  switch (check.outcome) {
    case 'met':
      return `Ja, ${check.addresses.join(', ')}.`
    case 'notMet':
      return `”${check.typed}” är ingen e-postadress, och står inte i mejlet.`
    case 'unknown':
      if (check.because === 'notTold') return 'Mottagarens adress är inte ifylld i årets regler.'
      return `${check.typed} är ${check.from === '' ? 'inte' : `från ${check.from} och inte`} bekräftad, och står därför inte i mejlet.`
  }
}

/** A line of the check before sending, in words. */
export function sendingCheckText(check: SendingCheck): SendingCheckText {
  switch (check.check) {
    case 'verified':
      return { question: 'Är paragrafen justerad?', answer: verifiedText(check) }
    case 'unitsNamed':
      return { question: 'Står alla enheter som deltar i utdraget?', answer: unitsNamedText(check) }
    case 'rightYear':
      return { question: 'Är det rätt år överallt?', answer: rightYearText(check) }
    case 'deadline':
      return { question: 'Hinner utdraget fram i tid?', answer: deadlineText(check) }
    case 'recipient':
      return { question: 'Är mottagaren bekräftad för i år?', answer: recipientText(check) }
  }
}
