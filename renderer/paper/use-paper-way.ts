import { useEffect, type RefObject } from 'react'
import { useMatter } from '../state/matter/use-matter'
import { useNavigation } from '../state/navigation/navigation-context'
import type { Anchor } from '../state/navigation/anchor'
import { placeOfText } from './place-of-text'

const places: Readonly<Record<string, Anchor>> = {
  references: 'registryNumber',
  organisation: 'committee.administration',
  contact: 'officer.name',
  addressee: 'meeting.date',
  sender: 'committee.sender.street'
}

const isAboutToCopy = (): boolean => (getSelection()?.toString() ?? '') !== ''

/** A press on a text of the paper leads to the field behind it; by the keyboard its heading and its gaps do. */
export function usePaperWay(pane: RefObject<HTMLElement | null>): void {
  const { matter } = useMatter()
  const { focusField } = useNavigation()
  useEffect(() => {
    const paper = pane.current
    const lead = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element) || target.closest('a, button') || isAboutToCopy()) return
      const part = target.closest<HTMLElement>('[data-place]')?.dataset['place']
      const section = target.closest<HTMLElement>('[data-section]')?.dataset['section']
      const text = target.closest('[data-part=paper-text]')?.textContent
      const place = part === undefined ? text && placeOfText(text, section, matter) : places[part]
      if (place) focusField(place)
    }
    paper?.addEventListener('click', lead)
    return () => paper?.removeEventListener('click', lead)
  }, [pane, matter, focusField])
}
