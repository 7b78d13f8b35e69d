export const portuguese = `
i: eu
me: me mim comigo
my: meu meus minha minhas
you: você vocês vos lhe lhes tu te vós
your: seu seus sua suas vosso* vossa* teu tua
we: nós nos
our: nosso* nossa*
the: o a os as
and: e
or: ou
of: de do da dos das
in: em no na nos nas
on: sobre acerca
to: ao aos à às
for: para por pelo pela
a: um uma
with: com
without: sem
not: não
never: nunca jamais nada
no: nenhum* nem
more: mais
also: também
if: se caso
but: mas
that: que
who: quem
what: quais qual quê
where: onde
how: como
when: quando enquanto
because: porque
please: favor agradeço queiram queira
thanks: obrigad*
hello: olá bom boa boas
dear: prezad* exmo* exma* exmos caro caros senhor*
regards: cumprimentos atenciosamente abraço
is: é está estão são ser seja sejam
will: será serão
was: foi foram
have: têm tem ter tens
hold: guard* armazen* conserv* detêm mantêm mantém mantêm possu* constam registad* retêm
can: podem pode podes
could: poderiam poderia podiam
must: devem deve
want: queremos
i request: solicito peço exijo requeiro venho
request: solicit* pedid* requer* exerc*
know: saber sabem conhecer
see: ver consultar veja consegue* conseguem
tell: digam dizer indicar indiquem informar informem informe
information: informaç* info
data: dados dado
personal: pessoa* pessoais pessoal
concerning: respeito respeitantes relativ* referente*
access: acesso aceder acessar
copy: cópia* copia*
records: ficheiros registo* registro* cadastro arquivo*
system: sistema* computador* base
account: conta contas utilizador
profile: perfil perfis
delete: apag* elimin* remov* exclu* destru* retir*
deletion: apagamento eliminação exclusão esquecimento remoção
deleted: apagado* eliminado* excluído*
correct: corrij* corrig* retif* retific* correção
change: alter* mud* atualiz*
wrong: errad* erro erros incorret* incorrect*
object: oponho
objection: oposição
withdraw: revog* retir*
consent: consent* autoriz* permissão
stop: parem parar deixem cessem cessar
unsubscribe: cancelar subscri* desinscri*
newsletter: newsletter* boletim
marketing: publicidade publicit* promo* marketing
email: email mail correio
call: lig* telefon*
restrict: limit* bloque* restrin* suspend*
processing: trat* utiliz* us* process* análise analis*
share: partilh* compartilh* ced* transmit* destinatári* terceir*
transfer: transfer* transf* levar
portability: portabilidade
format: formato* csv json estruturado*
machine: máquina
readable: legível leitura
provider: fornecedor* prestador*
automated: automátic* automatiz*
algorithm: algoritm*
decision: decis*
refused: recus* rejeit*
human: human* pessoa
review: rev* reavali* contest*
gdpr: rgpd lgpd
privacy: privacidade proteção protecção
article: artigo art artº
right: direito*
law: lei
deadline: prazo*
complaint: queixa reclamação
data protection authority: cnpd anpd
confirm: confirm*
answer: respond* resposta*
send: envi* mandar mandem facult* forneç* fornec*
give: dar deram
receive: receb*
show: public* mostr* aparec*
photo: foto fotos fotografia* imagem imagens vídeo*
conversation: gravaç* conversa*
name: nome nomes apelido* sobrenome
address: morada endereço*
phone: telefone* número* telemóvel nascimento
customer: cliente clientes
order: encomend* pedido pedidos
bought: compr*
parcel: pacote* embrulho
delivery: entreg* envio* chegou chega
invoice: fatura* factura* recibo
price: preço* orçamento* euros
payment: pagamento* pag*
refund: reembols* devolu* dinheiro
print: imprim* impress* filamento*
color: cor cores
file: ficheiro stl modelo* desenho*
broken: partid* quebrad*
click: cliqu*
here: aqui
now: agora
everything: tudo todos todas todo toda
son: filho filha mãe pai marido mulher
client: constituinte
lawyer: advogad*
website: site página blog loja
job: candidatura currículo cv entrevista
month: mês meses semana* dias
year: ano anos
today: hoje ontem
contract: contrato*
still: ainda já
need: precisamos
offer: desconto descontos
until: até
attached: anexo
day: tarde
piece: peças peça
subscribed: subscreveu
policy: política
this: este esta isto
second: segundo
passed: passa
i have: tenho
i can: posso
i must: devo
i want: quero
i would like: gostaria gostava desejo pretendo queria
i gave: dei
i bought: comprei paguei
i need: preciso
`
