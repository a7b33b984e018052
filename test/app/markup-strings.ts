const run = 'window.intruder=true'

/** Names of elements that fetch, draw or are interactive, each with the event that would run by itself. */
const events: [string, string][] = [
  ['img src=data:,', 'onerror'],
  ['img srcset=data:,', 'onerror'],
  ['svg', 'onload'],
  ['body', 'onload'],
  ['body', 'onpageshow'],
  ['iframe src=about:blank', 'onload'],
  ['iframe srcdoc=x', 'onload'],
  ['object data=data:,', 'onerror'],
  ['embed src=data:,', 'onload'],
  ['video src=data:,', 'onerror'],
  ['video', 'onloadstart'],
  ['audio src=data:,', 'onerror'],
  ['video><source', 'onerror'],
  ['input autofocus', 'onfocus'],
  ['select autofocus', 'onfocus'],
  ['textarea autofocus', 'onfocus'],
  ['button autofocus', 'onfocus'],
  ['details open', 'ontoggle'],
  ['marquee', 'onstart'],
  ['style', 'onload'],
  ['link rel=stylesheet href=data:,', 'onerror'],
  ['script src=data:,', 'onerror'],
  ['p style=animation:spin', 'onanimationstart'],
  ['p style=transition:1s', 'ontransitionend'],
  ['x tabindex=0 autofocus', 'onfocus'],
  ['a href=#x id=x autofocus tabindex=1', 'onfocusin'],
  ['image href=data:,', 'onerror'],
  ['picture><img src=data:,', 'onerror'],
  ['frameset', 'onload'],
  ['meter', 'onmouseover'],
  ['p', 'onpointerenter'],
  ['p contenteditable', 'onbeforeinput']
]

const withEvents = events.flatMap(([element, event]) => [
  `<${element} ${event}=${run}>`,
  `"><${element}/${event}="${run}">`
])

const withScripts = [
  `<script>${run}</script>`,
  `<SCRIPT>${run}</SCRIPT>`,
  `<scr<script>ipt>${run}</script>`,
  `</p><script>${run}</script>`,
  `</script><script>${run}</script>`,
  `<script type=module>${run}</script>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><script href=data:text/javascript,${run} /></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><set onbegin=${run} attributeName=x>`,
  `<svg><foreignObject><img src=data:, onerror=${run}></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${run}'/>#x">`
]

const withAddresses = [
  `<a href="javascript:${run}">x</a>`,
  `<a href="java\tscript:${run}">x</a>`,
  `<form action="javascript:${run}"><button autofocus>x</button></form>`,
  `<button formaction="javascript:${run}">x</button>`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<iframe srcdoc="<script>parent.intruder=true</script>"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href="javascript:${run}//">`,
  `<math href="javascript:${run}">x</math>`,
  `[x](javascript:${run})`,
  `![x](x" onerror="${run})`,
  `javascript:${run}`
]

const withTemplates = [
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `<%= ${run} %>`,
  `#{${run}}`,
  `{enhet}{${run}}[[${run}]]`,
  `';${run};'`,
  `";${run};"`,
  `\`;${run};\``,
  `' onfocus='${run}' autofocus='`,
  `" onfocus="${run}" autofocus="`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;img src=x onerror=${run}&#62;`,
  `\u003cimg src=x onerror=${run}\u003e`,
  `＜script＞${run}＜/script＞`,
  `]]><script>${run}</script>`,
  `--><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</style><script>${run}</script>`
]

/** Texts that would run something if any of them were taken for markup, an address or code anywhere on their way. */
export const markupStrings: readonly string[] = [...withEvents, ...withScripts, ...withAddresses, ...withTemplates]
