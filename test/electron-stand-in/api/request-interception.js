import { fromChromium, handlerOf } from '../scheme-urls.js'
import { preventableEvent } from '../preventable-event.js'
import { requestListener } from './session.js'

/** Every request of a page passes here: may it navigate, may it be made, and does the program answer it itself? */
export async function answerRequest(contents, page, paused, isMainFrame) {
  const { requestId } = paused
  const url = fromChromium(paused.request.url)
  const isNavigation = paused.resourceType === 'Document'
  if (isNavigation && isRefused(contents, url, isMainFrame)) {
    return page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
  }
  if (await isCancelled(contents, paused, url, isMainFrame)) {
    return page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
  }
  const handler = handlerOf(new URL(url).protocol.slice(0, -1))
  if (!handler) return page.send('Fetch.continueRequest', { requestId })
  // As in Electron, a handler that fails is a failed request and nothing worse.
  const answer = await fulfilment(handler, url, paused.request).catch((error) => {
    console.error(`The handler of ${url} failed:`, error)
  })
  return answer
    ? page.send('Fetch.fulfillRequest', { requestId, ...answer })
    : page.send('Fetch.failRequest', { requestId, errorReason: 'Failed' })
}

function isRefused(contents, url, isMainFrame) {
  const wasAskedByMain = isMainFrame && contents.navigatingItself
  if (isMainFrame) contents.navigatingItself = false
  if (wasAskedByMain) return false
  const event = preventableEvent({ url, isMainFrame, isSameDocument: false })
  contents.emit('will-frame-navigate', event)
  if (isMainFrame) contents.emit('will-navigate', event, url)
  return event.defaultPrevented
}

function isCancelled(contents, { request, resourceType }, url, isMainFrame) {
  const listener = requestListener('onBeforeRequest')
  if (!listener) return false
  const kind = resourceType === 'Document' ? (isMainFrame ? 'mainFrame' : 'subFrame') : resourceType.toLowerCase()
  const details = { id: 0, url, method: request.method, resourceType: kind, webContentsId: contents.id, referrer: '' }
  return new Promise((resolve) => listener(details, ({ cancel = false }) => resolve(cancel)))
}

async function fulfilment(handler, url, { method, headers, postData }) {
  const request = new Request(url, { method, headers, ...(postData === undefined ? {} : { body: postData }) })
  const response = await handler(request)
  if (!(response instanceof Response)) throw new TypeError('A protocol handler answers with a Response')
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64')
  }
}
