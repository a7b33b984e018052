import { partAnswers, takesPart, type PartAnswer } from '../../../shared/domain/answers/takes-part'
import type { Unit } from '../../../shared/domain/unit'
import { unitsCounted } from '../../../shared/text/language/units-counted'
import { capitalised } from '../../../shared/text/language/capitalised'

export const participationWords: Record<PartAnswer, string> = { yes: 'Ja', no: 'Nej', open: 'Vet inte än' }

const sumWords: Record<PartAnswer, string> = { yes: 'deltar', no: 'deltar inte', open: 'har inte svarat' }

/** `Två enheter deltar, en enhet har inte svarat.` */
export function participationSum(units: readonly Unit[]): string {
  const parts = partAnswers.flatMap((answer) => {
    const count = units.filter((unit) => takesPart(unit) === answer).length
    return count === 0 ? [] : [`${unitsCounted(count)} ${sumWords[answer]}`]
  })
  return `${capitalised(parts.join(', '))}.`
}
