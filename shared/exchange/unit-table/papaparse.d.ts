// The package's own types bring Node's and the browser's with them, which shared/ stands without.
interface Papa {
  parse(
    text: string,
    options: { delimiter: string; quoteChar?: string }
  ): { data: string[][]; errors: { type: string }[] }
  unparse(rows: string[][], options: { delimiter: string; newline: string }): string
}

declare const Papa: Papa
export default Papa
