import type { Settings } from './settings.ts';

/** The function made to remember its answers, for each object of settings and each object that it is asked about. */
export function perSettings<K extends object, V extends object>(
  make: (of: K, settings: Settings) => V,
): (of: K, settings: Settings) => V {
  const made = new WeakMap<Settings, WeakMap<K, V>>();
  return (of, settings) => {
    const known = made.get(settings) ?? new WeakMap<K, V>();
    made.set(settings, known);
    const answer = known.get(of) ?? make(of, settings);
    known.set(of, answer);
    return answer;
  };
}
