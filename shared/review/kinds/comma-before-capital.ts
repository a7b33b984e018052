import { findingReasons } from '../../text/sentences/finding-reasons'
import { inRunningText } from '../in-running-text'
import { seen } from '../seen'
import type { Kind } from '../observation'
import { knownWords } from '../words/known-words'

const afterComma = /(?<![\p{L}\u01C0])[\p{L}\u01C0]+,\s+(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}-])(?=(\s+\p{Ll}+)?)/gu
const lowerCase = /(?<![\p{L}\p{N}])\p{Ll}+(?!\p{L})/gu

/** Words that no name begins with, so that a capital is never theirs in the middle of a sentence. */
const small = new Set(
  (
    'alla all allt att av de den denna dessa det detta då där därefter därför därmed därigenom därutöver dessutom dock eftersom efter ' +
    'en ett enligt flera flest från för genom han hon här i inför inom man med medan men när och om på samt samtidigt samtliga sedan ' +
    'som tack till tillsammans trots under utan utifrån utöver varje vi vid vidare vilka vilken vilket är även ingen inga målet syftet'
  ).split(' ')
)
/** A verb right after the word makes it the subject of a new sentence, or opens one: "visionen, Medarbetarna arbetar". */
const verb =
  /^\s+(?:är|var|har|hade|kan|ska|skall|får|fick|ger|gav|går|vill|måste|bör|blir|blev|gör|tar|ser|står|når|sker|finns|deltar|deltog|\p{Ll}{3,}(?:ar|er|as|es|ade|ades|de|des|te|tes))$/u
/** Endings that a common noun has in its definite form, and hardly any name. */
const definite =
  /(?:heten|heterna|ningen|ningarna|elsen|elserna|tionen|tionerna|arna|erna|orna|andet|endet|skapet|tjänsten|nämnden|[^aeiouyåäö]et)$/u

export const commaBeforeCapital: Kind = ({ passages }) => {
  const running = inRunningText(passages)
  const common = new Set(running.flatMap(({ plain }) => plain.match(lowerCase) ?? []))
  return seen(
    running,
    ({ plain }) => plain,
    afterComma,
    (match) => {
      const word = (match[1] ?? '').toLowerCase()
      const next = match[2] ?? ''
      const afterName = /\u01C0,/u.test(match[0])
      const isCommon = !afterName && word.length > 3 && (common.has(word) || (next !== '' && knownWords.has(word)))
      const opens = verb.test(next) && definite.test(word)
      return small.has(word) || isCommon || opens ? { reason: findingReasons.commaBeforeCapital } : undefined
    }
  )
}
