import { browser } from '../chromium/browser.js'

/** A new Chromium page of its own, for a window nobody sees. */
export async function openPage({ width, height }) {
  const { targetId } = await browser.cdp.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    width,
    height
  })
  return targetId
}

/** The window that an installed browser opens by itself when started with `--app`. */
export async function firstPage() {
  for (;;) {
    const { targetInfos } = await browser.cdp.send('Target.getTargets')
    const page = targetInfos.find(({ type }) => type === 'page')
    if (page) return page.targetId
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
