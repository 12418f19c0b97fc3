/** Whether a file of this name is read as an image. */
export function isImageName(name: string): boolean {
  return !name.startsWith('.') && /\.(?:png|jpe?g)$/i.test(name)
}
