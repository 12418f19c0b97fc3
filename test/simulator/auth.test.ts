import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { type Simulator, type SimulatorOptions, startSimulator } from './simulator.ts'
import { createToken, refusals, TestClient } from './test-client.ts'

const now = Math.floor(Date.now() / 1000)

async function statusWith(token: (simulator: Simulator) => string, options: SimulatorOptions = {}): Promise<number> {
  await using simulator = await startSimulator(options)
  return (await new TestClient(simulator, token(simulator)).get('/v1/apps')).status
}

describe('a token', () => {
  test('of a team key is accepted', async () => {
    expect(await statusWith(({ teamKey }) => createToken(teamKey))).toBe(200)
  })

  test('of an individual key is accepted', async () => {
    expect(await statusWith(({ individualKey }) => createToken(individualKey))).toBe(200)
  })

  const wrong: readonly { name: string; header?: object; claims?: object }[] = [
    { name: 'another algorithm', header: { alg: 'HS256' } },
    { name: 'an unknown key ID', header: { kid: 'NOBODY' } },
    { name: 'no type', header: { typ: undefined } },
    { name: 'another issuer', claims: { iss: 'someone' } },
    { name: 'a subject beside the issuer', claims: { sub: 'user' } },
    { name: 'another audience', claims: { aud: 'appstoreconnect-v2' } },
    { name: 'no beginning', claims: { iat: undefined } },
    { name: 'a beginning in the future', claims: { iat: now + 30 } },
    { name: 'an end in the past', claims: { iat: now - 600, exp: now - 1 } },
    { name: 'a life of more than twenty minutes', claims: { iat: now - 60, exp: now + 1141 } },
  ]
  test.each(wrong)('with $name is refused', async ({ header, claims }) => {
    const parts = { ...(header && { header }), ...(claims && { claims }) }
    expect(await statusWith(({ teamKey }) => createToken(teamKey, parts))).toBe(401)
  })

  test('of an individual key with an issuer is refused', async () => {
    const claims = { iss: 'someone' }
    expect(await statusWith(({ individualKey }) => createToken(individualKey, { claims }))).toBe(401)
  })

  test('of an individual key without the subject is refused', async () => {
    const claims = { sub: undefined }
    expect(await statusWith(({ individualKey }) => createToken(individualKey, { claims }))).toBe(401)
  })

  test('signed with another key is refused', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(await statusWith(({ teamKey }) => createToken({ ...teamKey, privateKeyPem }))).toBe(401)
  })

  test('with a DER signature is refused', async () => {
    const withDer = ({ teamKey }: Simulator) => {
      const signed = createToken(teamKey).split('.').slice(0, 2).join('.')
      return `${signed}.${sign('sha256', Buffer.from(signed), teamKey.privateKeyPem).toString('base64url')}`
    }
    expect(await statusWith(withDer)).toBe(401)
  })

  test('that is no token at all is refused', async () => {
    expect(await statusWith(() => 'a.b.c')).toBe(401)
  })

  test('with a scope is good for reading only', async () => {
    await using simulator = await startSimulator()
    const token = createToken(simulator.teamKey, { claims: { scope: ['GET /v1/apps'] } })
    const client = new TestClient(simulator, token)
    expect((await client.get('/v1/apps')).status).toBe(200)
    expect((await client.send('DELETE', '/v1/appScreenshots/1')).status).toBe(401)
  })

  test('that fits the real clock is refused where the clock of the server is far ahead, and the answer says its time', async () => {
    await using simulator = await startSimulator({ clockSkewSeconds: 3600 })
    const answer = await new TestClient(simulator).get('/v1/apps')
    expect(refusals(answer)).toEqual(['401 NOT_AUTHORIZED'])
    const ahead = Date.parse(answer.headers.get('date') ?? '') - Date.now()
    expect(ahead).toBeGreaterThan(3_590_000)
    expect(ahead).toBeLessThan(3_610_000)
  })
})

test('the journal never holds the bearer token', async () => {
  await using simulator = await startSimulator()
  const token = createToken(simulator.teamKey)
  await new TestClient(simulator, token).get('/v1/apps')
  expect(JSON.stringify(simulator.journal.requests())).not.toContain(token)
})
