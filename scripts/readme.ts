/**
 * Writes the tables of inputs and outputs in README.md from action.yml. With `--check` it writes nothing and fails where
 * they differ.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parse } from 'yaml'

interface Declaration {
  readonly description: string
  readonly default?: string
}

interface Metadata {
  readonly inputs: Readonly<Record<string, Declaration>>
  readonly outputs: Readonly<Record<string, Declaration>>
}

function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')
  return [line(header), `|${'---|'.repeat(header.length)}`, ...rows.map(line)].join('\n')
}

function renderDescription({ description }: Declaration): string {
  return description
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
}

function renderDefault({ default: value = '' }: Declaration): string {
  return value === '' ? '' : `\`${value}\``
}

/** The README with its tables as `action.yml` (as text) has them. Throws where a pair of markers is missing. */
export function renderReadme(readme: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as Metadata
  const tables = {
    inputs: renderTable(
      ['input', 'default', 'meaning'],
      Object.entries(inputs).map(([name, input]) => [`\`${name}\``, renderDefault(input), renderDescription(input)]),
    ),
    outputs: renderTable(
      ['output', 'value'],
      Object.entries(outputs).map(([name, output]) => [`\`${name}\``, renderDescription(output)]),
    ),
  }
  return Object.entries(tables).reduce((text, [name, table]) => {
    const section = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`)
    if (!section.test(text)) throw new Error(`README.md lacks the markers <!-- ${name} --> and <!-- /${name} -->`)
    // A function, since a table may hold `$`.
    return text.replace(section, (_, start: string, end: string) => `${start}${table}\n${end}`)
  }, readme)
}

async function updateReadme(): Promise<void> {
  const root = resolve(import.meta.dirname, '..')
  const file = resolve(root, 'README.md')
  const readme = await readFile(file, 'utf8')
  const rendered = renderReadme(readme, await readFile(resolve(root, 'action.yml'), 'utf8'))
  if (rendered === readme) return
  if (process.argv.includes('--check'))
    throw new Error('the tables in README.md are not those of action.yml: npm run readme')
  await writeFile(file, rendered)
}

if (import.meta.main) await updateReadme()
