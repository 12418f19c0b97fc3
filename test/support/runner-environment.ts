import type { RunnerFolders } from './runner-folders.ts'

/** The commit that every run is about. */
export const SHA = '4f2a9c0d1e8b7a6f5c4d3e2b1a0f9e8d7c6b5a49'
export const REPOSITORY = 'example/app'

/**
 * The variables that a runner sets for a step of a workflow triggered by the tag `v2.1.0`; `overrides` wins, and an
 * undefined value there unsets a variable. Nothing is inherited but PATH and HOME. GitHub's API is where nobody listens.
 */
export function createRunnerEnvironment(
  folders: RunnerFolders,
  eventPath: string,
  overrides: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const variables: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'screenshots',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'example/app-screenshot-sets',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'http://127.0.0.1:9/api/v3',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/api/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'release',
    GITHUB_REF: 'refs/tags/v2.1.0',
    GITHUB_REF_NAME: 'v2.1.0',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: 'example',
    GITHUB_REPOSITORY_OWNER_ID: '583231',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: SHA,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Release',
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/release.yml@refs/tags/v2.1.0`,
    GITHUB_WORKFLOW_SHA: SHA,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_WORKSPACE: folders.workspace,
    ...overrides,
  }
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
