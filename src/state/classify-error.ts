import { isOutcomeUnknown, isUploadExpired } from '../app-store-connect/http/request-error.ts'
import { ApiError, isNotFound } from '../errors.ts'
import type { ErrorKind } from './backend.ts'

/** What an error of the API means for what is shown, or for a set. */
export function classify(error: unknown): ErrorKind | undefined {
  if (isOutcomeUnknown(error)) return 'unknown'
  if (isUploadExpired(error)) return 'expired'
  if (isNotFound(error)) return 'gone'
  if (!(error instanceof ApiError) || error.status !== 409) return undefined
  // Apple's words are "Screenshot Set Already Exists!"; the code behind them isn't documented, so here the text decides.
  const isTaken = error.errors.some((entry) => /already exists/i.test(`${entry.title} ${entry.detail ?? ''}`))
  return isTaken ? 'taken' : 'conflict'
}
