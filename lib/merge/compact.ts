/** An object without the keys that hold undefined, as the plan's optional facts are written. */
export const compact = <T extends object>(of: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;
