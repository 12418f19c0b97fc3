import { parentPort } from 'node:worker_threads'
import { createThumbnailTools } from './images/thumbnail/thumbnail-tools.ts'
import { doImageTask } from './images/workers/do-image-task.ts'
import type { ImageTask } from './images/workers/image-work.ts'

// A thread that `ImageWorkers` has started: an entry of its own in dist/. It answers one task after the other, and an error
// that nobody foresees ends it, which is told there.
const tools = createThumbnailTools()
parentPort?.on('message', async (task: ImageTask) => parentPort?.postMessage(await doImageTask(task, tools)))
