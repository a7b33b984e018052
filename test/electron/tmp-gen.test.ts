import { writeFileSync, readFileSync, existsSync } from 'node:fs'
import { it } from 'vitest'
import { copyOf } from '/work/wt/copy/test/electron/working-copy/copy-of'
import { sampleMatter } from '/work/wt/copy/shared/sample/sample-matter'
import { readWorkingCopy } from '/work/wt/copy/electron/docx/working-copy/read-working-copy'
import { workingCopyChanges } from '/work/wt/copy/shared/exchange/working-copy/working-copy-changes'
it('x', async () => {
  const m = sampleMatter('2023-05-29T10:00:00.000Z')
  writeFileSync('/tmp/wc/kopia.docx', await copyOf(m))
  if (existsSync('/tmp/wc/lo/kopia.docx')) {
    const r = readWorkingCopy(readFileSync('/tmp/wc/lo/kopia.docx'))
    if (!r.ok) return console.log(r)
    console.log(r.value.matterFile?.length, JSON.stringify(workingCopyChanges({word:r.value.text, base:m, mine:m}),null,1))
    console.log(r.value.text.paragraphs.map(p=>p.kind+' '+p.level+' '+p.group+' '+p.places.join(',')+' | '+p.content.map(c=>c.type==='break'?'⏎':c.text).join('').slice(0,70)).join('\n'))
  }
})
