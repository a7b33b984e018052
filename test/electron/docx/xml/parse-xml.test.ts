import { describe, expect, it } from 'vitest'
import { parseXml } from '../../../../electron/docx/xml/parse-xml'

const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth)

describe('a part of a package', () => {
  it('is a tree with names as written, children in order and text unescaped', () => {
    expect(parseXml('<?xml version="1.0"?><w:p w:a="1 &lt; 2">Å&#228;&#x31; &amp; <!-- x --><b/>ö</w:p>\n')).toEqual({
      name: 'w:p',
      attributes: { 'w:a': '1 < 2' },
      children: ['Åä1 & ', { name: 'b', attributes: {}, children: [] }, 'ö']
    })
  })

  it('is read as deep and as large as it may be, and no further', () => {
    expect(parseXml(nested(200))).not.toBeNull()
    expect(parseXml(nested(201))).toBeNull()
    expect(parseXml('<a><b/><b/></a>', 3)).not.toBeNull()
    expect(parseXml('<a><b/><b/></a>', 2)).toBeNull()
  })

  it.each([
    ['nothing', ''],
    ['an element that is not closed', '<a><b></a>'],
    ['a second root', '<a/><b/>'],
    ['text outside the root', '<a/>x'],
    ['a stray ampersand', '<a>1 & 2</a>'],
    ['an entity of its own', '<a>&x;</a>'],
    ['an entity of its own in an attribute', '<a b="&x;"/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a character that XML has not', '<a>&#0;</a>'],
    ['a number beyond Unicode', '<a>&#x110000;</a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a document type with entities', '<!DOCTYPE a [<!ENTITY x "xx">]><a>x</a>'],
    ['raw text', '<a><![CDATA[x]]></a>']
  ])('is refused with %s', (_, source) => {
    expect(parseXml(source)).toBeNull()
  })
})
