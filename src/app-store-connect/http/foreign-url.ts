import { leadsToThisMachine } from '../access/environment.ts'

/** A URL outside the API: https to another machine, or anything to this one where the API itself is on this machine. */
export function parseForeignUrl(text: string, isTest: boolean): URL | undefined {
  const url = URL.parse(text)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  if (leadsToThisMachine(url)) return isTest ? url : undefined
  return url.protocol === 'https:' ? url : undefined
}
