/** Made by build/script-text.mjs. */
declare module '*?script' {
  export const script: string
}
