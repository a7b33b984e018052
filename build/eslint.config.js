import { defineConfig } from 'eslint/config'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { floorRule } from './floor-rule.mjs'
import { floors } from './floors.mjs'

/** A package that may be imported in one folder only, whatever else the folder's rules say. */
const homes = {
  typst: { regex: '^@myriaddreamin/', message: 'The typesetter is used in electron/pdf only.' },
  nodemailer: { regex: '^nodemailer(/|$)', message: 'nodemailer is used in electron/mail only.' },
  lowdb: { regex: '^lowdb(/|$)', message: 'lowdb is used in electron/storage only.' },
  react: {
    regex: '^(react|react-dom|react-aria-components|prosemirror-[a-z-]+)(/|$)',
    message: 'React and widgets belong to renderer/.'
  },
  electron: { regex: '^electron(/|$)', message: 'electron is used in electron/ only.' }
}
const { typst, nodemailer, lowdb, react, electron } = homes
const meeting = { regex: '/renderer/', message: 'electron/ and renderer/ meet in shared/ only.' }
/** @param {{ regex: string, message: string }[]} patterns @returns {import('eslint').Linter.RulesRecord} */
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

/** Choices are read once: what was typed as one is compared by its reader alone. */
const readOnce = [
  {
    selector:
      'BinaryExpression[operator=/^[!=]==$/] > MemberExpression.left[property.name=/^(confirmed|certified|participation)$/]',
    message: 'Ask its reader in shared/domain/answers what was typed.'
  },
  {
    selector:
      "BinaryExpression[operator=/^[!=]==$/][right.value='withdrawn'] > MemberExpression.left[property.name='state']",
    message: 'Ask isWithdrawn.'
  }
]

const clockless = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'shared/ has no clock: take the date as an argument.'
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'shared/ has no clock: take the date as an argument.'
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'shared/ is deterministic: take the value as an argument.'
  }
]

export default defineConfig(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error'
    }
  },
  {
    files: ['{shared,electron,renderer}/**'],
    plugins: { house: { rules: { floors: floorRule } } },
    rules: { 'house/floors': ['error', floors], 'no-restricted-syntax': ['error', ...readOnce] }
  },
  {
    files: ['shared/**'],
    rules: {
      ...restrict(typst, nodemailer, lowdb, react, electron, {
        regex: '^node:|/(electron|renderer)/',
        message: 'shared/ is pure and stands alone.'
      }),
      'no-restricted-syntax': ['error', ...clockless, ...readOnce],
      'no-control-regex': 'off'
    }
  },
  { files: ['electron/**'], rules: restrict(typst, nodemailer, lowdb, react, meeting) },
  { files: ['electron/docx/**'], rules: restrict(typst, nodemailer, lowdb, react, electron, meeting) },
  { files: ['electron/pdf/**'], rules: restrict(nodemailer, lowdb, react, electron, meeting) },
  { files: ['electron/mail/**'], rules: restrict(typst, lowdb, react, electron, meeting) },
  { files: ['electron/storage/**'], rules: restrict(typst, nodemailer, react, electron, meeting) },
  {
    files: ['renderer/**'],
    plugins: { 'react-hooks': { meta: hooks.meta, rules: hooks.rules } },
    rules: {
      ...hooks.configs.recommended.rules,
      // Tells what the React compiler would leave out, which is not used here.
      'react-hooks/incompatible-library': 'off',
      ...restrict(typst, nodemailer, lowdb, electron, {
        regex: '^node:|/electron/',
        message: 'renderer/ reaches the world through api.ts only.'
      })
    }
  },
  { files: ['build/**', 'test/**', 'electron/headless/**'], rules: { 'no-console': 'off' } }
)
