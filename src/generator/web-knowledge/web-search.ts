/** Where facts are looked up, and in whose name. */
export interface WebSearch {
  /** Address of the `api.php` of Wikidata. */
  readonly wikidataUrl: string;
  /** Address of the `api.php` of Wikimedia Commons. */
  readonly commonsUrl: string;
  /** Names the program and whom to write to, as the sites require. */
  readonly userAgent: string;
}

export const wikidataUrl = 'https://www.wikidata.org/w/api.php';
export const commonsUrl = 'https://commons.wikimedia.org/w/api.php';
