import { checkImage } from '../checks/check-image.ts'
import { readImage } from '../read-image.ts'
import { createThumbnail } from '../thumbnail/create-thumbnail.ts'
import type { ThumbnailTools } from '../thumbnail/thumbnail-tools.ts'
import type { ImageTask, ImageWork } from './image-work.ts'

/** Does what a worker is told. What is wrong with an image is part of the result. */
export function doImageTask(task: ImageTask, tools: ThumbnailTools): Promise<ImageWork[keyof ImageWork]['result']> {
  switch (task.kind) {
    case 'read':
      return readImage(task.image, tools.buffers)
    case 'check':
      return checkImage(task.image, tools.buffers)
    case 'draw':
      return createThumbnail(task.image, tools)
  }
}
