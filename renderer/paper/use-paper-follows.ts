import { useEffect, type RefObject } from 'react'
import { paperKinds } from '../../shared/domain/paper-kind'
import { useNavigation } from '../state/navigation/navigation-context'
import { bringIntoSight, light } from './lit'

const shortestSought = 3

const valueOfField = (field: HTMLElement): string =>
  field instanceof HTMLInputElement && ['text', 'email', 'tel'].includes(field.type) ? field.value.trim() : ''

/** Where on the paper a field's answer stands: its gap, its section, or the first text that says it. */
function standsAt(pane: Element, path: string, field: HTMLElement): Element | undefined {
  const of = (name: string, value: string) => pane.querySelector(`[data-${name}="${CSS.escape(value)}"]`)
  const direct = of('gap', path) ?? of('section', path.replace(/^texts\./, ''))
  const value = valueOfField(field)
  if (direct || value.length < shortestSought) return direct ?? undefined
  return [...pane.querySelectorAll('[data-part=paper-text]')].find((text) => text.textContent.includes(value))
}

/** The paper follows the focus: the paper whose card it is in, and the place of the field that is being written in. */
export function usePaperFollows(pane: RefObject<HTMLElement | null>): void {
  const { setShown } = useNavigation()
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || !target.closest('[data-pane=middle]')) return
      const path = target.closest<HTMLElement>('[data-field]')?.dataset['field']
      if (path === undefined) return
      const kind = paperKinds.find((each) => path === `papers.${each}`)
      if (kind) return setShown(kind)
      const place = pane.current && standsAt(pane.current, path, target)
      if (!place) return
      bringIntoSight(place)
      light(place)
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [pane, setShown])
}
