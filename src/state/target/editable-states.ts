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

/**
 * What to do about a version, page version or experiment in a state that doesn't let it be edited, or may not. While a
 * version is on its way to the store App Store Connect makes no second one.
 */
export function adviseOnState(state: string): string {
  return ADVICE.get(state) ?? 'Create a new version in App Store Connect first: this action creates none.'
}

/** Whether a new version can't be made before this one is released or taken back. */
export function isUnderWay(state: string): boolean {
  return ADVICE.has(state)
}

const REVIEWED =
  'Remove it from review in App Store Connect (it becomes DEVELOPER_REJECTED and can be edited), or wait until the review is over.'
const AWAITED = 'Wait until Apple has released it; a new version can be created then.'

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['READY_FOR_REVIEW', 'Take it out of the draft submission in App Store Connect, and it can be edited.'],
  ['WAITING_FOR_REVIEW', REVIEWED],
  ['IN_REVIEW', REVIEWED],
  [
    'PENDING_DEVELOPER_RELEASE',
    'Release it in App Store Connect, and create the next version then; or take it back (it becomes DEVELOPER_REJECTED and can be edited).',
  ],
  ['ACCEPTED', AWAITED],
  ['PENDING_APPLE_RELEASE', AWAITED],
  ['PROCESSING_FOR_DISTRIBUTION', AWAITED],
  ['PROCESSING_FOR_APP_STORE', AWAITED],
  ['WAITING_FOR_EXPORT_COMPLIANCE', `Answer the questions on export compliance in App Store Connect. ${AWAITED}`],
  ['PENDING_CONTRACT', `Accept the agreements in App Store Connect, under Business. ${AWAITED}`],
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
