import fc from 'fast-check'

const pieces = [
  '<b>',
  '</b>',
  '<p class=x>',
  '<body>',
  '</body>',
  '<head>',
  '</head>',
  '<!-- a -->',
  '<!doctype html>',
  '<script>',
  '</script>',
  '<',
  '>',
  '"',
  "'",
  '&amp;',
  'tekst',
  ' ',
  '\n',
  '\r\n',
  '<a href="x">',
  '<meta charset=utf-8>',
  '<svg/onload=x>',
  '<style>',
  '</style>',
]

/** HTML as nobody would write it, made of its pieces in any order. */
export const soup = fc
  .array(fc.constantFrom(...pieces), { maxLength: 30 })
  .map((all) => all.join(''))
