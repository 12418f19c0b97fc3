import { createImageBuffers, type ImageBuffers } from '../file/image-buffers.ts'
import { JpegCodec } from './jpeg-codec.ts'
import { Canvas } from './thumbnail-scaler.ts'

/** What thumbnails are made with, one after the other. */
export interface ThumbnailTools {
  readonly buffers: ImageBuffers
  readonly canvas: Canvas
  readonly codec: JpegCodec
}

/** Twice the size at which a report shows a picture. */
const BOX = { width: 240, height: 640 }

/** Returns tools that nobody uses yet. */
export function createThumbnailTools(): ThumbnailTools {
  return { buffers: createImageBuffers(), canvas: new Canvas(BOX), codec: new JpegCodec() }
}
