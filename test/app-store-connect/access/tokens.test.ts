import { expect, test } from '@jest/globals'
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { parseCredentials } from '../../../src/app-store-connect/access/credentials.ts'
import { createTokens } from '../../../src/app-store-connect/access/tokens.ts'
import { createKeyPair, ISSUER_ID, KEY_ID } from '../keys.ts'
import { createVirtualClock } from '../virtual-clock.ts'

function setUp(issuerId: string | undefined = ISSUER_ID) {
  const { pem, publicKey } = createKeyPair()
  const clock = createVirtualClock()
  const made: string[] = []
  const tokens = createTokens({
    credentials: parseCredentials({ issuerId, keyId: KEY_ID, privateKey: pem }),
    clock,
    onToken: (token) => made.push(token),
  })
  const verify = (token: string) => jwtVerify(token, publicKey, { currentDate: new Date(clock.now()) })
  return { clock, tokens, made, verify }
}

test('a team token names the issuer, is dated back a minute and lives ten minutes', async () => {
  const { clock, tokens, verify } = setUp()
  const token = await tokens.current()
  const { payload } = await verify(token)
  const now = clock.now() / 1000
  expect(payload).toEqual({ iss: ISSUER_ID, aud: 'appstoreconnect-v1', iat: now - 60, exp: now + 600 })
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', kid: KEY_ID, typ: 'JWT' })
})

test('an individual token says sub: user and names no issuer', async () => {
  const { tokens, verify } = setUp('')
  const { payload } = await verify(await tokens.current())
  expect(payload).toMatchObject({ sub: 'user', aud: 'appstoreconnect-v1' })
  expect(payload.iss).toBeUndefined()
})

test('one token is used until a minute before it ends, and each is announced once', async () => {
  const { clock, tokens, made } = setUp()
  const [first, same] = await Promise.all([tokens.current(), tokens.current()])
  expect(same).toBe(first)
  clock.pass(539_000)
  expect(await tokens.current()).toBe(first)
  clock.pass(1_000)
  const second = await tokens.current()
  expect(second).not.toBe(first)
  expect(made).toEqual([first, second])
})

test('a refused token is replaced once, however many requests it was refused for', async () => {
  const { clock, tokens, made } = setUp()
  const first = await tokens.current()
  clock.pass(1_000)
  tokens.renew(first, undefined)
  const second = await tokens.current()
  tokens.renew(first, undefined)
  expect(await tokens.current()).toBe(second)
  expect(made).toEqual([first, second])
})

test("the server's clock counts from then on where it differs", async () => {
  const { clock, tokens, verify } = setUp()
  const hour = 3_600_000
  tokens.renew(await tokens.current(), clock.now() - hour)
  clock.pass(700_000)
  const token = await tokens.current()
  const payload = decodeJwt(token)
  expect(payload.iat).toBe((clock.now() - hour) / 1000 - 60)
  await expect(verify(token)).rejects.toThrow('exp')
})

test('a difference that the date of an answer cannot prove is left alone', async () => {
  const { clock, tokens, verify } = setUp()
  tokens.renew(await tokens.current(), clock.now() - 3_000)
  const { payload } = await verify(await tokens.current())
  expect(payload.iat).toBe(clock.now() / 1000 - 60)
})
