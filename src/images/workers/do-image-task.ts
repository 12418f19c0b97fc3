import { checkImage } from '../checks/check-image.ts'
import type { ImageBuffers } from '../file/image-buffers.ts'
import { readImage } from '../read-image.ts'
import { createThumbnail } from '../thumbnail/create-thumbnail.ts'
import type { ImageTask, ImageWork } from './image-work.ts'

/** Does what a worker is told. What is wrong with an image is part of the result. */
export function doImageTask(task: ImageTask, buffers: ImageBuffers): Promise<ImageWork[keyof ImageWork]['result']> {
  switch (task.kind) {
    case 'read':
      return readImage(task.image, buffers)
    case 'check':
      return checkImage(task.image, buffers)
    case 'draw':
      return createThumbnail(task.image, buffers)
  }
}
