/** An image file of the `screenshots` folder, as found; nothing of its content is known yet. */
export interface ImageFile {
  /** File name, the one that App Store Connect will show. */
  readonly name: string
  /** Absolute path. */
  readonly path: string
  /** Path relative to the workspace with forward slashes, as messages and annotations show it. */
  readonly relativePath: string
}

/** What the first bytes and the length of an image say. */
export interface ImageFacts {
  readonly format: 'png' | 'jpeg'
  /** Pixels, as stored. */
  readonly width: number
  readonly height: number
  readonly sizeBytes: number
  /** MD5 of the whole file, hexadecimal in lower case: Apple's `sourceFileChecksum`. */
  readonly md5: string
}

/** An image file of the `screenshots` folder with what its content says. */
export interface LocalImage extends ImageFile, ImageFacts {
  /** Tells whether the file was changed since it was read: see `readFileStamp`. */
  readonly stamp: string
}
