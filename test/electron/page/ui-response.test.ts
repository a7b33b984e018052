import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBundledFiles, type BundledFiles } from '../../../electron/page/bundled-files'
import { uiResponse } from '../../../electron/page/ui-response'

let files: BundledFiles

beforeAll(() => {
  const outside = mkdtempSync(join(tmpdir(), 'ui '))
  writeFileSync(join(outside, 'secret.txt'), 'hemligt')
  const folder = join(outside, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<h1>Nämndklar</h1>')
  writeFileSync(join(folder, 'assets', 'index-1.js'), 'export {}')
  files = readBundledFiles(folder)
})

const ask = (url: string, method = 'GET') => uiResponse(files, { url, method })

describe('what the page may load', () => {
  it('is each bundled file, with its type and the page’s policy', async () => {
    const response = ask('app://ui/assets/index-1.js')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('export {}')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
  })

  it.each([
    'app://ui/',
    'app://ui/assets/',
    'app://ui/INDEX.HTML',
    'app://ui/index.html?x',
    'app://ui/../secret.txt',
    'app://ui/..%2fsecret.txt',
    'app://ui/%2e%2e/secret.txt',
    'app://ui/assets/..%5c..%5csecret.txt',
    'app://ui/assets/../../secret.txt',
    'app://ui/index.html%00.js',
    'app://ui/index.html/',
    'app://ui//index.html',
    'app://ui/./assets//index-1.js',
    'app://ui/__proto__',
    'app://ui/constructor',
    'app://ui.evil/index.html',
    'app://UI/index.html',
    'app://other/index.html',
    'app://ui:80/index.html',
    'file:///index.html',
    'https://ui/index.html'
  ])('is nothing at %s', async (url) => {
    const response = ask(url)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('hemligt')
  })

  it.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])('is not there for %s', (method) => {
    expect(ask('app://ui/index.html', method).status).toBe(404)
  })
})
