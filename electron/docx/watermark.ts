import { tag, type Markup } from './xml/markup'

/** The kind of shape that sets its text along its own path, as Word writes it beside each watermark. */
const textShape = (): Markup =>
  tag(
    'v:shapetype',
    { id: '_x0000_t136', coordsize: '21600,21600', 'o:spt': 136, adj: '10800', path: 'm@7,l@8,m@5,21600l@6,21600e' },
    tag(
      'v:formulas',
      {},
      ...[
        'sum #0 0 10800',
        'prod #0 2 1',
        'sum 21600 0 @1',
        'sum 0 0 @2',
        'sum 21600 0 @3',
        'if @0 @3 0',
        'if @0 21600 @1',
        'if @0 0 @2',
        'if @0 @4 21600',
        'mid @5 @6',
        'mid @8 @5',
        'mid @7 @8',
        'mid @6 @7',
        'sum @6 0 @5'
      ].map((eqn) => tag('v:f', { eqn }))
    ),
    tag('v:path', {
      textpathok: 't',
      'o:connecttype': 'custom',
      'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
      'o:connectangles': '270,180,90,0'
    }),
    tag('v:textpath', { on: 't', fitshape: 't' }),
    tag('v:handles', {}, tag('v:h', { position: '#0,bottomRight', xrange: '6629,14971' })),
    tag('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' })
  )

const namespaces = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:w10': 'urn:schemas-microsoft-com:office:word'
}

const place = [
  'position:absolute',
  'margin-left:0',
  'margin-top:0',
  'width:430pt',
  'height:107pt',
  'rotation:315',
  'z-index:-251658752',
  'mso-position-horizontal:center',
  'mso-position-horizontal-relative:page',
  'mso-position-vertical:center',
  'mso-position-vertical-relative:page'
].join(';')

/**
 * A word laid pale across the page behind the text, in the form that Word writes and other programs know (ECMA-376 part 4,
 * 19.1.2.23). It says nothing to a reader who hears the page: the same word stands in the head.
 */
export const watermarkRun = (word: string, number: number): Markup =>
  tag(
    'w:r',
    {},
    tag(
      'w:pict',
      namespaces,
      textShape(),
      tag(
        'v:shape',
        {
          id: `PowerPlusWaterMarkObject${number}`,
          'o:spid': `_x0000_s${2048 + number}`,
          type: '#_x0000_t136',
          alt: '',
          style: place,
          'o:allowincell': 'f',
          fillcolor: '#d9d9d9',
          stroked: 'f'
        },
        tag('v:fill', { opacity: '.5' }),
        tag('v:textpath', { style: 'font-family:"Arial";font-size:1pt;font-weight:bold', string: word }),
        tag('w10:wrap', { anchorx: 'page', anchory: 'page' })
      )
    )
  )
