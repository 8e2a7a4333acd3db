/**
 * Ways to write a letter so that it passes for it, gathered for the tests apart from the table of the code, so that the
 * code is also tried on letters it has never heard of. `(` and `[` stand for pairs of ASCII letters.
 */
export const homoglyphs: Readonly<Record<string, readonly string[]>> = {
  a: ["а", "α", "ɑ", "á", "à", "ạ", "ä", "ả", "ａ", "𝐚", "𝖺", "ᴀ", "Ꭺ", "ӓ", "ⓐ", "4"],
  b: ["Ь", "ƅ", "ḅ", "ｂ", "𝐛", "ḃ", "ɓ", "8"],
  c: ["с", "ϲ", "ć", "ç", "ｃ", "𝐜", "ċ", "ⅽ", "Ꮯ"],
  d: ["ԁ", "ɗ", "ḍ", "đ", "ｄ", "𝐝", "ⅾ", "Ꭰ", "cl"],
  e: ["е", "ė", "ẹ", "é", "è", "ê", "ｅ", "𝐞", "ҽ", "ē", "Ꭼ", "3"],
  f: ["ƒ", "ḟ", "ｆ", "𝐟", "ꬵ"],
  g: ["ɡ", "ġ", "ğ", "ｇ", "𝐠", "ց", "9"],
  h: ["һ", "հ", "ḥ", "ĥ", "ｈ", "𝐡", "ℎ", "Ꮒ"],
  i: ["і", "í", "ì", "ı", "ι", "ｉ", "𝐢", "ⅰ", "ị", "l", "1"],
  j: ["ј", "ϳ", "ｊ", "𝐣"],
  k: ["к", "ķ", "κ", "ḳ", "ｋ", "𝐤", "\u212a", "Ꮶ"],
  l: ["ӏ", "ł", "ḷ", "ĺ", "ｌ", "𝐥", "ⅼ", "1", "i"],
  m: ["м", "ṃ", "ｍ", "𝐦", "ⅿ", "rn", "ꮇ"],
  n: ["ո", "п", "ñ", "ń", "ṇ", "ｎ", "𝐧", "η"],
  o: ["о", "ο", "օ", "ö", "ó", "ọ", "ø", "ｏ", "𝐨", "ჿ", "௦", "0"],
  p: ["р", "ρ", "ṗ", "ｐ", "𝐩", "ᴩ"],
  q: ["ԛ", "ɋ", "ｑ", "𝐪"],
  r: ["г", "ŕ", "ṛ", "ř", "ｒ", "𝐫", "ꭇ"],
  s: ["ѕ", "ś", "ṣ", "ş", "ｓ", "𝐬", "\u017f", "ꮪ", "5"],
  t: ["т", "ţ", "ṭ", "τ", "ｔ", "𝐭", "ŧ", "7"],
  u: ["υ", "ս", "ü", "ú", "ụ", "ｕ", "𝐮", "ц"],
  v: ["ν", "ѵ", "ṿ", "ｖ", "𝐯", "ⅴ"],
  w: ["ԝ", "ẁ", "ẃ", "ẉ", "ｗ", "𝐰", "vv", "ѡ"],
  x: ["х", "χ", "ẋ", "ｘ", "𝐱", "ⅹ", "ᕁ"],
  y: ["у", "ý", "ỵ", "γ", "ｙ", "𝐲", "ყ"],
  z: ["ᴢ", "ż", "ẓ", "ź", "ｚ", "𝐳", "2"],
  "-": ["‐", "‑", "–", "−", "－", "﹣"],
  ".": ["。", "．", "｡"],
};

/** What shows nothing, or next to nothing, inside a name. */
export const invisible: readonly string[] = [
  "\u200b",
  "\u200c",
  "\u200d",
  "\u00ad",
  "\u2060",
  "\ufeff",
  "\u034f",
  "\u180e",
  "\u2061",
];

/** Words around a name that make a stranger's domain pass for it. */
export const lureWords: readonly string[] = [
  "secure",
  "login",
  "verify",
  "account",
  "webmail",
  "portal",
  "sso",
];

/** Towns and counties of the United Kingdom: true names, of which many are a letter apart. */
export const places: readonly string[] =
  `amber-valley arun ashfield ashford babergh barnet barnsley barrow basildon basingstoke
bassetlaw bath bedford bexley birmingham blaby blackburn blackpool bolsover bolton boston bournemouth bracknell-forest bradford
braintree breckland brent brentwood bristol broadland bromley bromsgrove broxbourne broxtowe buckinghamshire burnley bury
calderdale cambridge cambridgeshire camden cannock-chase canterbury carlisle charnwood chelmsford cheltenham cherwell
chesterfield chichester chorley colchester copeland corby cornwall cotswold coventry craven crawley croydon cumberland cumbria
dacorum darlington dartford daventry derby derbyshire devon doncaster dorset dover dudley durham ealing eastdevon easthants
eastherts eastleigh eastlindsey eastriding eastsuffolk eastsussex eastbourne eden elmbridge enfield epsom-ewell erewash essex
exeter fareham fenland forest-heath fylde gateshead gedling gloucester gloucestershire gosport gravesham great-yarmouth
greenwich guildford hackney halton hambleton hampshire harborough haringey harlow harrogate harrow hart hartlepool hastings
havant havering herefordshire hertfordshire hertsmere hillingdon horsham hounslow hull huntingdonshire hyndburn ipswich
islington kent kettering kingston kirklees knowsley lambeth lancashire lancaster leeds leicester leicestershire lewes lewisham
lichfield lincoln lincolnshire liverpool luton maidstone maldon manchester mansfield medway melton mendip merton middevon
middlesbrough midsuffolk midsussex milton-keynes newcastle newark newham norfolk north-norfolk northdevon northherts
northkesteven northlincs northsomerset northtyneside northyorks northampton northumberland norwich nottingham nuneaton oldham
oxford oxfordshire pendle peterborough plymouth poole portsmouth preston reading redbridge redditch richmond richmondshire
rochdale rochford rossendale rother rotherham rugby runnymede rushcliffe rushmoor rutland ryedale salford sandwell scarborough
sefton selby sevenoaks sheffield shropshire slough solihull somerset southderbyshire southend southhams southkesteven
southnorfolk southoxon southsomerset southstaffs southtyneside southampton southwark spelthorne stafford staffordshire stamford
stevenage stockport stockton stoke stratford stroud suffolk sunderland surrey sutton swale swindon tameside tamworth tandridge
teignbridge telford tendring thanet thurrock torbay torridge trafford uttlesford wakefield walsall wandsworth warrington warwick
warwickshire watford waverley wealden wellingborough westdevon westlancs westlindsey westoxon westsuffolk westsussex westminster
weymouth wigan wiltshire winchester windsor wirral woking wokingham wolverhampton worcester worcestershire worthing wychavon
wycombe wyre york dorchester porchester rochester bicester chester hertford hartford retford romford guisborough farnborough
wareham eastham brackley blackley`.split(/\s+/);

/** What stands beside a place's name in the domains of its other bodies, and under which suffix. */
export const neighbours: readonly string[] = [
  "-college.ac.example",
  "college.ac.example",
  ".ac.example",
  ".nhs.example",
  "-hospital.nhs.example",
  ".police.example",
  ".org.example",
  ".example",
  "-fc.example",
  "-school.sch.example",
  "museum.example",
  "post.example",
  "-cabs.example",
  "cabs.example",
  "-chamber.org.example",
  "library.example",
  "-housing.org.example",
  "homes.example",
  "-arts.example",
  "-town.gov.example",
  "-tc.gov.example",
  "tc.gov.example",
  "-online.example",
  "news.example",
  "uni.ac.example",
  "-foodbank.org.example",
  "-cars.example",
  "-cafe.example",
  "-care.example",
  "-carers.org.example",
  "-cc.example",
  "-bc.gov.example",
  "-fire.gov.example",
  "-labour.example",
];
