import { verdictCounts, type Checklist } from '../rules/checklist'
import { capitalised } from './capitalised'
import { numberInText } from './number-words'
import { unitsCounted } from './units-counted'

/** The sum of the matter's checklist in one sentence. */
export function eligibleSum(checklist: Checklist): string {
  const all = checklist.units.length
  const { met } = verdictCounts(checklist)
  if (all === 0) return 'Inga enheter är registrerade än.'
  if (met === all) {
    const every = all === 1 ? 'Enheten' : `Alla ${unitsCounted(all)}`
    return `${every} uppfyller årets krav för att delta.`
  }
  const some = met === 0 ? 'ingen' : numberInText(met)
  const first = met > 12 ? `Sammanlagt ${some}` : capitalised(some)
  const of = all === 1 ? 'Enheten uppfyller ännu inte' : `${first} av ${unitsCounted(all)} uppfyller`
  return `${of} årets krav för att delta.`
}
