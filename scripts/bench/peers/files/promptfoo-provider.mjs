import { fetchPicture } from './picture-job.mjs';

export default class Pictures {
  id() {
    return 'pictures';
  }

  async callApi(prompt) {
    return { output: JSON.stringify(await fetchPicture(prompt)) };
  }
}
