import { deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { createIhdr, createPngChunk, PNG_SIGNATURE } from '../support/images/png.ts'

const COLOURS = 256

/** A PNG of a browser's as a smaller one with at most 256 colours, those that most pixels have; the page's canvas decodes it. */
export async function shrinkPng(png: Buffer, page: Page): Promise<Buffer> {
  const { width, height, pixels } = await decode(png, page)
  const palette = choosePalette(pixels)
  const nearest = new Map<number, number>()
  const rows = Buffer.alloc((width + 1) * height)
  for (let index = 0; index < width * height; index++) {
    const colour = pixels.readUInt32BE(index * 4) >>> 8
    const found = nearest.get(colour) ?? findNearest(palette, colour)
    nearest.set(colour, found)
    rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] = found
  }
  return Buffer.concat([
    PNG_SIGNATURE,
    createPngChunk('IHDR', createIhdr({ width, height, bitDepth: 8, colorType: 3 })),
    createPngChunk('PLTE', Buffer.from(palette.flatMap(split))),
    createPngChunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    createPngChunk('IEND', Buffer.alloc(0)),
  ])
}

async function decode(png: Buffer, page: Page): Promise<{ width: number; height: number; pixels: Buffer }> {
  const found = await page.evaluate(`(async () => {
    const image = new Image()
    image.src = 'data:image/png;base64,${png.toString('base64')}'
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    let text = ''
    for (let start = 0; start < data.length; start += 32768) text += String.fromCharCode(...data.subarray(start, start + 32768))
    return { width: image.width, height: image.height, pixels: btoa(text) }
  })()`)
  const { width, height, pixels } = found as { width: number; height: number; pixels: string }
  return { width, height, pixels: Buffer.from(pixels, 'base64') }
}

function choosePalette(pixels: Buffer): readonly number[] {
  const counts = new Map<number, number>()
  for (let offset = 0; offset < pixels.length; offset += 4) {
    const colour = pixels.readUInt32BE(offset) >>> 8
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([, left], [, right]) => right - left)
    .slice(0, COLOURS)
    .map(([colour]) => colour)
}

function findNearest(palette: readonly number[], colour: number): number {
  const [red = 0, green = 0, blue = 0] = split(colour)
  const distances = palette.map((one) => {
    const [otherRed = 0, otherGreen = 0, otherBlue = 0] = split(one)
    return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2
  })
  return distances.indexOf(Math.min(...distances))
}

function split(colour: number): readonly number[] {
  return [colour >>> 16, (colour >>> 8) & 255, colour & 255]
}
