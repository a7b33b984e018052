/** What an intruder in the page would try. Runs in the page: each answers true when it got somewhere. */
export function hostileAttempts(): Record<string, () => unknown> {
  const away = 'https://example.com/'
  const arrives = (promise: Promise<unknown>) => promise.then(Boolean, () => false)
  const within = (milliseconds: number, begin: (succeed: () => void) => void) =>
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), milliseconds)
      begin(() => resolve(true))
    })
  const loads = (html: string) =>
    within(150, (succeed) => {
      const place = document.createElement('div')
      place.innerHTML = html
      place.firstElementChild?.addEventListener('load', succeed)
      document.body.append(place)
    })
  const runs = (html: string) =>
    within(150, () => document.body.insertAdjacentHTML('beforeend', html)).then(() => 'intruder' in window)
  const browser = navigator as unknown as Record<string, Record<string, (...values: unknown[]) => Promise<unknown>>>
  const asks = (device: string, method: string, ...values: unknown[]) =>
    arrives(Promise.resolve(browser[device]?.[method]?.(...values)))
  const known = (name: string) => () => name in window
  const global = window as unknown as Record<string, (text: string) => unknown>

  return {
    'fetch another address': () => arrives(fetch(away)),
    'fetch this computer': () => arrives(fetch('http://127.0.0.1:9222/json')),
    'fetch the program’s own file': () => arrives(fetch(location.href)),
    'fetch a file of the disk': () => arrives(fetch('file:///etc/passwd')),
    'post by XMLHttpRequest': () =>
      within(150, (succeed) => {
        const request = new XMLHttpRequest()
        request.onload = succeed
        request.open('POST', away)
        request.send('x')
      }),
    'open a socket': () =>
      within(150, (succeed) => new WebSocket('wss://example.com/').addEventListener('open', succeed)),
    'listen to a stream': () => within(150, (succeed) => new EventSource(away).addEventListener('open', succeed)),
    'load a picture': () => loads(`<img src="${away}a.png">`),
    'load a style': () => loads(`<link rel="stylesheet" href="${away}a.css">`),
    'load a font': () => arrives(new FontFace('x', `url(${away}a.woff2)`).load()),
    'load a script': () =>
      within(150, (succeed) =>
        document.body.append(Object.assign(document.createElement('script'), { src: `${away}a.js`, onload: succeed }))
      ),
    'import a module': () => arrives(import(`${away}a.js`)),
    'import a module from text': () => arrives(import(`data:text/javascript,${'export default 1'}`)),
    'start a worker': () =>
      within(150, (succeed) =>
        new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))).addEventListener('message', succeed)
      ),
    'start a service worker': () => arrives(navigator.serviceWorker.register('/index.html')),
    // Its load event comes all the same; what it shows is looked at from outside.
    'show a frame': () => void loads(`<iframe src="${away}"></iframe>`),
    'show a frame of text with a script': () =>
      runs('<iframe srcdoc="<script>parent.intruder = true</script>"></iframe>'),
    'embed an object': () => loads(`<object data="${away}"></object>`),
    'embed a plug-in': () => loads(`<embed src="${away}">`),
    'attach a webview': () => loads(`<webview src="${away}" nodeintegration></webview>`),
    'run a handler in markup': () => runs('<img src="data:," onerror="window.intruder = true">'),
    'run a script in markup': () => runs('<script>window.intruder = true</script>'),
    'run a script in a drawing': () => runs('<svg onload="window.intruder = true"></svg>'),
    'run a javascript address': () => {
      document.body.append(
        Object.assign(document.createElement('a'), { href: 'javascript:void(window.intruder = true)', id: 'js' })
      )
      document.getElementById('js')?.click()
      return within(50, () => {}).then(() => 'intruder' in window)
    },
    'evaluate text': () => within(50, (succeed) => setTimeout(() => global['eval']?.('1') && succeed())),
    'run text later': () =>
      within(80, () => global['setTimeout']?.('window.intruder = true')).then(() => 'intruder' in window),
    'reach Node’s require': known('require'),
    'reach Node’s process': known('process'),
    'reach Node’s Buffer': known('Buffer'),
    'reach Node’s module': known('module'),
    'reach Electron’s channel': known('ipcRenderer'),
    'reach Electron’s bridge': known('contextBridge'),
    'replace the operations': () => {
      const before = window.api
      Reflect.set(window, 'api', {})
      Reflect.deleteProperty(window, 'api')
      return window.api !== before
    },
    'replace an operation': () =>
      Reflect.set(window.api, 'saveMatter', () => 'mine') && String(window.api.saveMatter) === 'mine',
    'add an operation': () => Reflect.set(window.api, 'runCommand', () => 'mine'),
    'redefine an operation': () => Reflect.defineProperty(window.api, 'saveMatter', { value: 1 }),
    'find the world through an operation': () =>
      Boolean(Reflect.get(window.api.listMatters, 'constructor')('return 1')),
    'follow a link out': () => {
      document.body.append(Object.assign(document.createElement('a'), { href: away, id: 'out' }))
      document.getElementById('out')?.click()
    },
    'open a window': () => Boolean(window.open(away)),
    'open an empty window': () => Boolean(window.open('')),
    'open a window by a link': () => {
      document.body.append(Object.assign(document.createElement('a'), { href: away, target: '_blank', id: 'blank' }))
      document.getElementById('blank')?.click()
    },
    'go elsewhere': () => location.assign(away),
    'go to a file of the disk': () => location.assign('file:///etc/passwd'),
    'go to a file the program did not bring': () => location.assign('/../package.json'),
    'send a form': () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<form action="${away}" method="post"><button id="send"></button></form>`
      )
      document.getElementById('send')?.click()
    },
    'be sent elsewhere by markup': () =>
      document.head.insertAdjacentHTML('beforeend', `<meta http-equiv="refresh" content="0;url=${away}">`),
    'learn where the user is': () => within(300, (succeed) => navigator.geolocation.getCurrentPosition(succeed)),
    'use the camera': () => asks('mediaDevices', 'getUserMedia', { video: true }),
    'record the screen': () => asks('mediaDevices', 'getDisplayMedia'),
    'show notifications': () => Notification.requestPermission().then((answer) => answer === 'granted'),
    'read the clipboard': () => asks('clipboard', 'readText'),
    'use a USB device': () => asks('usb', 'requestDevice', { filters: [] }),
    'use a serial port': () => asks('serial', 'requestPort'),
    'use a MIDI instrument': () => arrives(Promise.race([navigator.requestMIDIAccess(), within(300, () => {})]))
  }
}
