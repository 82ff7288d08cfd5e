/** True when a URL fits a match pattern (`https://*.example.org/path/*`). */
export function fits(url: URL, pattern: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const protocol = url.protocol.replace(':', '');
  if (scheme === '*' ? !/^https?$/.test(protocol) : scheme !== protocol) return false;
  return hostFits(url.hostname, host) && pathFits(url.pathname + url.search, path);
}

function hostFits(name: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return name === pattern;
  const base = pattern.slice(2);
  return name === base || name.endsWith(`.${base}`);
}

function pathFits(path: string, pattern: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`).test(path);
}
