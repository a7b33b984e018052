import { findingReasons } from '../../text/sentences/finding-reasons'
import { seen } from '../seen'
import { wholeWords } from '../../domain/reading/whole-words'
import type { Kind } from '../observation'

/** Words that take *i* before the award, and those that take *till*. */
const takesI =
  'delta|deltar|deltog|deltagit|deltagande|deltagandet|medverka|medverkar|medverkade|medverkat|medverkan|tävla|tävlar|tävlade|' +
  'tävlat|ställa upp|ställer upp|ställde upp|ställt upp|vara med|är med|var med|varit med|vinna|utvärderas|segra|segrade'
const takesTill =
  'anmäla sig|anmäler sig|anmälde sig|anmält sig|anmäld|anmälda|anmält|anmälan|anmäls|anmälas|nominerad|nominerade|nomineras|' +
  'nominerats|nominering|ansökan|tävlingsbidrag|bidrag|bidraget|kandiderar|kandidera'
/** What may stand between the verb and the award without taking the preposition away. */
const between =
  '(?:(?:också|även|inte|gärna|därmed|återigen|åter|igen|nu|alltså|dessutom|idag|i år|för första gången|för andra gången|ännu en gång|' +
  'med ett bidrag|med sitt bidrag|med två bidrag|enheten|enheterna|verksamheten|verksamheterna|förskolan|skolan|båda|alla|' +
  '\\p{L}+ enheter|\\u01C0{3,})\\s+)*'
const whose = '(?:(?:årets|stadens|Stockholms stads|staden Stockholms|Stockholm stads|den|\\d{4} års|kommunens)\\s+)*'
const award = '(?:kvalitets)?utm\\p{L}{1,2}rkels(?:en|e)|tävlingen'
const lacking = wholeWords(`(${takesI}|${takesTill})(\\s+)(${between}${whose})(?:${award})`)
const isTill = new RegExp(`^(?:${takesTill})$`, 'iu')

export const missingPreposition: Kind = ({ passages }) =>
  seen(
    passages,
    ({ withoutNames }) => withoutNames,
    lacking,
    (match) => {
      const [, verb = '', space = '', then = ''] = match
      const word = isTill.test(verb) ? 'till' : 'i'
      const owners = new RegExp(`${whose}$`, 'iu').exec(then)?.[0] ?? ''
      const start = match.index + verb.length + space.length + then.length - owners.length
      const before = match.input.slice(start - 1, start)
      return {
        reason: findingReasons.missingPreposition(word),
        mend: { start: start - 1, end: start, to: `${before}${word} ` }
      }
    }
  )
