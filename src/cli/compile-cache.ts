import * as module from 'node:module';

/** Where Node can, it keeps the compiled code from one run to the next. */
export function enableCache(): void {
  const enable: unknown = Reflect.get(module, 'enableCompileCache');
  if (typeof enable === 'function') enable();
}
