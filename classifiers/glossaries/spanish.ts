export const spanish = `
i: yo
me: me mí conmigo
my: mi mis mío mía míos mías
you: usted ustedes vosotros os le les tú te
your: su sus vuestro* vuestra* tu tus
we: nosotros nos
our: nuestro* nuestra*
the: el la los las lo
a: un una unos unas
and: y e
or: o u
of: de del
in: en
on: sobre
to: a al
for: para por
with: con
from: desde
without: sin
not: no
never: nunca jamás nada
no: ningún ninguna ni
more: más
also: también además
if: si
but: pero sino
that: que
who: quién quien quiénes
what: qué cuál cuáles cual
where: dónde donde
how: cómo
when: cuándo cuando mientras
because: porque
please: favor ruego rogamos ruega
thanks: gracias
hello: hola buenas buenos
dear: estimado* estimada* señor* señora* apreciado*
regards: saludo saludos atentamente abrazo cordialmente
is: es está están estoy son ser sea
will: será serán
was: fue ha han sido
have: tienen tenéis tiene tener hay tienes
hold: guard* almacen* conserv* obra obran figur* consta constan dispon* archivad*
can: puede pueden podéis puedes
could: podría* podríais
must: deben debe
want: queremos quieres
would like: gustaría
i request: solicito exijo requiero solicitamos reclamo pido
request: solicit* petición requerimiento ped* exig*
know: saber saben sabéis conocer conoce
see: ver verla verlos
tell: dig* decir* indiqu* indicar* informen informe
information: informa* información info
data: datos dato
personal: personal*
concerning: concern* respecto referentes relativos
access: acceso acceder
copy: copia copias
records: fichero* ficha registro* archivos expediente
system: sistema* ordenador* base
account: cuenta cuentas usuario
profile: perfil perfiles perfilado
delete: borr* elimin* suprim* quit* destruy* destruir cancelen cancelar
deletion: supresión eliminación borrado olvido
deleted: eliminado* borrado*
correct: corrig* corregir* rectif* corrección
change: cambi* modific* actualiz*
wrong: mal errór* error* incorrect* equivocad* inexact*
object: opongo opone oponerme
objection: oposición
withdraw: retir* revoc* revoco
consent: consent* permiso autoriz*
stop: dejen dejad dejar cesen cesar paren parar
unsubscribe: baja desuscri*
newsletter: boletín newsletter*
marketing: publicidad publicitari* promocion* comercial* marketing
email: correo correos email mail
call: llam* llamarme
restrict: limit* bloque* restring* limitación
processing: trat* tratamiento us* utili* usar analic* analiz*
share: comparti* ced* comunic* destinatari* tercer* cesión transmit*
transfer: transf* llevar* llevármelos traspas*
portability: portabilidad
format: formato* csv json estructurado*
machine: mecánica
readable: legible*
provider: proveedor*
automated: automátic* automatiz*
algorithm: algoritm*
decision: decisi*
refused: deneg* rechaz*
human: human* persona personas
review: revis* impugn*
gdpr: rgpd lopd lopdgdd rgpdue
privacy: privacidad protección
article: artículo art artículos
right: derecho derechos ejerzo ejercer
law: ley amparo
deadline: plazo*
complaint: reclamación queja denuncia
data protection authority: aepd
confirm: confirm*
answer: respond* respuesta* contest*
send: envi* mand* remit* facilit* enví*
give: di dar den dieron
receive: recib*
show: public* sale muestr* aparec*
photo: foto fotos imagen imágenes vídeo* video*
conversation: grabaci* conversaci* chat
name: nombre nombres apellido*
address: dirección direcciones domicilio
phone: teléfono* número* móvil nacimiento
bank details: bancari* iban
customer: cliente clienta clientes
order: pedido* encargo
bought: compr* compras
parcel: paquete* envío*
delivery: entreg* llegan llega transportista*
invoice: factura*
price: precio* presupuesto* euros coste
payment: pago pagos pagar pag*
refund: reembols* devolu* dinero
print: imprim* impres* filamento*
color: color colores blanco negro
file: archivo stl modelo* plano diseñ*
broken: rota roto partida
click: clic pulse haga
here: aquí
now: ahora
everything: todo toda todos todas íntegra completa
son: hijo hija madre padre marido mujer esposa
client: representado mandante
behalf: poder
lawyer: abogad*
website: web sitio página blog tienda
job: candidatura currículum cv entrevista
month: mes meses semana* días
year: año años
today: hoy ayer mañana
contract: contrato*
return: desistimiento devolver
discount: oferta ofertas descuento* rebaja*
they: ellos
until: hasta
before: antes
other: otro otra otros otras
hours: horas hora
attached: adjunto adjunta adjuntos
notes: notas
question: pregunta consulta duda
need: necesit* necesari*
security: seguridad
avoid: evitar
technical: técnicos técnicas
urgent: urgente
office: oficina
tutorial: tutorial curso concurso
sorted: ordenado
duplicates: duplicados
written: escrito pone
inform: avisar avisen
said: dicho
part: pieza piezas
i have: tengo he
i can: puedo
i must: debo
i want: quiero
i would like: quisiera desearía deseo
i live: vivo
i bought: compré
`
