/// The words of English that stand around numbers and tell what they are.
enum ProseWords {
  /// Prepositions, conjunctions, pronouns, determiners and adverbs that are never a counted noun.
  static let function = """
    of and or to in out from between by at as a an the into onto upon on off with without within \
    for during since until till before after over under above below through across along around \
    onward onwards about against among amid behind beside besides beyond despite except like near per plus minus \
    than that this these those which who whom whose what when where why how while whereas because \
    if unless although though but nor yet so not no i you he she it we they me him her us them my \
    your his its our their mine yours hers ours theirs myself himself herself itself ourselves \
    themselves there here then now also too very just only even still already again ever never \
    always often sometimes almost nearly both either neither each every any some all such same \
    other another more most less least fewer many much few several enough via versus vs cf etc \
    perhaps maybe however therefore thus hence instead rather quite else ago apart later earlier \
    today yesterday tomorrow once together towards toward up down away back according due \
    alone altogether respectively overall outside inside elsewhere worldwide nationwide anyway meanwhile
    """
  static let auxiliaries = """
    is are was were be been being am has have had having do does did can could may might must \
    shall should will would cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t \
    didn’t can’t couldn’t won’t wouldn’t shouldn’t
    """
  /// Verbs in forms that could be taken for nouns: with an s, or without an ending.
  static let verbs = """
    shows says sees brings comes goes makes marks gives takes becomes remains includes requires \
    means seems begins ends starts follows contains covers provides allows applies sets needs runs \
    lies stands happens opens saw came went made gave took became began said told put got let left \
    held kept led met paid sent stood won lost brought thought knows wants thinks reads hopes \
    expects gets looks feels hears assumes believes finds wonders works asks tries uses helps \
    leads adds appears exists refers relates belongs depends differs suggests explains describes \
    states tells found rose fell grew rises falls grows cuts stops leaves keeps turns moves \
    replaces repeals introduces establishes changes pays costs links claims names calls counts \
    spells writes speaks reports cites mentions speak write name call report cite argues adds
    """
  static let definite = "the this that these those its their our his her my your whose"
  static let quantifiers = "each every any some no another either neither such which what"
  static let beforeYear = """
    in since during until till before after through throughout circa early late mid by from to \
    of for between and autumn spring summer winter fall year years than around about
    """
  static let months = """
    january february march april may june july august september october november december jan \
    feb mar apr jun jul aug sep sept oct nov dec
    """
  static let weekdays = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri \
    sat sun
    """
  static let references = """
    section sections s ss sec subsection subsections para paras paragraph paragraphs subparagraph \
    chapter chapters ch figure figures fig figs page pages pp p item items article articles art \
    arts part parts schedule schedules sch clause clauses subclause table tables note notes footnote \
    footnotes endnote annex annexes appendix appendices volume volumes vol issue line lines column \
    columns col row rows question questions answer answers box boxes chart charts map maps slide \
    slides step steps rule rules recommendation recommendations regulation regulations directive \
    directives resolution resolutions decision act bill exhibit exhibits episode verse verses \
    title book books lesson plate illustration entry protocol convention no nos number numbers n° \
    № § §§ comment comments case cases point points option options amendment amendments \
    commitment commitments principle principles objective objectives order ref reference cl reg
    """
  static let pluralReferences = """
    sections ss subsections paras paragraphs chapters figures figs pages pp items articles arts \
    parts schedules clauses tables notes footnotes annexes appendices volumes lines columns rows \
    questions answers boxes charts maps slides steps rules recommendations regulations directives \
    resolutions exhibits verses books nos numbers §§ comments cases points options amendments \
    commitments principles objectives
    """
  /// Behind these a number is a name, in any case.
  static let nameHeads = """
    phase phases stage grade force level levels tier category categories zone platform gate terminal \
    junction exit exits route room flat round season lane track type class group unit block berth \
    pier dock quay hangar line bus flight train channel radio boeing airbus windows apollo area \
    formula covid vitamin psalm sonnet symphony opus ubuntu ios android playstation swift python \
    java xbox soyuz falcon concorde interstate highway motorway autoroute band key scope sector \
    model mark size shed bay aisle floor number version scene act lot agenda goal goals pillar \
    priority annexe gen generation web day week month year seat world war catch group corridor camp site \
    polonium uranium plutonium carbon
    """
  static let streetsBehind = """
    street road avenue lane square place terrace gardens drive close court row hill way crescent \
    boulevard quay parade walk mews st rd ave blvd yard gate embankment circus grove park lodge \
    house wharf
    """
  static let streetsBefore = """
    rue avenue boulevard place quai via calle allée allee chemin cours impasse route bis ter \
    strasse straat laan platz av bd
    """
  static let rising = """
    rise rises rose risen rising increase increases increased increasing grow grows grew grown \
    growing growth climb climbs climbed climbing jump jumps jumped jumping soar soared surge \
    surged surges gain gained gains up expand expanded raise raised raises raising swell swelled \
    swollen higher more larger greater faster bigger longer upturn boost boosted leap leapt \
    hike hiked
    """
  static let falling = """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining \
    decrease decreases decreased decreasing cut cuts cutting reduce reduces reduced reducing \
    reduction reductions shrink shrank shrunk shrinks slump slumped plunge plunged plummet \
    plummeted tumble tumbled slid dip dipped lower lowered down slash slashed slashing fewer less \
    smaller slower shorter cheaper downturn worse decreases trim trimmed
    """
  static let changeNouns = """
    rise rises increase increases growth climb jump surge gain gains upturn boost leap hike raise \
    fall falls drop drops decline declines decrease decreases cut cuts reduction reductions slump \
    plunge dip downturn
    """
  static let comparatives = """
    higher more larger greater faster bigger longer lower fewer less smaller slower shorter \
    cheaper worse up down
    """
  /// Behind a number and a hyphen, nothing is counted by these.
  static let compoundHeads = """
    way ways dimensional sided tier tiered wheel wheeled wheeler legged headed party star seater \
    pack piece letter digit figure stop off time timer step speed door man woman handed eyed track \
    trick pronged cornered stroke cylinder course ply stage lane all nil up upmanship liner horse \
    shot click size fits hearted baked truth truths term mast life lives light court back board \
    brother sister sibling marathon moon price timbers finished empty full naked dead asleep open \
    closed bred caste volley wit dimension d edged decker glazed glazing dealing \
    cross header check checked click cup entry jointed breasted barrelled digits figures hitter \
    ring ringed poster leaved sum tolerance rated hours carbon emission emissions plus bit a by pin poster proof waste day \
    nation state states front country
    """
  /// What `one` says no number before.
  static let vagueNouns = """
    way thing reason example kind sort side hand point time respect sense moment word extreme \
    possibility explanation view theory option approach aspect instance glance piece go voice eye \
    foot end direction form part case place occasion problem factor cause \
    effect result consequence argument advantage benefit idea difficulty concern solution issue morning evening night afternoon weekend monday tuesday wednesday \
    thursday friday saturday sunday summer winter spring autumn day step question answer such \
    single common particular final last further possible obvious key important big other
    """
  static let pluralNouns = """
    people persons men women children police staff personnel sheep aircraft troops clandestines \
    pence feet teeth mice geese fish deer series species lorries countries bodies crew cattle \
    vermin folk youths media data criteria migrants refugees lice police infantry offspring \
    buses gases crises analyses bases cases clothes menus viruses campuses canvases bonuses \
    statuses apparatuses witnesses addresses processes businesses crosses passes losses
    """
  static let dialling =
    "call calls calling dial dialling dialing dialled ring rang phone phoned text "
    + "telephone tel fax mobile helpline hotline switchboard whatsapp freephone called"
  static let codeHeads =
    "iso iec din rfc isbn issn doi pmid cm cmnd orcid iban uprn utr oclc ecli celex"
  static let versionHeads = "version versions ver release build v firmware"
  static let amountVerbs = """
    total totals totalled totalling totaled reach reaches reached reaching number numbered \
    numbering exceed exceeds exceeded employ employs employed arrest arrested stopped count \
    counted recorded carried detained deported intercepted returned housed house holds hold cost \
    costs spent sheltered found
    """
  static let amountNouns = """
    total number average sum maximum minimum crowd group team population staff estimate list mean \
    median target limit capacity cap figure count minority majority size workforce backlog
    """
  static let plainVerbs = """
    live lives work come go say think believe need want use own rent get pay stay remain arrive \
    agree vote voted agreed died stayed arrived remained lived worked wanted used owned needed \
    depend rely apply qualify fail failed pass passed receive received
    """
  static let yearly = """
    prices levels rates terms figures elections olympics games floods riots accounts negotiations \
    regulations statistics estimates projections guidelines reforms values data series edition
    """
  static let placing =
    "stand stands stood standing put puts estimated fixed set remain remained "
    + "remains valued priced peaked peaking estimate estimates is was are were"
  static let yearNouns = """
    summer winter spring autumn end start beginning middle election elections budget act treaty \
    crisis war revolution class year half quarter month months january february march april may \
    june july august september october november december jan feb mar apr jun jul aug sep sept oct \
    nov dec agreement accord riots
    """
  static let metreNouns = """
    high long wide deep tall thick away fence wall fences walls gap tunnel ditch pole poles sprint \
    radius square from above below below tower
    """
  static let ordinals = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth next last \
    previous
    """
  static let ratioVerbs: KeyValuePairs<String, Int> = [
    "doubled doubles doubling": 2, "tripled triples tripling trebled trebles trebling": 3,
    "quadrupled quadruples quadrupling": 4, "quintupled quintupling": 5,
  ]
}
