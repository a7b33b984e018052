import type {
  DeadlineCheck,
  RecipientCheck,
  RightYearCheck,
  SendingCheck,
  UnitsNamedCheck,
  VerifiedCheck
} from '../rules/sending-check'
import { dayInText } from '../text/language/date-text'
import { daysLeftText } from '../text/language/days-left-text'
import { enumerate } from '../text/language/enumerate'
import { inOneLine } from '../text/language/in-one-line'
import { factsAgreeText } from '../text/sentences/facts-agree-text'
import { numberInText } from '../text/language/number-words'
import { sendBySentence } from '../text/sentences/send-by-sentence'
import { unitsCounted } from '../text/language/units-counted'

/** One line of the check before sending: the question, and how it stands. */
export interface SendingCheckText {
  question: string
  answer: string
}

const listed = (words: readonly string[]): string => {
  const all = enumerate(words.map((word) => `”${word}”`))
  return all.kind === 'inline' ? all.text : words.map((word) => `”${word}”`).join('; ')
}

const verifiedUnknown: Record<Extract<VerifiedCheck, { outcome: 'unknown' }>['because'], string> = {
  notTold: 'Justeringsdagen är inte ifylld.',
  unreadable: 'Justeringsdagen går inte att läsa.',
  noMeeting: 'Sammanträdesdagen är inte känd, så justeringen kan inte jämföras med den.',
  noDecision: 'Beslutet är inte ifyllt, så det går inte att säga om paragrafen har justerats omedelbart.'
}

function verifiedText(check: VerifiedCheck): string {
  switch (check.outcome) {
    case 'met':
      return check.on === 'atOnce' ? 'Ja, paragrafen justeras omedelbart.' : `Ja, ${dayInText(check.on)}.`
    case 'notMet':
      return check.because === 'notUntil'
        ? `Inte än, först ${dayInText(check.day)}.`
        : `Nej, ${dayInText(check.day)} är före sammanträdet ${dayInText(check.meeting)}.`
    case 'unknown':
      return verifiedUnknown[check.because]
  }
}

const unitsUnknown: Record<Extract<UnitsNamedCheck, { outcome: 'unknown' }>['because'], string> = {
  noUnits: 'Ingen enhet deltar.',
  unnamed: 'En enhet som deltar saknar namn.',
  noDecision: 'Beslutet är inte ifyllt.',
  notTakenUp: 'Enligt beslutet deltar ingen enhet än.'
}

function unitsNamedText(check: UnitsNamedCheck): string {
  if (check.outcome === 'unknown') return unitsUnknown[check.because]
  const place = check.read === 'decision' ? 'beslutet' : 'sammanfattningen av ärendet'
  if (check.outcome === 'met') return `Ja, ${unitsCounted(check.units)} i ${place}.`
  const { left, others } = check
  const lacks = left.length > 0 ? [`${listed(left)} står inte i ${place}`] : []
  const adds = others.length > 0 ? [`i ${place} står också ${listed(others)}, som inte deltar enligt registret`] : []
  return `Nej, ${[...lacks, ...adds].join('; ')}.`
}

function rightYearText(check: RightYearCheck): string {
  switch (check.outcome) {
    case 'met': {
      const told = check.history.length === 0 ? '' : ` ${inOneLine(check.history)} sägs om tidigare år.`
      return `Ja, ${check.year}. ${check.read === 1 ? 'Det enda årtalet i utdraget är läst.' : `Alla ${numberInText(check.read)} årtal i utdraget är lästa.`}${told}`
    }
    case 'notMet':
      return `Nej, här står ${listed(check.quotes)} i ett ärende för ${check.year}.`
    case 'unknown':
      if (check.because === 'unexplained')
        return `Utdraget nämner också ${listed(check.quotes)}. Kontrollera att det är rätt i ett ärende för ${check.year}.`
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
      case 'noWorkingDayLeft':
        return `Sista dagen är ${dayInText(check.deadline.day)}, men den sista arbetsdagen dessförinnan, ${dayInText(check.deadline.sendBy)}, har passerat. Skicka i dag.`
    }
  }
  const { deadline, day, sent } = check
  const last = dayInText(deadline.day)
  if (sent)
    return check.outcome === 'met'
      ? `Ja, skickat ${dayInText(day)}.`
      : `Nej, skickat ${dayInText(day)}. Sista dagen var ${last}.`
  if (check.outcome === 'notMet')
    return `Nej, sista dagen var ${last}, ${daysLeftText(deadline.day, day)}. Skicka ändå.`
  return [`Ja, sista dagen är ${last}: ${daysLeftText(deadline.day, day)}.`, sendBySentence(deadline)]
    .filter((part) => part !== '')
    .join(' ')
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
    case 'factsAgree':
      return { question: 'Stämmer uppgifterna med varandra?', answer: factsAgreeText(check) }
    case 'deadline':
      return { question: 'Hinner utdraget fram i tid?', answer: deadlineText(check) }
    case 'recipient':
      return { question: 'Är mottagaren bekräftad för i år?', answer: recipientText(check) }
  }
}
