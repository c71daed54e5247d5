import type { matching as english } from '../en/matching.ts'
import type { SameShape } from '../same-shape.ts'

export const matching: SameShape<typeof english> = {
  'profile-header': 'Están {{found}} de los {{of}} nombres de columna por los que se conoce {{profile}}.',
  'profile-header-and-name':
    'Están {{found}} de los {{of}} nombres de columna por los que se conoce {{profile}}, y el archivo se llama como los suyos ({{file}}).',
  'profile-chosen': '{{profile}} se eligió a mano.',
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
  'note-generic': 'Cada columna se asigna por su nombre. Lo que no se asignó puede elegirse a mano.',
}
