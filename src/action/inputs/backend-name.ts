/** Where App Store Connect keeps the screenshots. */
export const BACKENDS = ['screenshot-sets', 'asset-library'] as const
export type BackendName = (typeof BACKENDS)[number]

/** The backend, for what must know it before the inputs are judged, or without them; the default where it isn't one. */
export function readBackend(read: (name: 'backend') => string): BackendName {
  return BACKENDS.find((one) => one === read('backend')) ?? 'screenshot-sets'
}
