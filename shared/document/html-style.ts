/** How a paper in HTML looks on screen and in print: the fonts every municipality has, black on white. */
export const htmlStyle = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 42rem; background: #fff; color: #111;
  font: 1rem/1.5 "Times New Roman", "Liberation Serif", serif; overflow-wrap: break-word; }
h1, h2, header, footer, .draft { font-family: Arial, "Liberation Sans", sans-serif; }
h1 { margin: 2.5rem 0 1rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 1.75rem 0 .25rem; font-size: 1rem; break-after: avoid; }
p, ul, ol { margin: 0 0 .5rem; }
ul, ol { padding-left: 1.5rem; }
li > ul { margin: .25rem 0; }
p { orphans: 2; widows: 2; }
p:has(+ ul), p:has(+ ol) { break-after: avoid; }
header { display: grid; grid-template-columns: 1fr auto; gap: 1rem 2rem; font-size: .8125rem; }
.logo { grid-column: 1 / -1; }
header p, footer p, .lines p, .signatory p { margin: 0; }
header .references, header .addressee { text-align: right; }
header .organisation p:first-child, header .references p:first-child, .draft { font-weight: bold; }
.signatures { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin-top: 2.5rem; break-inside: avoid; }
.signatory { flex: 1 1 12rem; }
.to-sign .signatory { margin-top: 3rem; padding-top: .25rem; border-top: 1px solid #555; }
table { width: 100%; margin: .5rem 0; border-collapse: collapse; font: .8125rem/1.35 Arial, "Liberation Sans", sans-serif; }
th, td { padding: .2rem .75rem .2rem 0; border-block: 1px solid #8a857b; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
.draft { letter-spacing: .08em; }
mark { background: #fbf0c4; color: #4d410f; border-bottom: 1px dashed #8a7417; }
footer { margin-top: 3rem; font-size: .75rem; }
@page { size: A4; margin: 2.5cm 2.5cm 2cm;
  @bottom-right { content: "Sida " counter(page) " (" counter(pages) ")"; font: .75rem Arial, "Liberation Sans", sans-serif; } }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } }
`

/** A sheet that lies: two columns of smaller text, closer set, on one page. */
export const htmlSheetStyle = `
body { max-width: 72rem; font: .8125rem/1.35 Arial, "Liberation Sans", sans-serif; }
header { gap: .25rem 2rem; }
main { columns: 2; column-gap: 2rem; }
h1 { margin: 0 0 .5rem; font-size: 1.25rem; }
h2 { margin: .75rem 0 .25rem; }
p, ul, ol { margin-bottom: .2rem; }
table { margin: .15rem 0 .4rem; font-size: .75rem; line-height: 1.2; }
th, td { padding: 1px .5rem 1px 0; }
p:has(+ table) { break-after: avoid; }
@media screen and (max-width: 48rem) { main { columns: 1; } }
@page { size: A4 landscape; margin: 1.2cm 1.5cm; }
@media print { body { font-size: 9.5pt; } table { font-size: 9pt; } }
`
