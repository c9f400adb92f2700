import { ParseOption, XmlDocument, type XmlElement, type XmlNode } from 'libxml2-wasm';

/** An element with questions that go by local names, since banks write the same message in namespaces of their own. */
export type Reading = {
  readonly name: string;
  readonly namespace: string;
  /** The text of the first element at a path such as `GrpHdr/MsgId`; undefined when there is none or it is empty. */
  readonly text: (path: string) => string | undefined;
  readonly attribute: (name: string) => string | undefined;
  /** All elements at a path. */
  readonly all: (path: string) => readonly Reading[];
  readonly own: string;
};

/** Reads a document and hands its root to `work`; the parser's memory is given back whatever happens. Undefined when it is not XML. */
export const readXml = <Answer>(bytes: Uint8Array, work: (root: Reading) => Answer): Answer | undefined => {
  const document = parse(bytes);
  if (document === undefined) return undefined;
  try {
    return work(reading(document.root));
  } finally {
    document.dispose();
  }
};

const parse = (bytes: Uint8Array): XmlDocument | undefined => {
  try {
    return XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE });
  } catch {
    return undefined;
  }
};

const reading = (element: XmlElement): Reading => ({
  name: element.name,
  namespace: element.namespaceUri,
  own: element.content.trim(),
  text: (path) => {
    const content = element.get(byLocalNames(path))?.content.trim();
    return content === '' ? undefined : content;
  },
  attribute: (name) => element.attr(name)?.value,
  all: (path) => element.find(byLocalNames(path)).filter(isElement).map(reading),
});

const isElement = (node: XmlNode): node is XmlElement => 'attrs' in node;

const byLocalNames = (path: string): string =>
  path
    .split('/')
    .map((name) => (name === '*' ? '*' : `*[local-name()='${name}']`))
    .join('/');
