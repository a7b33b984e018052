import { expect, it } from 'vitest'
import { TypesettingThread } from '../../../electron/pdf/typesetting-thread'
import { metaOf } from '../docx/meta'
import { longReport, staffReport } from '../docx/papers'
import { pdfOf } from './pdf-of'

const order = { document: staffReport(), meta: metaOf() }

it('makes papers in a thread of its own, several asked for at once, the same bytes as here', async () => {
  const thread = new TypesettingThread()
  const [first, pages, second] = await Promise.all([
    thread.make('pdf', order),
    thread.make('pages', order),
    thread.make('pdf', order)
  ])
  expect(first?.made).toEqual(pdfOf(staffReport()))
  expect(second?.made).toEqual(first?.made)
  expect(pages?.made).toHaveLength(2)
})

it('gives nothing for what cannot be set, and goes on', async () => {
  const thread = new TypesettingThread()
  expect(await thread.make('pdf', { ...order, meta: metaOf({ language: 'x'.repeat(40) }) })).toBeUndefined()
  expect(await thread.make('pdf', order)).toBeDefined()
})

it('gives nothing where the thread is silent for too long, and the next paper begins another', async () => {
  const thread = new TypesettingThread(1)
  expect(await thread.make('pdf', { document: longReport(), meta: metaOf() })).toBeUndefined()
  expect(await new TypesettingThread().make('pdf', order)).toBeDefined()
})
