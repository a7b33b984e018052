import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../shared/document/paragraphs'
import { settle } from '../../../shared/document/settle'
import { samplePaper } from '../../shared/document/sample-paper'
import { previewParagraphs } from './preview-paragraphs'

describe('the preview', () => {
  test('says exactly what the paper says, gaps included', () => {
    expect(previewParagraphs(samplePaper())).toEqual(paragraphsOf(samplePaper()))
  })

  test('says exactly what the finished paper says', () => {
    expect(previewParagraphs(settle(samplePaper()))).toEqual(paragraphsOf(settle(samplePaper())))
  })

  test('shows markup in a text as text', () => {
    const paper = samplePaper({ sender: [[{ type: 'text', text: '<b>Gatan</b> & "1"' }]] })
    expect(previewParagraphs(paper).sender).toEqual(['<b>Gatan</b> & "1"'])
  })
})
