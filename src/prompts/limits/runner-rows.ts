import type { PromptRunner } from '../../model/prompt-limit.ts';
import { chunking, clip77, type LimitRow, llm, seen, t5 } from './limit-row.ts';

const localAi = 'mudler/LocalAI@82c191a backend/python/diffusers/backend.py';
const run = (runner: PromptRunner, model: RegExp | null = null) =>
  ({ types: ['openai'], model, runner }) as const;

/** Programs that run models on a machine of one's own. Those that feed a prompt in chunks read it whole. */
export const runnerRows: readonly LimitRow[] = [
  // Models in GGML files are run by stable-diffusion.cpp.
  {
    family: 'localai-flux',
    ...t5(256),
    source: localAi,
    seen,
    reach: run('localai', /^(?!.*(?:ggml|gguf|flux[.-]?2)).*flux/i),
  },
  // By name only: with COMPEL or SD_EMBED set there, prompts are read whole.
  { family: 'localai-sd', ...clip77, source: localAi, seen },
  {
    family: 'webui',
    ...chunking,
    source: 'AUTOMATIC1111/stable-diffusion-webui@00e0938 modules/sd_hijack_clip.py',
    seen,
    reach: run('webui'),
  },
  {
    family: 'forge',
    ...chunking,
    source: 'lllyasviel/stable-diffusion-webui-forge@dfdcbab backend/text_processing',
    seen,
    reach: run('forge'),
  },
  {
    family: 'comfyui',
    ...chunking,
    source: 'Comfy-Org/ComfyUI@a125cd8 comfy/sd1_clip.py',
    seen,
    reach: run('comfyui'),
  },
  {
    family: 'comfyui-hidream',
    ...t5(128),
    weights: 'syntax',
    source: 'Comfy-Org/ComfyUI@a125cd8 comfy/text_encoders/hidream.py',
    seen,
  },
  {
    family: 'comfyui-hunyuan-dit',
    ...llm(512),
    weights: 'syntax',
    source: 'Comfy-Org/ComfyUI@a125cd8 comfy/text_encoders/hydit.py',
    seen,
  },
  {
    family: 'sd.cpp',
    ...chunking,
    source: 'leejet/stable-diffusion.cpp@97d2990 src/conditioning/conditioner.hpp',
    seen,
    reach: run('sd.cpp'),
  },
  {
    family: 'sdnext',
    ...chunking,
    source: 'vladmandic/sdnext@058a7f0 modules/prompt_parser_xhinker.py',
    seen,
    reach: run('sdnext'),
  },
  {
    family: 'invokeai',
    ...chunking,
    source: 'invoke-ai/InvokeAI@02957be invokeai/app/invocations/compel.py',
    seen,
    reach: run('invokeai'),
  },
];
