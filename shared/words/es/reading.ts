import type { reading as english } from '../en/reading.ts'
import type { SameShape } from '../same-shape.ts'

export const reading: SameShape<typeof english> = {
  'file-empty': 'El archivo está vacío.',
  'no-rows': 'No hay filas debajo de los nombres de las columnas.',
  'no-header': 'No hay línea con nombres de columnas; la primera línea es una fila.',
  'encoding-guessed':
    'La codificación se dedujo de las letras. Mire algunos nombres; indique otra si no son correctos.',
  'mixed-newlines': 'El archivo mezcla varios finales de línea. Todos terminan una línea.',
  'duplicate-header': 'Línea {{line}}: dos columnas tienen el mismo nombre.',
  'empty-column': 'Línea {{line}}: una columna no tiene nombre.',
  'too-few-fields': 'Línea {{line}}: la fila tiene menos celdas que la tabla.',
  'too-many-fields': 'Línea {{line}}: la fila tiene más celdas que la tabla.',
  'last-line-incomplete': 'Línea {{line}}: el archivo termina en medio de esta fila.',
  'quote-in-cell': 'Línea {{line}}: hay una comilla dentro de una celda, leída como una letra.',
  'invalid-bytes': 'Línea {{line}}: algunos bytes no son texto en esta codificación. Aparecen como «�».',
  'nul-bytes': 'Línea {{line}}: hay bytes nulos en el texto.',
  'mojibake-suspected':
    'Línea {{line}}: el texto se decodificó mal alguna vez y se guardó así («Ã±» en vez de «ñ»).',
  'invisible-characters': 'Línea {{line}}: hay signos que no se ven.',
  'field-too-long': 'Línea {{line}}: una celda tiene más de 4096 caracteres.',
  'stray-quote': 'Línea {{line}}: una comilla que no cierra nada se leyó como una letra.',
  'row-quoted-whole': 'Línea {{line}}: toda la fila estaba entre comillas y se desempaquetó.',
  'comment-at-end': 'Línea {{line}}: un comentario sigue a la fila.',
  'last-quote-not-closed': 'Línea {{line}}: la comilla de la última celda nunca se cierra.',
  'unclosed-quote':
    'Línea {{line}}: aquí se abre una comilla que nunca se cierra. La línea no está en la tabla.',
  'record-too-long': 'Línea {{line}}: un solo registro supera los 8 MB. No está en la tabla.',
  comment: 'Línea {{line}}: un comentario.',
  'before-table': 'Línea {{line}}: esto está encima de la tabla.',
  'header-repeated': 'Línea {{line}}: los nombres de las columnas otra vez.',
  'table-repeated': 'Línea {{line}}: la tabla otra vez; su copia no se lee.',
  'second-table': 'Línea {{line}}: aquí empieza otra tabla; no se lee.',
  'after-table': 'Línea {{line}}: esto está debajo de la tabla.',
  'too-many-columns':
    'Línea {{line}}: hay más columnas de las que se usan. Se pueden asignar las primeras 1000 y se leen las primeras 5000.',
  'name-too-long':
    'Línea {{line}}: un nombre de columna tiene más de 1024 caracteres; se conserva el principio.',
  'separator-line': 'Línea {{line}}: indica el signo entre celdas; se respetó.',
  'space-after-quote':
    'Línea {{line}}: los espacios tras una comilla de cierre no pertenecen a ninguna celda.',
  'part-title': 'Línea {{line}}: título de una parte de la tabla; no es una fila.',
  'space-after-name': 'Línea {{line}}: los espacios que rellenan el nombre de una columna se dejan fuera.',
  'signs-saved-as-controls':
    'Línea {{line}}: había guiones o comillas guardados como caracteres de control; se leen como lo que eran.',
}
