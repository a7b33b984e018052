import { valueOf } from '../../domain/reading/answer'
import type { MatterDraft } from '../../domain/matter'
import { matterAnswers } from '../../domain/answers/matter-answers'
import { line } from '../../document/build'
import { readable } from '../../document/paragraphs'
import { awardWords } from '../language/award-words'
import type { Mail } from './mail'
import { mailSender } from './mail-sender'

/** The e-mail that carries the whole matter to a colleague, whom the sender names. */
export function matterFileMail(matter: MatterDraft): Mail {
  const { awardYear, committeeName } = matterAnswers(matter)
  const { definite } = awardWords(matter.committee)
  const what = [definite, valueOf(awardYear)].filter((part) => part !== undefined).join(' ')
  const whose = valueOf(committeeName)
  const from = mailSender(matter)
  return {
    from,
    to: [],
    copyTo: [],
    subject: readable(line(`Ärendefil: ${what}`, whose === undefined ? '' : `, ${whose}`)),
    text: [
      'Hej!',
      `Här kommer ärendet om ${what}${whose === undefined ? '' : ` för ${whose}`} som fil. Öppna den bifogade filen i Nämndklar. ` +
        'Filen innehåller alla uppgifter i ärendet: enheter, texter, beslut och årets regler.',
      ['Med vänlig hälsning', ...(from && from.name !== '' ? [from.name] : [])].join('\n')
    ].join('\n\n')
  }
}
