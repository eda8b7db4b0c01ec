/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = -0.1;

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = `
1.69	[blame]
1.55	[feeling]
1.53	explain
1.46	[power]
1.31	[body]
1.18	[seem]
1.17	=itself
1.15	[praise]
1.15	^ the [affair]
1.13	hom
1.12	[mind]
1.12	need
1.05	gas
1.05	matter
1.01	tabl
1	[value]
1	^ to the
0.99	^ the <place>
0.98	fly
0.97	=can
0.96	=an
0.96	[game]
0.95	=nobody
0.95	[bond]
0.93	<place> was
0.93	=which
0.92	badly
0.92	gallery
0.92	policy
0.91	[sign]
0.91	^ <place>
0.9	=it
0.9	[everyone] …
0.88	[state] have
0.88	relationship
0.86	[domestic] and
0.86	[stage]
0.86	calendar
0.86	going
0.85	[degree]
0.85	common
0.85	word
0.84	^ <capital>
0.83	charm
0.82	=everything
0.82	[bond] is
0.81	a [bond]
0.81	right
0.81	… through
0.8	^ [sign]
0.8	handshak
0.8	littl
0.79	=what
0.79	[idea]
0.79	^ in
0.79	diplomacy
0.78	<capital’s>
0.78	[motive]
0.78	west
0.77	[degree] [stage]
0.77	choic
0.77	mutual
0.77	world
0.76	<place> is
0.76	all the
0.76	islander
0.76	of his
0.76	snub
0.76	… <pronoun>
0.75	=could
0.75	an …
0.75	meant
0.74	=is
0.74	and <pronoun>
0.74	arab
0.73	[stage] for
0.73	crown
0.73	empty-hand
0.73	flat
0.73	nobody …
0.73	nordic
0.73	the [feeling]
0.73	war
0.73	was there
0.73	… would
0.72	a [leisure]
0.72	afternoon
0.72	conferenc
0.71	[force] a
0.71	^ … has
0.71	a [motive]
0.71	like a
0.7	[affair] [topic]
0.7	silenc
0.7	tel
0.69	=its
0.69	^ a
0.69	about [topic]
0.69	endorsement
0.69	is …
0.69	result
0.69	should never
0.69	smil
0.68	theatr
0.68	… not
0.67	=all
0.67	=was
0.67	[force]
0.67	^ the <number>
0.67	has [mind]
0.67	laugh
0.67	the [bond]
0.67	… its
0.66	=away
0.66	[affair] …
0.66	are still
0.66	as a
0.66	cours
0.66	nobody
0.66	room
0.66	underscor
0.66	were [blame]
0.65	; …
0.65	=both
0.65	=worse
0.65	[affair] [sign]
0.65	dialogu
0.65	rebuk
0.65	would have
0.65	… their
0.64	^ a …
0.64	^ to
0.64	out of
0.63	<capital> is
0.63	<pronoun> [praise]
0.63	<pronoun> with
0.63	[state] [affair]
0.63	[topic] [logistic]
0.63	axis
0.63	born
0.62	[body] in
0.62	^ <country> is
0.62	was [motive]
0.61	<number> [bond]
0.61	[bond] between
0.61	[state] is
0.61	never have
0.61	relation
0.61	such
0.61	supplicant
0.61	there to
0.61	was [stage]
0.61	… as
0.6	=being
0.6	=now
0.6	closer
0.6	gambl
0.6	leav
0.59	=where
0.59	[calendar] in
0.59	^ by
0.59	by [affair]
0.59	corridor
0.59	look
0.59	lost
0.59	spoil
0.58	=anything
0.58	=if
0.58	^ <office’s>
0.58	a [power]
0.58	ever since
0.58	grain
0.58	insult
0.58	listen
0.57	[affair] about
0.57	[force]+
0.57	^ <office’s> …
0.57	a [seem]
0.57	carpet
0.57	chain
0.57	does not
0.57	own
0.57	smaller
0.57	substanc
0.57	to be
0.57	wait
0.56	<number> the
0.56	<place> to
0.56	^ <country’s>
0.56	^ <number> the
0.56	at …
0.56	call
0.56	card
0.56	politic
0.56	standard
0.56	weakest
0.56	weakness
0.55	[motive] …
0.55	begin
0.55	got
0.55	humiliat
0.55	mak
0.55	motion
0.55	protocol
0.55	will have
0.54	=hardly
0.54	[leisure] of
0.54	^ by [logistic]
0.54	deaf
0.54	rank
0.54	strongest
0.54	warn
0.54	was [seem]
0.54	… away
0.53	^ <office> [mind]
0.53	^ … is
0.53	centr
0.53	emerg
0.53	general
0.53	great
0.53	nobody in
0.53	to [mind]
0.53	with …
0.52	<pronoun> are
0.52	=cannot
0.52	[praise] to
0.52	^ <pronoun> [logistic]
0.52	a [praise]
0.52	another [calendar]
0.52	gather
0.52	have no
0.52	offer
0.52	will …
0.52	… were
0.51	=like
0.51	=nothing
0.51	[logistic] [report]
0.51	[procedure] [affair]
0.51	^ which
0.51	admit
0.51	bought
0.51	coincidenc
0.51	no <number>
0.51	now …
0.5	[logistic] to
0.5	[logistic] …
0.5	[report] all
0.5	[report] more
0.5	bring
0.5	on <number>
0.5	visitor
0.5	was [leisure]
0.5	went
0.5	… ;
0.5	… [power]
0.49	<capital> the
0.49	[feeling]+
0.49	[motive] at
0.49	[sign] of
0.49	[stage] with
0.49	^ <capital’s>
0.49	^ [report]
0.49	away …
0.49	is back
0.49	overshadow
0.49	union
0.48	<capital> had
0.48	<place> [report]
0.48	<place> …
0.48	[report] it
0.48	[sign] to
0.48	^ and
0.48	^ by …
0.48	align
0.48	all of
0.48	can …
0.48	french
0.48	gam
0.48	geography
0.48	pric
0.48	symbolism
0.48	ton
0.47	[affair] than
0.47	[force] …
0.47	and nobody
0.47	convinc
0.47	drew
0.47	has more
0.47	smel
0.47	warmth
0.47	were a
0.47	… and
0.46	[affair]
0.46	^ <capital> has
0.46	^ <office> is
0.46	^ <pronoun> [praise]
0.46	alon
0.46	cannot …
0.46	claim
0.46	deliberat
0.46	empir
0.46	had the
0.46	in [affair]
0.46	in …
0.46	is [force]
0.46	it [sign]
0.46	it [stage]
0.46	map
0.46	mediation
0.46	much
0.46	of [feeling]
0.46	photograph
0.46	pilgrimag
0.46	rift
0.46	… [value]
0.45	=have
0.45	=should
0.45	^ <pronoun> …
0.45	a [blame]
0.45	as if
0.45	been [motive]
0.45	by any
0.45	handl
0.45	quarrel
0.45	russian
0.45	unity
0.45	will not
0.44	<capital’s> …
0.44	<office> [blame]
0.44	<pronoun> [mind]
0.44	=this
0.44	[degree] a
0.44	[feeling] was
0.44	[idea]+
0.44	afford
0.44	aimed
0.44	courtesy
0.44	kind
0.44	man
0.44	sat
0.44	the <number>
0.44	to <pronoun>
0.44	wrong
0.43	=but
0.43	=than
0.43	[blame] before
0.43	[feeling] [page]
0.43	[mind] as
0.43	[state] …
0.43	^ <place> is
0.43	^ the [idea]
0.43	century
0.43	els
0.43	favour
0.43	flattery
0.43	link
0.43	memory
0.43	new
0.43	polit
0.43	real
0.43	sak
0.43	won
0.43	work
0.43	… his
0.42	[everyone]+
0.42	[force] <office>
0.42	[sign] a
0.42	^ <group>
0.42	^ [degree]
0.42	^ [motive]
0.42	arriv
0.42	can no
0.42	firm
0.42	influenc
0.42	is [everyone]
0.42	island
0.42	left
0.42	lowest
0.42	miss
0.42	permission
0.42	quiet
0.42	settl
0.42	than by
0.42	was an
0.42	… <place>
0.41	[bond]+
0.41	[domestic] of
0.41	[motive] the
0.41	^ between
0.41	^ nobody in
0.41	chair
0.41	nerv
0.41	rather
0.41	that has
0.41	whol
0.41	… the
0.4	<pronoun> were
0.4	=a
0.4	[affair] did
0.4	[bond] than
0.4	[mind]+
0.4	[state] the
0.4	^ with that
0.4	ally
0.4	by [logistic]
0.4	chang
0.4	cultur
0.4	energy
0.4	eyes
0.4	fail
0.4	hardly a
0.4	of it
0.4	pol
0.4	special
0.4	treat
0.4	with that
0.39	<capital> [force]
0.39	=how
0.39	[degree] [force]
0.39	[force] out
0.39	[motive] nobody
0.39	^ <capital> [force]
0.39	^ in the
0.39	^ … the
0.39	a [topic]
0.39	beyond
0.39	brought
0.39	doctrin
0.39	of <place>
0.39	poor
0.39	sel
0.39	terribl
0.39	that [logistic]
0.39	through <place>
0.39	were [motive]
0.39	will [degree]
0.38	<capital> [logistic]
0.38	<place> has
0.38	<place’s>
0.38	=do
0.38	=that
0.38	[degree] …
0.38	[logistic] did
0.38	[mind] like
0.38	^ <place> [affair]
0.38	age
0.38	always …
0.38	an [feeling]
0.38	as an
0.38	courtship
0.38	had …
0.38	heard
0.38	icy
0.38	into a
0.38	is [degree]
0.38	itself the
0.38	of <capital>
0.38	old
0.38	reduc
0.38	somebody
0.38	that [affair]
0.38	warmer
0.37	<capital> …
0.37	<country> [mind]
0.37	<country> was
0.37	=out
0.37	[degree]+
0.37	[logistic] [sign]
0.37	[praise] for
0.37	[seem] [sign]
0.37	[stage] and
0.37	ask
0.37	domestic
0.37	for …
0.37	gon
0.37	grow
0.37	has …
0.37	slap
0.37	stepp
0.37	the <place>
0.37	the [praise]
0.37	who [logistic]
0.37	wreath
0.37	… [everyone]
0.36	<number> [mind]
0.36	<pronoun> the
0.36	=himself
0.36	=may
0.36	=though
0.36	[blame] to
0.36	[motive]+
0.36	[page] at
0.36	^ <group> have
0.36	^ the [state]
0.36	^ … [feeling]
0.36	an [idea]
0.36	bond
0.36	breath
0.36	conflict
0.36	embrac
0.36	his [everyone]
0.36	not for
0.36	prefer
0.36	was [praise]
0.36	… himself
0.35	[idea] the
0.35	[mind] and
0.35	^ <office’s> [logistic]
0.35	a [state]
0.35	bas
0.35	be the
0.35	been more
0.35	every …
0.35	less by
0.35	of this
0.35	push
0.35	than a
0.35	that few
0.35	the [affair]
0.35	the [body]
0.35	to …
0.35	… ever
0.34	<office> [seem]
0.34	<place> [sign]
0.34	[degree] from
0.34	[feeling] [affair]
0.34	[force] is
0.34	[report] by
0.34	bad
0.34	battl
0.34	creditor
0.34	distanc
0.34	hardest
0.34	land
0.34	money
0.34	nothing for
0.34	only …
0.34	over <capital>
0.34	paid
0.34	pretend
0.34	stopover
0.34	to [idea]
0.34	voic
0.34	well
0.33	<capital’s> [logistic]
0.33	=his
0.33	[blame] …
0.33	[domestic] [feeling]
0.33	[domestic] [report]
0.33	[domestic] at
0.33	[idea] and
0.33	[page] [feeling]
0.33	[procedure] and
0.33	^ … less
0.33	affection
0.33	both of
0.33	branch
0.33	in [feeling]
0.33	more about
0.33	on every
0.33	seen
0.33	the …
0.33	to [blame]
0.33	watch
0.33	… to
0.32	<date> the
0.32	<date’s> …
0.32	<office’s> [affair]
0.32	=does
0.32	=need
0.32	[calendar] the
0.32	[domestic] by
0.32	[force] <capital>
0.32	[logistic] [degree]
0.32	^ … to
0.32	alaska
0.32	and it
0.32	camp
0.32	channel
0.32	concession
0.32	dream
0.32	friend
0.32	hurry
0.32	men
0.32	miracl
0.32	of [value]
0.32	on it
0.32	owes
0.32	put
0.32	spokesman
0.32	that <country>
0.31	<number> [logistic]
0.31	<person> was
0.31	<person> …
0.31	<place> will
0.31	[calendar] to
0.31	[degree] to
0.31	[procedure] was
0.31	[seem] to
0.31	^ <capital> [mind]
0.31	^ [sign] that
0.31	^ her [affair]
0.31	^ in <place>
0.31	^ the [praise]
0.31	a [game]
0.31	as the
0.31	being [motive]
0.31	can be
0.31	communiqué
0.31	determin
0.31	died
0.31	farewel
0.31	her [affair]
0.31	no [logistic]
0.31	of [idea]
0.31	out on
0.31	patron
0.31	stability
0.31	that [report]
0.31	thought
0.31	truc
0.31	… <date’s>
0.3	<capital> [mind]
0.3	<capital> are
0.3	<capital> has
0.3	<country> [affair]
0.3	[calendar] ;
0.3	[force] [bond]
0.3	[force] over
0.3	[idea] <office>
0.3	[idea] to
0.3	[page] to
0.3	[report] a
0.3	[state] [mind]
0.3	being [domestic]
0.3	believ
0.3	blam
0.3	by all
0.3	fac
0.3	flight
0.3	in <number>
0.3	is a
0.3	mistak
0.3	of [topic]
0.3	offensiv
0.3	through the
0.3	voter
0.3	when <pronoun>
0.3	with its
0.29	<place> [affair]
0.29	[idea] in
0.29	[idea] of
0.29	[logistic] has
0.29	[page] in
0.29	[power] …
0.29	[stage] was
0.29	[state] of
0.29	^ <capital’s> …
0.29	^ few in
0.29	an [logistic]
0.29	audienc
0.29	be [affair]
0.29	be [stage]
0.29	could hardly
0.29	defin
0.29	empty
0.29	few in
0.29	fishery
0.29	for <capital>
0.29	for [calendar]
0.29	for all
0.29	has [praise]
0.29	is over
0.29	its [bond]
0.29	its …
0.29	journey
0.29	market
0.29	never …
0.29	nothing but
0.29	peac
0.29	rediscover
0.29	rival
0.29	than either
0.29	to an
0.29	understand
0.29	victory
0.28	<capital> was
0.28	<country> is
0.28	[affair] [force]
0.28	[affair] is
0.28	[degree] in
0.28	[domestic] than
0.28	[everyone] is
0.28	[idea] [report]
0.28	[mind] <number>
0.28	[praise] was
0.28	[report] no
0.28	apology
0.28	ceremony
0.28	chequ
0.28	diplomatic
0.28	either …
0.28	everybody
0.28	flatter
0.28	friendship
0.28	grown
0.28	have to
0.28	is how
0.28	is that
0.28	louder
0.28	more from
0.28	neglect
0.28	nothing of
0.28	other
0.28	otherwis
0.28	past
0.28	pipelin
0.28	pity
0.28	prais
0.28	realignment
0.28	rivalry
0.28	the [everyone]
0.28	the [value]
0.28	those who
0.28	to [stage]
0.27	<number> can
0.27	<place> <pronoun>
0.27	<place> [idea]
0.27	=merely
0.27	=through
0.27	[force] [affair]
0.27	[force] [report]
0.27	[force] at
0.27	[power]+
0.27	^ a [calendar]
0.27	^ nothing in
0.27	^ … [logistic]
0.27	at <number>
0.27	back with
0.27	been an
0.27	buy
0.27	expect
0.27	for <office>
0.27	had not
0.27	henc
0.27	is an
0.27	neither …
0.27	nothing in
0.27	of [power]
0.27	point
0.27	process
0.27	pur
0.27	reconciliation
0.27	regional
0.27	shap
0.27	survival
0.27	the [logistic]
0.27	this [affair]
0.26	<capital> [seem]
0.26	=better
0.26	=not
0.26	[report] to
0.26	[report] was
0.26	[report]+
0.26	[state] [praise]
0.26	[state] than
0.26	[value] [report]
0.26	^ that [affair]
0.26	all is
0.26	communiqu
0.26	complet
0.26	correction
0.26	distrust
0.26	emirati
0.26	for [affair]
0.26	his [body]
0.26	is not
0.26	mission
0.26	no [degree]
0.26	of <office>
0.26	prov
0.26	strong
0.26	surpris
0.26	taliban
0.26	thin
0.26	this [logistic]
0.26	usefulness
0.26	what <pronoun>
0.25	<capital> now
0.25	<capital’s> [force]
0.25	[affair] <country>
0.25	[bond] as
0.25	[domestic] the
0.25	[feeling] <capital>
0.25	[feeling] between
0.25	[game] [stage]
0.25	[game] is
0.25	[page] was
0.25	^ <capital’s> [force]
0.25	^ <person> was
0.25	^ [feeling]
0.25	a [stage]
0.25	amount
0.25	cam
0.25	everyone and
0.25	for which
0.25	his [report]
0.25	hoped
0.25	is what
0.25	nothing from
0.25	one for
0.25	open
0.25	pariah
0.25	personal
0.25	thing
0.25	this [bond]
0.25	though the
0.25	was <pronoun>
0.24	<country> <pronoun>
0.24	<office> [mind]
0.24	=back
0.24	=none
0.24	=only
0.24	[affair] of
0.24	[nature] to
0.24	[praise] in
0.24	[state] [logistic]
0.24	^ <pronoun> [affair]
0.24	^ … or
0.24	ago
0.24	anything but
0.24	but …
0.24	cold
0.24	delay
0.24	disappoint
0.24	earn
0.24	everything …
0.24	fallen
0.24	fight
0.24	have [degree]
0.24	hold
0.24	none of
0.24	power
0.24	princ
0.24	say
0.24	… off
0.24	… or
0.23	<number> again
0.23	=will
0.23	[bond] who
0.23	[calendar] had
0.23	[power] with
0.23	[sign] in
0.23	[state] had
0.23	^ <capital> is
0.23	^ <capital> …
0.23	^ <person’s>
0.23	^ a [stage]
0.23	^ each
0.23	^ for <capital>
0.23	^ … [bond]
0.23	air
0.23	and [degree]
0.23	and [feeling]
0.23	and its
0.23	backyard
0.23	election
0.23	elit
0.23	era
0.23	fill
0.23	in [report]
0.23	is its
0.23	lead
0.23	minor
0.23	neutrality
0.23	no [bond]
0.23	not
0.23	not have
0.23	pays
0.23	petitioner
0.23	says
0.23	threaten
0.23	way
0.23	what [topic]
0.23	… could
0.23	… need
0.22	; it
0.22	<number> in
0.22	<place> the
0.22	=for
0.22	=neither
0.22	[affair] [logistic]
0.22	[calendar] and
0.22	[idea] for
0.22	[sign] the
0.22	[topic] …
0.22	^ <person’s> …
0.22	^ <place’s>
0.22	^ that
0.22	anger
0.22	bless
0.22	cabinet
0.22	choos
0.22	ear
0.22	for it
0.22	his [affair]
0.22	if the
0.22	intention
0.22	reception
0.22	republic
0.22	stag
0.22	suspicion
0.22	which is
0.22	wonder
0.22	… both
0.22	… less
0.21	<country’s> [bond]
0.21	<office> was
0.21	[bond] has
0.21	[feeling] with
0.21	[force] that
0.21	[idea] that
0.21	[logistic] [force]
0.21	[motive] a
0.21	[report] <capital>
0.21	[state] <place>
0.21	^ <country’s> [bond]
0.21	^ [sign] a
0.21	^ as if
0.21	^ few
0.21	^ which is
0.21	agre
0.21	and to
0.21	are [seem]
0.21	blackmail
0.21	caus
0.21	chil
0.21	delight
0.21	dependenc
0.21	ever …
0.21	fir
0.21	giv
0.21	it as
0.21	memoir
0.21	monarchy
0.21	of [body]
0.21	oil
0.21	prestig
0.21	reward
0.21	run
0.21	saudi
0.21	strategy
0.21	than an
0.21	that neither
0.21	to [everyone]
0.21	told
0.21	whatever
0.21	where <pronoun>
0.2	; <pronoun>
0.2	<capital> to
0.2	<country’s>
0.2	<office> than
0.2	<pronoun> [affair]
0.2	<pronoun> will
0.2	[calendar] has
0.2	[everyone]
0.2	[feeling] than
0.2	[nature] the
0.2	^ <office> who
0.2	^ <place> [idea]
0.2	^ [logistic] the
0.2	^ in <country>
0.2	a [idea]
0.2	almost
0.2	and that
0.2	been so
0.2	canadian
0.2	draw
0.2	funeral
0.2	had [report]
0.2	has the
0.2	have been
0.2	his [logistic]
0.2	his [praise]
0.2	how …
0.2	in [procedure]
0.2	lack
0.2	over a
0.2	remarkabl
0.2	sulk
0.2	transatlantic
0.2	will do
0.2	… up
0.19	<office> into
0.19	<place> [force]
0.19	=either
0.19	=too
0.19	[bond] and
0.19	[calendar] [calendar]
0.19	[degree] [mind]
0.19	[force] <pronoun>
0.19	[force] in
0.19	[nature] on
0.19	[page] [report]
0.19	[praise] but
0.19	[report] of
0.19	[sign] <capital’s>
0.19	^ <date> in
0.19	^ [blame]
0.19	an [motive]
0.19	any [affair]
0.19	arms
0.19	chos
0.19	contempt
0.19	die
0.19	do not
0.19	european
0.19	expos
0.19	giant
0.19	has already
0.19	honeymoon
0.19	is on
0.19	messag
0.19	mind
0.19	or …
0.19	shoulder
0.19	speech
0.19	than <number>
0.19	the only
0.19	toast
0.19	truth
0.19	winter
0.19	with [degree]
0.19	would be
0.19	… into
0.18	<capital> will
0.18	<date> in
0.18	<place> as
0.18	=into
0.18	[affair] was
0.18	[bond] …
0.18	[mind] for
0.18	[report] have
0.18	^ [affair] between
0.18	^ [sign] the
0.18	^ the [calendar]
0.18	again …
0.18	alignment
0.18	arctic
0.18	at every
0.18	build
0.18	cement
0.18	decid
0.18	delegation
0.18	dislik
0.18	except
0.18	fell
0.18	front
0.18	gain
0.18	happen
0.18	is no
0.18	its [domestic]
0.18	its [nature]
0.18	not [force]
0.18	of [force]
0.18	of [nature]
0.18	pictur
0.18	post-soviet
0.18	recognition
0.18	remember
0.18	road
0.18	to <office’s>
0.18	up …
0.18	was nothing
0.18	who was
0.18	young
0.18	… like
0.17	<capital’s> [idea]
0.17	<pronoun> had
0.17	[bond] [seem]
0.17	[calendar] is
0.17	[degree] has
0.17	[game] on
0.17	[logistic] back
0.17	[motive] <pronoun>
0.17	[motive] to
0.17	[procedure] that
0.17	[seem] [logistic]
0.17	[seem] at
0.17	[seem] …
0.17	[value] [logistic]
0.17	^ <office’s> [affair]
0.17	^ a [logistic]
0.17	^ no <number>
0.17	^ which [logistic]
0.17	^ … [mind]
0.17	and [bond]
0.17	and [logistic]
0.17	arrest
0.17	as [everyone]
0.17	attract
0.17	bound
0.17	could not
0.17	desperat
0.17	doctor
0.17	fact
0.17	forgiven
0.17	had [logistic]
0.17	has [degree]
0.17	in which
0.17	intend
0.17	its [idea]
0.17	monument
0.17	no [feeling]
0.17	plain
0.17	poison
0.17	reveal
0.17	search
0.17	street
0.17	suitor
0.17	swallow
0.17	understood
0.17	up in
0.17	which [everyone]
0.17	with his
0.17	year
0.17	… [game]
0.17	… [procedure]
0.17	… it
0.17	… may
0.16	; the
0.16	<office> is
0.16	<pronoun> like
0.16	=there
0.16	[blame] of
0.16	^ <office> [affair]
0.16	^ <pronoun> has
0.16	^ [motive] to
0.16	^ its …
0.16	^ this was
0.16	^ this …
0.16	african
0.16	and none
0.16	be …
0.16	bet
0.16	cheap
0.16	collaps
0.16	comfort
0.16	declar
0.16	exist
0.16	forget
0.16	form
0.16	has [idea]
0.16	indispensabl
0.16	know
0.16	lay
0.16	lik
0.16	outcast
0.16	partner
0.16	plan
0.16	privat
0.16	risk
0.16	royal
0.16	shift
0.16	that …
0.16	the most
0.16	this was
0.16	too [value]
0.16	with <number>
0.15	<office> [affair]
0.15	[body]+
0.15	[bond] [leisure]
0.15	[feeling] <pronoun>
0.15	[feeling] [bond]
0.15	[feeling] [idea]
0.15	[idea] nothing
0.15	[logistic] at
0.15	[logistic] by
0.15	[mind] a
0.15	[mind] its
0.15	[mind] of
0.15	[power] is
0.15	[sign] was
0.15	^ <office> [seem]
0.15	^ <place> was
0.15	^ for
0.15	^ neither …
0.15	a …
0.15	an [blame]
0.15	and [stage]
0.15	around
0.15	break
0.15	enemy
0.15	everyone …
0.15	expectation
0.15	good
0.15	neighbour
0.15	pact
0.15	test
0.15	that [topic]
0.15	the [state]
0.15	to [motive]
0.15	to a
0.15	vanity
0.15	will [motive]
0.15	… but
0.15	… itself
0.15	… when
0.14	<capital> [praise]
0.14	<date> …
0.14	<office> [force]
0.14	<office> the
0.14	<person’s> …
0.14	<place> a
0.14	<place> by
0.14	<pronoun> need
0.14	=already
0.14	=everyone
0.14	=their
0.14	[affair] does
0.14	[affair] it
0.14	[degree] is
0.14	[domestic] [bond]
0.14	[feeling] [logistic]
0.14	[game]+
0.14	[leisure] [stage]
0.14	[logistic] may
0.14	[report] is
0.14	[report] so
0.14	[seem] like
0.14	[value] of
0.14	^ [degree] is
0.14	^ it would
0.14	^ may
0.14	^ which …
0.14	absenc
0.14	already …
0.14	ambition
0.14	and <capital>
0.14	and was
0.14	are [feeling]
0.14	army
0.14	attempt
0.14	before it
0.14	concern
0.14	coronation
0.14	denial
0.14	due
0.14	hail
0.14	heavy
0.14	his [bond]
0.14	hol
0.14	ice
0.14	in [logistic]
0.14	insuranc
0.14	may [idea]
0.14	mistrust
0.14	need <pronoun>
0.14	negotiat
0.14	net
0.14	not the
0.14	of [degree]
0.14	of a
0.14	provocation
0.14	red
0.14	sanction
0.14	since [power]
0.14	slip
0.14	suggest
0.14	than all
0.14	thaw
0.14	try
0.14	what was
0.14	wish
0.14	… have
0.14	… her
0.14	… too
0.13	<number> [state]
0.13	<pronoun> can
0.13	<pronoun> more
0.13	=ever
0.13	[affair] ;
0.13	[affair] <capital>
0.13	[affair] may
0.13	[affair] this
0.13	[blame] [affair]
0.13	[force] [feeling]
0.13	[idea] [value]
0.13	[logistic] this
0.13	[mind] is
0.13	[mind] was
0.13	[praise]+
0.13	[procedure] [sign]
0.13	[report] this
0.13	[state] a
0.13	[value] is
0.13	[value] that
0.13	^ <country’s> …
0.13	^ <pronoun> can
0.13	^ [affair] it
0.13	^ [logistic] a
0.13	^ [seem]
0.13	^ a [affair]
0.13	^ in [value]
0.13	^ the [bond]
0.13	^ was [motive]
0.13	and [praise]
0.13	behind
0.13	built
0.13	cool
0.13	crav
0.13	divid
0.13	door
0.13	feel
0.13	for <country>
0.13	for what
0.13	greet
0.13	had no
0.13	is <office>
0.13	keep
0.13	lend
0.13	may [force]
0.13	of being
0.13	phon
0.13	plainer
0.13	prepar
0.13	ring
0.13	ruler
0.13	so [degree]
0.13	sooner
0.13	this a
0.13	to [feeling]
0.13	trad
0.13	was a
0.13	what <capital>
0.13	when …
0.13	which …
0.13	who has
0.13	… was
0.12	<country> [force]
0.12	<number> [power]
0.12	<office> in
0.12	<pronoun> did
0.12	[bond] in
0.12	[bond] with
0.12	[degree] [value]
0.12	[domestic] in
0.12	[force] worse
0.12	[game] in
0.12	[idea] is
0.12	[logistic] <capital>
0.12	[logistic] [body]
0.12	[mind] it
0.12	[mind] where
0.12	[value]+
0.12	^ <pronoun> [mind]
0.12	^ their [bond]
0.12	at which
0.12	beneath
0.12	com
0.12	conclusion
0.12	council
0.12	discover
0.12	for more
0.12	for nothing
0.12	in that
0.12	is [feeling]
0.12	limit
0.12	mandat
0.12	monarch
0.12	naiv
0.12	opera
0.12	rar
0.12	recal
0.12	region
0.12	relief
0.12	tempo
0.12	than from
0.12	that is
0.12	that it
0.12	too …
0.12	was no
0.12	which [idea]
0.12	will [mind]
0.12	… out
0.11	<capital> cannot
0.11	<capital’s> [feeling]
0.11	<number> [stage]
0.11	<office> [feeling]
0.11	<office> [motive]
0.11	<office’s> [procedure]
0.11	<person’s> [report]
0.11	[affair] and
0.11	[affair] has
0.11	[affair] nobody
0.11	[bond] was
0.11	[bond] were
0.11	[everyone] [feeling]
0.11	[logistic] [mind]
0.11	[motive] that
0.11	[page] [mind]
0.11	[report] what
0.11	[sign] what
0.11	[topic] [power]
0.11	[value] <pronoun>
0.11	^ <office> [motive]
0.11	^ <person’s> [report]
0.11	^ [affair] for
0.11	^ a [bond]
0.11	^ a [sign]
0.11	^ only a
0.11	about the
0.11	aggression
0.11	an [power]
0.11	and without
0.11	approach
0.11	bargain
0.11	between <number>
0.11	bloc
0.11	but [blame]
0.11	confirm
0.11	depend
0.11	drawn
0.11	eas
0.11	encounter
0.11	ends
0.11	fin
0.11	hatr
0.11	have …
0.11	human
0.11	humility
0.11	in itself
0.11	invitation
0.11	is [idea]
0.11	is [praise]
0.11	less a
0.11	less to
0.11	light
0.11	list
0.11	measur
0.11	only a
0.11	persuad
0.11	pressur
0.11	shrug
0.11	spectator
0.11	suit
0.11	suspect
0.11	vot
0.11	was less
0.11	what everyone
0.11	what the
0.11	where it
0.1	<capital> [affair]
0.1	<capital> [motive]
0.1	<capital> over
0.1	<capital’s> [power]
0.1	<number> was
0.1	=when
0.1	[degree] [leisure]
0.1	[everyone] [power]
0.1	[logistic] [seem]
0.1	[logistic] it
0.1	[logistic] was
0.1	[mind] not
0.1	[motive] its
0.1	[nature] [report]
0.1	[praise] are
0.1	[procedure] it
0.1	[report] <capital’s>
0.1	[stage] at
0.1	[stage] the
0.1	[state] [force]
0.1	[state] will
0.1	[topic] and
0.1	^ <person> …
0.1	^ <pronoun> had
0.1	^ [everyone] …
0.1	^ [logistic] it
0.1	^ [report] it
0.1	^ nothing
0.1	^ so
0.1	^ so …
0.1	been [force]
0.1	both [bond]
0.1	brok
0.1	clos
0.1	damag
0.1	deserv
0.1	end
0.1	engagement
0.1	field
0.1	furiou
0.1	heart
0.1	in [page]
0.1	is all
0.1	it [logistic]
0.1	it all
0.1	its [body]
0.1	lap
0.1	longer
0.1	mov
0.1	of that
0.1	on its
0.1	overplay
0.1	permanent
0.1	play
0.1	rich
0.1	southern
0.1	spok
0.1	under …
0.1	was <person’s>
0.1	were [report]
0.1	who had
0.1	who is
0.1	… than
0.09	<office’s> [bond]
0.09	<pronoun’s>
0.09	<pronoun’s> …
0.09	[degree] for
0.09	[force] [power]
0.09	[force] an
0.09	[logistic] that
0.09	[mind] who
0.09	[praise] [idea]
0.09	^ <number> [logistic]
0.09	^ <office’s> [bond]
0.09	^ [affair] are
0.09	^ [power] is
0.09	^ all of
0.09	^ is hardly
0.09	^ its
0.09	^ not a
0.09	^ the most
0.09	against <pronoun>
0.09	announc
0.09	any [state]
0.09	between <capital>
0.09	between [bond]
0.09	breakthrough
0.09	charg
0.09	division
0.09	flank
0.09	had [mind]
0.09	have [force]
0.09	impression
0.09	interest
0.09	is hardly
0.09	isolation
0.09	laid
0.09	learn
0.09	library
0.09	libyan
0.09	lif
0.09	most of
0.09	no [value]
0.09	not [mind]
0.09	of an
0.09	patienc
0.09	pretext
0.09	regim
0.09	seek
0.09	shop
0.09	tenur
0.09	the [page]
0.09	where …
0.09	… at
0.09	… what
0.09	… whom
0.08	<date’s> [affair]
0.08	<person’s> [degree]
0.08	<place> [state]
0.08	<pronoun>
0.08	<pronoun> [force]
0.08	<pronoun> [motive]
0.08	=had
0.08	[affair] [seem]
0.08	[blame] :
0.08	[bond] on
0.08	[bond] that
0.08	[degree] more
0.08	[feeling] the
0.08	[idea] …
0.08	[praise] of
0.08	[procedure] is
0.08	[seem] [blame]
0.08	[sign] for
0.08	[stage] by
0.08	[state] [seem]
0.08	[state] that
0.08	^ <capital> [motive]
0.08	^ <capital’s> [feeling]
0.08	^ <number> a
0.08	^ <person’s> [state]
0.08	^ <pronoun> [motive]
0.08	^ for …
0.08	^ the [logistic]
0.08	^ their [affair]
0.08	^ which [report]
0.08	^ … no
0.08	a [report]
0.08	an [stage]
0.08	and [affair]
0.08	are [force]
0.08	art
0.08	bil
0.08	but the
0.08	by [bond]
0.08	cannot [force]
0.08	cordial
0.08	feet
0.08	from the
0.08	has been
0.08	how [degree]
0.08	impress
0.08	is [power]
0.08	itself [praise]
0.08	korean
0.08	last
0.08	los
0.08	mediator
0.08	nothing …
0.08	outcom
0.08	perhap
0.08	rac
0.08	sens
0.08	tarmac
0.08	than <pronoun>
0.08	through …
0.08	to [sign]
0.08	was as
0.08	which [report]
0.08	worth
0.08	… are
0.08	… cannot
0.08	… had
0.07	: <capital>
0.07	<capital’s> [motive]
0.07	<country’s> …
0.07	<person’s> [state]
0.07	<pronoun> <pronoun>
0.07	<pronoun> and
0.07	=many
0.07	=off
0.07	=or
0.07	=these
0.07	=were
0.07	[affair] on
0.07	[bond] ;
0.07	[bond] like
0.07	[bond] will
0.07	[force] was
0.07	[idea] into
0.07	[leisure] [force]
0.07	[nature] in
0.07	[report] [report]
0.07	[seem] of
0.07	[sign] if
0.07	[topic] [procedure]
0.07	[value] for
0.07	[value] …
0.07	^ <capital> [seem]
0.07	^ <office> [force]
0.07	^ [sign] if
0.07	^ and for
0.07	^ every
0.07	^ none of
0.07	^ their
0.07	^ this
0.07	^ with <number>
0.07	any …
0.07	awkward
0.07	bilateral
0.07	but [mind]
0.07	but it
0.07	eager
0.07	everyone had
0.07	few had
0.07	has so
0.07	honour
0.07	increas
0.07	intensify
0.07	into an
0.07	is where
0.07	junta
0.07	majority
0.07	may be
0.07	mood
0.07	noticeab
0.07	on his
0.07	other …
0.07	pleas
0.07	seal
0.07	short-liv
0.07	success
0.07	that the
0.07	tourist
0.07	unusual
0.07	was about
0.07	what [logistic]
0.07	which [logistic]
0.07	with [praise]
0.07	… any
0.06	<group> could
0.06	<office> who
0.06	<place> <office>
0.06	=be
0.06	=up
0.06	[affair]+
0.06	[blame] the
0.06	[bond] a
0.06	[force] away
0.06	[game] [blame]
0.06	[logistic] as
0.06	[mind] …
0.06	[motive] [stage]
0.06	[praise] [feeling]
0.06	[report] are
0.06	[report] on
0.06	[topic] is
0.06	[value] and
0.06	^ <capital’s> [power]
0.06	^ [stage] that
0.06	^ an [idea]
0.06	^ between <pronoun>
0.06	^ the [report]
0.06	a [feeling]
0.06	accident
0.06	aliv
0.06	and at
0.06	applaus
0.06	betray
0.06	court
0.06	defenc
0.06	disguis
0.06	doubt
0.06	escap
0.06	every [affair]
0.06	fixed
0.06	frequency
0.06	fresh
0.06	gap
0.06	genuin
0.06	harvest
0.06	has [force]
0.06	help
0.06	horn
0.06	it [seem]
0.06	it that
0.06	itinerary
0.06	its [praise]
0.06	its [value]
0.06	moment
0.06	no [nature]
0.06	on <country>
0.06	serv
0.06	so …
0.06	tension
0.06	that [motive]
0.06	the [calendar]
0.06	to <date>
0.06	to [report]
0.06	was [state]
0.06	weaker
0.06	where the
0.06	without [report]
0.06	written
0.06	… <country>
0.06	… on
0.06	… only
0.06	… with
0.05	<capital> that
0.05	<capital’s> [game]
0.05	<number> before
0.05	<place> with
0.05	=best
0.05	[affair] <office>
0.05	[affair] [mind]
0.05	[domestic] was
0.05	[force] any
0.05	[force] to
0.05	[idea] [logistic]
0.05	[mind] <pronoun>
0.05	[power] on
0.05	[report] from
0.05	[seem] about
0.05	[seem] so
0.05	[sign] how
0.05	[stage]+
0.05	[state] can
0.05	[topic] has
0.05	^ <capital’s> [game]
0.05	^ <person> <number>
0.05	^ <person’s> [logistic]
0.05	^ [feeling] is
0.05	^ for <number>
0.05	^ in what
0.05	^ the [mind]
0.05	advis
0.05	airport
0.05	and <capital’s>
0.05	any [feeling]
0.05	any [motive]
0.05	any [value]
0.05	ceasefir
0.05	community
0.05	customer
0.05	dying
0.05	focu
0.05	has always
0.05	have [logistic]
0.05	in what
0.05	is his
0.05	lower
0.05	loyal
0.05	many …
0.05	misjudg
0.05	of her
0.05	offend
0.05	on <capital>
0.05	pac
0.05	pattern
0.05	purpos
0.05	queu
0.05	the [mind]
0.05	the better
0.05	walk
0.05	would [affair]
0.05	would [report]
0.05	… [motive]
0.05	… everything
-0.05	: <number>
-0.05	<capital> :
-0.05	<capital> <capital>
-0.05	<capital> [procedure]
-0.05	<capital> about
-0.05	<country’s> [topic]
-0.05	<date> were
-0.05	<date’s>
-0.05	<group> and
-0.05	<group> only
-0.05	<number> out
-0.05	<office> <office>
-0.05	<person> for
-0.05	<person> had
-0.05	<person’s> [bond]
-0.05	<place’s> …
-0.05	<pronoun> [seem]
-0.05	<pronoun> by
-0.05	[bond] [procedure]
-0.05	[degree] [logistic]
-0.05	[domestic] [stage]
-0.05	[feeling] [procedure]
-0.05	[feeling] in
-0.05	[game] against
-0.05	[leisure] against
-0.05	[logistic] <number>
-0.05	[logistic] is
-0.05	[mind] :
-0.05	[nature] and
-0.05	[nature] but
-0.05	[power] to
-0.05	[procedure] has
-0.05	[procedure] in
-0.05	[report] [page]
-0.05	[report] the
-0.05	[state] <group>
-0.05	[state] at
-0.05	[topic] [topic]
-0.05	[topic] will
-0.05	^ <date> it
-0.05	^ <number> out
-0.05	^ <office> did
-0.05	^ <office> will
-0.05	^ [affair] by
-0.05	^ [affair] of
-0.05	^ [calendar]
-0.05	^ all <number>
-0.05	^ before
-0.05	^ never had
-0.05	^ no [state]
-0.05	^ not <number>
-0.05	^ on <person’s>
-0.05	^ the <office>
-0.05	^ who
-0.05	^ … <number>
-0.05	^ … from
-0.05	^ … on
-0.05	address
-0.05	after <number>
-0.05	against <country>
-0.05	and no
-0.05	apart
-0.05	are <office>
-0.05	asia-
-0.05	at [nature]
-0.05	at [power]
-0.05	been [bond]
-0.05	been [page]
-0.05	been in
-0.05	bridg
-0.05	calculat
-0.05	ceas
-0.05	consecutiv
-0.05	constitution
-0.05	dam
-0.05	dismiss
-0.05	each [nature]
-0.05	easter
-0.05	el
-0.05	event
-0.05	few of
-0.05	financ
-0.05	garden
-0.05	german
-0.05	had [affair]
-0.05	had never
-0.05	have never
-0.05	high-level
-0.05	his [power]
-0.05	in <place>
-0.05	in [force]
-0.05	in an
-0.05	into …
-0.05	is <capital>
-0.05	is more
-0.05	liv
-0.05	member
-0.05	negotiation
-0.05	neither of
-0.05	never had
-0.05	now been
-0.05	only those
-0.05	other [calendar]
-0.05	participant
-0.05	país
-0.05	percent
-0.05	railway
-0.05	reconstruction
-0.05	row
-0.05	servic
-0.05	striker
-0.05	than <capital>
-0.05	that [calendar]
-0.05	that had
-0.05	there were
-0.05	those of
-0.05	transcript
-0.05	turn
-0.05	twentieth
-0.05	two-day
-0.05	until now
-0.05	visa
-0.05	was [calendar]
-0.05	when just
-0.05	with <date>
-0.05	… :
-0.06	<capital> a
-0.06	<capital> but
-0.06	<capital> during
-0.06	<country> [report]
-0.06	<country> since
-0.06	<date> <pronoun>
-0.06	<group> <date>
-0.06	<group> [force]
-0.06	<group> [idea]
-0.06	<group> on
-0.06	<office> <date>
-0.06	<office> still
-0.06	<organisation> [affair]
-0.06	<organisation> …
-0.06	<person> [degree]
-0.06	<person’s> [procedure]
-0.06	<pronoun> <number>
-0.06	[affair] [blame]
-0.06	[affair] before
-0.06	[everyone] [report]
-0.06	[everyone] on
-0.06	[logistic] not
-0.06	[motive] and
-0.06	[page] <number>
-0.06	[page] [sign]
-0.06	[page] and
-0.06	[page] by
-0.06	[praise] [calendar]
-0.06	[procedure] [topic]
-0.06	[report] <number>
-0.06	[sign] his
-0.06	[sign] that
-0.06	[stage] :
-0.06	[state] [state]
-0.06	^ <country> [report]
-0.06	^ <office> had
-0.06	^ <person> [affair]
-0.06	^ <person’s> [procedure]
-0.06	^ <pronoun> is
-0.06	^ [everyone] [report]
-0.06	^ [page] by
-0.06	^ [page] of
-0.06	^ [topic] …
-0.06	^ not …
-0.06	^ of the
-0.06	^ the <country>
-0.06	^ the [stage]
-0.06	^ …
-0.06	^ … [state]
-0.06	adopt
-0.06	after [calendar]
-0.06	and then
-0.06	arrang
-0.06	as her
-0.06	back on
-0.06	been …
-0.06	before …
-0.06	between their
-0.06	by <group>
-0.06	by [calendar]
-0.06	colleg
-0.06	declaration
-0.06	down for
-0.06	during <office’s>
-0.06	exception
-0.06	exclud
-0.06	father
-0.06	for [praise]
-0.06	forc
-0.06	generator
-0.06	goal
-0.06	has <office>
-0.06	his [calendar]
-0.06	how [feeling]
-0.06	implementation
-0.06	in [calendar]
-0.06	in all
-0.06	injur
-0.06	into <place>
-0.06	invasion
-0.06	is [mind]
-0.06	is being
-0.06	many as
-0.06	marriag
-0.06	night
-0.06	ninth
-0.06	not <office>
-0.06	occasion
-0.06	of [procedure]
-0.06	off by
-0.06	pool
-0.06	priz
-0.06	regard
-0.06	releas
-0.06	residential
-0.06	review
-0.06	speaker
-0.06	summer
-0.06	surviv
-0.06	sworn
-0.06	the [blame]
-0.06	the need
-0.06	their [affair]
-0.06	there have
-0.06	to its
-0.06	tomb
-0.06	tradition
-0.06	transit
-0.06	unknown
-0.06	until the
-0.06	up again
-0.06	was [degree]
-0.06	was [force]
-0.06	was [nature]
-0.06	weekend
-0.06	when <office>
-0.06	when a
-0.06	without [affair]
-0.06	… [body]
-0.06	… [bond]
-0.06	… because
-0.06	… can
-0.06	… nor
-0.06	… of
-0.06	… worse
-0.07	" <office>
-0.07	" this
-0.07	<country> <number>
-0.07	<country> [logistic]
-0.07	<date> it
-0.07	<office> of
-0.07	<office> since
-0.07	<pronoun> <person>
-0.07	=between
-0.07	[affair] [degree]
-0.07	[affair] but
-0.07	[affair] from
-0.07	[blame] [logistic]
-0.07	[body] over
-0.07	[bond] [stage]
-0.07	[calendar] <number>
-0.07	[calendar] <pronoun>
-0.07	[calendar] on
-0.07	[feeling] [everyone]
-0.07	[force] for
-0.07	[game] of
-0.07	[idea] [motive]
-0.07	[leisure] in
-0.07	[logistic] from
-0.07	[motive] by
-0.07	[motive] of
-0.07	[power] at
-0.07	[praise] with
-0.07	[procedure] from
-0.07	[procedure] on
-0.07	[procedure] the
-0.07	[report] before
-0.07	[state] [body]
-0.07	[state] has
-0.07	[topic] between
-0.07	[topic] on
-0.07	[topic] the
-0.07	[topic] would
-0.07	[value] "
-0.07	^ " this
-0.07	^ <capital> [logistic]
-0.07	^ <capital> on
-0.07	^ <group> …
-0.07	^ <office> would
-0.07	^ <place> <place>
-0.07	^ <place> has
-0.07	^ [domestic] are
-0.07	^ [mind] the
-0.07	^ [value]
-0.07	^ among
-0.07	^ each of
-0.07	^ even
-0.07	^ everyone in
-0.07	^ having …
-0.07	accompany
-0.07	after <place>
-0.07	alternat
-0.07	any more
-0.07	are [blame]
-0.07	arrival
-0.07	averag
-0.07	barely <number>
-0.07	be [force]
-0.07	before any
-0.07	between <office>
-0.07	busiest
-0.07	chapter
-0.07	coalition
-0.07	concert
-0.07	could …
-0.07	crisi
-0.07	cut
-0.07	did <date>
-0.07	each of
-0.07	economic
-0.07	edg
-0.07	edit
-0.07	effort
-0.07	exil
-0.07	expand
-0.07	few [calendar]
-0.07	for <place>
-0.07	for <pronoun>
-0.07	frontier
-0.07	in <pronoun>
-0.07	in [idea]
-0.07	in his
-0.07	inauguration
-0.07	issu
-0.07	it did
-0.07	it will
-0.07	latter
-0.07	lawmaker
-0.07	lender
-0.07	more [praise]
-0.07	more of
-0.07	none at
-0.07	nor <office>
-0.07	not [logistic]
-0.07	not be
-0.07	of <date’s>
-0.07	on <office>
-0.07	on [nature]
-0.07	or <capital>
-0.07	or its
-0.07	poll
-0.07	portion
-0.07	previou
-0.07	proof
-0.07	property
-0.07	register
-0.07	reviv
-0.07	satisfaction
-0.07	serena
-0.07	seventh
-0.07	some <number>
-0.07	stat
-0.07	sunday
-0.07	than his
-0.07	titl
-0.07	trac
-0.07	websit
-0.07	were …
-0.07	where <capital>
-0.07	will [stage]
-0.07	with <group>
-0.07	with [bond]
-0.07	with [force]
-0.07	would [praise]
-0.07	… [nature]
-0.07	… every
-0.07	… how
-0.07	… more
-0.08	<capital> <date>
-0.08	<capital> any
-0.08	<capital> on
-0.08	<date> <office>
-0.08	<number> [idea]
-0.08	<number> [page]
-0.08	<office> ;
-0.08	<office> been
-0.08	<person> in
-0.08	<place> before
-0.08	<pronoun> [degree]
-0.08	=anyone
-0.08	[bond] for
-0.08	[calendar] after
-0.08	[domestic] is
-0.08	[game] …
-0.08	[logistic] <country>
-0.08	[logistic] <person>
-0.08	[logistic] [logistic]
-0.08	[logistic] about
-0.08	[logistic] after
-0.08	[logistic] each
-0.08	[logistic] were
-0.08	[page] :
-0.08	[report] [idea]
-0.08	[report] their
-0.08	^ [domestic]
-0.08	^ [domestic] is
-0.08	^ [force] and
-0.08	^ [idea]
-0.08	^ [nature]
-0.08	^ [page] :
-0.08	^ [report] of
-0.08	^ among <pronoun>
-0.08	^ at <number>
-0.08	^ … was
-0.08	accord
-0.08	as in
-0.08	bay
-0.08	been <number>
-0.08	before <pronoun>
-0.08	by <person>
-0.08	chessboard
-0.08	climat
-0.08	climb
-0.08	commission
-0.08	coup
-0.08	crim
-0.08	day
-0.08	disaster
-0.08	earthquak
-0.08	enthusiasm
-0.08	ferry
-0.08	festival
-0.08	for [degree]
-0.08	for less
-0.08	from <number>
-0.08	from …
-0.08	had so
-0.08	harbour
-0.08	has its
-0.08	has now
-0.08	have [report]
-0.08	its [leisure]
-0.08	its [topic]
-0.08	just <number>
-0.08	lies
-0.08	local
-0.08	more [nature]
-0.08	northern
-0.08	november
-0.08	of …
-0.08	organisation
-0.08	pilgrim
-0.08	sid
-0.08	smal
-0.08	statu
-0.08	tenth
-0.08	than [logistic]
-0.08	the [force]
-0.08	the best
-0.08	turnout
-0.08	venu
-0.08	was [idea]
-0.08	was their
-0.08	was …
-0.08	were from
-0.08	with the
-0.08	… <capital>
-0.08	… most
-0.08	… nobody
-0.08	… there
-0.09	<country> for
-0.09	<country’s> have
-0.09	<number> <date>
-0.09	<number> has
-0.09	<office’s>
-0.09	<person> <person>
-0.09	<person> [affair]
-0.09	<person’s>
-0.09	<pronoun> …
-0.09	=against
-0.09	[affair] <date>
-0.09	[affair] [idea]
-0.09	[bond] the
-0.09	[domestic] [motive]
-0.09	[domestic] to
-0.09	[logistic] [page]
-0.09	[logistic] their
-0.09	[report] <pronoun>
-0.09	[report] [force]
-0.09	[topic] [idea]
-0.09	^ <capital> [stage]
-0.09	^ <group> [logistic]
-0.09	^ <group> are
-0.09	^ [domestic] in
-0.09	^ [topic] [report]
-0.09	^ after the
-0.09	^ for [page]
-0.09	^ no [logistic]
-0.09	^ not for
-0.09	^ over
-0.09	^ … [page]
-0.09	a few
-0.09	about [idea]
-0.09	again after
-0.09	among <pronoun>
-0.09	and <person>
-0.09	and more
-0.09	at least
-0.09	author
-0.09	been [degree]
-0.09	by <date>
-0.09	coast
-0.09	contrary
-0.09	could be
-0.09	credential
-0.09	destroy
-0.09	direction
-0.09	dog
-0.09	down to
-0.09	emergency
-0.09	ever before
-0.09	for [page]
-0.09	frequent
-0.09	greater
-0.09	hospital
-0.09	in <place’s>
-0.09	interval
-0.09	is [stage]
-0.09	kil
-0.09	kilometr
-0.09	least <number>
-0.09	no [procedure]
-0.09	no [report]
-0.09	no [state]
-0.09	noon
-0.09	of <country>
-0.09	of all
-0.09	of each
-0.09	on a
-0.09	overnight
-0.09	present
-0.09	presidential
-0.09	representativ
-0.09	seriou
-0.09	shown
-0.09	summon
-0.09	tea
-0.09	that <place>
-0.09	these …
-0.09	to both
-0.09	vatican
-0.09	week
-0.09	when the
-0.09	xinhua
-0.09	… either
-0.1	: …
-0.1	<number> <place>
-0.1	<number> to
-0.1	<office> more
-0.1	<person’s> <country>
-0.1	<person’s> [force]
-0.1	<place’s> [bond]
-0.1	<pronoun> at
-0.1	=with
-0.1	[affair] [motive]
-0.1	[calendar] since
-0.1	[domestic] <date>
-0.1	[domestic] that
-0.1	[force] with
-0.1	[idea] [idea]
-0.1	[idea] a
-0.1	[idea] up
-0.1	[logistic]+
-0.1	[nature] of
-0.1	[page] has
-0.1	[report] [domestic]
-0.1	[report] her
-0.1	[topic] <date>
-0.1	[topic] [domestic]
-0.1	[topic] from
-0.1	^ <country> has
-0.1	^ <number> more
-0.1	^ <office> [sign]
-0.1	^ <person> [logistic]
-0.1	^ <person’s> [force]
-0.1	^ [logistic] between
-0.1	^ most of
-0.1	^ no other
-0.1	^ only the
-0.1	^ the [procedure]
-0.1	^ these
-0.1	a <capital>
-0.1	a [affair]
-0.1	and there
-0.1	another …
-0.1	any of
-0.1	balanc
-0.1	both …
-0.1	conversation
-0.1	currency
-0.1	daily
-0.1	deputy
-0.1	drop
-0.1	ever to
-0.1	executiv
-0.1	for [state]
-0.1	for each
-0.1	greek
-0.1	had <office>
-0.1	having …
-0.1	her [state]
-0.1	host
-0.1	inquiry
-0.1	intelligenc
-0.1	is the
-0.1	january
-0.1	lov
-0.1	many <group>
-0.1	media
-0.1	min
-0.1	more and
-0.1	no <place>
-0.1	not <number>
-0.1	of <country’s>
-0.1	on [calendar]
-0.1	only the
-0.1	project
-0.1	receiv
-0.1	reiterat
-0.1	shut
-0.1	similar
-0.1	strength
-0.1	the one
-0.1	tru
-0.1	up a
-0.1	upgrad
-0.1	want
-0.1	wif
-0.1	with <person>
-0.1	… [report]
-0.11	<capital> <number>
-0.11	<country> are
-0.11	<number> for
-0.11	<office> has
-0.11	<organisation> has
-0.11	<organisation> in
-0.11	<place> or
-0.11	=each
-0.11	[affair] [report]
-0.11	[affair] more
-0.11	[degree] with
-0.11	[force] <date>
-0.11	[idea] on
-0.11	[leisure] [report]
-0.11	[leisure]+
-0.11	[logistic] [affair]
-0.11	[logistic] [stage]
-0.11	[logistic] for
-0.11	[nature] were
-0.11	[power] as
-0.11	[report] and
-0.11	[state] for
-0.11	^ <pronoun> were
-0.11	^ [affair]
-0.11	^ [force]
-0.11	^ [idea] a
-0.11	^ [power]
-0.11	^ another
-0.11	^ barely a
-0.11	^ for most
-0.11	^ for the
-0.11	^ from
-0.11	^ more <group>
-0.11	^ most
-0.11	^ on the
-0.11	^ … [domestic]
-0.11	a more
-0.11	abroad
-0.11	again for
-0.11	altogether
-0.11	and <number>
-0.11	and <place>
-0.11	appl
-0.11	as [power]
-0.11	as did
-0.11	be [feeling]
-0.11	been none
-0.11	cathedral
-0.11	chief
-0.11	clear
-0.11	constructiv
-0.11	dealt
-0.11	deep
-0.11	enter
-0.11	every <number>
-0.11	every [nature]
-0.11	fabrication
-0.11	face-to-fac
-0.11	flown
-0.11	for <number>
-0.11	forum
-0.11	had <pronoun>
-0.11	head
-0.11	his [domestic]
-0.11	hostag
-0.11	in [value]
-0.11	invit
-0.11	is less
-0.11	less about
-0.11	more [affair]
-0.11	never to
-0.11	no [blame]
-0.11	not …
-0.11	on [logistic]
-0.11	on …
-0.11	only <country>
-0.11	round
-0.11	salisbury
-0.11	so [feeling]
-0.11	step
-0.11	still [bond]
-0.11	stress
-0.11	student
-0.11	term
-0.11	than about
-0.11	that [nature]
-0.11	the <office>
-0.11	there had
-0.11	was <capital>
-0.11	was [mind]
-0.11	ways
-0.11	were <pronoun>
-0.11	which no
-0.11	… just
-0.12	<country> <country>
-0.12	<country> has
-0.12	<number> [praise]
-0.12	<office> [idea]
-0.12	<pronoun> <date>
-0.12	<pronoun> [report]
-0.12	<pronoun> never
-0.12	=who
-0.12	[body] of
-0.12	[force] [sign]
-0.12	[force] down
-0.12	[idea] down
-0.12	[leisure] is
-0.12	[logistic] [state]
-0.12	[mind] the
-0.12	[mind] to
-0.12	[nature] was
-0.12	[praise] and
-0.12	[procedure] are
-0.12	[procedure] were
-0.12	[procedure] with
-0.12	[report] [topic]
-0.12	[sign] by
-0.12	[state] <number>
-0.12	[state] [page]
-0.12	^ <date> was
-0.12	^ <office> [idea]
-0.12	^ [affair] will
-0.12	^ a [procedure]
-0.12	^ after <capital>
-0.12	^ an …
-0.12	^ for a
-0.12	^ it is
-0.12	^ never has
-0.12	^ of all
-0.12	^ the …
-0.12	acted
-0.12	after <capital>
-0.12	after …
-0.12	and [force]
-0.12	and from
-0.12	and have
-0.12	any other
-0.12	are the
-0.12	band
-0.12	blow
-0.12	bread
-0.12	carry
-0.12	differ
-0.12	down the
-0.12	exercis
-0.12	export
-0.12	forecast
-0.12	from there
-0.12	had [feeling]
-0.12	has <number>
-0.12	holiday
-0.12	hundredth
-0.12	least [logistic]
-0.12	lobby
-0.12	medium
-0.12	migration
-0.12	most …
-0.12	never has
-0.12	pop
-0.12	public
-0.12	readout
-0.12	regulator
-0.12	reshuffl
-0.12	risen
-0.12	rul
-0.12	school
-0.12	spr
-0.12	stadium
-0.12	strategic
-0.12	take-of
-0.12	that <group>
-0.12	the <capital’s>
-0.12	the least
-0.12	to the
-0.12	up the
-0.12	updat
-0.12	video
-0.12	villag
-0.12	viru
-0.12	… [degree]
-0.12	… [leisure]
-0.12	… about
-0.12	… during
-0.12	… until
-0.13	<capital>
-0.13	<capital> [page]
-0.13	<date> than
-0.13	<date> there
-0.13	<number> [calendar]
-0.13	<person> has
-0.13	<place> since
-0.13	[affair] <place>
-0.13	[affair] a
-0.13	[affair] were
-0.13	[affair] will
-0.13	[calendar] was
-0.13	[logistic] <date>
-0.13	[logistic] <office>
-0.13	[logistic] <place>
-0.13	[logistic] again
-0.13	[logistic] most
-0.13	[praise] more
-0.13	[praise] …
-0.13	[topic] [bond]
-0.13	[value] more
-0.13	^ <place> and
-0.13	^ <pronoun> did
-0.13	^ <pronoun> have
-0.13	^ [mind]
-0.13	^ [praise]
-0.13	^ against
-0.13	^ against <number>
-0.13	^ an [topic]
-0.13	^ never [mind]
-0.13	^ nobody was
-0.13	^ was
-0.13	a [nature]
-0.13	all but
-0.13	an [topic]
-0.13	argu
-0.13	away from
-0.13	barely a
-0.13	but to
-0.13	chines
-0.13	critical
-0.13	decision
-0.13	deliver
-0.13	fortnight
-0.13	has had
-0.13	is <country’s>
-0.13	is in
-0.13	led
-0.13	less [affair]
-0.13	mineral
-0.13	nervou
-0.13	never [mind]
-0.13	on <pronoun>
-0.13	on to
-0.13	pag
-0.13	paragraph
-0.13	practic
-0.13	rain
-0.13	reckon
-0.13	since <pronoun>
-0.13	sourc
-0.13	split
-0.13	succession
-0.13	sup
-0.13	sánchez
-0.13	tax
-0.13	than <person>
-0.13	that <capital>
-0.13	that <office>
-0.13	that <pronoun>
-0.13	the [power]
-0.13	the other
-0.13	tram
-0.13	version
-0.13	was [feeling]
-0.13	were the
-0.14	<capital> does
-0.14	<date> was
-0.14	<group> than
-0.14	<number> [everyone]
-0.14	<place> than
-0.14	=whom
-0.14	[affair] that
-0.14	[blame] in
-0.14	[calendar] <date>
-0.14	[force] between
-0.14	[force] their
-0.14	[logistic] and
-0.14	[logistic] had
-0.14	[logistic] without
-0.14	[page] …
-0.14	[stage] <pronoun>
-0.14	[topic] [affair]
-0.14	^ <number> [calendar]
-0.14	^ a [idea]
-0.14	^ and the
-0.14	^ only <number>
-0.14	^ while
-0.14	^ … of
-0.14	^ … than
-0.14	about [bond]
-0.14	acquaintanc
-0.14	against <number>
-0.14	at [calendar]
-0.14	budget
-0.14	burn
-0.14	but no
-0.14	clock
-0.14	coach
-0.14	columnist
-0.14	conced
-0.14	continu
-0.14	each [calendar]
-0.14	ever [logistic]
-0.14	fal
-0.14	fool
-0.14	fre
-0.14	haaretz
-0.14	history
-0.14	in [domestic]
-0.14	in as
-0.14	inflation
-0.14	lat
-0.14	many [calendar]
-0.14	menu
-0.14	nightfal
-0.14	no [mind]
-0.14	novel
-0.14	of <person’s>
-0.14	over by
-0.14	radio
-0.14	repeat
-0.14	river
-0.14	shar
-0.14	text
-0.14	their …
-0.14	together
-0.14	was [blame]
-0.14	was over
-0.14	what …
-0.14	yearbook
-0.14	… for
-0.14	… over
-0.15	<pronoun> [logistic]
-0.15	=still
-0.15	=then
-0.15	[bond] [report]
-0.15	[idea] <number>
-0.15	[idea] [force]
-0.15	[nature] [idea]
-0.15	[procedure] [procedure]
-0.15	[state] from
-0.15	^ <pronoun> never
-0.15	^ <pronoun> was
-0.15	^ [domestic] …
-0.15	^ [logistic] to
-0.15	^ … with
-0.15	abandon
-0.15	across
-0.15	as <pronoun>
-0.15	belarusian
-0.15	car
-0.15	down …
-0.15	every <office>
-0.15	every [calendar]
-0.15	fall
-0.15	gaza
-0.15	guard
-0.15	hear
-0.15	investment
-0.15	is now
-0.15	it over
-0.15	lak
-0.15	mercosur
-0.15	metr
-0.15	military
-0.15	never [logistic]
-0.15	not [idea]
-0.15	observ
-0.15	of <office’s>
-0.15	on <person’s>
-0.15	paus
-0.15	polic
-0.15	should be
-0.15	straight
-0.15	to [page]
-0.15	too [feeling]
-0.15	volum
-0.15	wag
-0.15	were to
-0.15	wind
-0.15	with [topic]
-0.15	without a
-0.15	… <person>
-0.15	… [domestic]
-0.15	… [feeling]
-0.15	… an
-0.15	… did
-0.16	<office> on
-0.16	<person> [force]
-0.16	<person> never
-0.16	<person> the
-0.16	<person> who
-0.16	<place> <place>
-0.16	<place> in
-0.16	<pronoun> was
-0.16	=barely
-0.16	[affair] for
-0.16	[bond] [state]
-0.16	[bond] at
-0.16	[calendar] of
-0.16	[calendar]+
-0.16	[domestic] for
-0.16	[idea] by
-0.16	[logistic] of
-0.16	[logistic] the
-0.16	[motive] <capital>
-0.16	[praise] over
-0.16	[procedure] for
-0.16	[stage] that
-0.16	^ [logistic] [affair]
-0.16	^ a [page]
-0.16	^ an [procedure]
-0.16	^ it was
-0.16	^ none
-0.16	^ the [force]
-0.16	^ this [procedure]
-0.16	a [body]
-0.16	act
-0.16	all her
-0.16	and in
-0.16	are [mind]
-0.16	as it
-0.16	billion
-0.16	business
-0.16	cancel
-0.16	deny
-0.16	desk
-0.16	development
-0.16	diary
-0.16	disinvit
-0.16	early
-0.16	euro
-0.16	few <group>
-0.16	fish
-0.16	for most
-0.16	freedom
-0.16	growth
-0.16	guest
-0.16	hard
-0.16	has [value]
-0.16	have had
-0.16	his [degree]
-0.16	hous
-0.16	in the
-0.16	lin
-0.16	naval
-0.16	never <number>
-0.16	over that
-0.16	protest
-0.16	provid
-0.16	remain
-0.16	so few
-0.16	someth
-0.16	steady
-0.16	that no
-0.16	to have
-0.16	tour
-0.16	train
-0.16	trial
-0.16	turkish
-0.16	twelfth
-0.16	under the
-0.16	… all
-0.17	<capital> for
-0.17	<number> <office>
-0.17	<office> have
-0.17	<person> [idea]
-0.17	[affair] had
-0.17	[force] [logistic]
-0.17	[force] through
-0.17	[idea] has
-0.17	[mind] in
-0.17	[motive] for
-0.17	[praise] "
-0.17	[procedure] [report]
-0.17	[report] between
-0.17	[state] [idea]
-0.17	[state] this
-0.17	^ <capital> [report]
-0.17	^ <date>
-0.17	^ [everyone] in
-0.17	^ [topic] [idea]
-0.17	^ barely
-0.17	^ both <person>
-0.17	^ never have
-0.17	^ on
-0.17	^ … [affair]
-0.17	^ … [degree]
-0.17	^ … a
-0.17	abov
-0.17	after a
-0.17	aircraft
-0.17	analyst
-0.17	both <person>
-0.17	clean
-0.17	did <person>
-0.17	differenc
-0.17	final
-0.17	has [motive]
-0.17	have so
-0.17	his [topic]
-0.17	hospitality
-0.17	humiliation
-0.17	in <country>
-0.17	information
-0.17	launch
-0.17	loss
-0.17	midnight
-0.17	not [report]
-0.17	on [force]
-0.17	one in
-0.17	parliament
-0.17	pip
-0.17	publish
-0.17	senior
-0.17	under a
-0.17	verdict
-0.18	" <pronoun>
-0.18	<capital> in
-0.18	<number> [domestic]
-0.18	<number> more
-0.18	<pronoun> to
-0.18	=few
-0.18	=least
-0.18	=so
-0.18	[domestic] [mind]
-0.18	[domestic] are
-0.18	[feeling] for
-0.18	[procedure] [logistic]
-0.18	[procedure] at
-0.18	[procedure] will
-0.18	^ " <pronoun>
-0.18	^ <number> <group>
-0.18	^ <pronoun> [degree]
-0.18	^ [power] a
-0.18	^ [power] of
-0.18	^ [state] of
-0.18	^ [topic] [domestic]
-0.18	^ a [nature]
-0.18	^ in a
-0.18	^ more …
-0.18	^ … were
-0.18	aim
-0.18	and a
-0.18	as [logistic]
-0.18	been [mind]
-0.18	certain
-0.18	colleagu
-0.18	congo
-0.18	continent
-0.18	courag
-0.18	crowd
-0.18	frank
-0.18	had to
-0.18	its [affair]
-0.18	its [state]
-0.18	korea
-0.18	languag
-0.18	moved
-0.18	neither [affair]
-0.18	nobody [motive]
-0.18	not to
-0.18	of [praise]
-0.18	packag
-0.18	path
-0.18	post
-0.18	prim
-0.18	princess
-0.18	refus
-0.18	regular
-0.18	replac
-0.18	session
-0.18	shipyard
-0.18	sound
-0.18	spoken
-0.18	swing
-0.18	the [stage]
-0.18	to [degree]
-0.18	to [topic]
-0.18	touch
-0.18	… [force]
-0.18	… [idea]
-0.19	<group> are
-0.19	<place> [logistic]
-0.19	[degree] <office>
-0.19	[domestic] have
-0.19	[motive] is
-0.19	[page] of
-0.19	[page] with
-0.19	[power] no
-0.19	[procedure] no
-0.19	^ <country> and
-0.19	^ <office> …
-0.19	^ as …
-0.19	^ ever
-0.19	^ no <office>
-0.19	^ their …
-0.19	^ … and
-0.19	a [procedure]
-0.19	acts
-0.19	as <country>
-0.19	as [bond]
-0.19	been [praise]
-0.19	being …
-0.19	control
-0.19	did <office>
-0.19	dron
-0.19	envoy
-0.19	for [bond]
-0.19	from <person>
-0.19	have [mind]
-0.19	in its
-0.19	mark
-0.19	nobody was
-0.19	notic
-0.19	precedent
-0.19	prisoner
-0.19	programm
-0.19	resign
-0.19	restor
-0.19	study
-0.19	than the
-0.19	to <office>
-0.19	to nothing
-0.19	up its
-0.19	wal
-0.19	wars
-0.19	water
-0.19	who [force]
-0.19	within
-0.19	… before
-0.2	<capital’s> [leisure]
-0.2	<group> to
-0.2	<place>
-0.2	<place> that
-0.2	<pronoun> about
-0.2	<pronoun> for
-0.2	=again
-0.2	[affair] <pronoun>
-0.2	[affair] as
-0.2	[everyone] in
-0.2	[force] by
-0.2	[logistic] less
-0.2	[power] [report]
-0.2	[report] <office>
-0.2	^ <number> as
-0.2	^ <number> of
-0.2	^ <number> …
-0.2	^ <office>
-0.2	^ [affair] were
-0.2	^ since the
-0.2	^ the [power]
-0.2	^ when
-0.2	^ … [topic]
-0.2	also
-0.2	and [topic]
-0.2	annex
-0.2	are to
-0.2	auditor
-0.2	betrayal
-0.2	chanc
-0.2	during the
-0.2	has yet
-0.2	its [logistic]
-0.2	known
-0.2	no more
-0.2	of [domestic]
-0.2	population
-0.2	postpon
-0.2	question
-0.2	squar
-0.2	storm
-0.2	transport
-0.2	western
-0.2	will [report]
-0.2	woman
-0.2	… <office’s>
-0.21	<capital> have
-0.21	<country> have
-0.21	<group> [logistic]
-0.21	<number> and
-0.21	<number> were
-0.21	<pronoun> in
-0.21	=as
-0.21	=over
-0.21	=while
-0.21	[domestic] [idea]
-0.21	[force] [topic]
-0.21	[logistic] [power]
-0.21	[page] for
-0.21	[report] [logistic]
-0.21	[sign] …
-0.21	^ <number> were
-0.21	^ [state]
-0.21	^ his
-0.21	^ the <capital>
-0.21	^ with a
-0.21	^ … are
-0.21	^ … for
-0.21	about …
-0.21	ambassador
-0.21	are [logistic]
-0.21	becam
-0.21	been [seem]
-0.21	between …
-0.21	border
-0.21	director
-0.21	doubl
-0.21	finn
-0.21	from <office>
-0.21	govern
-0.21	has ever
-0.21	highlight
-0.21	intens
-0.21	joint
-0.21	larger
-0.21	less and
-0.21	premier
-0.21	reaffirm
-0.21	reform
-0.21	request
-0.21	restraint
-0.21	telephon
-0.21	than …
-0.21	this …
-0.21	to [state]
-0.21	without …
-0.21	… a
-0.22	<capital> [stage]
-0.22	<number> is
-0.22	<office> would
-0.22	<place> [motive]
-0.22	<place> more
-0.22	=of
-0.22	=very
-0.22	[affair] at
-0.22	[blame] and
-0.22	[calendar] [force]
-0.22	[degree] [calendar]
-0.22	[domestic] [affair]
-0.22	[everyone] [state]
-0.22	[logistic] could
-0.22	[nature] has
-0.22	[power] in
-0.22	[state] <country>
-0.22	[state] was
-0.22	^ <place> …
-0.22	^ hardly
-0.22	^ since
-0.22	adviser
-0.22	been [logistic]
-0.22	delivery
-0.22	democracy
-0.22	detail
-0.22	failur
-0.22	format
-0.22	has no
-0.22	have not
-0.22	into the
-0.22	it …
-0.22	motorcad
-0.22	of its
-0.22	off because
-0.22	payment
-0.22	seat
-0.22	sector
-0.22	stop
-0.22	successor
-0.22	team
-0.22	thirteen-year
-0.22	ties
-0.22	very …
-0.22	what may
-0.22	… anyone
-0.23	<group> had
-0.23	<place> on
-0.23	=just
-0.23	[bond] are
-0.23	[logistic] so
-0.23	[value] to
-0.23	^ no [affair]
-0.23	^ of
-0.23	^ … <pronoun>
-0.23	accept
-0.23	affect
-0.23	an [procedure]
-0.23	and has
-0.23	are [motive]
-0.23	are in
-0.23	as [state]
-0.23	at all
-0.23	back to
-0.23	church
-0.23	hand
-0.23	have all
-0.23	indian
-0.23	is <number>
-0.23	let
-0.23	north
-0.23	not been
-0.23	nothing has
-0.23	principl
-0.23	rais
-0.23	ris
-0.23	than ever
-0.23	there was
-0.23	town
-0.23	what it
-0.23	… [seem]
-0.23	… nothing
-0.24	<capital> <pronoun>
-0.24	<capital> were
-0.24	<capital’s> [bond]
-0.24	<office> for
-0.24	=nor
-0.24	[affair] [stage]
-0.24	[bond] [affair]
-0.24	[degree] the
-0.24	[mind] that
-0.24	[stage] [bond]
-0.24	[topic]
-0.24	^ <office> was
-0.24	^ <person> and
-0.24	^ <person> has
-0.24	^ [force] the
-0.24	^ [page] between
-0.24	^ both
-0.24	a [page]
-0.24	and <country>
-0.24	and [report]
-0.24	answer
-0.24	are …
-0.24	back the
-0.24	but [force]
-0.24	cover
-0.24	department
-0.24	different
-0.24	goes
-0.24	his [procedure]
-0.24	match
-0.24	none …
-0.24	now to
-0.24	on <office’s>
-0.24	practical
-0.24	ship
-0.24	simpl
-0.24	society
-0.24	the [degree]
-0.24	the [idea]
-0.24	troop
-0.24	truck
-0.24	worse for
-0.24	… no
-0.24	… under
-0.25	<number> [sign]
-0.25	<person> [logistic]
-0.25	=yet
-0.25	[affair] by
-0.25	[blame] for
-0.25	[everyone] of
-0.25	[force] [game]
-0.25	[idea] over
-0.25	[topic] of
-0.25	^ the [game]
-0.25	^ there was
-0.25	any [calendar]
-0.25	by <pronoun>
-0.25	by his
-0.25	city
-0.25	compil
-0.25	drug
-0.25	dry
-0.25	easier
-0.25	folha
-0.25	for <date>
-0.25	in <office’s>
-0.25	investor
-0.25	lined
-0.25	of what
-0.25	predecessor
-0.25	reason
-0.25	respect
-0.25	shortest
-0.25	strik
-0.25	think
-0.25	tired
-0.25	to [logistic]
-0.25	vacuum
-0.25	was in
-0.26	<country> like
-0.26	<pronoun> always
-0.26	=under
-0.26	[degree] [bond]
-0.26	[domestic] were
-0.26	[logistic] [calendar]
-0.26	[sign] <pronoun>
-0.26	[stage] [logistic]
-0.26	[stage] in
-0.26	all …
-0.26	always does
-0.26	among those
-0.26	beat
-0.26	bill
-0.26	bored
-0.26	capital
-0.26	cent
-0.26	deepen
-0.26	from <country>
-0.26	it had
-0.26	like to
-0.26	mad
-0.26	nobody [mind]
-0.26	nothing to
-0.26	on the
-0.26	one more
-0.26	outsid
-0.26	over its
-0.26	per
-0.26	rarity
-0.26	soup
-0.26	tally
-0.26	than it
-0.26	the [report]
-0.26	… [page]
-0.27	<country> …
-0.27	<place> <number>
-0.27	=her
-0.27	[affair] could
-0.27	[domestic]+
-0.27	[page] no
-0.27	[report] [feeling]
-0.27	[report] [value]
-0.27	^ nothing has
-0.27	^ the [value]
-0.27	apply
-0.27	banquet
-0.27	defeat
-0.27	deficit
-0.27	dollar
-0.27	film
-0.27	law
-0.27	nomination
-0.27	not at
-0.27	rat
-0.27	suspend
-0.27	the <organisation>
-0.27	to <person>
-0.27	… by
-0.28	<capital> only
-0.28	<group> in
-0.28	=never
-0.28	[game] was
-0.28	[praise] by
-0.28	[procedure]+
-0.28	^ <date’s>
-0.28	^ <person’s> [affair]
-0.28	^ after
-0.28	^ all
-0.28	^ by the
-0.28	^ nobody
-0.28	^ nobody [mind]
-0.28	^ only
-0.28	^ the <capital’s>
-0.28	affair
-0.28	are [stage]
-0.28	as <office>
-0.28	at <place>
-0.28	autumn
-0.28	bar
-0.28	began
-0.28	by <number>
-0.28	compar
-0.28	consider
-0.28	defender
-0.28	don
-0.28	economy
-0.28	former
-0.28	foundation
-0.28	gav
-0.28	group
-0.28	his …
-0.28	irish
-0.28	is <office’s>
-0.28	is [seem]
-0.28	leader
-0.28	loan
-0.28	maiden
-0.28	not [seem]
-0.28	noted
-0.28	of [logistic]
-0.28	of [report]
-0.28	over [affair]
-0.28	the [motive]
-0.28	this [page]
-0.28	to [force]
-0.28	was <date>
-0.28	… <group>
-0.29	<capital> not
-0.29	<person’s> [affair]
-0.29	=during
-0.29	=other
-0.29	[procedure] …
-0.29	^ <pronoun> are
-0.29	^ her [bond]
-0.29	^ neither
-0.29	^ was …
-0.29	a [logistic]
-0.29	as many
-0.29	better than
-0.29	between the
-0.29	biggest
-0.29	candidat
-0.29	consulat
-0.29	country
-0.29	figur
-0.29	full
-0.29	gat
-0.29	has [report]
-0.29	her [bond]
-0.29	hotel
-0.29	hour
-0.29	it was
-0.29	like …
-0.29	museum
-0.29	nam
-0.29	of [mind]
-0.29	press
-0.29	quarter
-0.29	sam
-0.29	secret
-0.29	sign
-0.29	to [power]
-0.29	was <number>
-0.3	[affair] his
-0.3	[affair] the
-0.3	[bond] still
-0.3	[logistic] between
-0.3	[state] still
-0.3	^ not
-0.3	^ the [topic]
-0.3	^ this is
-0.3	about [power]
-0.3	allianc
-0.3	any [logistic]
-0.3	at any
-0.3	central
-0.3	copper
-0.3	dan
-0.3	design
-0.3	driven
-0.3	hardly any
-0.3	has not
-0.3	in any
-0.3	no [motive]
-0.3	period
-0.3	sixth
-0.3	stronger
-0.3	trickl
-0.3	view
-0.3	will be
-0.31	" the
-0.31	[everyone] [mind]
-0.31	[leisure] [logistic]
-0.31	[page] that
-0.31	[stage] [sign]
-0.31	^ [topic] and
-0.31	^ a [mind]
-0.31	^ less
-0.31	^ less than
-0.31	atmospher
-0.31	authority
-0.31	be [value]
-0.31	brav
-0.31	debt
-0.31	education
-0.31	eighth
-0.31	for [topic]
-0.31	fund
-0.31	had a
-0.31	honest
-0.31	hurt
-0.31	letter
-0.31	of <date>
-0.31	on [topic]
-0.31	peopl
-0.31	resignation
-0.31	were [praise]
-0.32	=are
-0.32	=less
-0.32	[affair] between
-0.32	[logistic] its
-0.32	[nature] [force]
-0.32	[stage] a
-0.32	^ "
-0.32	^ more than
-0.32	^ nobody from
-0.32	ahead
-0.32	and [blame]
-0.32	cit
-0.32	danish
-0.32	diplomat
-0.32	highest
-0.32	nation
-0.32	news
-0.32	nobody from
-0.32	of <number>
-0.32	overlook
-0.32	pomegranat
-0.32	presidency
-0.32	ric
-0.32	roof
-0.32	rough
-0.32	since …
-0.32	thank
-0.32	the <country>
-0.32	was his
-0.32	will [seem]
-0.33	<capital> did
-0.33	<place> <date>
-0.33	<place> for
-0.33	=among
-0.33	=until
-0.33	[degree] and
-0.33	^ <office> and
-0.33	^ at the
-0.33	^ in …
-0.33	^ some
-0.33	becom
-0.33	challeng
-0.33	disput
-0.33	for the
-0.33	is another
-0.33	remark
-0.33	taken
-0.33	talk
-0.33	the <capital>
-0.33	would [logistic]
-0.34	<number> as
-0.34	=and
-0.34	[affair] would
-0.34	[calendar] before
-0.34	[feeling] about
-0.34	[page] [page]
-0.34	[state] [report]
-0.34	[state]+
-0.34	^ more
-0.34	^ to <capital>
-0.34	direct
-0.34	extend
-0.34	foot
-0.34	found
-0.34	further
-0.34	half
-0.34	important
-0.34	never been
-0.34	routin
-0.34	scientist
-0.34	see
-0.34	shorter
-0.34	situation
-0.34	telegram
-0.34	to [praise]
-0.34	used
-0.34	was <person>
-0.34	were [logistic]
-0.34	wheat
-0.35	<date> and
-0.35	<pronoun> [bond]
-0.35	<pronoun> has
-0.35	<pronoun> is
-0.35	=at
-0.35	[affair] since
-0.35	[degree] like
-0.35	[feeling] as
-0.35	[force] up
-0.35	[procedure] as
-0.35	[seem] who
-0.35	[state]
-0.35	a [degree]
-0.35	and [game]
-0.35	and [nature]
-0.35	articl
-0.35	as [feeling]
-0.35	availabl
-0.35	custom
-0.35	dinner
-0.35	farmer
-0.35	it has
-0.35	national
-0.35	no …
-0.35	of [affair]
-0.35	ros
-0.35	television
-0.35	tim
-0.35	… down
-0.35	… one
-0.36	<capital> [degree]
-0.36	<place> <capital>
-0.36	<place> have
-0.36	<pronoun> [sign]
-0.36	[force] <number>
-0.36	[force] [nature]
-0.36	^ from …
-0.36	archiv
-0.36	by [feeling]
-0.36	express
-0.36	hall
-0.36	of [state]
-0.36	th
-0.36	total
-0.36	was <office>
-0.37	<office> [logistic]
-0.37	<office’s> …
-0.37	=by
-0.37	[body] …
-0.37	^ [logistic]
-0.37	^ [topic]
-0.37	an [praise]
-0.37	attend
-0.37	interpreter
-0.37	lamb
-0.37	president
-0.37	ran
-0.37	repair
-0.37	statement
-0.37	tank
-0.37	this is
-0.37	to [bond]
-0.37	… back
-0.38	<office> to
-0.38	[force] [seem]
-0.38	[logistic] an
-0.38	[power] and
-0.38	[procedure] of
-0.38	^ <country>
-0.38	^ [everyone] [mind]
-0.38	^ everyone
-0.38	cross
-0.38	document
-0.38	for [domestic]
-0.38	lesson
-0.38	person
-0.38	steer
-0.38	swed
-0.38	with <country>
-0.38	… <date>
-0.38	… [mind]
-0.39	[force] [procedure]
-0.39	[force] of
-0.39	[page] between
-0.39	^ but
-0.39	block
-0.39	by a
-0.39	competition
-0.39	for his
-0.39	other [state]
-0.39	over the
-0.39	resum
-0.39	singl
-0.39	spent
-0.39	to <country>
-0.39	was [report]
-0.39	… between
-0.4	<pronoun> not
-0.4	[bond] [logistic]
-0.4	[topic] [motive]
-0.4	[topic] [value]
-0.4	^ <person>
-0.4	^ <person> [report]
-0.4	exchang
-0.4	insist
-0.4	minut
-0.4	no <office>
-0.4	security
-0.4	to <capital>
-0.4	with a
-0.4	… [sign]
-0.41	<pronoun> have
-0.41	^ <capital> and
-0.41	^ no …
-0.41	^ with <capital>
-0.41	discuss
-0.41	larg
-0.41	level
-0.41	teacher
-0.41	visit
-0.41	… will
-0.42	=no
-0.42	[affair] with
-0.42	[stage] of
-0.42	^ <date’s> <number>
-0.42	administration
-0.42	read
-0.42	secretary
-0.42	sold
-0.42	whether
-0.42	… who
-0.43	<country> and
-0.43	=more
-0.43	after the
-0.43	anniversary
-0.43	contribution
-0.43	destination
-0.43	fewer
-0.43	focus
-0.43	hotlin
-0.43	more <group>
-0.43	ones
-0.43	order
-0.43	stood
-0.43	than with
-0.43	win
-0.44	
-0.44	<date’s> <number>
-0.44	<place> and
-0.44	<place> it
-0.44	[topic]+
-0.44	been to
-0.44	camera
-0.44	fair
-0.44	no other
-0.44	this [procedure]
-0.44	travel
-0.44	would …
-0.45	<number> [procedure]
-0.45	<office> had
-0.45	=on
-0.45	=without
-0.45	besid
-0.45	cost
-0.45	follow
-0.45	have yet
-0.45	industry
-0.45	it is
-0.45	less than
-0.45	ministerial
-0.45	that was
-0.45	wed
-0.46	<pronoun> on
-0.46	an [calendar]
-0.46	and the
-0.46	comment
-0.46	coupl
-0.46	dead
-0.46	government
-0.46	no [affair]
-0.46	of [bond]
-0.46	pandemic
-0.46	promis
-0.46	story
-0.46	… without
-0.47	<organisation>
-0.47	<person> [report]
-0.47	[affair] have
-0.47	a [sign]
-0.47	few …
-0.47	immediat
-0.47	sent
-0.47	traffic
-0.47	… so
-0.48	[leisure] was
-0.48	^ at
-0.48	convoy
-0.48	ended
-0.48	get
-0.48	go
-0.48	her …
-0.48	main
-0.48	of <pronoun>
-0.49	<capital> [report]
-0.49	=because
-0.49	=been
-0.49	=down
-0.49	=most
-0.49	[praise] a
-0.49	ministry
-0.49	the [procedure]
-0.49	who …
-0.5	=any
-0.5	[calendar] …
-0.5	[leisure]
-0.5	[sign] <capital>
-0.5	[state] [power]
-0.5	^ [affair] to
-0.5	asked
-0.5	baker
-0.5	is [logistic]
-0.5	is still
-0.5	longest
-0.5	medicin
-0.5	nothing more
-0.5	shook
-0.5	still …
-0.5	will [force]
-0.5	window
-0.51	[feeling] to
-0.51	[leisure] …
-0.51	^ there is
-0.51	as [praise]
-0.51	because of
-0.51	confidenc
-0.51	had been
-0.51	weak
-0.52	=did
-0.52	[topic] in
-0.52	historic
-0.52	includ
-0.52	it [mind]
-0.52	to <number>
-0.52	… after
-0.53	=some
-0.53	[bond] to
-0.53	[logistic] on
-0.53	^ <country> …
-0.53	^ the [motive]
-0.53	a [mind]
-0.53	bank
-0.53	cars
-0.53	fear
-0.53	has never
-0.53	it [motive]
-0.53	month
-0.53	official
-0.53	stream
-0.53	… from
-0.54	[praise] the
-0.54	a [calendar]
-0.54	generation
-0.54	high
-0.54	it [blame]
-0.54	offic
-0.54	reporter
-0.55	=in
-0.55	[logistic]
-0.55	earlier
-0.55	is about
-0.56	<number> …
-0.56	[report]
-0.56	count
-0.56	soldier
-0.56	wor
-0.57	[bond] of
-0.57	[feeling] by
-0.57	[state] to
-0.57	and [idea]
-0.57	employer
-0.57	foreign
-0.57	observer
-0.58	<office> and
-0.58	^ … [idea]
-0.58	gift
-0.58	our
-0.58	strengthen
-0.59	in a
-0.59	stand
-0.6	[logistic] a
-0.6	[nature]+
-0.6	[report] [motive]
-0.6	^ never
-0.6	declin
-0.6	flag
-0.6	plac
-0.6	the [topic]
-0.61	<number> <group>
-0.61	avoid
-0.61	by <office>
-0.61	did not
-0.61	job
-0.61	long
-0.61	lunch
-0.61	tak
-0.61	was not
-0.61	… is
-0.62	=before
-0.62	[report] as
-0.62	^ the [page]
-0.62	and <office>
-0.62	doing
-0.62	federal
-0.62	hop
-0.62	merger
-0.62	often
-0.62	since the
-0.62	support
-0.63	[page]+
-0.63	days
-0.64	<number> [affair]
-0.64	=since
-0.64	^ it
-0.64	flood
-0.64	only <number>
-0.65	summit
-0.65	yet to
-0.66	<number> of
-0.66	<person> and
-0.66	^ <pronoun> [report]
-0.66	^ [page]
-0.66	from <place>
-0.67	[nature] …
-0.67	… <office>
-0.68	[state] and
-0.68	number
-0.68	rol
-0.68	were [feeling]
-0.68	… [topic]
-0.69	=one
-0.69	[force] and
-0.69	[stage] is
-0.69	^ the
-0.69	at the
-0.69	has [logistic]
-0.69	partnership
-0.7	club
-0.7	is to
-0.7	more than
-0.7	part
-0.7	presenc
-0.71	^ <pronoun>
-0.71	^ [everyone]
-0.71	^ no
-0.71	^ there
-0.71	met
-0.71	show
-0.71	victim
-0.72	than in
-0.73	<group> …
-0.73	cal
-0.74	=from
-0.74	agency
-0.74	near
-0.74	… [calendar]
-0.75	next
-0.75	report
-0.75	the [nature]
-0.75	took
-0.76	<capital> and
-0.76	reach
-0.78	<number>
-0.78	^ the [nature]
-0.78	fourth
-0.78	on <date>
-0.78	there is
-0.78	… <number>
-0.79	palac
-0.8	… [stage]
-0.81	newspaper
-0.81	third
-0.82	[procedure]
-0.83	held
-0.83	set
-0.84	contact
-0.84	to <place>
-0.85	^ <office> [report]
-0.86	minister
-0.86	represent
-0.88	action
-0.88	of the
-0.89	mean
-0.9	agreement
-0.9	food
-0.91	<group>
-0.91	[affair] to
-0.91	fifth
-0.92	second
-0.93	fami
-0.93	the [domestic]
-0.94	<office>
-0.94	short
-0.95	was [logistic]
-0.96	describ
-0.97	[logistic] in
-0.98	… in
-1	<person>
-1.03	[calendar]
-1.04	aid
-1.07	children
-1.11	embassy
-1.12	[nature]
-1.12	record
-1.12	said
-1.14	[domestic] …
-1.15	[domestic]
-1.17	=after
-1.17	with <capital>
-1.19	<office> [report]
-1.2	<country>
-1.2	dat
-1.24	in <date>
-1.36	^ the [leisure]
-1.37	first
-1.39	meet
-1.4	[report] that
-1.45	^ the [domestic]
-1.5	the [leisure]
-1.75	<date>
`;
