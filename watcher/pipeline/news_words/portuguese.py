"""Things of the news in Portuguese. Data of ``stories_things``, which says how it is read."""

WORDS = """
restaurant: restaurante*, cafetaria*, cafeteria*, lanchonete*, pastelaria*, churrascaria*, cantina*
shop: loja, lojas, lojista*, supermercado*, mercearia*, minimercado*, estabelecimento comercia*
warehouse: armazém, armazéns, depósito de mercadoria*, galpão, galpões, entreposto*
flat: apartamento*, andar residencia*, moradia, moradias
villa: vivenda, vivendas, mansão, mansões, casarão, palacete*, sobrado*
hotel: hotel, hotéis, pousada*, hostel, albergue*, pensão residencia*
travel-agency: agência* de viage*, agência* de turismo, bilheteira*
law-firm: escritório* de advoca*, escritório* de advogad*, sociedade* de advogad*, cartório*, notário, notários,
  notaria*, tabelião*
salon: salão de beleza, salões de beleza, casa* de massage*, massagem, massagens, cabeleireir*, barbearia*,
  manicure*, manicura*, spa
market: mercado abastecedor*, mercado municipa*, bazar, bazares, feira popular, atacadista*, grossista*,
  armazéns grossista*
mall: centro* comercia*, shopping, shoppings, galeria* comercia*
school: escola, escolas, colégio*, academia*, jardim de infância, jardins de infância, curso de língua*
university: universidade*, universitári*, faculdade*, campus, instituto confúcio
association: associação, associações, associativ*, federação, federações, clube, clubes, conterrâne*
chamber: câmara* de comércio, câmara* de comercio, associação comercia*, associação empresaria*,
  liga de empresári*
temple: templo*, igreja*, mesquita*, pagode*
embassy: embaixada*
consulate: consulado*, cônsul, cônsules, consular, consulares
town-hall: câmara municipal, paços do concelho, prefeitura*, autarquia*, município*
prison: prisão, prisões, cadeia, cadeias, penitenciária*, presídio*, encarcera*, estabelecimento prisional
airport: aeroporto*, aeroportuári*
harbour: zona portuária, portuári*, cais, doca, docas, porto marítimo, portos
upper-floor: primeiro andar, segundo andar, terceiro andar, andar de cima, andares, rés-do-chão, subsolo*, cave,
  porão, sobreloja*, sala dos fundos
casino: casino*, cassino*, jogo* de azar, apostas, jogo ilegal
factory: fábrica*, fabril, oficina, oficinas
hospital: hospital, hospitais, hospitalar*, clínica, clínicas
real-estate: imobiliári*, imóvel, imóveis
mayor: presidente da câmara, presidente da câmara municipal, autarca*, prefeito, prefeita, prefeitos, alcaide*
interior-minister: ministr* da administração interna, ministério da administração interna, ministr* do interior,
  ministério do interior, ministr* da justiça e segurança, ministr* da segurança*, secretári* do interior
foreign-minister: ministr* dos negócios estrangeiros, ministério dos negócios estrangeiros,
  ministr* das relações exteriores, ministério das relações exteriores, chancelaria, itamaraty,
  chefe da diplomacia, ministr* dos estrangeiros, mne
justice-minister: ministr* da justiça, ministério da justiça, secretári* de justiça,
  procurador-geral dos estados unidos, procuradora-geral dos estados unidos
prime-minister: primeiro-ministro, primeira-ministra, primeiro ministro, primeira ministra, chefe de governo,
  chefe do governo, premiê*, chanceler alem*
president: presidente da república, chefe de estado, presidente xi, presidente norte-americano,
  presidente dos estados unidos, presidencia, presidência*, presidencial
governor: governador*, prefeito da região, governo estadual
ambassador: embaixador*, encarregad* de negócios
diplomat: diplomata*, diplomátic*, adido*, imunidade diplomática
prosecutor: procurador, procuradora, procuradores, procuradoria*, promotor, promotora, promotores, promotoria*,
  ministério público
judge: juiz, juíza, juízes, juízas, magistrad*
jury: júri, júris, jurado, jurados, jurada, juradas
lawyer: advogad*, defensor* públic*, jurista*, causídic*
lawmaker: deputad*, parlamentar, parlamentares, legislador*, congressista*, eurodeputad*
senator: senador*, senado
councillor: vereador*, assembleia municipal, câmara de vereadores, conselho municipal, conselheir* municipa*
committee: comissão parlamentar, comissão de inquérito, comité*, comitê*, comissão de assuntos, comissões,
  comissão especial, cpi
ombudsman: provedor*, ouvidor*, ombudsman, tribunal de contas, auditor, auditoria*
data-protection: proteção de dados, protecção de dados, privacidade, cnpd, rgpd, lgpd
tax: imposto, impostos, fisco, fiscal tributári*, tributári*, autoridade tributária, evasão fiscal,
  fuga ao fisco, fraude fiscal, receita federal
customs: alfândega*, alfandegári*, aduana*, aduaneir*
immigration: imigração, serviço de estrangeiros, sef, aima, guarda de fronteira*, polícia de fronteira*
secret-service: serviço* secreto*, serviço* de inteligência, serviços de informações, agência* de inteligência,
  contraespionagem, contrainteligência, contra-espionagem, contra-inteligência, sis, abin, sirp
organised-crime: crime organizado, criminalidade organizada, organização criminosa, máfia*, mafios*, tríade*,
  gangue*, quadrilha*
army: exército*, militar, militares, soldado*, marinha, forças armadas
interpreter: intérprete*, tradutor*
businessman: empresári*, comerciante*, negociante*, empreendedor*, homem de negócios, mulher de negócios,
  homens de negócios
owner: proprietári*, dono, dona, donos, senhorio*
chairman: presidente da associação, presidente da federação, dirigente*, presidente honorári*,
  vice-presidente da associação, presidente da câmara de comércio
treasurer: tesoureir*, contabilista*, contador, contadora, contadores
secretary: secretári* da associação, rececionista*, recepcionista*, funcionári* administrativ*,
  secretário-geral, secretária-geral
student: estudante*, alun*, estudantil, estudantis
scholar: professor*, académic*, acadêmic*, investigador* universitári*, pesquisador*, docente*, sinólog*
journalist: jornalista*, repórter*, editor, editora, jornalístic*
dissident: dissiden*, ativista*, activista*, opositor*, crítico* do regime, críticos de pequim, oposicionista*
refugee: refugiad*, requerente* de asilo, asilo, exilad*, exílio
banker: banqueir*, ex-funcionári*, antigo* funcionári*, fugitiv*, foragid*
worker: trabalhador*, empregad*, cozinheir*, garçom, garçons, garçonete*, operári*
driver: motorista*, condutor*, táxi*, taxista*, automóve*, viatura*
volunteer: voluntári*, voluntariado
retired-officer: reformado*, aposentad*, pensionista*, idos*, ex-polícia*, ex-policia*, ex-sargento*
neighbour: vizinh*, morador*, residente*
witness: testemunh*
victim: vítima*, queixos*, lesado*, lesada*, demandante*
couple: casal, casais, marido e mulher
wife: esposa*, marido*, cônjuge*, sua mulher
parents: mãe, mães, pai, pais idosos, os pais, seus pais, progenitor*
siblings: irmão, irmãos, irmã, irmãs
children: filho, filhos, filha, filhas, criança*
widow: viúv*, enlutad*
tourist: turista*, turístic*, visitante*
uyghur: uigur*, uighur*, uyghur*, tibetan*, tibete, xinjiang, minoria*
hong-kong-people: hong kong, honcongu*, hong-konguês*, hongkong*
taiwan: taiwan, taiwanes*, formosa, taipei, taipé
falun-gong: falun gong, falun dafa, falungong
driving-licence: carta* de condução, carteira* de motorista, carteira* de habilitação, carteira* de condução,
  cnh
passport: passaporte*, bilhete* de identidade, carteira* de identidade, cartão de cidadão,
  documento* de identidade, cartões de identidade
permit: autorização de residência, autorizações de residência, visto, vistos, título* de residência, visto gold,
  vistos gold, autorização de trabalho
citizenship: cidadania*, nacionalidade*, naturaliz*
phone: telefone, telefones, telefonema*, telemóvel, telemóveis, celular, celulares, telefónic*, telefônic*,
  chamada* telef*, cartão sim
computer: computador*, portátil, portáteis, laptop*, servidor informátic*, notebook*
data-carrier: disco* rígido*, pen drive*, pendrive*, cartão de memória, base* de dados, banco* de dados,
  ficheiro*, arquivos digita*
paper: documento, documentos, documentação, pasta, pastas, papelada, caixas de document*
cash: dinheiro vivo, numerário, notas de euro, em dinheiro, em espécie, cédulas
bank-account: conta* bancári*, transferência* bancári*, bancári*, banco
donation: doaç*, doador*, doou, donativo*, subsídio*, subvenç*, financiamento*, patrocín*
weapon: arma, armas, armado*, pistola*, revólver*, faca, facas, espingarda*
camera: câmara* de vigilância, câmara* de segurança, câmera*, videovigilância, videomonitoramento, cctv
sign: placa, placas, letreiro*, tabuleta*, faixa com, cartaz*
flag: bandeira*, emblema*, uniforme*, insígnia*, distintivo*, farda*
website: website*, site, sites, sítio* na internet, página* na internet, internet, página web
app: aplicação móvel, aplicativo*, app, apps, wechat, rede* socia*, grupo* de whatsapp, tiktok, weibo
letter: carta aberta, carta enviad*, cartas, e-mail*, email*, correio eletrónico, missiva*, correspondência,
  carta ao, carta aos
photo: foto, fotos, fotografi*, fotógraf*
video: vídeo*, filmagens, gravaç*, imagens de vídeo, áudio*
list: lista de nomes, listagem, listas, dossiê*, dossier*, lista negra
leak: fuga de informaç*, fugas de informaç*, vazamento*, vazad*, vazou, documento* secreto*,
  documento* confidencia*, documento* classificad*
drone: drone*, gps, rastreador*, dispositivo* de escuta, escuta*, localizador*
furniture: vazio, vazia, desert*, esvaziad*, desocupad*, abandonad*, devolut*, mobília, mobiliário
masks: máscara*, pandemia*, pandémic*, pandêmic*, covid*, coronavírus
espionage: espião, espiões, espiã, espiar, espiona*
foreign-agent: agente* estrangeir*, ingerência*, interferência estrangeira, interferências estrangeiras,
  influência estrangeira, interferência externa, agente* não registad*, agente* não registrad*,
  agente* de um governo estrangeir*
extortion: extors*, extorqui*, chantage*, resgate*
kidnapping: sequestr*, rapto*, raptad*, raptar*, detenção ilegal, cárcere privado, privação de liberdade,
  privação da liberdade
assault: agress*, agredi*, espanc*, ferido*, ferida*, ferimento*, atacado*, lesão corporal, lesões corporais,
  ofensas à integridade
threat: ameaç*
harassment: assédio*, assediar*, assediad*, assediou, intimid*, coaç*, coag*, coerç*, coercitiv*, pressionar*,
  pressionad*
stalking: persegui*, stalking, seguido por, vigiad*, vigiar, vigiavam
fraud: fraude*, fraudulent*, burla*, golpe*, golpista*, estelionat*, vigarice*, vigarist*
money-laundering: lavagem de dinheiro, branqueamento*, lavagem de capitais, lavar dinheiro
corruption: corrup*, suborn*, propina*, peculato*, desvio de verba*, desvio de fundos
drugs: droga, drogas, narcótic*, tráfico de droga*, estupefaciente*, narcotráfic*, cocaína
forgery: falsific*, documento* falso*, contrafaç*, contrafeit*, falsidade ideológica
usurpation: usurpaç*, faz-se passar, fazer-se passar, fizeram-se passar, fazer passar por polícia*,
  passar por policia*, falso* polícia*
obstruction: obstruç*, obstruir*, obstruíd*, destruição de provas, destruir provas, apag* mensage*, apagou,
  apagaram, apagado*, eliminar provas
breach-of-secrecy: violação de segredo*, quebra de sigilo, violação do segredo, segredo de estado,
  segredos de estado, acesso indevido, acesso ilegítimo
murder: assassin*, homicíd*, morte, mortes, morto, mortos, matou, matar
suicide: suicíd*, suicidou*, suicidar*
fire: incêndio*, incendi*, fogo posto, explos*, bombeiro*
hacking: hacker*, ciberataque*, ataque* cibernétic*, pirat* informátic*, phishing, hackea*, invasão cibernética
trafficking: contraband*, tráfico de pessoas, tráfico humano, tráfico de seres humanos, traficante* de pessoas,
  coiote*
violation: convenção de viena, direito internacional, violação da soberania, viola a soberania,
  convenções de viena
bail: fiança*, caução, cauções, pulseira* eletrónica*, pulseira* eletrônica*, tornozeleira*,
  termo de identidade e residência, apresentações periódicas, liberdade condicional
house-arrest: prisão domiciliár*, prisão domiciliar*, proibid* de sair, proibição de sair, proibição de viajar,
  domiciliária, apreensão do passaporte
fine: multa*, coima*, sanção pecuniária
compensation: indemniz*, indeniz*, compensaç*, ressarci*, reparação de danos
suspended: pena suspensa, penas suspensas, suspensão da pena, sursis, serviço comunitário, trabalho comunitário,
  serviços comunitários, pena suspensa na sua execução
extradition: extradi*, interpol, alerta vermelho, difusão vermelha, aviso vermelho
forced-return: repatria*, regresso forçado, retorno forçado, regressar à china, voltar à china,
  retornar à china, retornos forçados, persuadi*, caça à raposa, fox hunt, deporta*
plea-deal: declarou-se culpad*, declarou culpad*, declarar-se culpad*, declarar culpad*, confess*,
  admitiu culpa, delação premiada, acordo judicial, admitiu a culpa, colabora com a justiça
adjourned: adiad*, adiou, adiamento*, adiar, remarcad*
supreme-court: supremo tribunal, tribunal constitucional, tribunal supremo, suprema corte, tribunal da relação,
  tribunal de recurso*, stf, stj, supremo, corte de apelaç*
evidence: prova, provas, indício*, evidência*, elementos probatórios, comprov*
wanted: mandado* de captura, mandado* de detenção, mandado* de prisão, recompensa*, procurado, procurados,
  procurada
reopened: reabert*, reabr*, retomad*, retomou, retomar*
vote: votaç*, votou, votar, votaram, voto, votos, aprovad* por unanimidade, votos a favor
motion: moção, moções, projeto de lei, projetos de lei, projeto de resolução, proposta de lei, resolução,
  requerimento*
debate: debate*, debatid*, interpelaç*, pergunta* parlamentar*, questiona* o governo, pergunta ao governo
hearing: audição parlamentar, audição, audições, audiência públic*, audiência, audiências, ouvid* no parlamento,
  ouvid* na comissão
petition: petição, petições, abaixo-assinad*, peticionári*, assinaturas
protest: protest*, manifestaç*, manifestante*, vigília*, concentração
election: eleiç*, eleitor*, campanha eleitoral
coalition: coligaç*, coalizão, coalizões, partido* da oposição, iniciativa liberal, oposição
sovereignty: soberan*, violação da lei nacional, integridade territorial
treaty: tratado, tratados, acordo bilatera*, memorando*, cooperação, acordos de coop*, protocolo*
joint-patrol: patrulha* conjunta*, patrulhamento* conjunto*, cooperação policial, patrulhas mistas
twin-city: cidade* gémea*, cidades-irmãs, cidade-irmã, cidade* irmã*, geminaç*, geminad*
deadline: prazo, prazos, ultimato*, data limite, data-limite
licence-revoked: dissolvid*, dissolução, revogad*, revogaç*, licença cassada, cassad*, cassação,
  cancelamento do registo, cancelamento do registro, extint*
lease: arrenda*, aluguel, aluguer*, alugad*, inquilin*, despejo*, locatári*, renda mensal
resignation: demitiu-se, demite-se, demissão, renúnci*, renunciou, pediu a demissão, demitir-se
dismissal: despedid*, demitid*, exonera*, afastad* do cargo, suspens* de funções, destituí*, despediment*
hotline: linha* telefónica* de apoio, linha direta, linha de apoio, linha de denúncia*, canal de denúncia*,
  disque-denúncia, disque denúncia, denúncias anónimas, linha aberta
task-force: força-tarefa, força tarefa, task force, grupo de trabalho, unidade especial, equipa especial,
  grupo especial
guideline: manual, manuais, diretriz*, orientações, formação, treinamento*, cartilha*, guia prático
registry: registo de agentes estrangeir*, registro de agentes estrangeir*, registo de influência*,
  registo de transparência, transparência, registo obrigatório, agentes estrangeiros registad*
budget: orçament*, milhões em financ*, verba, verbas
reciprocity: retalia*, represália*, contramedida*, reciprocidade, medidas de resposta
press-conference: conferência* de imprensa, coletiva de imprensa, entrevista coletiva, briefing*,
  porta-voz em conferência
interview: entrevista, entrevistas, entrevistad*, entrevistou, em entrevista
film: documentári*, filme*, podcast*, emissão, transmissão, reportagem televisiva
book: livro*, romance*, memórias, autor do livro, autora do livro, escritor*
study: estudo, estudos, sondage*, pesquisa de opinião, estatístic*, inquérito de opinião, levantamento
annual-report: relatório* anua*, rasi, relatório anual de segurança interna, anuário*
theatre: teatr*, exposiç*, artista*, concerto*, espetáculo*, museu*
opinion: opinião, colunista*, comentári*, comentador*, editorial, editoriais, artigo de opinião, cronista*
prize: prémio*, prêmio*, premiad*, galardo*, laurea*
conference: palestra*, seminári*, colóquio*, painel, simpósio*, conferencista*
anniversary: aniversário*, memorial, comemora*, efeméride*
apology: pedido* de desculpa*, pediu desculpa*, pedir desculpa*, desculpou-se, desculpas, retrataç*
correction: correção, correcção, corrigid*, corrigiu, errata, erro, erros, retificaç*, retificad*
undercover: infiltrad*, câmara oculta, câmera escondida, câmera oculta, disfarçad*, jornalismo de investigação,
  investigação jornalística, investigação do jornal, à paisana
whistleblower: denunciante*, delator*, informador*, informante*, desertor*, whistleblower*
radio: rádio*, televis*, canal de tv, emissora*
festival: festival, festivais, ano novo chinês, ano novo lunar, banquete*, festa, festas, jantar de gala
charity: caridade, beneficên*, solidariedade, ajuda humanitária, filantrop*, assistência social
rumour: rumor, rumores, boato*, desinforma*, notícia* falsa*, fake news, difama*, desment*
disappearance: desaparec*
flight: fugiu, fugir, fugiram, fuga do país, fuga para*, escapou, escapar, saiu do país, deixou o país, em fuga
illness: doença*, doente*, hospitaliza*, internad* no hospital, adoec*, enferm*
ship: navio*, ferry*, balsa*, barco*, pesqueir*, embarcaç*
border: fronteira*, fronteiriç*
company: empresa, empresas, companhia*, holding*, firma, sociedade comercial
investment: investidor*, investimento*, exportaç*, comércio externo, laços económicos, laços econômicos,
  relações comerciais, trocas comerciais
technology: software*, tecnolog*, reconhecimento facial, inteligência artificial
telecom: telecomunicaç*, operadora*, huawei, cartão sim, cartões sim, telecom, 5g
sports: futebol*, desport*, esporte*, esportiv*, artes marciais, kung fu, clube de futebol
night: noite, noites, meia-noite, madrugada*, noturn*
simultaneous: simultân*, simultane*, em simultâneo, coordenad*, ao mesmo tempo, vários locais
second-time: segunda esquadra, segundo posto, segunda delegacia, mais uma esquadra, outra esquadra, outro posto,
  segunda estação, segundo centro, outra delegacia
former-site: antig* morada, antigo endereço, antig* sede, antigas instalações, mudou-se, mudou de endereço,
  mudança de endereço, anteriormente, endereço anterior
denounced: denúncia*, denunciou, denunciad*, queixa-crime, queixa, queixas, apresent* queixa,
  boletim de ocorrência, participação criminal
"""
