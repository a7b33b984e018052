import { expect, type Locator, type Page } from '@playwright/test'

const mostSteps = 150
/** What is seen of the focus: a radio button's own element is hidden, its label stands for it. */
const seen = 'label:has(:focus), :focus:not(label *)'

/** A person who has no mouse: everything is reached by keys, in the order in which the window offers it. */
export const keyboard = (page: Page) => {
  const press = (key: string): Promise<void> => page.keyboard.press(key)
  const holdsFocus = (target: Locator): Promise<boolean> =>
    target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))

  const reach = async (target: Locator, key = 'Tab'): Promise<void> => {
    for (let steps = 0; steps < mostSteps; steps += 1) {
      if (await holdsFocus(target)) return expect(page.locator(seen)).toBeInViewport()
      await press(key)
    }
    throw new Error(`${target} was not reached within ${mostSteps} presses of ${key}.`)
  }
  return {
    press,
    reach,
    async choose(target: Locator): Promise<void> {
      await reach(target)
      await press('Enter')
    },
    async write(target: Locator, text: string): Promise<void> {
      await reach(target)
      await press('Control+a')
      await page.keyboard.insertText(text)
    },
    /** Radio buttons are one stop; the arrows choose among them. */
    async answer(question: Locator, name: string): Promise<void> {
      const wanted = question.getByRole('radio', { name, exact: true })
      await reach(question.getByRole('radio'))
      await reach(wanted, 'ArrowDown')
      await press('Space')
      await expect(wanted).toBeChecked()
    },
    async pick(list: Locator, words: string): Promise<void> {
      await reach(list)
      const shown = () => list.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.text)
      for (let steps = 0; steps < 20 && (await shown()) !== words; steps += 1) await press('ArrowDown')
      expect(await shown()).toBe(words)
    }
  }
}
