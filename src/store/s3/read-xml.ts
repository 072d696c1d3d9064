import sax from 'sax';

/** An element without elements in it: the names of those around it and its own, and its text. */
export interface XmlLeaf {
  /** Such as `ListBucketResult/Contents/Key`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Lists what an answer of S3 says, elements without a text left out. No entities but those of XML itself are known, so that
 * nothing grows.
 *
 * @returns null for what is no complete XML
 */
export function listXmlLeaves(xml: string): XmlLeaf[] | null {
  const parser = sax.parser(true);
  const leaves: XmlLeaf[] = [];
  const open: string[] = [];
  /** Of the element that was opened last; null once it is closed. */
  let text: string | null = null;
  let hasRoot = false;
  parser.onopentag = ({ name }) => {
    open.push(name);
    hasRoot = true;
    text = '';
  };
  parser.ontext = (part) => {
    if (text !== null) text += part;
  };
  parser.oncdata = parser.ontext;
  parser.onclosetag = () => {
    if (text) leaves.push({ path: open.join('/'), text });
    open.pop();
    text = null;
  };
  parser.onerror = (error) => {
    throw error;
  };
  try {
    parser.write(xml).close();
    return hasRoot ? leaves : null;
  } catch {
    return null;
  }
}
