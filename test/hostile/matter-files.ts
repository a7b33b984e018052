import { idOf } from '../builders/id-of'
import { bytesOf, fileText, latin1, matterText, nested, times, unitsText, utf16, wrongFields } from './file-texts'
import type { HostileFile } from './hostile-file'
import { markupEverywhere } from './markup-everywhere'

const sound = matterText('"awardYear":"2024"')
const year = (value: string): string => matterText(`"awardYear":${value}`)
const member = (name: string, value = '0'): string => matterText(`"${name}":${value}`)
const megabyte = 1024 * 1024
/** What is heavy and harmless is opened by a machine that has the time. */
const openedOrSlow = 'opened or file-stopped:time'

const noText: HostileFile[] = [
  ['nothing at all', () => '', 'file-not-json'],
  ['one byte of zero', () => new Uint8Array(1), 'file-not-json'],
  ['a megabyte of zeros', () => new Uint8Array(megabyte), 'file-not-json'],
  ['spaces to the limit', () => new Uint8Array(20 * megabyte).fill(0x20), 'file-not-json'],
  ['one byte over the limit', () => new Uint8Array(20 * megabyte + 1).fill(0x20), 'file-too-large'],
  ['two hundred megabytes', () => new Uint8Array(200 * megabyte), 'file-too-large'],
  ['noise', () => Uint8Array.from({ length: megabyte }, (_, index) => (index * 2_654_435_761) >>> 13), 'file-not-json'],
  ['a picture under a false name', () => bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]), 'file-not-json'],
  ['a program under a false name', () => bytesOf('MZ', [0x90, 0, 3, 0]), 'file-not-json'],
  ['a Word file under a false name', () => bytesOf('PK', [3, 4, 20, 0, 8, 0]), 'file-not-json'],
  ['a web page under a false name', () => '<!DOCTYPE html><script>alert(1)</script>', 'file-not-json'],
  ['a shortcut to a file elsewhere', () => '[InternetShortcut]\nURL=file://server/share/x', 'file-not-json'],
  ['UTF-16, little end first', () => utf16(sound, true), 'file-not-json'],
  ['UTF-16, big end first', () => utf16(sound, false), 'file-not-json'],
  ['UTF-16 without a mark', () => utf16(sound, true).subarray(2), 'file-not-json'],
  ['the old Swedish letters of Windows', () => latin1(year('"Förskolan Ängen"')), 'file-not-json'],
  ['a byte order mark before sound text', () => bytesOf([0xef, 0xbb, 0xbf], sound), 'opened'],
  ['two byte order marks', () => `\uFEFF\uFEFF${sound}`, 'opened'],
  ['three byte order marks', () => `\uFEFF\uFEFF\uFEFF${sound}`, 'file-not-json'],
  [
    'letters cut in the middle of their bytes',
    () => bytesOf('{"format":"namndklar","x":"', [0xc3], '"}'),
    'file-not-json'
  ],
  [
    'letters written longer than they may be',
    () => bytesOf('{"format":"namndklar","x":"', [0xc0, 0xaf], '"}'),
    'file-not-json'
  ],
  ['half a pair in UTF-8', () => bytesOf('{"format":"namndklar","x":"', [0xed, 0xa0, 0x80], '"}'), 'file-not-json'],
  [
    'a letter beyond Unicode',
    () => bytesOf('{"format":"namndklar","x":"', [0xf4, 0x90, 0x80, 0x80], '"}'),
    'file-not-json'
  ],
  ['a zero byte after sound text', () => `${sound}\0`, 'file-not-json'],
  ['a zero byte within a text', () => year('"20\u000024"'), 'file-not-json']
]

const noJson: HostileFile[] = [
  ['half a file', () => sound.slice(0, 40), 'file-cut-off'],
  ['a file without its last sign', () => sound.slice(0, -1), 'file-cut-off'],
  ['a text that never ends', () => `{"format":"${'a'.repeat(megabyte)}`, 'file-cut-off'],
  ['two files after each other', () => sound + sound, 'file-not-json'],
  ['a comment', () => `/* */${sound}`, 'file-not-json'],
  ['a program that would give the file', () => `(()=>(${sound}))()`, 'file-not-json'],
  ['single quotes', () => sound.replaceAll('"', "'"), 'file-not-json'],
  ['a comma too many', () => `${sound.slice(0, -1)},}`, 'file-not-json'],
  ['a comma too few', () => sound.replace(',', ' '), 'file-not-json'],
  ['more ends than beginnings', () => `${sound}}`, 'file-not-json'],
  ['a list closed as an object', () => member('x', '[}'), 'file-not-json'],
  ['not a number', () => year('NaN'), 'file-not-json'],
  ['a number without end', () => year('Infinity'), 'file-not-json'],
  ['a number in sixteens', () => year('0x7E8'), 'file-not-json'],
  ['a number that begins with zero', () => year('02024'), 'file-not-json'],
  ['a word nobody knows', () => year('undefined'), 'file-not-json'],
  ['a broken escape', () => year('"\\u20"'), 'file-not-json'],
  ['an unknown escape', () => year('"\\x41"'), 'file-not-json'],
  ['a line break in a name', () => member('aw\nard'), 'file-not-json'],
  ['only the beginnings of lists', () => '['.repeat(megabyte), 'file-wrong-shape'],
  ['only the beginnings of objects', () => '{"a":'.repeat(200_000), 'file-wrong-shape'],
  ['only backslashes in a text', () => `{"a":"${'\\'.repeat(megabyte)}`, 'file-cut-off'],
  ['only commas', () => `[${','.repeat(megabyte)}]`, 'file-not-json'],
  ['only quotes', () => '"'.repeat(megabyte), 'file-not-json'],
  ['a number of a million digits in the wrong place', () => '1'.repeat(megabyte), 'file-not-json']
]

const falseEnvelope: HostileFile[] = [
  ['null', () => 'null', 'file-not-json'],
  ['a list', () => `[${sound}]`, 'file-not-json'],
  ['a text that holds the file', () => JSON.stringify(sound), 'file-not-json'],
  ['a file of another program', () => '{"name":"package","version":"1.0.0"}', 'file-not-json'],
  ['another format', () => sound.replace('"namndklar"', '"namndklar2"'), 'file-not-json'],
  ['the format of the rules', () => sound.replace('"namndklar"', '"namndklar-rules"'), 'file-not-json'],
  ['a format that is a list of the right one', () => sound.replace('"namndklar"', '["namndklar"]'), 'file-not-json'],
  ['no version', () => sound.replace(',"version":1', ''), 'file-unknown-version'],
  ['version 0', () => sound.replace('"version":1', '"version":0'), 'file-unknown-version'],
  ['version minus one', () => sound.replace('"version":1', '"version":-1'), 'file-unknown-version'],
  ['version one and a half', () => sound.replace('"version":1', '"version":1.5'), 'file-unknown-version'],
  ['a version in a text', () => sound.replace('"version":1', '"version":"1"'), 'file-unknown-version'],
  [
    'a version that is an object',
    () => sound.replace('"version":1', '"version":{"valueOf":1}'),
    'file-unknown-version'
  ],
  [
    'a version of a thousand digits',
    () => sound.replace('"version":1', `"version":${'9'.repeat(1_000)}`),
    'file-unknown-version'
  ],
  ['the next version', () => sound.replace('"version":1', '"version":2'), 'file-newer'],
  ['a version far away', () => sound.replace('"version":1', '"version":9007199254740991'), 'file-newer'],
  ['no matter', () => fileText('"x":1'), 'file-wrong-shape'],
  ['a matter that is a list', () => fileText('"matter":[]'), 'file-wrong-shape'],
  ['a matter without id', () => fileText('"matter":{}'), 'file-wrong-shape'],
  ['an id that climbs', () => fileText('"matter":{"id":"../../../../etc/passwd"}'), 'file-wrong-shape'],
  ['an id that is a device', () => fileText('"matter":{"id":"CON"}'), 'file-wrong-shape'],
  ['an id with a line break after it', () => fileText(`"matter":{"id":"${idOf(1)}\\n"}`), 'file-wrong-shape'],
  [
    'an id with what looks like letters',
    () => fileText(`"matter":{"id":"${idOf(1).replace('4', '４')}"}`),
    'file-wrong-shape'
  ]
]

const falseNames: HostileFile[] = [
  ['a prototype at the top', () => fileText('"__proto__":{"polluted":1}'), 'file-wrong-shape'],
  ['a prototype in the matter', () => matterText('"__proto__":{"polluted":1}'), 'file-wrong-shape'],
  ['a prototype in a unit', () => unitsText(1, '"__proto__":{"polluted":1}'), 'file-wrong-shape'],
  ['a prototype in its answers', () => unitsText(1, '"ownAnswers":{"__proto__":"yes"}'), 'file-wrong-shape'],
  ['a prototype among the texts', () => matterText('"texts":{"__proto__":{"text":[]}}'), 'file-wrong-shape'],
  ['a prototype spelled with escapes', () => matterText('"\\u005f_proto__":{"polluted":1}'), 'file-wrong-shape'],
  ['a prototype within a list', () => member('x', '[[{"__proto__":null}]]'), 'file-wrong-shape'],
  ['a constructor', () => matterText('"constructor":{"prototype":{"polluted":1}}'), 'opened'],
  [
    'a constructor among the answers',
    () => unitsText(1, '"ownAnswers":{"constructor":"yes","prototype":"yes","toString":"no"}'),
    'opened'
  ],
  ['a constructor among the texts', () => matterText('"texts":{"constructor":{"text":[]}}'), 'opened'],
  [
    'methods of every object',
    () => matterText('"hasOwnProperty":1,"toString":1,"valueOf":1,"toJSON":1,"then":1,"__defineGetter__":1'),
    'opened'
  ],
  ['the id twice', () => matterText(`"id":"${idOf(2)}"`), 'file-wrong-shape'],
  ['the format twice', () => fileText('"format":"namndklar"'), 'file-wrong-shape'],
  [
    'a name twice, once with escapes',
    () => matterText('"awardYear":"2024","\\u0061wardYear":"2023"'),
    'file-wrong-shape'
  ],
  ['an empty name twice', () => matterText('"":1,"":2'), 'file-wrong-shape'],
  ['two units with one id', () => matterText(`"units":[{"id":"${idOf(2)}"},{"id":"${idOf(2)}"}]`), 'file-wrong-shape'],
  ['a name of a megabyte', () => member('a'.repeat(megabyte)), 'opened'],
  ['a name of half a pair', () => member('\\ud800'), 'opened'],
  [
    'four hundred thousand names',
    () => member('x', `{${times(400_000, (index) => `"k${index}":0`)}}`),
    'file-over-limit'
  ],
  [
    'names that are numbers far apart',
    () => member('x', `{${times(100_000, (index) => `"${index * 42_949}":0`)}}`),
    'file-over-limit'
  ]
]

const tooMuch: HostileFile[] = [
  ['as deep as may be', () => member('x', nested(30, '[', ']')), 'opened'],
  ['one step deeper', () => member('x', nested(31, '[', ']')), 'file-wrong-shape'],
  ['a hundred thousand lists inside each other', () => member('x', nested(100_000, '[', ']')), 'file-wrong-shape'],
  [
    'a hundred thousand objects inside each other',
    () => member('x', nested(100_000, '{"a":', '}')),
    'file-wrong-shape'
  ],
  [
    'a text of lists inside lists',
    () => matterText(`"texts":{"s":{"text":[{"type":"list","ordered":true,"items":${nested(40, '[', ']')}}]}}`),
    'file-wrong-shape'
  ],
  ['more parts than may be', () => member('x', `[${times(1_100_000, '0')}]`), 'file-over-limit'],
  ['six hundred thousand objects', () => member('x', `[${times(600_000, '{}')}]`), 'file-over-limit'],
  [
    'lists of lists to every limit at once',
    () => member('x', `[${times(38_000, nested(25, '[', ']', ''))}]`),
    'file-over-limit'
  ],
  ['ten thousand units', () => unitsText(10_000), 'file-over-limit'],
  ['five hundred and one units', () => unitsText(501), 'file-over-limit'],
  ['five hundred units', () => unitsText(500), 'opened'],
  ['a hundred thousand units', () => unitsText(100_000), 'file-over-limit'],
  [
    'ten thousand units with nothing right in them',
    () => unitsText(10_000, wrongFields),
    'file-stopped:memory or file-stopped:time'
  ],
  [
    'a hundred thousand units that are numbers',
    () => matterText(`"units":[${times(100_000, '0')}]`),
    'file-over-limit or file-wrong-shape'
  ],
  [
    'a hundred thousand signatories',
    () => matterText(`"committee":{"signatories":[${times(100_000, (index) => `{"id":"${idOf(index)}"}`)}]}`),
    'file-over-limit'
  ],
  [
    'a hundred thousand criteria',
    () => matterText(`"rules":{"criteria":[${times(100_000, (index) => `{"id":"k${index}"}`)}]}`),
    'file-over-limit'
  ],
  [
    'a hundred thousand paragraphs',
    () => matterText(`"texts":{"s":{"text":[${times(100_000, '{"type":"paragraph","content":[]}')}]}}`),
    'file-over-limit'
  ],
  [
    'a hundred thousand sections',
    () => matterText(`"texts":{${times(100_000, (index) => `"s${index}":{"text":[]}`)}}`),
    'file-over-limit'
  ],
  [
    'a hundred thousand answers of a unit',
    () => unitsText(1, `"ownAnswers":{${times(100_000, (index) => `"k${index}":"x"`)}}`),
    'file-over-limit'
  ],
  ['a field one sign too long', () => year(`"${'å'.repeat(200_001)}"`), 'file-over-limit'],
  ['a field as long as may be', () => year(`"${'å'.repeat(200_000)}"`), 'opened'],
  ['a field of eighteen megabytes', () => year(`"${'x'.repeat(18 * megabyte)}"`), 'file-over-limit'],
  ['a field of nine million Swedish letters', () => year(`"${'å'.repeat(9_000_000)}"`), 'file-over-limit'],
  ['a text of marks nobody sees', () => year(`"${'\u200d'.repeat(6_000_000)}"`), openedOrSlow],
  ['a text of letters with loose dots', () => year(`"${'o\u0308'.repeat(60_000)}"`), 'opened'],
  ['a letter with a hundred thousand accents', () => year(`"e${'\u0301'.repeat(100_000)}"`), 'opened'],
  ['a million texts to clean', () => member('x', `[${times(900_000, '"\\u200d"')}]`), 'file-over-limit'],
  [
    'a logo of twelve megabytes',
    () =>
      matterText(`"committee":{"logo":{"type":"png","width":10,"height":10,"data":"${'A'.repeat(12 * megabyte)}"}}`),
    'file-over-limit'
  ],
  [
    'a logo of a million pixels across',
    () => matterText('"committee":{"logo":{"type":"png","width":1000000,"height":1,"data":"AAAA"}}'),
    'file-over-limit'
  ],
  [
    'a logo that is a drawing with a program',
    () => matterText('"committee":{"logo":{"type":"svg+xml","width":1,"height":1,"data":"AAAA"}}'),
    'file-wrong-shape'
  ]
]

const strangeValues: HostileFile[] = [
  ['a number larger than any', () => year('1e999'), 'file-wrong-shape'],
  ['a number of four hundred digits', () => year('9'.repeat(400)), 'file-wrong-shape'],
  ['a number of three hundred digits', () => year('9'.repeat(300)), 'opened'],
  ['a number smaller than any', () => year('-1e-999'), 'opened'],
  ['a year that is a list', () => year('["2024"]'), 'file-wrong-shape'],
  ['a year that is an object', () => year('{"toString":"2024"}'), 'file-wrong-shape'],
  ['a year of true', () => year('true'), 'opened'],
  ['a committee that is text', () => member('committee', '"nämnd"'), 'file-wrong-shape'],
  ['units that are an object', () => member('units', '{"0":{},"length":1}'), 'file-wrong-shape'],
  ['units that are null', () => member('units', 'null'), 'file-wrong-shape'],
  ['a unit that is null', () => member('units', '[null]'), 'file-wrong-shape'],
  [
    'a section of raw markup',
    () => matterText('"texts":{"summary":{"text":"<script>alert(1)</script>"}}'),
    'file-wrong-shape'
  ],
  [
    'a section of an unknown kind',
    () => matterText('"texts":{"summary":{"text":[{"type":"html","html":"<b>"}]}}'),
    'file-wrong-shape'
  ],
  [
    'a logo from the network',
    () => matterText('"committee":{"logo":{"type":"png","width":1,"height":1,"data":"https://example.com/x.png"}}'),
    'file-wrong-shape'
  ],
  [
    'a logo that is no picture',
    () => matterText('"committee":{"logo":{"type":"png","width":10,"height":10,"data":"AAAA"}}'),
    'opened'
  ],
  ['half pairs in every text', () => matterText(`"awardYear":"\\ud83d","registryNumber":"\\ude00\\ud83d"`), 'opened'],
  ['noncharacters', () => year('"\\uffff\\ufffe\\ufdd0"'), 'opened'],
  [
    'writing turned backwards',
    () => matterText('"registryNumber":"\\u202e4202-1","awardYear":"\\u2066x\\u2069"'),
    'opened'
  ],
  ['control characters', () => year('"\\u0000\\u0001\\u001b[31m\\u0007\\u009b"'), 'opened'],
  ['a line separator', () => year('"\\u2028\\u2029"'), 'opened'],
  ['a paper’s own signs', () => year('"{{7*7}} ${7*7} <%= 7 %> =cmd|\'/c calc\'!A0"'), 'opened'],
  ['markup in every field', markupEverywhere, 'opened'],
  ['a predecessor that is itself', () => unitsText(1, `"continues":"${idOf(0)}"`), 'opened'],
  [
    'units that precede each other',
    () =>
      matterText(`"units":[{"id":"${idOf(2)}","continues":"${idOf(3)}"},{"id":"${idOf(3)}","continues":"${idOf(2)}"}]`),
    'opened'
  ],
  [
    'dates from another calendar',
    () => matterText('"meeting":{"date":"9999999-99-99","time":"-1:99"},"reportDate":"٢٠٢٤-٠١-٠١"'),
    'opened'
  ],
  [
    'a search that would never end',
    () => matterText(`"committee":{"name":"${'a'.repeat(100_000)}!","wording":{"approve":"${'('.repeat(50_000)}"}}`),
    'opened'
  ]
]

/** Files that are no matters, or mean harm as matters. */
export const matterFiles: readonly HostileFile[] = [
  ...noText,
  ...noJson,
  ...falseEnvelope,
  ...falseNames,
  ...tooMuch,
  ...strangeValues
]
