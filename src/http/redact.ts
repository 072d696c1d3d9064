import { hideKnown } from '../model/hide-secrets.ts';

const mask = '***';

/**
 * Names whose value opens something: of query parameters, headers and JSON members alike.
 *
 * @param any what may stand before and after the words that tell
 */
const secretNames = (any: string) =>
  `x-?(?:amz|goog)-${any}|awsaccesskeyid|googleaccessid|key-pair-id|sig|pass|pwd|${any}(?:key|token|secret|signature|password|passwd|credentials?|auth|authorization|cookie)`;
const secretName = new RegExp(`^[[\\]_]*(?:${secretNames('.*')})_*\\]?(?:\\[\\w*\\])?$`, 'i');
/** Open something in an address, and are everyday words elsewhere. */
const addressSecretName =
  /^(?:jwt|hmac|hm|sas|ticket|session|[jp]\w*sessid|jsessionid|hdnts|hdnea|code|hash)(?:\[\w*\])?$/i;

/** Shorter values say nothing, and would be masked in the middle of words. */
const shortestSecret = 6;

const nameLetter = /[\w.%+[\]-]/;
/** Also one inside a JSON string, where quotes are escaped, and one whose end is cut off. */
const secretMember = new RegExp(
  String.raw`((\\?["'])(?:${secretNames(String.raw`[^\s"']*`)})\2\s*:\s*(\\?["']))(?:(?!\3)(?:\\\\\\[^]|\\[^]|[^\\]))*(?:\3|\\?$)`,
  'gi',
);
const headerLine = /\b((?:proxy-)?authorization|x-api-key|api-key|(?:set-)?cookie)(\s*[:=]\s*)[^\r\n]+/gi;
const bearer = /\b(Bearer|Basic)(\s+)[\w.~+/=-]+/gi;
const wellKnownKey =
  /\b(?:(?:sk|pk|rk|gh[oprsu]|hf|xox[abp]|github_pat|glpat|gsk|r8|xai|nvapi)[-_][\w-]{8,}|AIza[\w-]{20,}|A[KS]IA[A-Z\d]{12,}|eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)/g;
/** A member as YAML has it, to the end of its line. */
const yamlLine = new RegExp(
  String.raw`((?:^|\n)[ \t]*(?:- +)?(["']?)(?:${secretNames(String.raw`[\w.-]{0,60}`)})\2[ \t]*:[ \t]+)[^\s][^\r\n]*`,
  'gi',
);
/** The same among others in braces. */
const yamlMember = new RegExp(
  String.raw`([{,][ \t]*(["']?)(?:${secretNames(String.raw`[\w.-]{0,60}`)})\2[ \t]*:[ \t]*)(?:"[^"\n]*"|'[^'\n]*'|[^\s,}"'][^,}\r\n]*)`,
  'gi',
);

/** Whether a parameter or header of this name carries a secret. */
export function isSecretName(text: string): boolean {
  return secretName.test(decodeLoosely(text).trim());
}

/** A URL without user names, passwords, keys, tokens and signatures; everything else stays as it was written. */
export function redactUrl(url: string): string {
  return maskValues(url.replace(/^(\s*[a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/i, `$1${mask}@`), /[&#]/g);
}

/**
 * Text without what looks like a secret: credentials in URLs, header lines, JSON members, bearer tokens, well-known keys.
 * `known` are values that must not be seen whatever they look like.
 */
export function redactText(text: string, known: readonly string[] = []): string {
  const withoutKnown = hideKnown(hideCutOff(text, known), known);
  const withoutUserinfo = withoutKnown.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s\\/?#]*@/gi, `$1${mask}@`);
  return maskValues(withoutUserinfo, /[&#\s"'<>]/g)
    .replace(headerLine, `$1$2${mask}`)
    .replace(secretMember, `$1${mask}$3`)
    .replace(yamlLine, `$1${mask}`)
    .replace(yamlMember, `$1${mask}`)
    .replace(bearer, `$1$2${mask}`)
    .replace(wellKnownKey, mask);
}

/** The values in a request's headers that must never be shown: whole, and without their scheme; longest first. */
export function secretsOf(headers: Readonly<Record<string, string>>): string[] {
  const values = Object.entries(headers)
    .filter(([header]) => isSecretName(header))
    .flatMap(([, value]) => [value, value.replace(/^\w+\s+/, '')]);
  return values.toSorted((a, b) => b.length - a.length);
}

/** The secrets in an address, as they were written and as services read and echo them; longest first. */
export function secretsOfUrl(url: string): string[] {
  const userinfo = /^\s*[a-z][a-z0-9+.-]*:[\\/]*([^\\/?#]*)@/i.exec(url)?.[1]?.split(':') ?? [];
  const values = [...url.matchAll(/[?&#]([^=&#]+)=([^&#]*)/g), ...url.matchAll(/;([^=;/?&#]+)=([^;/?&#]*)/g)]
    .filter(([, parameter = '']) => isSecretName(parameter) || isAddressSecretName(parameter))
    .map(([, , value = '']) => value);
  const spellings = [...userinfo, ...values].flatMap((value) => [
    value,
    decodeLoosely(value),
    decodeLoosely(value.replaceAll('+', ' ')),
  ]);
  const known = new Set(spellings.filter(({ length }) => length >= shortestSecret));
  return [...known].sort((a, b) => b.length - a.length);
}

/**
 * Masks what follows `secret-name=` up to the next `stop`. One pass from `=` to `=`, so that long text costs no more than
 * its length: a prompt in an address is one long word.
 */
function maskValues(text: string, stop: RegExp): string {
  let masked = '';
  let from = 0;
  for (
    let equals = text.indexOf('=');
    equals !== -1;
    equals = text.indexOf('=', Math.max(from, equals + 1))
  ) {
    const start = startOfName(text, equals, from);
    const sign = text.charAt(start - 1);
    const name = text.slice(start, equals);
    if (!isSecretName(name) && !(addressSigns.test(sign) && isAddressSecretName(name))) continue;
    masked += text.slice(from, equals + 1) + mask;
    from = endOfValue(text, equals + 1, sign === ';' ? endOfPathValue : stop);
  }
  return masked + text.slice(from);
}

/** Before the name of a parameter. */
const addressSigns = /^[?&#;]$/;
const endOfPathValue = /[;/?&#\s"'<>]/g;

function isAddressSecretName(name: string): boolean {
  return addressSecretName.test(decodeLoosely(name));
}

function startOfName(text: string, end: number, from: number): number {
  let start = end;
  while (start > from && nameLetter.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function endOfValue(text: string, start: number, stop: RegExp): number {
  stop.lastIndex = start;
  return stop.exec(text)?.index ?? text.length;
}

/** Quotes end in "…": what they cut off may be the rest of a secret. */
function hideCutOff(text: string, known: readonly string[]): string {
  if (!text.includes('…')) return text;
  return known.reduce((hidden, value) => {
    for (let length = value.length - 1; length >= shortestSecret; length -= 1)
      hidden = hidden.replaceAll(`${value.slice(0, length)}…`, `${mask}…`);
    return hidden;
  }, text);
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
