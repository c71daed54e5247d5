import type { problems as english } from '../en/problems.ts'
import type { SameShape } from '../same-shape.ts'

export const problems: SameShape<typeof english> = {
  'no-name-or-id': 'Línea {{line}}: ni nombre ni identificador. La fila se rechazó.',
  'row-wrong-width':
    'Línea {{line}}: la fila no tiene tantas celdas como la cabecera, igual que otras de este archivo. Las que faltan quedan desconocidas; las que sobran se omitieron.',
  'too-few-fields':
    'Línea {{line}}: {{value}} celdas, menos que las filas de alrededor; no se puede saber cuál falta. La fila se rechazó.',
  'too-many-fields':
    'Línea {{line}}: más celdas que las filas de alrededor; sobra «{{value}}». Puede haber un separador dentro de una celda. La fila se rechazó.',
  'last-line-incomplete':
    'Línea {{line}}: el archivo termina en medio de esta fila ({{value}} celdas). La fila se rechazó. ¿Está completo el archivo?',
  'duplicate-id-identical':
    'Línea {{line}}: el identificador «{{value}}» ya está en una fila anterior, con los mismos valores. Cuenta una vez.',
  'duplicate-id-conflict':
    'Línea {{line}}: el identificador «{{value}}» ya está en una fila anterior, con otros valores. Vale la última.',
  'id-not-usable':
    'Línea {{line}}: «{{value}}» no sirve como identificador. La empresa se distingue por nombre y lugar.',
  'date-not-read':
    'Línea {{line}}: {{column}} es «{{value}}», que no es una fecha en el orden de este archivo. Queda desconocida.',
  'date-in-future': 'Línea {{line}}: {{column}} es «{{value}}», en el futuro. Queda desconocida.',
  'number-not-read': 'Línea {{line}}: {{column}} es «{{value}}», que no es un número. Queda desconocido.',
  'number-out-of-range': 'Línea {{line}}: {{column}} es «{{value}}», fuera de lo posible. Queda desconocido.',
  'employees-out-of-range':
    'Línea {{line}}: {{column}} es «{{value}}», fuera de lo posible. Queda desconocido.',
  'band-not-read':
    'Línea {{line}}: {{column}} es «{{value}}», ni un número ni un tramo conocido. Queda desconocido.',
  'age-out-of-range':
    'Línea {{line}}: {{column}} es «{{value}}», que no es la edad de un propietario vivo. Queda desconocida.',
  'age-not-a-number': 'Línea {{line}}: {{column}} es «{{value}}», que no es una edad. Queda desconocida.',
  'age-looks-like-year':
    'Línea {{line}}: {{column}} es «{{value}}», un año más que una edad. Queda desconocida. Si la columna contiene años de nacimiento, asígnela así.',
  'sector-not-read':
    'Línea {{line}}: {{column}} es «{{value}}», que no es un código de la clasificación de este archivo. Queda desconocido.',
  'status-not-known':
    'Línea {{line}}: {{column}} es «{{value}}», un estado sin significado conocido. Se muestra, no se usa.',
  'status-in-name':
    'Línea {{line}}: el nombre «{{value}}» indica la situación, que ninguna columna da. Se toma como tal.',
  'legal-form-not-known':
    'Línea {{line}}: {{column}} es «{{value}}», una forma jurídica sin significado conocido. Se muestra, no se usa.',
  'flag-not-read': 'Línea {{line}}: {{column}} es «{{value}}», ni sí ni no. Queda desconocido.',
  'nul-removed': 'Línea {{line}}: {{column}} contenía bytes nulos. Se quitaron.',
  'invisible-characters':
    'Línea {{line}}: {{column}} contenía signos que no se ven o que cambian la dirección de la escritura. Se quitaron.',
  'mojibake-suspected':
    'Línea {{line}}: {{column}} es «{{value}}»: parece que el texto se descodificó mal una vez y se guardó así («Ã±» en vez de «ñ»). Se conserva tal cual; pida una copia mejor del archivo.',
  'control-characters': 'Línea {{line}}: {{column}} contenía caracteres de control invisibles. Se quitaron.',
  'signs-saved-as-controls':
    'Línea {{line}}: {{column}} contenía signos de Windows (’ – €) guardados alguna vez como caracteres de control. Se leyeron como esos signos.',
  'invalid-bytes':
    'Línea {{line}}: {{column}} contenía bytes que no son texto en esta codificación. Aparecen como «�».',
  'field-too-long': 'Línea {{line}}: {{column}} tiene más de 4096 caracteres. Se conservó el principio.',
  'unclosed-quote': 'Línea {{line}}: aquí se abre una comilla que nunca se cierra. La fila se rechazó.',
  'quote-misplaced':
    'Línea {{line}}: hay una comilla donde no corresponde. La fila se leyó de modo que sus celdas coincidan con la cabecera.',
  'record-too-long': 'Línea {{line}}: un solo registro supera los 8 MB. Se rechazó.',
  'outside-table':
    'Línea {{line}}: esto está debajo de la tabla, después de su final. No se tomó como empresa.',
  'firms-missing':
    'La lista queda vacía: estos archivos hablan de empresas de {{value}} y ninguna está en el espacio de trabajo. Lo que dicen queda en espera. Importe el archivo principal del registro, junto con estos o más tarde, y se unirá.',
  'no-header':
    'No hay línea con nombres de columna; la primera línea es una fila. El nombre y el identificador se dedujeron de las celdas: revíselos y asigne a mano las demás columnas.',
  'encoding-guessed':
    'La codificación ({{value}}) se dedujo solo de las letras. Mire algunos nombres y elija otra si están mal.',
  'mixed-newlines': 'Hay varios tipos de fin de línea en este archivo. Todos terminan una línea.',
  'preamble-skipped': 'Se omitió el texto que está encima de los nombres de columna: «{{value}}».',
  'footer-skipped': 'Línea {{line}}: se omitió el texto que está debajo de la tabla: «{{value}}».',
  'duplicate-header':
    'Línea {{line}}: dos columnas se llaman «{{column}}». Las dos se pueden asignar; ninguna sustituye a la otra.',
  'empty-column': 'Línea {{line}}: la columna {{value}} no tiene nombre. No se usa si no se asigna.',
  'too-many-columns':
    'Línea {{line}}: la tabla tiene {{value}} columnas. Se pueden asignar las primeras 1000 y se leen las primeras 5000.',
  'date-ambiguous':
    '{{column}}: ninguna fecha, como «{{value}}», indica si va primero el día o el mes. Elija el orden de las fechas; los años son seguros.',
  'date-format-mixed':
    '{{column}}: las fechas están escritas de varias maneras, «{{value}}». Cada una se leyó en la suya.',
  'employees-range': '{{column}}: algunas celdas son tramos, como «{{value}}». Siguen siendo tramos.',
  'companion-no-id':
    'Línea {{line}}: no hay identificador de registro. Se dejó fuera esta fila del archivo complementario.',
  'companion-no-firm':
    'Línea {{line}}: «{{value}}» no es el identificador de ninguna empresa del registro. La fila espera hasta que el registro la traiga.',
}
