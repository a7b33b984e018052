// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textLimit } from '../../../../shared/domain/typed'
import { readCount } from '../../../../shared/domain/reading/read-number'
import { TextField } from '../../../../renderer/parts/fields/text-field'
import { DateField } from '../../../../renderer/parts/fields/date-field'
import { useMatter } from '../../../../renderer/state/matter/use-matter'
import { aMatter } from '../../a-matter'
import { OnScreen } from '../../on-screen'

let screen: OnScreen
const Stored = () => <output>{useMatter().matter.target.units}</output>
const input = (): HTMLInputElement => document.querySelector('input') ?? expect.fail('no field')
const words = (): string => document.body.textContent

const show = (field: React.ReactNode, matter = aMatter()): Promise<void> =>
  screen.show(
    matter,
    'units',
    <>
      {field}
      <Stored />
    </>
  )
async function type(text: string): Promise<void> {
  await screen.press(input())
  await screen.fill(input(), text)
}
const leave = (): Promise<void> => screen.user.tab()

beforeEach(() => {
  screen = new OnScreen()
})
afterEach(() => screen.leave())

const count = <TextField path="target.units" label="Mål" read={readCount} />

describe('a field', () => {
  it('keeps what cannot be read as typed, and says so only when the field is left', async () => {
    await show(count)
    await type('-3')
    expect(words()).not.toContain('mindre än noll')
    await leave()
    expect(words()).toContain('mindre än noll')
    expect(input().value).toBe('-3')
    expect(document.querySelector('output')?.textContent).toBe('-3')
  })

  it('says at once of a stored answer that it cannot be read', async () => {
    await show(count, aMatter({ target: { units: 'många' } }))
    expect(input().getAttribute('aria-invalid')).toBe('true')
  })

  it('cleans a text when it is left, and tells how much', async () => {
    await show(count)
    await type(' 1\u00AD\u200B2 ')
    await leave()
    expect(input().value).toBe('12')
    expect(words()).toContain('2 dolda tecken')
  })

  it('refuses a text over the limit, tells it, and leaves what stood there', async () => {
    await show(count, aMatter({ target: { units: '5' } }))
    await type('9'.repeat(textLimit + 1))
    expect(document.querySelector('output')?.textContent).toBe('5')
    expect(words()).toContain('togs inte in')
  })

  it('shows a day as it was read, with its weekday', async () => {
    await show(
      <DateField path="meeting.date" label="Sammanträdesdag" />,
      aMatter({ meeting: { date: '20 juni 2023' } })
    )
    expect(words()).toContain('tisdag 20 juni 2023')
    await type('2024-02-30')
    await leave()
    expect(words()).toContain('ingen dag i kalendern')
    expect(input().value).toBe('2024-02-30')
  })
})
