import { type Document, readOne } from '../http/json-api.ts'
import {
  type JsonObject,
  readCount,
  readMember,
  readObjects,
  readText,
  readTextOrNull,
  readTexts,
} from '../http/json-value.ts'
import type { AssetLibraryRefData, ImageSpec } from './resources.ts'

/** Reads the answer to `GET /v1/appAssetLibraryRefData`, which holds one record. */
export function readReferenceData(document: Document): AssetLibraryRefData {
  const { attributes } = readOne(document, 'appAssetLibraryRefData')
  return {
    imageSpecs: readObjects(attributes, 'imageSpecs').map((spec) => readImageSpec(spec)),
    placementTypes: readObjects(attributes, 'placementTypes').map((entry) => ({
      placementTypeId: readText(entry, 'placementTypeId'),
      specMappings: readObjects(entry, 'specMappings').map((mapping) => ({
        placementGroupId: readText(mapping, 'placementGroupId'),
        specs: readTexts(mapping, 'specs'),
      })),
    })),
    features: readObjects(attributes, 'features').map((feature) => ({
      featureId: readText(feature, 'featureId'),
      placementPolicies: readObjects(feature, 'placementPolicies').map((policy) => ({
        placementType: readText(policy, 'placementType'),
        groupLimits: readObjects(policy, 'groupLimits').map((limit) => ({
          groupIds: readTexts(limit, 'groupIds'),
          maxCount: readCount(limit, 'maxCount'),
        })),
      })),
    })),
    placementProfileGroups: readObjects(attributes, 'placementProfileGroups').map((group) => ({
      placementProfileGroupId: readText(group, 'placementProfileGroupId'),
      platform: readTextOrNull(group, 'platform') ?? '',
      displayClassId: readTextOrNull(group, 'displayClassId') ?? '',
    })),
  }
}

function readImageSpec(spec: JsonObject): ImageSpec {
  const dimensions = readMember(spec, 'dimensions')
  return {
    specId: readText(spec, 'specId'),
    minWidth: readCount(dimensions, 'minWidth'),
    maxWidth: readCount(dimensions, 'maxWidth'),
    minHeight: readCount(dimensions, 'minHeight'),
    maxHeight: readCount(dimensions, 'maxHeight'),
    alphaAllowed: spec['alphaAllowed'] === true,
    fileExtensions: readTexts(spec, 'fileExtensions'),
    maxFileSize: typeof spec['maxFileSize'] === 'number' ? spec['maxFileSize'] : undefined,
  }
}
