"""Things of the news in English. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restaurant*, eatery, eateries, cafe, cafes, café, cafés, canteen*, noodle shop*, noodle bar*,
  hotpot, takeaway*, diner, diners
shop: shop, shops, store, stores, supermarket*, grocer*, shopfront*, storefront*, bodega*, mini-market*,
  corner shop*
warehouse: warehouse*, depot, depots, storehouse*
flat: flat, flats, apartment*, dwelling*, condo, condos, condominium*
villa: villa, villas, detached house*, mansion*, bungalow*, semi-detached
hotel: hotel*, guesthouse*, guest house*, hostel*, motel*
travel-agency: travel agen*, ticket office*, ticket agen*, tour operator*
law-firm: law firm*, law office*, barristers' chambers, notary, notaries, notarial, solicitors' firm*,
  legal practice
salon: massage*, salon*, spa, spas, barber*, hairdresser*, nail bar*, beauty parlour*, beauty parlor*
market: market, markets, bazaar*, wholesale market*, marketplace*
mall: mall, malls, shopping cent*, shopping arcade*, shopping complex*, plaza*
school: school*, kindergarten*, academy, academies, classroom*
university: universit*, college, colleges, campus, campuses, faculty, confucius institute*
association: association*, federation*, hometown association*, clan association*, non-profit*, nonprofit*,
  expatriate*
chamber: chamber of commerce, chambers of commerce, business association*, business council*, business chamber*
temple: temple*, church, churches, mosque*, pagoda*, chapel*, pastor*
embassy: embassy, embassies
consulate: consulate*, consul, consuls, consular, consul-general
town-hall: town hall*, city hall*, municipal building*, civic cent*, guildhall*, borough hall*
prison: prison, prisons, jail*, behind bars, imprison*, incarcerat*, penitentiar*, sentenced to prison
airport: airport*, boarding gate*, terminal building*
harbour: harbour*, harbor, harbors, port of, dock, docks, dockyard*, seaport*, quay*, wharf
upper-floor: second floor*, third floor*, first floor*, fourth floor*, fifth floor*, sixth floor*, top floor*,
  ground floor*, storey*, upstairs, basement*, cellar*, back room*, six-story
casino: casino*, gambling*, gambler*, betting*, gaming parlour*
factory: factory, factories, workshop*, manufacturing plant*, assembly line*
hospital: hospital, hospitals, clinic, clinics, medical cent*
real-estate: real estate*, estate agen*, property firm*, property developer*, realtor*, realty, property compan*
mayor: mayor*
interior-minister: interior minist*, minister of the interior, ministry of the interior, home secretary,
  home office, home affairs minist*, minister of home affairs, ministry of home affairs,
  minister of internal affairs, security minister, public safety minister, homeland security
foreign-minister: foreign minist*, minister of foreign affairs, ministry of foreign affairs, foreign office,
  foreign secretary, state department, secretary of state, foreign affairs minister
justice-minister: justice minist*, minister of justice, ministry of justice, attorney general*,
  attorney-general*, justice department, department of justice, justice secretary
prime-minister: prime minister*, premier, chancellor*, taoiseach, head of government
president: president, presidents, president's, presidential, head of state
governor: governor*, prefect, prefects, prefecture*, provincial premier*
ambassador: ambassador*, chargé d'affaires, charge d'affaires, high commissioner*, envoy*
diplomat: diplomat*, attaché*, attache, attaches, persona non grata
prosecutor: prosecut*, district attorney*, indict*
judge: judge, judges, magistrate*, judge's, courtroom*
jury: jury, juries, juror*
lawyer: lawyer*, attorney, attorneys, defence counsel, defense counsel, barrister*, solicitor*, counsel for
lawmaker: lawmaker*, member of parliament, members of parliament, mp, mps, legislator*, parliamentarian*,
  congressman, congresswoman, congressmen, backbench*, td, tds
senator: senator*, senate
councillor: councillor*, councilor*, councilman, councilwoman, city council*, town council*, local council*,
  borough council*, alderman*
committee: committee*, subcommittee*, commission of inquiry, select committee*, public inquiry,
  inquiry commission*
ombudsman: ombuds*, watchdog*, auditor*, court of auditors, audit office, inspector general
data-protection: data protection, privacy, gdpr, information commissioner*
tax: tax, taxes, taxation, taxman, tax evasion, taxpayer*, internal revenue, hmrc, revenue agency
customs: customs
immigration: immigration, border guard*, border force, border agency, border services, border patrol*,
  immigrant*
secret-service: intelligence service*, intelligence agen*, secret service*, counter-intelligence,
  counterintelligence, security service*, mi5, mi6, csis, asio, ministry of state security, spy agency,
  spy chief*
organised-crime: organised crime, organized crime, mafia*, triad*, gang, gangs, gangster*, crime syndicate*,
  mob, mobster*, underworld
army: army, soldier*, military, navy, troops, armed forces
interpreter: interpreter*, translator*, interpreting, translation*
businessman: businessman, businessmen, businesswoman, businesswomen, entrepreneur*, trader*, merchant*,
  business owner*, tycoon*, business people, businesspeople
owner: owner, owners, owned by, proprietor*, landlord*, landlady, co-owner*
chairman: chairman*, chairwoman, chairperson*, chair of, president of the association, honorary president*,
  vice-president of, head of the association, community leader*
treasurer: treasurer*, bookkeep*, accountant*
secretary: secretary-general, general secretary, clerk, clerks, receptionist*, office assistant
student: student*, pupil*, undergraduate*, graduate student*
scholar: professor*, academic, academics, researcher*, scholar, scholars, lecturer*, sinologist*, think tank*
journalist: journalist*, reporter*, editor, editors, newsroom*, correspondent*
dissident: dissident*, activist*, campaigner*, critics of the regime, critic of the, pro-democracy,
  human rights defender*, opponents of the
refugee: refugee*, asylum*, exile*
banker: banker*, fugitive*, former official*, on the run, fox hunt, foxhunt
worker: worker*, employee*, waiter*, waitress*, cook, cooks, chef, chefs, staff member*, labourer*
driver: driver, drivers, taxi*, car, cars, vehicle*, van, minivan*
volunteer: volunteer*
retired-officer: retired, retiree*, pensioner*, elderly, former officer*, former sergeant*, ex-officer*,
  former police officer*, ex-cop*
neighbour: neighbour, neighbours, neighbor, neighbors, neighbour's, neighbor's, resident, residents
witness: witness*, testif*, testimon*
victim: victim*, complainant*, plaintiff*
couple: couple, couples, husband and wife, married couple
wife: wife, wives, husband*, spouse*, his wife's
parents: mother, mothers, father, fathers, parent, parents, mother's, father's, parents'
siblings: brother, brothers, sister, sisters, sibling*, sister's, brother's
children: son, sons, daughter*, child, children*, toddler*
widow: widow*, bereaved, funeral*
tourist: tourist*, tourism, visitor*, holidaymaker*
uyghur: uyghur*, uighur*, uygur*, tibet*, xinjiang, ethnic minorit*
hong-kong-people: hongkonger*, hong kong*, hong-kong*
taiwan: taiwan*, taipei
falun-gong: falun gong, falun dafa, falungong
driving-licence: driving licen*, driver's licen*, drivers' licen*, drivers licen*, driver licen*,
  licence renewal*, license renewal*
passport: passport*, identity card*, id card*, travel document*, identity document*
permit: residence permit*, residency, visa, visas, work permit*, residence card*, green card*
citizenship: citizenship*, nationality, naturalised, naturalized, dual citizen*, dual national*
phone: phone, phones, mobile phone*, cellphone*, smartphone*, phone call*, telephone*, sim card*, phoned
computer: computer*, laptop*, server, servers
data-carrier: hard disk*, hard drive*, usb stick*, usb drive*, memory card*, flash drive*, memory stick*,
  database*, data carrier*
paper: document, documents, folders, paperwork, paper files, boxes of files, boxes of documents, binders
cash: cash, banknote*, in notes, bundles of notes
bank-account: bank account*, bank transfer*, wire transfer*, bank, banks, bank's, transferred money
donation: donation*, donor*, donated, subsid*, grant, grants, government funding, funding from
weapon: weapon*, gun, guns, pistol*, knife, knives, firearm*, handgun*, ammunition
camera: surveillance camera*, security camera*, cctv, camera, cameras, hikvision
sign: signboard*, sign, nameplate*, plaque*, banner*, doorbell*, sign above, signage, placard*
flag: flag, flags, emblem*, uniform*, badge, badges, insignia, police cap*
website: website*, web page*, webpage*, internet*, web site*
app: app, apps, wechat*, chat group*, social network*, social media, whatsapp*, telegram, weibo, messaging
letter: letter, letters, email*, e-mail*, by mail, mailed, postal
photo: photo, photos, photograph*, picture, pictures, snapshot*, selfie*
video: video*, footage, audio recording*, recording, recordings, recorded conversation*, livestream*
list: list of, lists of, dossier*, blacklist*, address list*, names on the list, watchlist*
leak: leak, leaks, leaked, leaking, secret document*, classified document*, confidential document*
drone: drone*, tracker*, gps, listening device*, wiretap*, bugged, tracking device*
furniture: empty, emptied, deserted, cleared out, moved out, vacated, abandoned, vacant, furniture
masks: mask, masks, face mask*, pandemic*, covid*, coronavirus, lockdown*, quarantine*
espionage: espionage, spying, spy, spies, spied, spyware
foreign-agent: foreign agent*, agents of a foreign, agent of a foreign, agent of the chinese government,
  foreign influence*, foreign interference, foreign state, agents of the prc, agent of the prc
extortion: extort*, blackmail*, ransom*, protection money
kidnapping: kidnap*, abduct*, unlawful detention, illegally detained, deprivation of liberty,
  false imprisonment, held captive, hostage*
assault: assault*, beaten, beating*, attacked, bodily harm, injured, injuries, punched, kicked, battered
threat: threat, threats, threaten*, death threat*
harassment: harass*, intimidat*, coerc*, pressure, pressured, pressuring, bully*
stalking: stalk*, shadowed, followed him, followed her, tailing, tailed, surveilled, private investigator*,
  private detective*
fraud: fraud*, scam*, swindl*, con artist*, online fraud
money-laundering: money laundering, money-laundering, launder*, dirty money, underground bank*
corruption: corrupt*, bribe*, embezzl*, graft, kickback*
drugs: drug, drugs, narcotic*, cocaine, heroin, fentanyl, methamphetamine, cannabis
forgery: forgery, forgeries, forged, fake document*, false papers, counterfeit*, falsif*, fake passport*,
  fake id, fake ids, forged documents
usurpation: impersonat*, usurp*, posing as police, posed as police, posing as officer*, fake police, personating
obstruction: obstruct*, destroying evidence, destroyed evidence, deleted messages, deleted texts, deleting,
  tampering, deleted their, destruction of evidence
breach-of-secrecy: official secrets, breach of confidentiality, breach of secrecy, passing on data,
  passed on information, unlawful access, unauthorised access, unauthorized access, accessed databases,
  misconduct in public office
murder: murder*, killed, killing, killings, stabbed, homicide*, found dead, dead body, death of
suicide: suicide*, took his own life, took her own life
fire: arson*, explosion*, blaze, caught fire, set fire, firebomb*, firefighter*, fire broke out, molotov
hacking: hack, hacks, hacked, hacker*, hacking, cyberattack*, cyber-attack*, cyber attack*, phishing, malware,
  ddos
trafficking: smuggl*, human trafficking, people trafficking, trafficker*, trafficked
violation: vienna convention*, violation of sovereignty, violate* international law,
  breach of international law, violation of international law, territorial integrity
bail: bail, bailed, electronic tag*, ankle monitor*, ankle bracelet*, released on bond, bond hearing,
  gps monitor*, released on conditions
house-arrest: house arrest, travel ban*, exit ban*, surrender* his passport, surrender* their passports,
  home confinement, home detention
fine: fine of, fined, fines, penalty payment*, monetary penalty
compensation: compensat*, damages, restitution, libel*, defamation, lawsuit*
suspended: suspended sentence*, suspended prison, suspended jail, probation*, community service,
  conditional sentence*
extradition: extradit*, red notice*, interpol
forced-return: repatriat*, forced return*, forcibly return*, forced to return, persuade* to return,
  persuaded to return, returned to china, return to china, involuntary return*, renditions, rendition, deport*
plea-deal: plea bargain*, plea deal*, plea agreement*, pleaded guilty, pleads guilty, plead guilty, pled guilty,
  guilty plea*, confess*, cooperating with investigators, cooperation agreement
adjourned: adjourn*, postpon*, delayed, rescheduled, new date, trial date, put back to
supreme-court: supreme court*, constitutional court*, appeal court*, court of appeal*, appeals court*,
  high court*, appellate
evidence: evidence, proof, proofs, no proof
wanted: wanted by, wanted for, arrest warrant*, bounty, bounties, most wanted, reward of, wanted list,
  wanted person*
reopened: reopen*, resumed, re-opened, again under investigation, new investigation, fresh investigation
vote: vote, votes, voted, voting, ballot*, unanimously
motion: motion, motions, resolution, resolutions, bill, tabled
debate: debate*, question time, parliamentary question*, urgent question*, written question*
hearing: hearing, hearings, testified before, parliamentary hearing*, congressional hearing*
petition: petition*, signatures, signatories
protest: protest*, demonstration*, demonstrator*, rally, rallies, vigil*, picket*
election: election*, electoral, campaign trail, candidate*, by-election*
coalition: coalition*, opposition party, opposition parties, governing part*, opposition leader*, ruling party
sovereignty: sovereign*, national law, violation of national law, breach of domestic law,
  territorial jurisdiction
treaty: treaty, treaties, agreement*, memorandum*, accord, accords, cooperation pact*
joint-patrol: joint patrol*, joint police patrol*, police cooperation, police co-operation,
  law enforcement cooperation, security cooperation
twin-city: twin town*, twin cit*, twinned, sister cit*, partner cit*, town twinning, sister-cit*
deadline: deadline*, ultimatum*, within days, within two weeks, within a week, within 30 days, within ten days
licence-revoked: deregister*, dissolved, dissolution, struck off, licence revoked, license revoked, revoked,
  revoke, charity status, tax-exempt status, revocation
lease: lease, leases, leased, rent, rented, rents, renting, tenant*, evict*, rental contract*, tenancy, sublet*
resignation: resign*, steps down, stepped down, step down, quit as, stepping down
dismissal: dismissed, dismissal*, sacked, sacking, fired from, suspended from duty, placed on leave,
  removed from office
hotline: hotline*, reporting line*, complaint form*, tip-off*, tip line*, tips from the public, report line*,
  tipline*
task-force: task force*, taskforce*, special unit*, working group*
guideline: guideline*, handbook*, training, guidance, toolkit*, course for
registry: foreign agent registry, foreign agents registry, foreign influence registry, influence registry,
  registration duty, registration scheme, fara, foreign agents registration, transparency register,
  transparency registry, influence transparency, registry
budget: budget*, million in funding, funding of, million fund, in new funding, extra funding
reciprocity: retaliat*, countermeasure*, counter-measure*, tit for tat, tit-for-tat, reciproc*
press-conference: press conference*, news conference*, briefing*, news briefing*
interview: interview, interviews, interviewed, in an interview
film: documentar*, film, films, podcast*, broadcast*, filmmaker*, episode*, tv series
book: book, books, novel, novels, memoir*, author, authors, publisher*, bestsell*
study: study, studies, survey*, poll, polls, pollster*, statistic*, respondents
annual-report: annual report*, yearbook*, annual assessment*, threat assessment*
theatre: theatre*, theater*, exhibition*, concert, concerts, art gallery, museum*, artist, artists, playwright*,
  orchestra*
opinion: opinion, op-ed*, column, columnist*, commentary, commentator*, editorial*, opinion piece*
prize: prize*, award, awards, awarded, shortlist*
conference: conference on, lecture, lectures, seminar*, panel discussion*, symposium*, webinar*, keynote,
  speakers
anniversary: anniversar*, memorial*, commemorat*, tiananmen
apology: apolog*, sorry for, said sorry
correction: correction, corrections, corrected, corrects, retract*, erroneous*, mistake, mistakes, mistakenly,
  clarification*
undercover: undercover, hidden camera*, investigation by the newspaper, investigative report*,
  investigative journalis*, secretly filmed, sting operation*
whistleblower: whistleblow*, whistle-blow*, informant*, insider*, defector*, defected, former spy
radio: radio, television, tv, broadcaster*, tv channel*
festival: festival*, lunar new year, chinese new year, banquet*, new year celebration*, gala, parade*,
  mid-autumn
charity: charity, charities, charitable, relief aid, humanitarian aid, good cause*
rumour: rumour*, rumor*, hoax*, disinformation, misinformation, fake news, fact-check*, fact check*,
  denies reports, conspiracy theor*
disappearance: disappear*, missing, vanish*
flight: fled, flee, flees, fleeing, escape*, escaping, left the country, absconded
illness: illness*, hospitalised, hospitalized, fell ill, cancer, heart attack, ill health, stroke
ship: ship, ships, ferry, ferries, fishing boat*, fishing vessel*, vessel, vessels, trawler*, cargo ship*
border: border, borders, frontier*, border crossing*, border control*
company: company, companies, firm, firms, holding company, corporation*, subsidiary, subsidiaries
investment: invest, invests, invested, investor*, investing, investment*, trade, export*, economic ties,
  belt and road, imports, importer*
technology: software, technolog*, facial recognition, artificial intelligence, algorithm*
telecom: telecom*, huawei, zte, mobile operator*, 5g, network operator*
sports: football*, soccer, sport, sports, martial arts, olympic*, basketball, kung fu, table tennis
night: night, nights, midnight, dawn, overnight, pre-dawn, early hours, late-night
simultaneous: simultaneous*, coordinated, co-ordinated, several places at once, several locations,
  multiple locations
second-time: second, another, a third, more stations
former-site: formerly, previous address*, former address*, moved to, former premises, relocated, former site,
  used to be
denounced: complaint to police, reported to police, reported to the police, filed a complaint,
  criminal complaint*, denunciation*, denounce*, pressed charges, referred to police
"""
