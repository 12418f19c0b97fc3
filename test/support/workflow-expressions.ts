/**
 * The part of GitHub's expression language that the examples use: literals, contexts, `==`, `!=`, `!`, `&&`, `||`, brackets,
 * `fromJSON` and the status functions. Stricter than GitHub: what isn't there is an error and not an empty text, so that a
 * misspelt secret or output shows.
 */

/** The contexts that an expression may name, such as `github` or `steps`. */
export type Contexts = Readonly<Record<string, unknown>>

/** How a job stands, for the status functions. */
export type JobStatus = 'success' | 'failure' | 'cancelled'

/** The value of an expression, without its `${{ }}`. Throws where it can't be read or names what isn't there. */
export function evaluate(text: string, contexts: Contexts, status: JobStatus = 'success'): unknown {
  return new ExpressionReader(text, contexts, status).read()
}

/** A text with its expressions replaced; where it is one expression and nothing else, the value itself. */
export function interpolate(text: string, contexts: Contexts): unknown {
  const [, only] = /^\s*\$\{\{([^}]*)\}\}\s*$/.exec(text) ?? []
  if (only !== undefined) return evaluate(only, contexts)
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => toText(evaluate(expression, contexts)))
}

/** Whether a condition holds: an `if:` may stand without `${{ }}`. */
export function isTrue(condition: string, contexts: Contexts, status?: JobStatus): boolean {
  const [, inner = condition] = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition) ?? []
  return isTruthy(evaluate(inner, contexts, status))
}

/** A value as GitHub writes it into a text. */
export function toText(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

type Call = (argument: unknown, status: JobStatus) => unknown

const FUNCTIONS: Readonly<Record<string, Call>> = {
  fromJSON: (text) => JSON.parse(toText(text)) as unknown,
  always: () => true,
  success: (_, status) => status === 'success',
  failure: (_, status) => status === 'failure',
  cancelled: (_, status) => status === 'cancelled',
}

const TOKEN = /\s*(?:('(?:[^']|'')*')|(\d+(?:\.\d+)?)|([A-Za-z_][\w-]*)|(==|!=|&&|\|\||[!().]))/y

class ExpressionReader {
  readonly #text: string
  readonly #contexts: Contexts
  readonly #status: JobStatus
  readonly #tokens: string[]
  #at = 0

  constructor(text: string, contexts: Contexts, status: JobStatus) {
    this.#text = text
    this.#contexts = contexts
    this.#status = status
    this.#tokens = splitTokens(text)
  }

  read(): unknown {
    const value = this.#readEither()
    if (this.#at < this.#tokens.length) throw this.#error(`"${this.#tokens[this.#at]}" is too much`)
    return value
  }

  #readEither(): unknown {
    let value = this.#readBoth()
    while (this.#take('||')) {
      const other = this.#readBoth()
      value = isTruthy(value) ? value : other
    }
    return value
  }

  #readBoth(): unknown {
    let value = this.#readComparison()
    while (this.#take('&&')) {
      const other = this.#readComparison()
      value = isTruthy(value) ? other : value
    }
    return value
  }

  #readComparison(): unknown {
    const left = this.#readOne()
    if (this.#take('==')) return isEqual(left, this.#readOne())
    if (this.#take('!=')) return !isEqual(left, this.#readOne())
    return left
  }

  #readOne(): unknown {
    if (this.#take('!')) return !isTruthy(this.#readOne())
    if (this.#take('(')) {
      const value = this.#readEither()
      this.#expect(')')
      return value
    }
    const token = this.#next()
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
    if (/^\d/.test(token)) return Number(token)
    if (token === 'true' || token === 'false') return token === 'true'
    if (token === 'null') return null
    if (!/^[A-Za-z_]/.test(token)) throw this.#error(`"${token}" stands where a value is needed`)
    return this.#tokens[this.#at] === '(' ? this.#readCall(token) : this.#readPath(token)
  }

  #readCall(name: string): unknown {
    this.#expect('(')
    const call = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
    if (call === undefined) throw this.#error(`the function ${name} is unknown here`)
    const argument = this.#tokens[this.#at] === ')' ? undefined : this.#readEither()
    this.#expect(')')
    return call(argument, this.#status)
  }

  #readPath(name: string): unknown {
    let path = name
    let value = this.#readMember(this.#contexts, name, name)
    while (this.#take('.')) {
      const member = this.#next()
      path = `${path}.${member}`
      value = this.#readMember(value, member, path)
    }
    return value
  }

  #readMember(object: unknown, name: string, path: string): unknown {
    if (typeof object === 'object' && object !== null && Object.hasOwn(object, name)) {
      return Reflect.get(object, name)
    }
    throw this.#error(`there is no ${path}`)
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false
    this.#at += 1
    return true
  }

  #expect(token: string): void {
    if (!this.#take(token)) throw this.#error(`"${token}" is missing`)
  }

  #next(): string {
    const token = this.#tokens[this.#at]
    if (token === undefined) throw this.#error('it ends too early')
    this.#at += 1
    return token
  }

  #error(reason: string): Error {
    return new Error(`the expression "${this.#text.trim()}" can't be evaluated: ${reason}`)
  }
}

function splitTokens(text: string): string[] {
  const trimmed = text.trim()
  const tokens: string[] = []
  const token = new RegExp(TOKEN)
  while (token.lastIndex < trimmed.length) {
    const begin = token.lastIndex
    const match = token.exec(trimmed)
    if (match === null) throw new Error(`the expression "${trimmed}" can't be read from "${trimmed.slice(begin)}" on`)
    tokens.push(match[0].trim())
  }
  return tokens
}

function isTruthy(value: unknown): boolean {
  return value !== '' && value !== 0 && value !== false && value !== null && value !== undefined
}

/** Texts are compared without regard to case, as GitHub does. */
function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase()
  return left === right
}
