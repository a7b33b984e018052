import { cleanText, countUnclean } from '../domain/text-policy'

/** A value as it came, with every string under the text policy, and how many characters that changed. */
export function cleanStrings(value: unknown): { value: unknown; cleaned: number } {
  if (typeof value === 'string') return { value: cleanText(value), cleaned: countUnclean(value) }
  if (Array.isArray(value)) {
    const items = value.map(cleanStrings)
    return { value: items.map((item) => item.value), cleaned: items.reduce((sum, item) => sum + item.cleaned, 0) }
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, member]) => [key, cleanStrings(member)] as const)
    return {
      value: Object.fromEntries(members.map(([key, member]) => [key, member.value])),
      cleaned: members.reduce((sum, [, member]) => sum + member.cleaned, 0)
    }
  }
  return { value, cleaned: 0 }
}
