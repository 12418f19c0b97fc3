import { Ajv } from 'ajv'

/** A workflow as far as examples and docs use the format: `WORKFLOW_SCHEMA` holds exactly this. */
export interface Workflow {
  readonly name?: string
  readonly on: Readonly<Record<string, EventFilter | readonly { readonly cron: string }[] | null>>
  readonly permissions?: Permissions
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: boolean }
  readonly jobs: Readonly<Record<string, Job>>
}

export interface EventFilter {
  readonly tags?: readonly string[]
  readonly branches?: readonly string[]
  readonly paths?: readonly string[]
}

export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>

export interface Job {
  readonly name?: string
  readonly needs?: string
  readonly if?: string
  readonly 'runs-on': string
  readonly 'timeout-minutes'?: number
  readonly permissions?: Permissions
  readonly outputs?: Readonly<Record<string, string>>
  readonly strategy?: {
    readonly 'fail-fast'?: boolean
    readonly 'max-parallel'?: number
    readonly matrix: string | Readonly<Record<string, readonly string[]>>
  }
  readonly steps: readonly Step[]
}

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

const text = { type: 'string', minLength: 1 }
const texts = { type: 'array', items: text, minItems: 1 }

/** An object with these members and no others. */
function object(properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) {
  return { type: 'object', properties, required, additionalProperties: false }
}

/** An object with members of any name, all of one kind. */
function map(additionalProperties: unknown) {
  return { type: 'object', additionalProperties, minProperties: 1 }
}

const access = { enum: ['read', 'write', 'none'] }

// GitHub's documentation, "Workflow syntax for GitHub Actions": the keys that are used here, each with the type given there.
const definitions = {
  permissions: object({ contents: access, 'pull-requests': access }),
  concurrency: object({ group: text, 'cancel-in-progress': { type: 'boolean' } }, ['group']),
  on: {
    ...object({
      push: object({ tags: texts, branches: texts, paths: texts }),
      pull_request: { anyOf: [{ type: 'null' }, object({ branches: texts, paths: texts })] },
      schedule: { type: 'array', items: object({ cron: { type: 'string', pattern: '^(\\S+ ){4}\\S+$' } }, ['cron']) },
      workflow_dispatch: { type: 'null' },
    }),
    minProperties: 1,
  },
  strategy: object(
    {
      'fail-fast': { type: 'boolean' },
      'max-parallel': { type: 'integer', minimum: 1 },
      matrix: { anyOf: [{ type: 'string', pattern: '^\\$\\{\\{.*\\}\\}$' }, map(texts)] },
    },
    ['matrix'],
  ),
  step: {
    oneOf: [
      object(
        {
          id: text,
          name: text,
          if: text,
          uses: text,
          with: map({ type: ['string', 'number', 'boolean'] }),
          env: map(text),
        },
        ['uses'],
      ),
      object({ id: text, name: text, if: text, run: text, env: map(text) }, ['run']),
    ],
  },
  steps: { type: 'array', items: { $ref: '#/definitions/step' }, minItems: 1 },
  job: object(
    {
      name: text,
      needs: text,
      if: text,
      'runs-on': text,
      'timeout-minutes': { type: 'integer', minimum: 1 },
      permissions: { $ref: '#/definitions/permissions' },
      outputs: map(text),
      strategy: { $ref: '#/definitions/strategy' },
      steps: { $ref: '#/definitions/steps' },
    },
    ['runs-on', 'steps'],
  ),
}

const members = {
  name: text,
  on: { $ref: '#/definitions/on' },
  permissions: { $ref: '#/definitions/permissions' },
  concurrency: { $ref: '#/definitions/concurrency' },
  jobs: map({ $ref: '#/definitions/job' }),
}

/** A whole workflow. */
export const WORKFLOW_SCHEMA = { definitions, ...object(members, ['on', 'jobs']) }

/** What docs show of one: some of its members or of a job's, or some steps. */
const PART_SCHEMA = {
  definitions,
  anyOf: [object(members), object(definitions.job.properties), { $ref: '#/definitions/steps' }],
}

/** What is wrong with a parsed workflow; empty where it is one. */
export function checkWorkflow(document: unknown): readonly string[] {
  return check(WORKFLOW_SCHEMA, document)
}

/** What is wrong with a parsed part of a workflow: members of it or of a job, or a list of steps. */
export function checkWorkflowPart(document: unknown): readonly string[] {
  return check(PART_SCHEMA, document)
}

function check(schema: object, document: unknown): readonly string[] {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
  if (validate(document)) return []
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath || '/'} ${message ?? 'is wrong'} ${JSON.stringify(params)}`
  })
}
