/** The merge, fetched when it is first wanted: few need it. Undefined where it could not be fetched. */
export async function fetchMerge() {
  try {
    const [{ merge }, { mergePresents }] = await Promise.all([
      import('@/lib/merge/merge'),
      import('@/lib/merge/presents'),
    ]);
    return { merge, mergePresents };
  } catch {
    return undefined;
  }
}
