import { valueOf } from '../domain/answer'
import type { MatterDraft } from '../domain/matter'
import { matterAnswers } from '../domain/matter-answers'
import { clause } from '../document/build'
import type { Clause } from '../document/document'
import { decidedUnits } from '../rules/taken/decided-units'
import { capitalised } from './capitalised'
import type { CommitteeWords } from './committee-words'
import { unitsCounted } from './units-counted'

const comparison = (outcome: number, target: number): string => {
  if (outcome < target) return 'nås inte'
  return outcome === target ? 'nås' : 'överträffas'
}

/** The year's target against the outcome; nothing where no target is given. */
export function targetSentences(matter: MatterDraft, { body, bodyGenitive }: CommitteeWords): Clause[] {
  const answers = matterAnswers(matter)
  const target = valueOf(answers.targetUnits)
  if (target === undefined) return []
  const outcome = decidedUnits(matter).length
  const year = valueOf(answers.awardYear)
  const source = valueOf(answers.targetSource)
  const aim = `att ${unitsCounted(target)} ska delta i tävlingen.`
  return [
    clause(source === undefined ? `${capitalised(body)} har som mål ${aim}` : `I ${source} har ${body} satt som mål ${aim}`),
    clause(`I år deltar ${outcome === 0 ? 'ingen enhet' : unitsCounted(outcome)}.`),
    clause(`Därmed ${comparison(outcome, target)} ${bodyGenitive} mål${year === undefined ? '' : ` för ${year}`}.`)
  ]
}
