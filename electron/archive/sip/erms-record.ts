import { basename } from 'node:path'
import type { Day } from '../../../shared/domain/reading/day'
import { mediaType } from './media-type'
import { idOfPath } from './id-of-path'
import { noonOf } from './noon-of'
import type { PackedPaper } from './packed-paper'
import type { XmlNode } from './xml-file'

const standing: Record<PackedPaper['as'], string> = {
  issued: 'Handlingen precis som den gick ut.',
  composed: 'Gjord ur ärendet när arkivpaketet gjordes.',
  register: 'Registret som det var när arkivpaketet gjordes.',
  signed: 'Undertecknad handling, inskannad.'
}

const receiver = (to: string): XmlNode => ({ agent: { '@agentType': 'receiver', name: to } })
export const dated = (type: string, on: Day): XmlNode => ({ '@dateType': type, '#': noonOf(on) })

/** One paper as a record (*handling*) of the case, with the files that hold it. */
export function ermsRecord({ kind, words, as, files, sent }: PackedPaper): XmlNode {
  const [first] = files
  const id = idOfPath(first?.name ?? words)
  return {
    '@systemIdentifier': id,
    '@recordType': kind,
    objectId: id,
    title: words,
    direction: sent === undefined ? undefined : { '@directionDefinition': 'outgoing' },
    agents: sent === undefined || sent.to === '' ? undefined : receiver(sent.to),
    description: standing[as],
    dates: sent?.on === undefined ? undefined : { date: dated('dispatch', sent.on) },
    additionalInformation: {
      appendix: files.map(({ name }) => ({ '@name': basename(name), '@fileFormat': mediaType(name), '@path': name }))
    }
  }
}
