import { valueOf } from '../../domain/reading/answer'
import { readDay } from '../../domain/reading/read-day'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { yearOfMatter } from '../../domain/answers/read-matter-day'
import { readLine } from '../../domain/reading/read-line'
import type { Unit } from '../../domain/unit'
import { bullets, clause, line, lineBreak, paragraph, text } from '../../document/build'
import type { AnswerControl, Block, Inline, Line, PaperDocument } from '../../document/document'
import { settle } from '../../document/settle'
import { confirmedRules } from '../../rules/confirmed-rules'
import { ruleAnswer } from '../../rules/rule-answer'
import { awardWords } from '../language/award-words'
import { capitalised } from '../language/capitalised'
import { forYear } from '../fields/confirmed-words'
import { paperDayInText } from '../language/date-text'
import { formKnown } from '../sentences/form-known'
import { heldTogether, noBreak } from '../language/held-together'
import { letterheadLogo } from './letterhead-logo'
import { senderLines, staffReportHead } from './letterhead'
import { answerOrGap } from '../fields/answer-or-gap'
import { formRunningHead } from './running-head'
import {
  agreementLabel,
  asksUnconfirmed,
  choosePlaceholder,
  formQuestions,
  type FormQuestion
} from '../sentences/unit-form-questions'

/** The headings of the form's table, by which its columns are found again. */
export const formHeader = ['Uppgift', 'Det vi vet', 'Ert svar'] as const

const italic = (value: string): Inline => ({ type: 'text', text: value, italic: true })

const labelCell = ({ label, how }: FormQuestion): Line =>
  how === '' ? line(label) : [text(label), lineBreak, italic(how)]

const nameOf = (unit: Unit): string => valueOf(readLine(unit.name)) ?? 'enheten'

const yearOf = (matter: MatterDraft): string => {
  const { awardYear } = matterAnswers(matter)
  const award = awardWords(matter.committee).definite
  return awardYear.kind === 'answered' ? `${award} ${awardYear.value}` : award
}

function purpose(matter: MatterDraft, unit: Unit): Block {
  const entryBy = valueOf(ruleAnswer(confirmedRules(matter).entryBy, readDay))
  return paragraph(
    clause(`Inför beslutet om deltagande i ${yearOf(matter)} behöver vi uppgifterna nedan om ${nameOf(unit)}.`),
    ...(entryBy === undefined ? [] : [clause(`Enhetens bidrag ska lämnas senast ${paperDayInText(entryBy)}.`)]),
    ...(asksUnconfirmed(unit, matter)
      ? [clause(`Kraven är inte bekräftade ${forYear(matter.awardYear)} än, så frågorna kan komma att ändras.`)]
      : [])
  )
}

function sendBack(matter: MatterDraft, answerBy: string): string {
  const { officer } = matter
  const to = valueOf(readLine(officer.email)) ?? valueOf(readLine(officer.name)) ?? 'avsändaren'
  const day = valueOf(readDay(answerBy, { inYear: yearOfMatter(matter) }))
  return `Spara och skicka tillbaka filen som Word-dokument till ${to}${day === undefined ? '.' : ` senast ${paperDayInText(day)}.`}`
}

const howTo = (matter: MatterDraft, answerBy: string): Block =>
  bullets(
    line(`Svara i kolumnen ${formHeader[2]}. Lämna rutan tom där det som står bredvid stämmer.`),
    line('Skriv inga personnummer eller känsliga uppgifter om någon.'),
    line(sendBack(matter, answerBy)),
    line(
      'I filen finns ett nummer för ärendet, ett för enheten och en kontrollsumma för det vi vet, så att svaren hamnar rätt när de läses in. Inget annat är dolt i den.'
    )
  )

const answers = (matter: MatterDraft, unit: Unit): Block => {
  const questions = formQuestions(unit, matter)
  const agreement = [text(agreementLabel), lineBreak, italic('Kryssa i rutan.')]
  return {
    type: 'table',
    header: [...formHeader],
    toFill: [9, 6, 7],
    rows: [
      ...questions.map((question) => [labelCell(question), line(formKnown(matter, unit, question.key)), []]),
      [agreement, [], []]
    ],
    answers: [
      ...questions.map(({ options }): AnswerControl | null =>
        options ? { kind: 'choice', options, placeholder: choosePlaceholder } : null
      ),
      { kind: 'tick' }
    ]
  }
}

/**
 * The form (*enhetens formulär*) that a unit's manager answers in Word: what is known of the unit, what the year's rules ask,
 * how to answer and where to send it.
 */
export function unitForm(matter: MatterDraft, unit: Unit, answerBy: string): PaperDocument {
  const { registryNumber } = matterAnswers(matter)
  const logo = letterheadLogo(matter.committee)
  const manager = valueOf(readLine(unit.manager)) ?? 'enhetens chef'
  return settle({
    draft: false,
    head: {
      ...staffReportHead(matter),
      ...(logo && { logo }),
      kind: 'Uppgifter om enheten',
      references: [line(`Dnr${noBreak}`, answerOrGap(registryNumber, 'registryNumber', heldTogether))],
      addressee: [line(`Till ${manager}`)],
      running: formRunningHead(matter, nameOf(unit))
    },
    title: {
      above: [],
      text: line(nameOf(unit) === 'enheten' ? 'Uppgifter om enheten' : `Uppgifter om ${nameOf(unit)}`),
      below: [line(capitalised(yearOf(matter)))]
    },
    sections: [
      { id: 'purpose', blocks: [purpose(matter, unit)] },
      { id: 'how', heading: 'Så svarar ni', blocks: [howTo(matter, answerBy)] },
      { id: 'answers', heading: 'Uppgifter', blocks: [answers(matter, unit)] }
    ],
    sender: senderLines(matter)
  })
}
