/**
 * Whether the screenshots of a version, page version or experiment in a state can be edited (api, section 3). Apple adds
 * states: one that isn't known here is `unsure`, and App Store Connect's own answer decides.
 */
export function judgeState(state: string): 'editable' | 'locked' | 'unsure' {
  if (EDITABLE.has(state)) return 'editable'
  return LOCKED.has(state) ? 'locked' : 'unsure'
}

const EDITABLE: ReadonlySet<string> = new Set([
  'PREPARE_FOR_SUBMISSION',
  'DEVELOPER_REJECTED',
  'REJECTED',
  'METADATA_REJECTED',
  'INVALID_BINARY',
])

/** The last nine are names that only the older `appStoreState` or only pages and experiments have. */
const LOCKED: ReadonlySet<string> = new Set([
  'WAITING_FOR_REVIEW',
  'IN_REVIEW',
  'ACCEPTED',
  'PENDING_APPLE_RELEASE',
  'PENDING_DEVELOPER_RELEASE',
  'PROCESSING_FOR_DISTRIBUTION',
  'READY_FOR_DISTRIBUTION',
  'REPLACED_WITH_NEW_VERSION',
  'WAITING_FOR_EXPORT_COMPLIANCE',
  'PROCESSING_FOR_APP_STORE',
  'READY_FOR_SALE',
  'PREORDER_READY_FOR_SALE',
  'PENDING_CONTRACT',
  'REMOVED_FROM_SALE',
  'DEVELOPER_REMOVED_FROM_SALE',
  'APPROVED',
  'COMPLETED',
  'STOPPED',
])
