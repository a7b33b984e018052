import { valueOf } from '../../domain/reading/answer'
import type { DecisionForm } from '../../domain/decision'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { cleanLine } from '../../domain/reading/text-policy'
import { bullets, clause, line, paragraph, required } from '../../document/build'
import type { Block, Clause } from '../../document/document'
import { confirmedRules } from '../../rules/confirmed-rules'
import { participatingUnits } from '../../rules/participating-units'
import { awardWords } from '../language/award-words'
import { capitalised } from '../language/capitalised'
import { committeeWords } from '../language/committee-words'
import { eligibilityBlocks } from '../sentences/eligibility'
import { fieldLabel } from '../fields/field-label'
import { historyBlocks } from '../sentences/history-sentences'
import { registrationSentence } from '../sentences/registration'
import {
  afterEntrySentences,
  entrySentence,
  extractSentence,
  handlingSentence,
  winnersSentence
} from '../sentences/rule-sentences'
import { classesToConfirm, criteriaToConfirm } from '../sentences/rules-to-confirm'
import { targetSentences } from '../sentences/target-sentences'
import { isNamedHere, presentationBlocks } from '../sentences/unit-presentation'
import { unitsInPapers } from '../sentences/units-in-papers'

/** What the administration proposes, as the end of a sentence; the clauses themselves stand first in the paper. */
function proposal(matter: MatterDraft, sentence: (that: string) => string): Clause {
  const { inText } = committeeWords(matter.committee)
  const units = participatingUnits(matter.units)
  const one = units.length === 1
  const award = awardWords(matter.committee)
  const that: Record<DecisionForm, string> = {
    approve: `${inText} godkänner att ${one ? 'enheten' : 'enheterna'} deltar i ${award.definite}`,
    note: `${inText} noterar anmälan och lägger ärendet till handlingarna`,
    nominate: `${inText} nominerar ${one ? 'enheten' : 'enheterna'} till stadens ${award.indefinite}`
  }
  const form = valueOf(matterAnswers(matter).decisionForm)
  return form === undefined
    ? clause(required('decision.form', fieldLabel('decision.form')))
    : clause(sentence(that[form]))
}

const aboutAward = (award: string): Clause =>
  clause(
    `${capitalised(award)} är Stockholms stads årliga pris till verksamheter som arbetar systematiskt med att utveckla sin kvalitet.`
  )

function classBlocks(matter: MatterDraft): readonly Block[] {
  const confirmed = confirmedRules(matter)
    .classes.map(({ name, scope }) => ({ name: cleanLine(name), scope: cleanLine(scope) }))
    .filter(({ name }) => name !== '')
  const waiting = classesToConfirm(matter)
  if (confirmed.length === 0) return waiting.length === 0 ? [] : [paragraph(...waiting)]
  return [
    paragraph(clause('Utmärkelsen delas ut i följande klasser:'), ...waiting),
    bullets(
      ...confirmed.map(({ name, scope }) =>
        line(capitalised(name), ...(scope === '' ? [] : [clause(`, till exempel ${scope}`)]))
      )
    )
  ]
}

/** The units with the sentence that counts them; a noted registration is the only one whose summary names them. */
const registeredBlocks = (matter: MatterDraft): readonly Block[] => {
  const units = participatingUnits(matter.units)
  const counted = registrationSentence(matter, units)
  return isNamedHere(matter) && units.length > 0 ? presentationBlocks(matter, units, [counted]) : [paragraph(counted)]
}

export function summaryBlocks(matter: MatterDraft): readonly Block[] {
  const rules = confirmedRules(matter)
  const award = awardWords(matter.committee)
  const words = committeeWords(matter.committee)
  return [
    ...registeredBlocks(matter),
    paragraph(handlingSentence(rules, words), winnersSentence(rules, award)),
    paragraph(proposal(matter, (that) => `${capitalised(words.office)} föreslår att ${that}.`))
  ]
}

export function backgroundBlocks(matter: MatterDraft): readonly Block[] {
  const { committee } = matter
  const rules = confirmedRules(matter)
  return [
    paragraph(
      aboutAward(awardWords(committee).definite),
      clause('Den lyfter fram goda exempel och ger de enheter som deltar möjlighet att lära av varandra.')
    ),
    ...eligibilityBlocks(rules, criteriaToConfirm(matter)),
    ...classBlocks(matter),
    paragraph(
      clause(
        'Varje enhet som deltar redovisar skriftligt sitt kvalitetsarbete genom att svara på frågorna i årets anvisningar.'
      ),
      clause('Svaren kallas bidrag.'),
      entrySentence(rules, 'De'),
      ...afterEntrySentences(rules)
    )
  ]
}

export function matterBlocks(matter: MatterDraft): readonly Block[] {
  const units = participatingUnits(matter.units)
  return [
    ...(isNamedHere(matter) ? [] : presentationBlocks(matter, units)),
    ...historyBlocks(matter, unitsInPapers(matter)),
    paragraph(extractSentence(confirmedRules(matter)))
  ]
}

export function viewsBlocks(matter: MatterDraft): readonly Block[] {
  const words = committeeWords(matter.committee)
  const target = targetSentences(matter, words, participatingUnits(matter.units).length)
  const one = participatingUnits(matter.units).length === 1
  return [
    paragraph(
      clause(
        `${capitalised(words.office)} ser positivt på att ${one ? 'enheten' : 'enheterna'} deltar i ${awardWords(matter.committee).definite}.`
      ),
      clause('Arbetet med bidraget engagerar medarbetarna och visar vad enheten gör bra och kan utveckla.')
    ),
    ...(target.length > 0 ? [paragraph(...target)] : []),
    paragraph(proposal(matter, (that) => `${capitalised(words.office)} föreslår därför att ${that}.`))
  ]
}
