declare module '*/styles/tokens.css'
declare module '*/styles/base.css'
