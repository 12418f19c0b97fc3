import { labelDisplayType } from '../display-types.ts'
import { describePlace } from './plan.ts'

/** What a set is named by. */
export interface NamedPlace {
  readonly locale: string
  readonly displayType: string
}

/** A set as a message names it, with the shop's name of its display type: `en-US / APP_IPHONE_67 (6.9" iPhone)`. */
export function labelPlace({ locale, displayType }: NamedPlace): string {
  return describePlace({ locale, displayType: labelDisplayType(displayType) })
}

/** A set as it stands before a message, which may say the shop's name itself. */
export function labelPlaceOf(message: string, place: NamedPlace): string {
  return message.includes(labelDisplayType(place.displayType)) ? describePlace(place) : labelPlace(place)
}

/** The sets of one message: the shop's name stands beside the first of each display type only. */
export function labelPlaces(places: readonly NamedPlace[]): readonly string[] {
  return places.map(createPlaceLabels())
}

/** The same, one set after the other, for a message that says more of each. */
export function createPlaceLabels(): (place: NamedPlace) => string {
  const named = new Set<string>()
  return (place) => {
    const isNamed = named.has(place.displayType)
    named.add(place.displayType)
    return isNamed ? describePlace(place) : labelPlace(place)
  }
}
