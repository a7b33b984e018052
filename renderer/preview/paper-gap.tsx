import { useContext } from 'react'
import type { Gap } from '../../shared/document/document'
import { GapTarget } from './gap-target'

/** A gap where it stands in the text, as a button that leads to its field. */
export function PaperGap({ gap: { field, label, need } }: { gap: Gap }) {
  const choose = useContext(GapTarget)
  return (
    <button type="button" className="paper-gap" data-need={need} onClick={() => choose(field)}>
      {label} saknas<span className="visually-hidden">, gå till fältet</span>
    </button>
  )
}
