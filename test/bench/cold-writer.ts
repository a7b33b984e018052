import { readFileSync, writeFileSync } from 'node:fs'
import { floorWriter } from './floor-writer'
import type { PlainPaper } from './plain-paper'
import { peerWriter } from './peer-writers'

const [name, from = '', to = '', peers = ''] = process.argv.slice(2)
// Written by the bench, in this very form.
const paper = JSON.parse(readFileSync(from, 'utf8')) as PlainPaper

switch (name) {
  case 'floor':
    writeFileSync(to, floorWriter(paper))
    break
  case 'docxtemplater':
  case 'easy-template-x':
  case 'docx':
    writeFileSync(to, await peerWriter(name, peers)(paper))
    break
  default:
    throw new Error(`No writer is called ${name}.`)
}
