import { expect, test } from '@jest/globals'
import { listPackages } from '../../scripts/build.ts'

test('the packages of a bundle are those of its modules, of concatenated ones too, with nested copies apart', () => {
  const modules = [
    { name: './src/main.ts' },
    {
      name: './node_modules/jose/dist/index.js + 3 modules',
      modules: [{ name: './node_modules/jose/dist/a.js' }, { name: './node_modules/@octokit/core/b.js' }],
    },
    { name: './node_modules/@actions/github/node_modules/undici/index.js' },
    { name: 'external "node:fs"' },
  ]
  expect(listPackages(modules)).toEqual([
    'node_modules/@actions/github/node_modules/undici',
    'node_modules/@octokit/core',
    'node_modules/jose',
  ])
})
