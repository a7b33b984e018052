import { styleOf } from './pasted-style'

/** A list item as Word writes it: an ordinary paragraph, whose marker is text that says it is to be ignored. */
export interface WordItem {
  ordered: boolean
  level: number
}

const listStyle = /mso-list:\S*?level(\d+)/
const countingMarker = /^[([]?(?:\d{1,3}|[a-zåäö]|[ivxl]{1,5})[.):\]]/i

/** Whether a paragraph is one of Word's list items, and of which kind; null for any other paragraph. */
export function wordItemOf(element: Element): WordItem | null {
  const level = listStyle.exec(styleOf(element))?.[1]
  if (level === undefined) return null
  const marker = [...element.querySelectorAll('[data-style]')].find((part) => styleOf(part).includes('mso-list:ignore'))
  return { ordered: countingMarker.test(marker?.textContent.trim() ?? ''), level: Number(level) }
}
