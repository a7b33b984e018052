import blocks from './template/blocks.typ?raw'
import data from './template/data.typ?raw'
import head from './template/head.typ?raw'
import line from './template/line.typ?raw'
import look from './template/look.typ?raw'
import paper from './template/paper.typ?raw'

/** The template, a fixed program of ours: what begins it, and the files that it takes in. */
export const templateFiles = {
  main: paper,
  others: { 'blocks.typ': blocks, 'data.typ': data, 'head.typ': head, 'line.typ': line, 'look.typ': look }
}
