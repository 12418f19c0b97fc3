import type { Clock } from '../../clock.ts'
import type { Credentials } from './credentials.ts'

/** The token in use. One is used until shortly before it ends. */
export interface Tokens {
  /** The token to send now, signed anew where the last one is about to end. */
  current(): Promise<string>
  /**
   * Gives up a token that was refused. `serverTime`, the `Date` of that answer in milliseconds since 1970, corrects
   * the clock from then on. Does nothing where the token is no longer in use.
   */
  renew(refused: string, serverTime: number | undefined): void
  /** Says that App Store Connect has taken a token: the key is a good one. */
  confirm(): void
  readonly isConfirmed: boolean
}

// "Tokens live at most 20 minutes": documentation of the API, "Generating Tokens for API Requests". That counts from
// `iat`, which is dated back for servers whose clock is behind ours.
const LIFETIME_S = 600
const BACKDATED_S = 60
const RENEWED_BEFORE_END_S = 60
/** A difference that the date of an answer, in whole seconds and some time under way, can't prove. */
const NEGLIGIBLE_SKEW_MS = 5_000

/** Returns a source of tokens; `onToken` is called with each before it is given out. Token lifetimes are never scaled. */
export function createTokens(options: {
  readonly credentials: Credentials
  readonly clock: Clock
  readonly onToken?: ((token: string) => void) | undefined
}): Tokens {
  const { credentials, clock, onToken } = options
  let skewMs = 0
  let isConfirmed = false
  let held: { token: Promise<string>; endsAt: number; text: string | undefined } | undefined

  const sign = () => {
    const issuedAt = Math.floor((clock.now() + skewMs) / 1000)
    const token = signToken(credentials, issuedAt).then((text) => {
      entry.text = text
      onToken?.(text)
      return text
    })
    const entry: NonNullable<typeof held> = { token, endsAt: (issuedAt + LIFETIME_S) * 1000, text: undefined }
    return entry
  }
  return {
    current() {
      const now = clock.now() + skewMs
      if (held === undefined || now >= held.endsAt - RENEWED_BEFORE_END_S * 1000) held = sign()
      return held.token
    },
    confirm() {
      isConfirmed = true
    },
    get isConfirmed() {
      return isConfirmed
    },
    renew(refused, serverTime) {
      if (held?.text !== refused) return
      held = undefined
      if (serverTime === undefined) return
      const skew = serverTime - clock.now()
      skewMs = Math.abs(skew) > NEGLIGIBLE_SKEW_MS ? skew : 0
    },
  }
}

async function signToken(credentials: Credentials, issuedAt: number): Promise<string> {
  // Loaded when the first token is signed: a run that fails on its inputs needs none.
  const { SignJWT } = await import('jose')
  const token = new SignJWT(credentials.issuerId === undefined ? { sub: 'user' } : { iss: credentials.issuerId })
  return token
    .setProtectedHeader({ alg: 'ES256', kid: credentials.keyId, typ: 'JWT' })
    .setAudience('appstoreconnect-v1')
    .setIssuedAt(issuedAt - BACKDATED_S)
    .setExpirationTime(issuedAt + LIFETIME_S)
    .sign(credentials.privateKey)
}
