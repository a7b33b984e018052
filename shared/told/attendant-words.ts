import type { Attendant } from '../ipc/opened-replies'

/** Somebody at another computer, as a colleague would know them: `anna på KONTOR-12`. */
function attendantName({ account, computer }: Attendant): string {
  if (account === '' && computer === '') return 'En annan körning av programmet'
  if (account === '') return `Någon på ${computer}`
  return computer === '' ? account : `${account} på ${computer}`
}

const list = new Intl.ListFormat('sv-SE')

/** Several as one: `anna på KONTOR-12 och bo på KONTOR-14`. */
export const attendantNames = (others: readonly Attendant[]): string => list.format(others.map(attendantName))
