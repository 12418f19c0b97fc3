import { expect, test } from '@jest/globals'
import { createTargetKey } from '../../../src/action/github/create-target-key.ts'

const APP = {
  kind: 'app',
  app: { kind: 'bundle-id', value: 'com.example.app' },
  platform: 'IOS',
  isPlatformGiven: false,
  surface: { kind: 'version', version: { kind: 'exact', version: '2.1.0', reason: 'tag v2.1.0' } },
  locales: ['en-US'],
} as const

test.each([
  [APP, '["bundle-id com.example.app","platform IOS","version 2.1.0","locale en-US","display-type APP_IPHONE_67"]'],
  [
    { ...APP, surface: { kind: 'treatment', experiment: 'E', treatment: 'T' } },
    '["bundle-id com.example.app","platform IOS","experiment E","treatment T","locale en-US","display-type APP_IPHONE_67"]',
  ],
  [{ kind: 'set', setId: '1' }, '["screenshot-set 1","display-type APP_IPHONE_67"]'],
] as const)('%j has a key that holds what names it and nothing else', (target, key) => {
  expect(createTargetKey({ target, displayTypes: ['APP_IPHONE_67'] })).toBe(key)
})

test('a field that is added to what is read from the inputs changes no key', () => {
  const later = { ...APP, isPlatformGiven: true, newField: 1, surface: { ...APP.surface, more: 2 } }
  expect(createTargetKey({ target: later, displayTypes: [] })).toBe(createTargetKey({ target: APP, displayTypes: [] }))
})
