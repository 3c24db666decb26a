import type {
  FedrampBlock,
  OscalBlock,
  OscalVersion,
  SystemSensitivity,
  SystemState,
} from '../estate/export-settings.ts';
import type { Source } from '../estate/source.ts';
import { own } from '../parse/values.ts';
import { blockAt, mapOf, text, texts } from './block-values.ts';

/** A policy's `oscal`, whose shape was checked; `null` if there is none. */
export function readOscal(source: Source): OscalBlock | null {
  const block = blockAt(source, 'oscal');
  if (block === null) return null;
  const { map, file, line } = block;
  return {
    file,
    line,
    version: text(own(map, 'version')) as OscalVersion | null,
    profile: text(own(map, 'profile')),
    systemId: text(own(map, 'system-id')),
    systemName: text(own(map, 'system-name')),
    description: text(own(map, 'description')),
    boundary: text(own(map, 'boundary')),
    status: text(own(map, 'status')) as SystemState | null,
    sensitivity: text(own(map, 'sensitivity')) as SystemSensitivity | null,
    information: texts(own(map, 'information')),
    authorized: textMap(own(map, 'authorized')),
  };
}

/** A policy's `fedramp`, whose shape was checked; `null` if there is none. */
export function readFedramp(source: Source): FedrampBlock | null {
  const block = blockAt(source, 'fedramp');
  if (block === null) return null;
  const { map, file, line } = block;
  return { file, line, certified: textMap(own(map, 'certified')) };
}

function textMap(value: Parameters<typeof mapOf>[0]): Record<string, string> {
  return mapOf(value, (one) => text(one) ?? '');
}

/** The block of a repository on top of an organisation's: where both set something, the repository's applies. */
export function withOscal(above: OscalBlock | null, own: OscalBlock | null): OscalBlock | null {
  if (above === null || own === null) return own ?? above;
  return {
    file: own.file,
    line: own.line,
    version: own.version ?? above.version,
    profile: own.profile ?? above.profile,
    systemId: own.systemId ?? above.systemId,
    systemName: own.systemName ?? above.systemName,
    description: own.description ?? above.description,
    boundary: own.boundary ?? above.boundary,
    status: own.status ?? above.status,
    sensitivity: own.sensitivity ?? above.sensitivity,
    information: [...new Set([...above.information, ...own.information])],
    authorized: { ...above.authorized, ...own.authorized },
  };
}

/** The same for FedRAMP's ids. */
export function withFedramp(
  above: FedrampBlock | null,
  own: FedrampBlock | null,
): FedrampBlock | null {
  if (above === null || own === null) return own ?? above;
  return { file: own.file, line: own.line, certified: { ...above.certified, ...own.certified } };
}
