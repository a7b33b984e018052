import { pairsIn, type Pair } from './pair'
import { sampleMatter } from '../../../../shared/sample/sample-matter'

const sample = sampleMatter('')
const noting = { ...sample, decision: { ...sample.decision, form: 'note' } }

export const decisionVerbPairs: Pair[] = [
  ...pairsIn('views', [
    'Förvaltningen föreslår att nämnden <noterar anmälan=>godkänner deltagandet>.',
    'Förvaltningen föreslår att exempelnämnden <noterar anmälan=>godkänner deltagandet>.',
    'Förvaltningen föreslår att nämnden <nominerar=>godkänner att> enheterna deltar.',
    'Förvaltningen föreslår att Exempelnämnden <nominerar enheterna=>godkänner deltagandet>.',
    'Nämnden <beslutar att notera anmälan=>beslutar att godkänna deltagandet>.',
    'Nämnden <beslutar nominera enheterna=>beslutar godkänna deltagandet>.',
    'Nämnden <föreslås notera anmälan=>föreslås godkänna deltagandet>.',
    'Nämnden <föreslås nominera enheterna=>föreslås godkänna deltagandet>.',
    'Nämnden <ska notera anmälan=>ska godkänna deltagandet> enligt förslaget.',
    'Därmed kan nämnden <nominera enheterna=>godkänna deltagandet>.',
    'Förvaltningen föreslår nämnden <att notera anmälan=>att godkänna deltagandet>.',
    'Förvaltningen föreslår nämnden <att nominera enheterna=>att godkänna deltagandet>.',
    'Förvaltningen föreslår att <anmälan noteras=>deltagandet godkänns>.',
    'Förvaltningen föreslår att <enheterna nomineras=>deltagandet godkänns> av nämnden.',
    'Nämnden <noterar härmed anmälan=>godkänner härmed deltagandet>.',
    'Nämnden <noterar enheternas anmälan=>godkänner enheternas deltagande>.'
  ]),
  ...pairsIn(
    'views',
    [
      'Förvaltningen föreslår att nämnden <godkänner deltagandet=>noterar anmälan>.',
      'Nämnden <godkänner att enheterna deltar=>noterar anmälan>.',
      'Förvaltningen föreslår att <deltagandet godkänns=>anmälan noteras>.'
    ],
    noting
  )
]
