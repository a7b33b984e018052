import { verdictCounts, type Checklist } from '../rules/checklist'
import { capitalised } from './capitalised'
import { numberInText } from './number-words'
import { unitsCounted } from './units-counted'

const every = (count: number): string => {
  if (count === 1) return 'Enheten'
  return count === 2 ? 'Båda enheterna' : `Alla ${unitsCounted(count)}`
}

/** The sum of the matter's checklist in one sentence. */
export function eligibleSum(checklist: Checklist): string {
  const all = checklist.units.length
  const { met } = verdictCounts(checklist)
  if (all === 0) return 'Inga enheter är registrerade än.'
  if (met === all) {
    return `${every(all)} uppfyller årets krav för att delta.`
  }
  const some = met === 0 ? 'ingen' : numberInText(met)
  const first = met > 12 ? `Sammanlagt ${some}` : capitalised(some)
  const of = all === 1 ? 'Enheten uppfyller ännu inte' : `${first} av ${unitsCounted(all)} uppfyller`
  return `${of} årets krav för att delta.`
}
