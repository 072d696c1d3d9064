/** A `tokenizer.json` of T5's kind, a unigram, with one token for each word, each ending, and each mark. */
export function tokenizerOfWords(words: readonly string[], endings: readonly string[] = []): object {
  const tokens = [...words.map((word) => `▁${word}`), ...endings, '▁', '.', ',', ':', '-'];
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'WhitespaceSplit' },
        { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' },
      ],
    },
    post_processor: null,
    decoder: null,
    model: { type: 'Unigram', unk_id: 0, vocab: [['<unk>', -20], ...tokens.map((token) => [token, -2])] },
  };
}
