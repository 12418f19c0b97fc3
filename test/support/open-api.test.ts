import { describe, expect, test } from '@jest/globals'
import { findOpenApiFolder, type ObservedExchange, readContract } from './open-api.ts'

const folder = findOpenApiFolder()
const describeContract = folder === undefined ? describe.skip : describe

function exchange(parts: Partial<ObservedExchange>): ObservedExchange {
  return {
    method: 'GET',
    path: '/v1/appScreenshotSets/s1',
    rawQuery: '',
    body: undefined,
    status: 200,
    response: set(),
    faults: [],
    ...parts,
  }
}

function set(attributes: object = { screenshotDisplayType: 'APP_IPHONE_67' }) {
  return {
    data: { type: 'appScreenshotSets', id: 's1', attributes },
    links: { self: 'https://example.com/v1/appScreenshotSets/s1' },
  }
}

function reservation(attributes: object, more: object = {}) {
  const appScreenshotSet = { data: { type: 'appScreenshotSets', id: 's1' } }
  const data = { type: 'appScreenshots', attributes, relationships: { appScreenshotSet }, ...more }
  return { method: 'POST', path: '/v1/appScreenshots', body: { data }, status: 0 }
}

describeContract('the check against Apple’s OpenAPI documents (needs ASC_OPENAPI_DIR or ../shared/openapi)', () => {
  const cases: readonly { name: string; exchange: Partial<ObservedExchange>; problems: readonly string[] }[] = [
    { name: 'lets a plain exchange pass', exchange: {}, problems: [] },
    {
      name: 'lets declared parameters pass',
      exchange: {
        rawQuery: 'include=appScreenshots&limit%5BappScreenshots%5D=50&fields[appScreenshots]=fileName,fileSize',
      },
      problems: [],
    },
    {
      name: 'refuses an unknown path',
      exchange: { path: '/v1/screenshotSets' },
      problems: ['no document knows this operation'],
    },
    {
      name: 'refuses an unknown method',
      exchange: { method: 'PATCH' },
      problems: ['no document knows this operation'],
    },
    {
      name: 'refuses an unknown parameter',
      exchange: { rawQuery: 'page=2' },
      problems: ["query: page isn't declared"],
    },
    {
      name: 'refuses a repeated parameter',
      exchange: { rawQuery: 'include=appScreenshots&include=appScreenshots' },
      problems: ['query: include is repeated'],
    },
    {
      name: 'refuses a value outside of an enum',
      exchange: { rawQuery: 'include=appScreenshots,images' },
      problems: ["query: include can't be images"],
    },
    {
      name: 'refuses a limit that is too high',
      exchange: { rawQuery: 'limit[appScreenshots]=51' },
      problems: ['query: limit[appScreenshots] must lie between 1 and 50, not 51'],
    },
    {
      name: 'refuses a limit that is no number',
      exchange: { rawQuery: 'limit[appScreenshots]=all' },
      problems: ['query: limit[appScreenshots] must be a number, not all'],
    },
    {
      name: 'refuses a body where none is declared',
      exchange: { body: { data: [] } },
      problems: ['request body: none is declared'],
    },
    {
      name: 'refuses a request without its body',
      exchange: { ...reservation({}), body: undefined },
      problems: ['request body: missing'],
    },
    { name: 'lets a complete body pass', exchange: reservation({ fileName: '1.png', fileSize: 3 }), problems: [] },
    {
      name: 'refuses a body that lacks an attribute',
      exchange: reservation({ fileName: '1.png' }),
      problems: ["request body: /data/attributes must have required property 'fileSize'"],
    },
    {
      name: 'refuses an attribute of the wrong type',
      exchange: reservation({ fileName: '1.png', fileSize: '3' }),
      problems: ['request body: /data/attributes/fileSize must be integer'],
    },
    {
      name: 'refuses an unknown attribute in a body',
      exchange: reservation({ fileName: '1.png', fileSize: 3, checksum: 'x' }),
      problems: ["request body: /data/attributes/checksum isn't declared"],
    },
    {
      name: 'refuses an unknown member in a body',
      exchange: reservation({ fileName: '1.png', fileSize: 3 }, { position: 1 }),
      problems: ["request body: /data/position isn't declared"],
    },
    {
      name: 'refuses a status that is not declared',
      exchange: { status: 418 },
      problems: ["answer: status 418 isn't declared"],
    },
    {
      name: 'does not look at an answer that a fault has touched',
      exchange: { status: 418, faults: ['status'] },
      problems: [],
    },
    {
      name: 'lets null stand for an attribute that is not there yet',
      exchange: { response: set({ screenshotDisplayType: null }) },
      problems: [],
    },
    {
      name: 'refuses an unknown attribute in an answer',
      exchange: { response: set({ screenshotDisplayType: 'APP_IPHONE_67', position: 1 }) },
      problems: ["answer: /data/attributes/position isn't declared"],
    },
    {
      name: 'refuses an unknown attribute of an included resource',
      exchange: {
        response: { ...set(), included: [{ type: 'appScreenshots', id: '1', attributes: { name: 'x' } }] },
      },
      problems: ["answer: /included/0/attributes/name isn't declared"],
    },
    {
      name: 'refuses an enum value in an answer that is not declared',
      exchange: { response: set({ screenshotDisplayType: 'APP_IPHONE_69' }) },
      problems: ['answer: /data/attributes/screenshotDisplayType must be equal to one of the allowed values'],
    },
    {
      name: 'refuses an answer without links',
      exchange: { response: { data: set().data } },
      problems: ["answer:  must have required property 'links'"],
    },
  ]

  test.each(cases)('$name', async ({ exchange: parts, problems }) => {
    const contract = await readContract(folder ?? '')
    expect(contract.check(exchange(parts))).toEqual(problems)
  })
})
