import { expect, it } from 'vitest'
import { PrintedPages } from '../../../electron/page/printed-pages'

const get = (pages: PrintedPages, url: string, method = 'GET') => pages.respond({ method, url })

it('a paper that is being printed is served as a page that can run nothing and reach nothing', async () => {
  const pages = new PrintedPages()
  const response = get(pages, pages.add('<p>Papper</p>'))
  expect(await response.text()).toBe('<p>Papper</p>')
  const policy = response.headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/script|connect|http/)
})

it('nothing is served when it has been printed, at another address, or by another method', () => {
  const pages = new PrintedPages()
  const address = pages.add('<p>Papper</p>')
  expect(get(pages, address, 'POST').status).toBe(404)
  expect(get(pages, 'app://print/index.html').status).toBe(404)
  pages.remove(address)
  expect(get(pages, address).status).toBe(404)
})
