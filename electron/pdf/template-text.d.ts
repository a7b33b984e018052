/** The bundler gives a file as its text. */
declare module '*.typ?raw' {
  const text: string
  export default text
}
