import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { clause } from '../../document/build'
import type { Clause } from '../../document/document'
import { awardWords } from '../language/award-words'
import { capitalised } from '../language/capitalised'
import type { CommitteeWords } from '../language/committee-words'
import { figuresHeld } from '../language/held-together'
import { unitsCounted } from '../language/units-counted'

const comparison = (outcome: number, target: number): string => {
  if (outcome < target) return 'når därmed inte'
  return outcome === target ? 'når därmed' : 'överträffar därmed'
}

/** The year's target against how many units take part; nothing where no target is given. */
export function targetSentences(matter: MatterDraft, { body }: CommitteeWords, outcome: number): readonly Clause[] {
  const answers = matterAnswers(matter)
  const target = valueOf(answers.targetUnits)
  if (target === undefined) return []
  const year = valueOf(answers.awardYear)
  const source = valueOf(answers.targetSource)
  const aim = `att ${figuresHeld(unitsCounted(target))} ska delta i ${awardWords(matter.committee).definite}.`
  return [
    clause(
      source === undefined ? `${capitalised(body)} har som mål ${aim}` : `I ${source} har ${body} satt som mål ${aim}`
    ),
    clause(`I år deltar ${outcome === 0 ? 'ingen enhet' : figuresHeld(unitsCounted(outcome))}.`),
    clause(`${capitalised(body)} ${comparison(outcome, target)} målet${year === undefined ? '' : ` för ${year}`}.`)
  ]
}
