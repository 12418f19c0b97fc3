import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { ApiError, CredentialError } from '../../../src/errors.ts'
import { errorOf, startClient, startPair } from '../start-client.ts'

describe('a 401', () => {
  test('renews the token once', async () => {
    await using pair = await startPair()
    const { client, simulator, setId, screenshotIds, tokens } = pair
    simulator.faults.add({ effect: { kind: 'expired-token' } })
    expect(await client.readScreenshotOrder(setId)).toEqual(screenshotIds)
    expect(tokens).toHaveLength(2)
    expect(client.requests).toBe(2)
  })

  test('a second time is an error that says what to compare', async () => {
    await using pair = await startPair()
    const { client, simulator, setId } = pair
    simulator.faults.add({ times: 99, effect: { kind: 'expired-token' } })
    const error = await errorOf(client.readScreenshotOrder(setId))
    if (!(error instanceof CredentialError)) throw error
    expect(error.code).toBe('CREDENTIAL_REFUSED')
    expect(error.hint).toContain('issuer-id')
    expect(error.cause).toBeInstanceOf(ApiError)
    expect(client.requests).toBe(2)
  })

  test('of a key that was taken before in this run says so', async () => {
    await using pair = await startPair()
    const { client, simulator, setId } = pair
    await client.readScreenshotOrder(setId)
    simulator.faults.add({ times: 99, effect: { kind: 'expired-token' } })
    const error = await errorOf(client.readScreenshotOrder(setId))
    expect(error).toMatchObject({ code: 'CREDENTIAL_REFUSED', hint: expect.stringMatching(/^Run again/) })
    expect(error.message).toContain('taken the same key before in this run')
  })

  test('is also what a create gets over', async () => {
    await using pair = await startPair()
    const { client, simulator, localization } = pair
    simulator.faults.add({ effect: { kind: 'expired-token' } })
    await client.createScreenshotSet(localization, 'APP_IPHONE_65')
    expect(simulator.world.sets(localization.id)).toHaveLength(2)
  })

  test.each([-7_200, 7_200])(
    'is got over where the server’s clock is %d seconds off, for all that follows',
    async (clockSkewSeconds) => {
      await using pair = await startPair({ clockSkewSeconds })
      const { client, setId, screenshotIds, tokens } = pair
      expect(await client.readScreenshotOrder(setId)).toEqual(screenshotIds)
      expect(await client.readScreenshotOrder(setId)).toEqual(screenshotIds)
      expect(tokens).toHaveLength(2)
      expect(client.requests).toBe(3)
    },
  )

  test('for a key that is not known to App Store Connect is an error', async () => {
    await using pair = await startPair()
    using stranger = startClient(pair.simulator.url)
    await expect(stranger.client.readScreenshotOrder(pair.setId)).rejects.toBeInstanceOf(CredentialError)
  })
})

test('no error holds the token', async () => {
  await using pair = await startPair()
  const { client, simulator, setId, tokens } = pair
  const failures = [{ kind: 'status', status: 409 }, { kind: 'non-json' }, { kind: 'expired-token' }] as const
  for (const effect of failures) {
    simulator.faults.add({ times: 99, effect })
    const error = await errorOf(client.readScreenshotOrder(setId))
    simulator.faults.clear()
    const shown = inspect(error, { depth: 20, showHidden: true, getters: true })
    for (const token of tokens) expect(shown).not.toContain(token.slice(0, 40))
  }
})
