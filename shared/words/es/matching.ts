import type { matching as english } from '../en/matching.ts'
import type { SameShape } from '../same-shape.ts'

export const matching: SameShape<typeof english> = {
  'profile-header': 'Están {{found}} de los {{of}} nombres de columna por los que se conoce {{profile}}.',
  'profile-header-and-name':
    'Están {{found}} de los {{of}} nombres de columna por los que se conoce {{profile}}, y el archivo se llama como los suyos ({{file}}).',
  'profile-chosen': '{{profile}} se eligió a mano.',
  'mapping-known':
    'Ya se asignaron las columnas de un archivo como este y la asignación se guardó como {{name}}: se usa de nuevo.',
  'profile-none':
    'Ningún registro conocido tiene estas columnas. Se asignaron solo por su nombre: revise cada una.',

  profile: 'Así lo llama el propio registro.',
  alias: 'En otros registros, las columnas con un nombre así («{{alias}}») lo contienen.',
  content: 'Lo parece por el contenido de sus celdas.',
  chosen: 'Se eligió a mano.',

  'note-uk-companies-house':
    'Sin número de empleados ni propietarios. Las sociedades durmientes se reconocen por sus cuentas; el estado dice cuáles están en insolvencia.',
  'note-uk-coops': 'Es una lista de cooperativas: no se propone ninguna de sus empresas.',
  'note-us-ppp':
    'No tiene identificador: las empresas se distinguen por nombre y lugar. 0 empleos significa «no consta». Las columnas sobre raza, género y veteranos no se leen nunca.',
  'note-it-registro-imprese':
    'Las empresas se distinguen por nombre y lugar si no hay código fiscal. Plantilla y facturación vienen por tramos. La antigüedad se cuenta desde el inicio de la actividad.',
  'note-no-enheter':
    'Plantilla exacta. La quiebra, la liquidación y la reestructuración se leen de sus propias columnas.',
  'note-no-akvakultur':
    'Cada fila es un centro: los centros de una misma empresa se reúnen. Sin plantilla, sin propietarios, sin código de sector.',
  'note-ec-supercias':
    'Sin plantilla ni propietarios. La lista diaria de compañías nuevas no trae ni estado ni código de sector.',
  'note-ee-lihtandmed':
    'Sin plantilla ni propietarios. Forma, estado y lugar vienen en palabras; las comunidades de propietarios de pisos no son empresas.',
  'note-mx-denue':
    'Cada fila es un establecimiento: los de una misma razón social en un mismo municipio se reúnen. Plantilla por tramos. La fecha del archivo es la de alta en el directorio, así que la antigüedad de la empresa no se conoce.',
  'note-co-supersociedades':
    'Solo sociedades grandes, con cifras de dos años: cuenta el más reciente. Sin plantilla ni propietarios.',
  'note-co-rues':
    'Personas, sociedades, sucursales y establecimientos en un mismo archivo; solo se proponen sociedades. La cámara hace las veces de región, porque no hay municipio.',
  'note-ar-rns':
    'Cada fila es una actividad de una sociedad: cuenta la primera. Sin plantilla, sin propietarios, sin estado.',
  'note-cz-res':
    'Formas jurídicas y plantilla por códigos, la plantilla por tramos; una fecha de fin indica que la unidad ya no existe. Incluye a los autónomos.',
  'note-cl-res': 'Sociedades constituidas en un año: sin actividad, sin plantilla, sin estado.',
  'note-us-city-licences':
    'Una licencia no es una empresa: también la tienen las filiales de cadenas. NA se toma por vacío solo en las columnas donde así lo escriben; 0 empleados significa «no consta».',
  'note-orbis':
    'Facturación en miles salvo que la columna diga otra cosa; «n.a.» es vacío. Las demás líneas de una empresa nombran a otros directivos: cuenta la edad del primero.',
  'note-it-aida':
    'Facturación en miles salvo que la columna diga otra cosa; «n.d.» es vacío. Plantilla exacta.',
  'note-es-sabi':
    'Facturación en miles salvo que la columna diga otra cosa; «n.d.» es vacío. Las demás líneas de una empresa nombran a otros directivos.',
  'note-generic': 'Cada columna se asigna por su nombre. Lo que no se asignó puede elegirse a mano.',
}
