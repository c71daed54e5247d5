/** Invented firms are put together from these. Every list begins with what is most frequent. */
const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim())

export const FIRST_WORDS = list(
  'Alder,Ashby,Barrow,Beck,Blyth,Bramble,Calder,Carr,Copper,Crag,Dene,Drover,Elder,Fell,Ferry,Flint,Ford,Garth,Gate,Granary,Hawthorn,Hazel,Holm,Kiln,Kirk,Larch,Linden,Lowther,Marsh,Mere,Mill,Moss,Orchard,Otter,Pike,Quarry,Raven,Ridge,Rowan,Rush,Sorrel,Spinney,Tarn,Thorn,Tide,Wharf,Whin,Wold',
)
export const SURNAMES = list(
  'Akhtar,Barnes,Begum,Bell,Carter,Doyle,Ellis,Farrell,Gibson,Hassan,Hunt,Ireland,Jarvis,Kaya,Lowe,Mistry,Nowak,O’Hara,Osei,Parry,Quinn,Reid,Sandhu,Todd,Usman,Vaughan,Webb,Yates',
)
export const TRADES = list(
  'Services,Building,Catering,Transport,Care,Engineering,Bakery,Joinery,Electrical,Cleaning,Printing,Foods,Garage,Nursery,Plastics,Roofing,Textiles,Tooling,Packaging,Foundry,Glassworks,Boatyard',
)
export const ACCENTED = list('Émile,Søren,Łukasz,Şahin,Großmann,Núñez,Åkesson,Ωmega,Дом,山田')
export const STREETS = list(
  'High Street,Mill Lane,Station Road,Church Walk,Quay Side,Market Place,Foundry Row,North Parade,Tannery Yard,Canal Street,Chapel Hill,Weavers Close',
)
export const TOWNS = list(
  'Eastmere,Port Calder,Hexbridge,Stanwick,Lowmoor,Ashgate,Millbeck,Thornholme,Westerby,Kilnsea,Dunfell,Harrowby,Skelding,Brackenford,Oxley Green,Saltmarsh,Cragside,Fenwick St Mary,Upper Wold,Gannet Bay',
)
export const COUNTIES = list(',,,,Calderdale,Northmoor,Eastshire,Wold Riding')

/** Codes that both registers share with their words, so that a sector means the same in both. */
export const SECTORS: readonly (readonly [string, string])[] = [
  ['4120', 'Construction of buildings'],
  ['5610', 'Restaurants and mobile food service'],
  ['4941', 'Freight transport by road'],
  ['4520', 'Maintenance and repair of motor vehicles'],
  ['8121', 'General cleaning of buildings'],
  ['1071', 'Manufacture of bread, fresh pastry goods and cakes'],
  ['4321', 'Electrical installation'],
  ['2562', 'Machining'],
  ['2511', 'Manufacture of metal structures'],
  ['8730', 'Residential care for the elderly and disabled'],
  ['3109', 'Manufacture of other furniture'],
  ['1812', 'Other printing'],
  ['6820', 'Renting and operating of own real estate'],
  ['6420', 'Activities of holding companies'],
  ['6201', 'Computer programming'],
  ['1330', 'Finishing of textiles'],
  ['2229', 'Manufacture of other plastic products'],
  ['6910', 'Legal activities'],
]
