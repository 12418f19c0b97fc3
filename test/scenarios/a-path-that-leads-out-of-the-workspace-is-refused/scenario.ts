import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: [
    { title: 'upwards', inputs: { 'ordering-file': `${'../'.repeat(20)}etc/order.txt` } },
    { title: 'an absolute path', inputs: { 'ordering-file': '/etc/order.txt' } },
    {
      title: 'a symbolic link',
      inputs: { 'ordering-file': 'link.txt' },
      before: async ({ folders }) => await symlink('/etc/passwd', join(folders.workspace, 'link.txt')),
    },
    { title: 'a folder above that leads back is no matter', inputs: { 'ordering-file': 'a/../order.txt' } },
  ],
}
