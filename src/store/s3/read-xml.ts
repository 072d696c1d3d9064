import sax from 'sax';

/** An element without elements in it: the names of those around it and its own, below the root, and its text. */
export interface XmlLeaf {
  /** Such as `Contents/Key`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Lists what an answer of S3 says. No entities but those of XML itself are known, so that nothing grows.
 *
 * @returns null for what is no complete XML
 */
export function listXmlLeaves(xml: string): XmlLeaf[] | null {
  const parser = sax.parser(true);
  const leaves: XmlLeaf[] = [];
  const open: string[] = [];
  let text = '';
  parser.onopentag = ({ name }) => {
    open.push(name);
    text = '';
  };
  parser.ontext = (part) => {
    text += part;
  };
  parser.oncdata = parser.ontext;
  parser.onclosetag = () => {
    if (text !== '') leaves.push({ path: open.slice(1).join('/'), text });
    open.pop();
    text = '';
  };
  parser.onerror = (error) => {
    throw error;
  };
  try {
    parser.write(xml).close();
    return leaves;
  } catch {
    return null;
  }
}
