import { expect, test } from '@jest/globals'
import { judgeState } from '../../../src/state/target/editable-states.ts'

test.each([
  ['PREPARE_FOR_SUBMISSION', 'editable'],
  ['DEVELOPER_REJECTED', 'editable'],
  ['REJECTED', 'editable'],
  ['METADATA_REJECTED', 'editable'],
  ['INVALID_BINARY', 'editable'],
  ['READY_FOR_REVIEW', 'unsure'],
  ['A_STATE_THAT_APPLE_ADDS', 'unsure'],
  ['', 'unsure'],
  ['WAITING_FOR_REVIEW', 'locked'],
  ['IN_REVIEW', 'locked'],
  ['ACCEPTED', 'locked'],
  ['PENDING_APPLE_RELEASE', 'locked'],
  ['PENDING_DEVELOPER_RELEASE', 'locked'],
  ['PROCESSING_FOR_DISTRIBUTION', 'locked'],
  ['READY_FOR_DISTRIBUTION', 'locked'],
  ['REPLACED_WITH_NEW_VERSION', 'locked'],
  ['WAITING_FOR_EXPORT_COMPLIANCE', 'locked'],
  ['READY_FOR_SALE', 'locked'],
])('%s is %s', (state, expected) => {
  expect(judgeState(state)).toBe(expected)
})
