"""Things of the news in Spanish. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restaurante*, cafetería*, cantina*, comedor*, chifa*, hostelería, cafés, fonda, fondas, restaurant
shop: tienda*, supermercado*, bazar, bazares, comercio chino, comercios, abarrotes, almacén de barrio,
  minimercado*, ultramarinos, local comercial, locales comerciales, negocio de
warehouse: almacén, almacenes, nave industrial, naves industriales, bodega, bodegas, depósito, depósitos,
  galpón*
flat: piso, pisos, apartamento*, departamento en, vivienda*, domicilio*
villa: chalet, chalets, chalé, chalés, villa, mansión*, mansiones, casa unifamiliar, quinta, adosado*
hotel: hotel, hoteles, hotelero*, hotelera*, hostal*, albergue*, pensión
travel-agency: agencia de viaje*, agencias de viaje*, agencia de turismo, oficina de billetes, turoperador*
law-firm: bufete*, despacho de abogados, despachos de abogados, estudio jurídico, notaría*, notario*, notarial*,
  gestoría*, escribanía*
salon: masaje*, salón de belleza, salones de belleza, peluquer*, spa, spas, centro de estética, barbería*,
  salón de uñas
market: mercado mayorista, mercado, mercados, mercadillo*, mayorista*, feria
mall: centro comercial, centros comerciales, galería comercial, galerías comerciales, shopping,
  polígono comercial, plaza comercial
school: escuela*, colegio, colegios, academia*, instituto de enseñanza, guardería*, parvulario*,
  jardín de infantes
university: universidad*, universitari*, campus, facultad, facultades, instituto confucio, institutos confucio
association: asociación*, asociaciones, federación*, federaciones, agrupación*, colectividad china, sociedad de,
  oriundos, paisanos, diáspora*, sin ánimo de lucro, sin fines de lucro
chamber: cámara de comercio, cámaras de comercio, asociación empresarial, asociación de empresarios,
  asociación de comerciantes, patronal
temple: templo*, iglesia*, mezquita*, pagoda*, capilla*, pastor evang*
embassy: embajada*
consulate: consulado*, cónsul*, consular, consulares
town-hall: ayuntamiento*, alcaldía*, casa consistorial, palacio municipal, intendencia*
prison: prisión, prisiones, cárcel*, encarcel*, preso, presos, presa, presas, entre rejas, penitenciar*,
  reclusión
airport: aeropuerto*, barajas, aeroportuari*
harbour: puerto de, puerto, puertos, portuari*, muelle*
upper-floor: planta baja, segundo piso, primer piso, tercer piso, primera planta, segunda planta,
  tercera planta, cuarto piso, sótano*, trastienda*, planta superior, entresuelo, última planta
casino: casino*, apuesta*, juego ilegal, juegos de azar, timba*, ludopat*
factory: fábrica*, taller, talleres, planta industrial, maquiladora*
hospital: hospital, hospitales, clínica*, centro médico, sanatorio*
real-estate: inmobiliari*, bienes raíces, promotora*, corredor inmobiliario
mayor: alcalde*, intendente*, regidora
interior-minister: ministro del interior, ministra del interior, ministerio del interior, titular de interior,
  ministerio de interior, ministro de interior, secretaria de gobernación, ministro de gobernación,
  ministra de seguridad, ministerio de seguridad, ministro de seguridad
foreign-minister: ministro de exteriores, ministra de exteriores, ministerio de exteriores, asuntos exteriores,
  relaciones exteriores, canciller*, exteriores, secretario de estado, departamento de estado
justice-minister: ministro de justicia, ministra de justicia, ministerio de justicia, fiscal general,
  departamento de justicia, procurador general
prime-minister: primer ministro, primera ministra, primeros ministros, presidente del gobierno,
  jefe de gobierno, premier, jefe del gobierno
president: presidente de la república, presidente chino, jefe de estado, presidenta de la república,
  presidencial*, presidente xi, casa blanca, la moncloa, presidente de estados unidos, presidente joe
governor: gobernador*, prefecto*, prefectura*, presidente de la comunidad
ambassador: embajador*, encargado de negocios, encargada de negocios
diplomat: diplomátic*, diplomacia*, agregado*, inmunidad diplomática, persona non grata
prosecutor: fiscal, fiscales, fiscalía*, ministerio público, acusación formal, imputad*, imputación*
judge: juez, jueces, jueza*, magistrad*, juzgado*, audiencia nacional
jury: jurado, jurados, miembros del jurado
lawyer: abogad*, defensor*, letrad*
lawmaker: diputad*, parlamentari*, legislador*, congresista*, eurodiputad*, asambleísta*,
  congreso de los diputados
senator: senador*, senado
councillor: concejal*, concejo*, edil, ediles, pleno municipal, consejo municipal, teniente de alcalde
committee: comisión parlamentaria, comisión de investigación, comité, comités, comisión investigadora,
  comisión de, comisión especial, subcomité*
ombudsman: defensor del pueblo, defensora del pueblo, tribunal de cuentas, contralor*, auditor*, ombudsman
data-protection: protección de datos, privacidad, datos personales, aepd, rgpd
tax: impuesto*, hacienda, fraude fiscal, evasión fiscal, agencia tributaria, tributari*, sunat, fisco,
  contribuyente*
customs: aduana*, aduaner*
immigration: inmigra*, extranjería, migraciones, guardia fronteriza, patrulla fronteriza, migratori*,
  guardias fronterizos
secret-service: servicio de inteligencia, servicios de inteligencia, servicio secreto, servicios secretos,
  agencia de inteligencia, agencias de inteligencia, contrainteligencia, contraespionaje, cni, inteligencia,
  servicios de seguridad
organised-crime: crimen organizado, delincuencia organizada, mafia*, mafios*, tríada*, banda, bandas, pandilla*,
  organización criminal, organizaciones criminales, gánster*, hampa
army: ejército*, soldado*, militar, militares, armada, fuerzas armadas
interpreter: intérprete*, traductor*, traducción*, traducciones
businessman: empresari*, emprendedor*, comerciante*, mercader*, hombre de negocios, hombres de negocios,
  mujer de negocios
owner: propietari*, dueñ*, arrendador*, titular del local, casero
chairman: presidente de la asociación, presidenta de la asociación, presidente honorario, vicepresident*,
  presidente de la federación, líder de la comunidad, directivo*, presidente de una asociación,
  líder comunitario
treasurer: tesorer*, contable, contables, contador, contadora, contabilidad
secretary: secretario general, secretaria general, secretaria, secretario de la, recepcionista*, administrativa,
  oficinista*
student: estudiante*, alumn*, estudiantil*, escolares
scholar: profesor*, académic*, investigadores de la universidad, catedrátic*, sinólog*, experto en china,
  politólog*, erudit*
journalist: periodist*, reporter*, redactor*, redacción*, corresponsal*
dissident: disiden*, activist*, opositor*, críticos del régimen, crítico con el régimen, crítico del régimen,
  críticos con el régimen, defensores de derechos
refugee: refugiad*, asilo, asilad*, exili*, solicitante de asilo
banker: banquer*, fugitiv*, prófug*, exfuncionari*, ex funcionario*, antiguo funcionario, caza del zorro,
  operación zorro, fox hunt, huidos
worker: trabajador*, emplead*, obrer*, cociner*, camarer*, meser*, mozo, asalariad*
driver: conductor*, chófer*, chofer*, taxi*, coche, coches, automóvil*, vehículo*, furgoneta*, camioneta*,
  carro, carros
volunteer: voluntari*
retired-officer: jubilad*, retirado, retirados, expolicía*, ex policía*, policía retirado, policías retirados,
  ancian*, exagente*, pensionista*, exmilitar*
neighbour: vecin*, residente, residentes, inquilinos del edificio
witness: testigo*, testimonio*, testific*, atestigu*, declaró ante
victim: víctima*, denunciante*, querellante*, demandante*
couple: matrimonio*, pareja, parejas, marido y mujer, cónyuges
wife: esposa*, esposo*, marido, maridos, su mujer, cónyuge
parents: madre, madres, padre, padres, progenitor*, suegros
siblings: hermano, hermanos, hermana, hermanas
children: hijo, hijos, hija, hijas, niño, niños, niña, niñas
widow: viud*, funeral*, deudos, familiares del fallecido
tourist: turist*, turismo, visitante*, veraneante*
uyghur: uigur*, uighur*, uyghur*, tibet*, xinjiang, minoría*
hong-kong-people: hong kong, hongkon*, hong-kong*
taiwan: taiwán*, taiwan*, taipéi, taipei
falun-gong: falun gong, falungong, falun dafa
driving-licence: carné de conducir, carnet de conducir, permiso de conducir, permisos de conducir,
  licencia de conducir, licencias de conducir, licencia de manejo, permiso de conducción, carnés de conducir,
  licencias de manejo
passport: pasaporte*, documento de identidad, documentos de identidad, dni, cédula*, carné de identidad
permit: permiso de residencia, permisos de residencia, visado*, visa, visas, permiso de trabajo, nie,
  tarjeta de residencia, residencia legal
citizenship: ciudadanía*, nacionalidad, nacionalidades, naturalizad*, nacionalizad*, doble nacionalidad
phone: teléfono*, móvil, móviles, celular, celulares, llamada*, telefónic*, tarjeta sim, tarjetas sim,
  smartphone*, telefonía
computer: ordenador*, computador*, portátil*, laptop*, servidor, servidores
data-carrier: disco duro, discos duros, memoria usb, memorias usb, pendrive*, tarjeta de memoria, base de datos,
  bases de datos, archivos digitales, dispositivos electrónicos
paper: documento, documentos, documentación, carpeta*, expediente*, papeles, cajas de, archivador*
cash: efectivo, dinero en metálico, en metálico, billetes, fajos
bank-account: cuenta bancaria, cuentas bancarias, transferencia bancaria, transferencias bancarias, bancari*,
  cuentas corrientes, transferencias de dinero, banco, bancos
donation: donación*, donaciones, donativo*, donante*, donó, subvención*, subvenciones, subsidio*, patrocin*
weapon: arma, armas, pistola*, cuchillo*, revólver*, fusil*, munición*, navaja*, armas de fuego
camera: cámara de vigilancia, cámaras de vigilancia, cámaras de seguridad, cámara de seguridad, videovigilancia,
  cámaras, hikvision, cámara de vídeo
sign: letrero*, cartel, carteles, placa, placas, rótulo*, pancarta*, timbre, portero automático, buzón
flag: bandera*, emblema*, uniforme, uniformes, uniformad*, insignia*, escudo, gorra*, distintivo*
website: página web, páginas web, sitio web, sitios web, web, internet, portal
app: aplicación móvil, aplicaciones, wechat*, grupo de chat, redes sociales, red social, whatsapp*, telegram,
  weibo, mensajería
letter: carta, cartas, correo, correos, e-mail*, email*, misiva*
photo: foto, fotos, fotograf*, fotográfic*, imágenes
video: vídeo*, video*, grabación*, grabaciones, audio, audios, metraje*, grabad*
list: lista de, listas de, listado*, dosier*, lista negra, listas negras, registro de nombres
leak: filtración*, filtraciones, filtrad*, filtró, documentos secretos, documento secreto,
  documentos clasificados, documentos confidenciales
drone: dron, drones, gps, localizador*, micrófonos ocultos, escuchas, rastreador*, pinchazos
furniture: vacío, vacía, vacíos, desiert*, desalojad*, abandonad*, mobiliario*, muebles, deshabitad*,
  desocupad*, mudad*
masks: mascarilla*, barbijo*, cubrebocas, tapabocas, pandemia*, covid*, coronavirus, confinamiento*, cuarentena*
espionage: espionaje*, espía*, espiar, espiando, espiado*, espió, ciberespionaje
foreign-agent: agente extranjero, agentes extranjeros, agente de un gobierno extranjero, agentes de china,
  agentes chinos, agente chino, injerencia*, influencia extranjera, interferencia*, agentes no registrados,
  agente ilegal
extortion: extorsi*, chantaj*, rescate
kidnapping: secuestr*, rapto*, raptad*, detención ilegal, detenciones ilegales, privación de libertad,
  privación ilegal, rehén, rehenes, retenido
assault: agresi*, agredi*, paliza*, golpead*, golpiza*, lesion*, herid*, atacad*
threat: amenaza*, amenazó
harassment: acoso*, acosa*, acosó, hostig*, intimida*, coacci*, presión, presiones, presiona*, presionó, coerci*
stalking: seguimiento*, vigilado, vigilados, persegui*, persecución*, acech*, detective*, seguían,
  investigador privado
fraud: fraude*, estafa*, timo, timos, engaño*, defraud*, fraudulent*
money-laundering: blanqueo*, blanquea*, lavado de dinero, lavado de activos, lavar dinero, dinero negro,
  dinero sucio
corruption: corrup*, soborn*, cohecho, malversa*, desfalco*, coima*
drugs: droga*, narcótic*, estupefacient*, cocaína, heroína, fentanilo, marihuana, narco*
forgery: falsific*, documentos falsos, documentación falsa, pasaportes falsos, pasaporte falso, imitaciones
usurpation: usurpa*, falsos policías, falso policía, se hacían pasar por, se hacía pasar por, hacerse pasar por,
  haciéndose pasar por, suplanta*
obstruction: obstrucción*, obstrui*, obstruy*, destrucción de pruebas, destruir pruebas, destruyó pruebas,
  destruido pruebas, borró, borrado*, borraron, mensajes eliminados, eliminó mensajes
breach-of-secrecy: revelación de secretos, secretos oficiales, secretos de estado, secreto profesional,
  acceso ilegal, acceso no autorizado, acceso indebido, violación de secretos, descubrimiento y revelación,
  accedió a la base
murder: asesin*, homicidi*, matar, mató, mataron, apuñala*, cadáver*, muerte de
suicide: suicid*, se quitó la vida, quitarse la vida
fire: incendi*, explosión*, explosiones, bomberos, cóctel molotov, quemad*
hacking: hacker*, hackeo*, hackea*, ciberataque*, pirata informático, piratas informáticos,
  piratería informática, phishing, ciberdelin*, pirateo
trafficking: contraband*, tráfico de personas, trata de personas, trata de seres humanos, tráfico ilegal,
  traficante*, tráfico de, trata
violation: convención de viena, convenio de viena, derecho internacional, violación de la soberanía,
  viola la soberanía, convenciones de viena
bail: fianza*, libertad bajo fianza, libertad provisional, pulsera electrónica, tobillera electrónica,
  libertad condicional, libertad con cargos, medidas cautelares, comparecencias
house-arrest: arresto domiciliario, prisión domiciliaria, prohibición de salir, prohibición de salida,
  retirada del pasaporte, retirada de pasaporte, entregar su pasaporte, entrega del pasaporte
fine: multa, multas, multad*, multó, sanción económica, sanciones económicas
compensation: indemniz*, compensación*, daños y perjuicios, resarci*, difamación
suspended: condena suspendida, pena suspendida, libertad vigilada, trabajos comunitarios, trabajos en beneficio,
  suspensión de la pena, servicio comunitario
extradition: extradi*, interpol, notificación roja, alerta roja, ficha roja
forced-return: repatria*, retorno forzado, retornos forzados, retorno forzoso, regreso forzado,
  regresar a china, volver a china, retornar a china, deport*, retornos, regreso a china
plea-deal: se declaró culpable, declararse culpable, se declaró culpables, declarado culpable,
  se declararon culpables, confes*, acuerdo con la fiscalía, culpabilidad, colabora con la justicia,
  declaración de culpabilidad
adjourned: aplaz*, pospu*, pospon*, posterg*, retras*, nueva fecha, suspendió la audiencia
supreme-court: tribunal supremo, corte suprema, tribunal constitucional, corte constitucional,
  tribunal de apelación*, corte de apelaciones, supremo, audiencia provincial
evidence: prueba, pruebas, evidencia*, indicio*
wanted: orden de arresto, órdenes de arresto, orden de detención, órdenes de detención, buscado, buscados,
  buscada, recompensa*, busca y captura, orden de captura, más buscados
reopened: reabr*, reabiert*, reapertura*, reanud*, nueva investigación
vote: voto, votos, votación*, votaciones, votó, votar, votaron, unanimidad, sufragio*
motion: moción*, mociones, proposición no de ley, proyecto de ley, proyectos de ley, resolución, resoluciones,
  propuesta de ley, proposición de ley
debate: debate, debates, debati*, sesión de control, pregunta parlamentaria, preguntas parlamentarias,
  pregunta escrita, interpelación*, pregunta al gobierno
hearing: audiencia pública, audiencia en el congreso, comparec*, audiencia parlamentaria, audiencias
petition: petición ciudadana, firmas, firmantes, recogida de firmas, petición
protest: protesta*, manifestación*, manifestaciones, manifestante*, concentración, vigilia*, marcha
election: elección*, elecciones, electoral*, comicios, candidat*
coalition: coalición*, coaliciones, partido de la oposición, partidos de la oposición, partidos de oposición,
  líder de la oposición, partido popular, socio de gobierno, oposición
sovereignty: soberan*, derecho interno, territorio nacional, legislación nacional
treaty: tratado*, acuerdo, acuerdos, memorándum*, memorando*, convenio*, cooperación
joint-patrol: patrullas conjuntas, patrulla conjunta, patrullas mixtas, patrullaje*, patrullas,
  cooperación policial, colaboración policial
twin-city: ciudad hermana, ciudades hermanas, hermanamiento*, hermanada*, ciudades hermanadas
deadline: plazo, plazos, ultimátum*, fecha límite, en un plazo
licence-revoked: disuelt*, disolución*, disolver, revocó, revocad*, revocación*, revocar, dada de baja,
  retirada de la licencia, licencia retirada, clausurad*, clausura
lease: alquil*, arrend*, inquilin*, renta, contrato de alquiler, desahuci*
resignation: dimisi*, dimiti*, dimite*, renunci*
dismissal: destitu*, despedid*, despido*, cesado, cese, suspendido de empleo, suspendido de sus funciones,
  apartado del cargo, separado del cargo
hotline: línea directa, línea telefónica de, teléfono de denuncia*, línea de denuncia*, línea de ayuda,
  formulario de denuncia*, canal de denuncia*, soplo*, teléfono de atención, aviso ciudadano
task-force: grupo de trabajo, grupos de trabajo, fuerza de tarea, unidad especial, grupo especial,
  equipo especial, unidad especializada
guideline: directriz, directrices, manual, manuales, guía, formación, capacitación*, cursillo*, curso
registry: registro de agentes extranjeros, registro de agentes, registro de influencia,
  registro de transparencia, ley fara, ley de registro, registro obligatorio, obligación de registr*
budget: presupuesto*, presupuestari*, millones de financiación, partida presupuestaria, partida de
reciprocity: represalia*, contramedida*, reciprocidad, recíproc*, ojo por ojo
press-conference: rueda de prensa, ruedas de prensa, conferencia de prensa, conferencias de prensa,
  comparecencia ante los medios, sesión informativa
interview: entrevista, entrevistas, entrevistad*, entrevistó
film: documental*, película*, film, podcast*, pódcast*, cineasta*, programa de televisión, emisión, episodio*,
  largometraje*
book: libro*, novela*, memorias, autor, autora, autores, escritor*, editorial planeta
study: estudio, estudios, encuesta*, sondeo*, estadístic*
annual-report: informe anual, memoria anual, anuario*, reporte anual, informe de seguridad
theatre: teatr*, exposición, exposiciones, concierto*, artista*, museo*, obra de teatro, ópera
opinion: opinión, columna, columnas, columnista*, comentarista*, artículo de opinión, editorialista*, tribuna
prize: premio*, galardón*, galardonad*, premiad*, condecora*, medalla*
conference: congreso sobre, seminario*, simposio*, ponencia*, ponente*, mesa redonda, coloquio*, charla,
  charlas, foro
anniversary: aniversario*, conmemora*, tiananmen, monumento*, homenaje*
apology: disculpa*, disculpó, perdón
correction: rectific*, corrección*, correcciones, corregid*, corrigió, error, errores, retract*, fe de errores,
  equivoc*
undercover: encubierto*, encubierta*, cámara oculta, cámaras ocultas, infiltr*, investigación periodística,
  periodismo de investigación, incógnito
whistleblower: informante*, confidente*, desertor*, denunciante anónimo, filtrador*, alertador*, soplón*,
  exespía*, arrepentido
radio: radio, radios, televisión*, televisiones, televisiv*, cadena pública, emisora*
festival: festival*, año nuevo chino, año nuevo, año nuevo lunar, banquete*, fiesta, fiestas, festejo*, gala,
  fiesta de la primavera
charity: caridad, benéfic*, beneficencia, ayuda humanitaria, solidari*, filantrop*, obra social, humanitari*
rumour: rumor*, bulo, bulos, desinformación*, noticia falsa, noticias falsas, fake news, verificación de datos,
  desmint*, desment*, patrañas, conspirati*
disappearance: desaparec*, desaparici*, paradero
flight: huid*, huir, huyó, huyeron, huyendo, fuga, fugó, fugado*, escap*, abandonó el país, salió del país
illness: enferm*, hospitaliz*, cáncer, infarto*, ictus, ingresad*
ship: barco*, buque*, ferry*, pesquer*, navío*, embarcación*, embarcaciones, transbordador*, carguero*
border: frontera*, fronteriz*, transfronteriz*
company: empresa, empresas, compañía*, sociedad anónima, holding*, filial, filiales, corporación*
investment: inversi*, inversor*, invertir, invirtió, exportaci*, exportador*, importaci*, comercio exterior,
  relaciones económicas, relaciones comerciales, ruta de la seda, comercial bilateral
technology: software, tecnolog*, tecnológic*, reconocimiento facial, inteligencia artificial, algoritmo*
telecom: huawei, zte, telefónica, operadora*, 5g, teleco*
sports: fútbol*, futbol*, deporte*, deportiv*, deportista*, artes marciales, olímpic*, kung fu, baloncesto
night: noche, noches, nocturn*, medianoche, madrugada*, amanecer
simultaneous: simultáne*, coordinad*, al mismo tiempo, varios lugares, varios puntos, varias ciudades
second-time: segunda, segundo, tercera, adicional*, nuevas
former-site: antigua sede, antes ubicad*, anteriormente, antigua dirección, trasladó a, trasladad*, se mudó,
  antiguo local
denounced: denuncia, denuncias, denunció ante, presentó una denuncia, presentado una denuncia, denunciad*,
  querella*, interpuso
"""
