/**
 * Writes `schema/ordering-file.schema.json`, by which editors complete and check an ordering file, from the tables and bounds
 * that the parser uses. With `--check` it writes nothing and fails where they differ.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { BOUNDS } from '../src/bounds.ts'
import { DISPLAY_TYPES } from '../src/display-types.ts'
import { DISPLAY_TYPE_SHAPE } from '../src/wanted/names/judge-display-type.ts'
import { LOCALE_SHAPE } from '../src/wanted/names/judge-locale.ts'
import { LOCALES } from '../src/wanted/names/locales.ts'

export const SCHEMA_PATH = 'schema/ordering-file.schema.json'

/** What `parseReference` takes, as one pattern: no path, no control character, an ID behind `id:`, a checksum behind `md5:`. */
const REFERENCE =
  '^(?!\\s*$)(?!id:(?!\\S+$))(?!md5:(?![0-9a-fA-F]{32}$))(?!.*\\.\\.)[^/\\\\\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$'

const refer = (name: string) => ({ allOf: [{ $ref: `#/definitions/${name}` }] })

/** The schema (JSON Schema, draft 7: what editors know). What names are known is a suggestion; others that look right are allowed. */
export function createSchema(): object {
  const displayTypes = [...DISPLAY_TYPES.values()].map(({ displayType, name }) => [
    displayType,
    { description: name, ...refer('order') },
  ])
  const locales = LOCALES.map((locale) => [locale, refer('locale')])
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Ordering file for App Store screenshot sets',
    description:
      'A list orders every set that the run concerns; a map goes from the locale to the display type to the order.',
    anyOf: [refer('order'), refer('map')],
    definitions: {
      map: {
        type: 'object',
        minProperties: 1,
        propertyNames: { maxLength: BOUNDS.keyCharacters },
        properties: {
          default: { description: 'Every locale of the version that has no key of its own', ...refer('locale') },
          ...Object.fromEntries(locales),
        },
        patternProperties: { [LOCALE_SHAPE.source]: refer('locale') },
        additionalProperties: false,
      },
      locale: {
        anyOf: [
          { description: 'The key whose orders this locale has, too', type: 'string', maxLength: BOUNDS.keyCharacters },
          {
            type: 'object',
            minProperties: 1,
            propertyNames: { maxLength: BOUNDS.keyCharacters },
            properties: Object.fromEntries(displayTypes),
            patternProperties: { [DISPLAY_TYPE_SHAPE.source]: refer('order') },
            additionalProperties: false,
          },
        ],
      },
      order: { description: 'First shown first', type: 'array', minItems: 1, items: refer('reference') },
      reference: {
        description: 'A file name, a glob, * for all that nothing else names, id: with an ID, or md5: with a checksum',
        type: 'string',
        maxLength: BOUNDS.referenceCharacters,
        pattern: REFERENCE,
      },
    },
  }
}

/** The file's text. */
export function renderSchema(): string {
  return `${JSON.stringify(createSchema(), null, 2)}\n`
}

async function updateSchema(): Promise<void> {
  const file = resolve(import.meta.dirname, '..', SCHEMA_PATH)
  const written = await readFile(file, 'utf8').catch(() => '')
  if (written === renderSchema()) return
  if (process.argv.includes('--check')) throw new Error(`${SCHEMA_PATH} is not made from the tables: npm run schema`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, renderSchema())
}

if (import.meta.main) await updateSchema()
