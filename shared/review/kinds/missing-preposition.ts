import { findingReasons } from '../../text/finding-reasons'
import { seen } from '../seen'
import { wholeWords } from '../whole-words'
import type { Kind } from '../observation'

const taking = 'delta|deltar|deltog|deltagit|deltagande|deltagandet|medverka|medverkar|medverkan|tävla|tävlar|tävlat'
const whose = '(?:årets|stadens|Stockholms stads|\\d{4} års)\\s+'
const lacking = wholeWords(`(${taking})(\\s+)(?:${whose})*(?:kvalitets)?utm\\p{L}{1,2}rkels(?:en|e)`)

export const missingPreposition: Kind = ({ passages }) =>
  seen(passages, ({ withoutNames }) => withoutNames, lacking, (match) => {
    const { index: start, 1: verb = '', 2: space = '' } = match
    const mend = { start, end: start + verb.length + space.length, to: `${verb} i ` }
    return { reason: findingReasons.missingPreposition, mend }
  })
