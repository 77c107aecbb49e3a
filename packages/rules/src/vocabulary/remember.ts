/** How many texts are remembered at most, and how long a text may be to be remembered. */
export const rememberedTexts = { count: 2000, length: 200 };

/**
 * The value, after noting it as the answer to the text. When too many answers are held all are forgotten, so that a
 * file of endless different texts cannot fill the memory.
 */
export function remember<T>(answers: Map<string, T>, text: string, value: T): T {
  if (text.length > rememberedTexts.length) return value;
  if (answers.size >= rememberedTexts.count) answers.clear();
  answers.set(text, value);
  return value;
}
