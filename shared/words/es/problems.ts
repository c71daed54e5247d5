import type { problems as english } from '../en/problems.ts'
import type { SameShape } from '../same-shape.ts'

export const problems: SameShape<typeof english> = {
  'no-name-or-id': 'Línea {{line}}: ni nombre ni identificador. La fila se rechazó.',
  'row-wrong-width':
    'Línea {{line}}: la fila no tiene tantas celdas como la cabecera. Las que faltan quedan desconocidas; las que sobran se omitieron.',
  'id-repeated': 'Línea {{line}}: el identificador «{{value}}» ya está en una fila anterior. Vale la última.',
  'id-not-usable':
    'Línea {{line}}: «{{value}}» no sirve como identificador. La empresa se distingue por nombre y lugar.',
  'date-not-read':
    'Línea {{line}}: {{column}} es «{{value}}», que no es una fecha en el orden de este archivo. Queda desconocida.',
  'date-in-future': 'Línea {{line}}: {{column}} es «{{value}}», en el futuro. Queda desconocida.',
  'number-not-read': 'Línea {{line}}: {{column}} es «{{value}}», que no es un número. Queda desconocido.',
  'number-out-of-range': 'Línea {{line}}: {{column}} es «{{value}}», fuera de lo posible. Queda desconocido.',
  'band-not-read':
    'Línea {{line}}: {{column}} es «{{value}}», ni un número ni un tramo conocido. Queda desconocido.',
  'age-out-of-range':
    'Línea {{line}}: {{column}} es «{{value}}», que no es la edad de un propietario vivo. Queda desconocida.',
  'sector-not-read':
    'Línea {{line}}: {{column}} es «{{value}}», que no es un código de la clasificación de este archivo. Queda desconocido.',
  'status-not-known':
    'Línea {{line}}: {{column}} es «{{value}}», un estado sin significado conocido. Se muestra, no se usa.',
  'legal-form-not-known':
    'Línea {{line}}: {{column}} es «{{value}}», una forma jurídica sin significado conocido. Se muestra, no se usa.',
  'flag-not-read': 'Línea {{line}}: {{column}} es «{{value}}», ni sí ni no. Queda desconocido.',
  'control-characters': 'Línea {{line}}: {{column}} contenía caracteres de control invisibles. Se quitaron.',
  'signs-saved-as-controls':
    'Línea {{line}}: {{column}} contenía signos de Windows (’ – €) guardados alguna vez como caracteres de control. Se leyeron como esos signos.',
  'bytes-not-readable':
    'Línea {{line}}: {{column}} contenía bytes que no son texto en esta codificación. Aparecen como «�».',
  'text-cut': 'Línea {{line}}: {{column}} tiene más de 4096 caracteres. Se conservó el principio.',
  'quote-not-closed': 'Línea {{line}}: aquí se abre una comilla que nunca se cierra. La fila se rechazó.',
  'quote-misplaced':
    'Línea {{line}}: hay una comilla donde no corresponde. La fila se leyó de modo que sus celdas coincidan con la cabecera.',
  'record-too-long': 'Línea {{line}}: un solo registro supera los 8 MB. Se rechazó.',
  'outside-table':
    'Línea {{line}}: esto está debajo de la tabla, después de su final. No se tomó como empresa.',
  'companion-no-id':
    'Línea {{line}}: no hay identificador de registro. Se dejó fuera esta fila del archivo complementario.',
  'companion-no-firm':
    'Línea {{line}}: «{{value}}» no es el identificador de ninguna empresa del registro. La fila espera hasta que el registro la traiga.',
}
