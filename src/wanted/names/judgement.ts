/** What the action knows by heart; given from outside, so that the parser depends on no table. */
export interface Vocabulary {
  readonly locales: readonly string[]
  readonly displayTypes: readonly string[]
}

/** What a locale or a display type that a user wrote is taken for. */
export type Judgement =
  | { readonly kind: 'known' }
  /** Not in the table, but it looks like one: passed on with a warning, since Apple adds them. */
  | { readonly kind: 'unknown' }
  /**
   * Most likely a slip. `suggestions`, best first, is never empty. `reason` says why it isn't what it seems, where there is more
   * to say. `by` is there where it is no more than a kind of devices (`iPad`) or a screen size (`4.7`).
   */
  | {
      readonly kind: 'near-miss'
      readonly suggestions: readonly string[]
      readonly reason?: string
      readonly by?: 'family' | 'size'
    }
  /** What only the App Asset Library has, such as a placement group (`IPAD_13_PROFILE`), where screenshot sets are meant. */
  | { readonly kind: 'library-only' }
  /** Neither known nor shaped like one. */
  | { readonly kind: 'invalid' }
