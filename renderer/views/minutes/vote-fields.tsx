import type { ReactNode } from 'react'
import { readCount } from '../../../shared/domain/reading/read-number'
import { voteMeanings, voteSides } from '../../../shared/domain/vote'
import { voteResult } from '../../../shared/domain/answers/vote-result'
import { capitalised } from '../../../shared/text/language/capitalised'
import { choiceWords } from '../../../shared/text/fields/choice-words'
import { sideWords } from '../../../shared/text/fields/side-words'
import type { Choice } from '../../parts/fields/choice'
import { ChoiceField } from '../../parts/fields/choice-field'
import { TextField } from '../../parts/fields/text-field'
import { useMatter } from '../../state/matter/use-matter'

const meaningNames = choiceWords['minutes.vote.yesMeans'] ?? {}
const castings = voteSides.map((value) => ({ value, words: capitalised(sideWords[value]) }))

/** A vote: who asked for it, what yes and no stood for, how many voted so, and how a tie was broken. */
export function VoteFields(): ReactNode {
  const { minutes } = useMatter().matter
  const meanings: Choice[] = [
    ...voteMeanings.map((value) => ({ value, words: meaningNames[value] ?? value })),
    ...minutes.proposals.map(({ id, by }, index) => ({
      value: id,
      words: `Bifall till förslaget från ${by.trim() || `rad ${index + 1}`}`
    }))
  ]
  const result = voteResult(minutes)
  const isTie = (result.kind === 'even' || result.kind === 'won') && result.yes === result.no
  return (
    <>
      <TextField path="minutes.vote.requestedBy" label="Vem begärde omröstning?" hint="Till exempel Bo Al (M)" wide />
      <ChoiceField path="minutes.vote.yesMeans" label="Ja betyder" choices={meanings} />
      <ChoiceField path="minutes.vote.noMeans" label="Nej betyder" choices={meanings} />
      <TextField path="minutes.vote.yes" label="Ja-röster" read={readCount} inputMode="numeric" />
      <TextField path="minutes.vote.no" label="Nej-röster" read={readCount} inputMode="numeric" />
      <TextField
        path="minutes.vote.abstained"
        label="Avstod"
        hint="Skriv bara antalet"
        read={readCount}
        inputMode="numeric"
      />
      {(isTie || minutes.vote.castingVote.trim() !== '') && (
        <ChoiceField
          path="minutes.vote.castingVote"
          label="Ordförandens utslagsröst"
          hint="Avgör när rösterna är lika"
          choices={castings}
        />
      )}
    </>
  )
}
