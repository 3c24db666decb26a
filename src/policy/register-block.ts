import type {
  EntityType,
  LegalCode,
  RegisterBlock,
  RegisterProvider,
  Reliance,
  Sensitivity,
} from '../estate/dora-register.ts';
import type { Criticality } from '../estate/manifest.ts';
import type { Source } from '../estate/source.ts';
import type { Value, ValueMap } from '../estate/value.ts';
import { isMap, own } from '../parse/values.ts';
import { blockAt, mapOf, text, texts } from './block-values.ts';

/** A policy's `register`, whose shape was checked; `null` if there is none. */
export function readRegister(source: Source): RegisterBlock | null {
  const block = blockAt(source, 'register');
  if (block === null) return null;
  const { map, file, line } = block;
  return {
    file,
    line,
    lei: text(own(map, 'lei')),
    name: text(own(map, 'name')),
    country: text(own(map, 'country')),
    type: text(own(map, 'type')) as EntityType | null,
    authority: text(own(map, 'authority')),
    providers: mapOf(own(map, 'providers'), providerOf),
    functions: mapOf(own(map, 'functions'), texts),
    reliance: mapOf(own(map, 'reliance'), text) as Partial<Record<Criticality, Reliance>>,
    sensitivity: mapOf(own(map, 'sensitivity'), text) as Record<string, Sensitivity>,
  };
}

/** The block of a repository on top of an organisation's: where both set something, the repository's applies. */
export function withRegister(
  above: RegisterBlock | null,
  own: RegisterBlock | null,
): RegisterBlock | null {
  if (above === null || own === null) return own ?? above;
  return {
    file: own.file,
    line: own.line,
    lei: own.lei ?? above.lei,
    name: own.name ?? above.name,
    country: own.country ?? above.country,
    type: own.type ?? above.type,
    authority: own.authority ?? above.authority,
    providers: { ...above.providers, ...own.providers },
    functions: { ...above.functions, ...own.functions },
    reliance: { ...above.reliance, ...own.reliance },
    sensitivity: { ...above.sensitivity, ...own.sensitivity },
  };
}

/** A provider's facts in one line, as a comment shows a change to them. */
export function describeProvider({ code, name, country, parent }: RegisterProvider): string {
  const texts = [name, code && codeText(code), country, parent && `part of ${codeText(parent)}`];
  return texts.filter((one) => one !== null).join(', ');
}

function codeText({ kind, code }: LegalCode): string {
  return `${kind.toUpperCase()} ${code}`;
}

function providerOf(value: Value): RegisterProvider {
  const map: ValueMap = isMap(value) ? value : {};
  return {
    code: codeOf(map),
    name: text(own(map, 'name')),
    country: text(own(map, 'country')),
    parent: codeOf(own(map, 'parent')),
  };
}

function codeOf(value: Value | undefined): LegalCode | null {
  if (!isMap(value)) return null;
  const [lei, euid] = [text(own(value, 'lei')), text(own(value, 'euid'))];
  if (lei !== null) return { kind: 'lei', code: lei };
  return euid === null ? null : { kind: 'euid', code: euid };
}
