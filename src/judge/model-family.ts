/** Makers whose models both draw and look, by names of models or services. What one drew, it is said to like best. */
const families: Readonly<Record<string, RegExp>> = {
  OpenAI: /\b(gpt|chatgpt|dall ?e|o\d)\b|^openai$/,
  Google: /\b(gemini|imagen|gemma|nano ?banana)|^google$/,
  Alibaba: /\b(qwen|qwq|wan|z ?image)/,
  ByteDance: /\b(seedream|seed|doubao)/,
  Meta: /\b(llama|emu)\b|^meta$/,
  Mistral: /\b(mistral|pixtral|magistral)/,
  xAI: /\b(grok|aurora)/,
  Tencent: /\bhunyuan/,
  DeepSeek: /\b(deepseek|janus)/,
  Zhipu: /\b(glm|cogview|cogvlm)/,
  Amazon: /\b(nova|titan)\b|^amazon$/,
  Kuaishou: /\b(kolors|kling|kwai)/,
};

/** Who made a model, by its name; null where the name does not tell. */
export function familyOf(model: string): string | null {
  const words = model.toLowerCase().split('/');
  const names = words.map((word) => word.replace(/[-_.:\s]+/g, ' '));
  return Object.keys(families).find((family) => names.some((name) => families[family]?.test(name))) ?? null;
}

/** Names the targets whose model is of the judge's own family. */
export function findRelatives<T extends { readonly model: string | null }>(
  judgeModel: string,
  targets: readonly T[],
): T[] {
  const family = familyOf(judgeModel);
  if (family === null) return [];
  return targets.filter(({ model }) => model !== null && familyOf(model) === family);
}
