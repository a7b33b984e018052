import { expect, type Page } from '@playwright/test'

/** Waits until everything is saved, and the window looks the same two times in a row: what it asked main has come. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-save-state="waiting"], [data-save-state="saving"]')).toHaveCount(0)
  let last = await page.screenshot()
  await expect(async () => {
    const now = await page.screenshot()
    const same = now.equals(last)
    last = now
    expect(same).toBe(true)
  }).toPass({ intervals: [100], timeout: 60_000 })
}
