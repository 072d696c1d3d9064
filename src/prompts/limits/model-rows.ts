import { clip77, type LimitRow, llm, seen, t5 } from './limit-row.ts';

const diffusers = (file: string) => `huggingface/diffusers@58eb52c pipeline_${file}.py`;

/** Open models as diffusers runs them, or as their makers do where that is named. */
export const modelRows: readonly LimitRow[] = [
  { family: 'sd15', ...clip77, source: diffusers('stable_diffusion'), seen },
  { family: 'sd2', ...clip77, source: diffusers('stable_diffusion'), seen },
  { family: 'sdxl', ...clip77, source: diffusers('stable_diffusion_xl'), seen },
  { family: 'stable-cascade', ...clip77, source: diffusers('stable_cascade_prior'), seen },
  // Runs through the SDXL pipeline.
  { family: 'playground', ...clip77, source: diffusers('stable_diffusion_xl'), seen },

  { family: 'sd3', ...clip77, source: diffusers('stable_diffusion_3'), seen },
  { family: 'sd3', ...t5(256), source: diffusers('stable_diffusion_3'), seen },
  { family: 'sd35', ...clip77, source: diffusers('stable_diffusion_3'), seen },
  { family: 'sd35', ...t5(256), source: diffusers('stable_diffusion_3'), seen },

  // FLUX's CLIP gives one vector for the whole prompt and is no reader, whatever its log says.
  { family: 'flux-schnell', ...t5(256), source: 'black-forest-labs/flux@05e2378 cli.py', seen },
  { family: 'flux-dev', ...t5(512), source: 'black-forest-labs/flux@05e2378 cli.py', seen },
  { family: 'flux-diffusers', ...t5(512), source: diffusers('flux'), seen },
  { family: 'chroma', ...t5(512), source: diffusers('chroma'), seen },
  { family: 'pixart-alpha', ...t5(120), cleans: true, source: diffusers('pixart_alpha'), seen },
  { family: 'pixart-sigma', ...t5(300), cleans: true, source: diffusers('pixart_sigma'), seen },
  { family: 'deepfloyd-if', ...t5(77), cleans: true, source: diffusers('if'), seen },
  { family: 'hidream', ...t5(128), source: diffusers('hidream_image'), seen },
  { family: 'hidream', ...llm(128), source: diffusers('hidream_image'), seen },

  { family: 'flux2', ...llm(512), source: diffusers('flux2'), seen },
  { family: 'z-image', ...llm(512), source: diffusers('z_image'), seen },
  { family: 'qwen-image', ...llm(512), source: diffusers('qwenimage'), seen },
  { family: 'hunyuan-image', ...llm(1000), source: diffusers('hunyuanimage'), seen },
  // Its two encoders are a BERT of CLIP's length and a T5 of many languages: neither has CLIP's or T5's tokens.
  { family: 'hunyuan-dit', ...llm(75), source: diffusers('hunyuandit'), seen },
  { family: 'hunyuan-dit', ...llm(255), source: diffusers('hunyuandit'), seen },
  { family: 'sana', ...llm(300), source: diffusers('sana'), seen },
  { family: 'kolors', ...llm(256), source: diffusers('kolors'), seen },
  { family: 'lumina2', ...llm(256), source: diffusers('lumina2'), seen },
  { family: 'cogview4', ...llm(1024), source: diffusers('cogview4'), seen },
  { family: 'glm-image', ...llm(2048), source: diffusers('glm_image'), seen },
  { family: 'ideogram-open', ...llm(2048), beyond: 'refuse', source: diffusers('ideogram4'), seen },
];
