/** Patterns of other packages that may take longer than a text is long, each with what alone it is given. */
export const ACCEPTED: Readonly<Record<string, string>> = {
  '/=+$/': 'iconv-lite writing UTF-7, which nothing here writes',
  '/[\\s]*[^\\s]+/g': 'commander, wrapping the help of our own options',
  '/^-+|-+$/g': 'zod’s slugs, which nothing here asks for',
  '/{.*}/s': 'i18next, reading our own sentences',
  "/^'+|'+$/g": 'i18next, reading our own sentences',
  '/\\n\\s*[^#\\s]/g': 'liquidjs, reading our own templates',
  '/([\\w:-]+)\\s*=\\s*(?:"([^"]*)"|\'([^\']*)\')/g':
    'docx, reading documents, where here it only writes them',
  '/^[#0,]*[#0][#0,]*$/': 'docx, for the form of a page number that we chose',
  '/\\B(?=(\\d{3})+$)/g': 'docx, for the digits of a page number',
  '/\\([^>]+\\)/': 'xmldom, naming a function of its own',
  '/\\w*$/': 'lodash, for the flags of a pattern',
  '/[^.]+$/': 'lodash, for a key of its own when it is loaded',
}
