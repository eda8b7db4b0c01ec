/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = -0.5;

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = `
1.68	[blame]
1.58	[feeling]
1.57	explain
1.42	[power]
1.31	[body]
1.17	[praise]
1.16	[seem]
1.16	need
1.13	=itself
1.13	hom
1.12	[mind]
1.1	=can
1.08	[value]
1.07	matter
1.04	[stage] for
1.04	^ the [affair]
1.03	gas
1.01	<place> was
1.01	tabl
0.99	… [relations]
0.98	=could
0.98	^ the <place>
0.98	badly
0.97	gallery
0.95	=it
0.94	[relations]
0.94	fly
0.92	word
0.91	[stage]
0.91	[state] have
0.91	^ to the
0.9	^ <place>
0.89	=nobody
0.88	=what
0.88	=which
0.88	calendar
0.87	[domestic] and
0.87	littl
0.86	=everything
0.85	=an
0.85	[game]
0.84	of his
0.84	war
0.83	[degree]
0.83	^ <capital>
0.83	charm
0.83	diplomacy
0.83	gather
0.82	[bond]
0.82	going
0.82	west
0.82	… <pronoun>
0.82	… through
0.81	[sign]
0.81	handshak
0.8	^ in
0.79	[idea]
0.79	as a
0.79	lost
0.79	overshadow
0.79	snub
0.78	<place> is
0.78	<place> to
0.78	a [bond]
0.78	common
0.77	choic
0.76	=its
0.76	empty-hand
0.76	was there
0.75	[everyone] …
0.75	[motive]
0.75	all the
0.75	right
0.74	=is
0.74	a [leisure]
0.74	and <pronoun>
0.74	islander
0.74	meant
0.74	underscor
0.74	world
0.73	arab
0.73	… would
0.72	<capital’s>
0.72	^ [sign]
0.72	an …
0.72	flat
0.72	warn
0.71	[degree] [stage]
0.71	a [power]
0.71	silenc
0.71	… not
0.7	[relations] between
0.7	a [motive]
0.7	a [praise]
0.7	about [topic]
0.7	politic
0.7	would have
0.69	=all
0.69	=hardly
0.69	been [motive]
0.69	great
0.69	should never
0.68	=away
0.68	[force] [tension]
0.68	laugh
0.68	smil
0.67	=both
0.67	[affair] [topic]
0.67	[importance]
0.67	nobody …
0.66	=worse
0.66	are still
0.66	back in
0.66	the [feeling]
0.66	… their
0.65	<number> [bond]
0.65	=was
0.65	[affair] [sign]
0.65	[bond] is
0.65	mutual
0.65	nordic
0.65	substanc
0.65	supplicant
0.64	[force]
0.64	[tension]
0.64	^ [relations]
0.64	in …
0.64	out of
0.63	<capital> is
0.63	[body] in
0.63	cours
0.63	nobody
0.63	relationship
0.63	room
0.63	tel
0.63	there to
0.63	were [blame]
0.62	; …
0.62	[sign] to
0.62	by [affair]
0.62	smaller
0.62	such
0.62	the [bond]
0.62	the [change]
0.61	^ … is
0.61	a [seem]
0.61	conferenc
0.61	endorsement
0.61	like a
0.61	was [seem]
0.6	<country> [affair]
0.6	=if
0.6	=now
0.6	[affair] did
0.6	[affair] …
0.6	[logistic] [report]
0.6	^ the <number>
0.6	corridor
0.6	quiet
0.6	ton
0.59	<pronoun> with
0.59	=anything
0.59	[state] [affair]
0.59	^ <number> the
0.59	crown
0.59	grain
0.59	is …
0.59	rebuk
0.59	some …
0.58	<number> the
0.58	^ to
0.58	call
0.58	card
0.58	gambl
0.58	policy
0.58	spoil
0.58	theatr
0.58	was [stage]
0.58	… [value]
0.57	=like
0.57	=where
0.57	^ <country> is
0.57	^ <office’s>
0.57	^ a
0.57	^ by
0.57	general
0.57	got
0.57	has more
0.57	humiliat
0.57	never have
0.57	of <place>
0.57	weakness
0.57	will have
0.57	… were
0.56	<pronoun> are
0.56	=cannot
0.56	[affair] about
0.56	be …
0.56	closer
0.56	does not
0.56	ever since
0.56	for [calendar]
0.56	insult
0.56	is back
0.56	leav
0.56	rift
0.56	to [mind]
0.56	was [motive]
0.56	work
0.55	[force] a
0.55	[force]+
0.55	[motive] …
0.55	[sign] of
0.55	^ [feeling]
0.55	^ by [logistic]
0.55	omission
0.55	wait
0.55	… [power]
0.55	… and
0.54	[state] [domestic]
0.54	afternoon
0.54	coincidenc
0.54	have no
0.54	look
0.54	motion
0.54	nobody in
0.54	result
0.54	strongest
0.54	weakest
0.53	<pronoun> [mind]
0.53	=being
0.53	[stage] with
0.53	[topic] [logistic]
0.53	^ <office’s> …
0.53	^ [relations] between
0.53	bought
0.53	carpet
0.53	expert
0.53	for [affair]
0.53	his [affair]
0.53	man
0.53	no <number>
0.53	now …
0.53	of <capital>
0.53	own
0.53	sak
0.52	<place> [report]
0.52	[leisure] of
0.52	[procedure] [affair]
0.52	[procedure] was
0.52	[relations] …
0.52	a [blame]
0.52	another [calendar]
0.52	axis
0.52	born
0.52	chain
0.52	dialogu
0.52	union
0.52	… away
0.51	<capital> had
0.51	=have
0.51	[calendar] in
0.51	[report] all
0.51	[report] of
0.51	^ <office> [mind]
0.51	ally
0.51	away …
0.51	geography
0.51	has …
0.51	of <group>
0.51	standard
0.51	were [motive]
0.51	… ;
0.5	[feeling]+
0.5	^ <pronoun> [praise]
0.5	^ … has
0.5	on <number>
0.5	pric
0.5	stability
0.5	will not
0.5	… its
0.49	=should
0.49	[affair]
0.49	[logistic] …
0.49	[motive] at
0.49	[praise] to
0.49	centr
0.49	convinc
0.49	deaf
0.49	gam
0.49	interest
0.49	kind
0.49	listen
0.49	prefer
0.49	seen
0.49	will …
0.49	… to
0.48	=nothing
0.48	[degree] from
0.48	[motive] the
0.48	[relations] than
0.48	[report] more
0.48	[state] is
0.48	^ <capital> has
0.48	aimed
0.48	cannot …
0.48	deliberat
0.48	drew
0.48	has [mind]
0.48	mak
0.48	much
0.48	of this
0.48	paid
0.48	symbolism
0.48	trad
0.48	wrong
0.47	=do
0.47	^ <country’s>
0.47	^ [degree]
0.47	^ a …
0.47	^ by …
0.47	align
0.47	alon
0.47	as if
0.47	as the
0.47	by any
0.47	empir
0.47	flattery
0.47	have [force]
0.47	mediation
0.47	smel
0.47	this [affair]
0.47	to be
0.47	with …
0.46	<office> [blame]
0.46	[affair] is
0.46	[degree] a
0.46	^ <pronoun> …
0.46	^ which
0.46	^ with the
0.46	grow
0.46	offer
0.46	polit
0.46	protocol
0.46	warmth
0.46	was [leisure]
0.46	won
0.45	[feeling] [page]
0.45	[force] over
0.45	[logistic] to
0.45	^ <place> is
0.45	^ [report]
0.45	^ and
0.45	^ between
0.45	friend
0.45	pact
0.45	rather
0.44	=himself
0.44	[feeling] was
0.44	all of
0.44	claim
0.44	courtesy
0.44	firm
0.44	memory
0.44	miss
0.44	reconciliation
0.44	russian
0.44	useful
0.44	was an
0.44	will [degree]
0.43	<number> [mind]
0.43	=but
0.43	=how
0.43	[degree] …
0.43	[effort]
0.43	[report] it
0.43	and nobody
0.43	at …
0.43	bring
0.43	can no
0.43	chair
0.43	favour
0.43	had the
0.43	it [sign]
0.43	it [stage]
0.43	lectur
0.43	left
0.43	link
0.43	process
0.43	the <number>
0.43	to <pronoun>
0.43	… his
0.43	… the
0.42	<capital> [force]
0.42	<capital> the
0.42	=back
0.42	[blame] before
0.42	[seem] [sign]
0.42	[state] the
0.42	^ <capital> [force]
0.42	^ <capital’s>
0.42	^ <office’s> [logistic]
0.42	^ nobody in
0.42	arriv
0.42	bond
0.42	can …
0.42	embrac
0.42	french
0.42	in [relations]
0.42	photograph
0.42	pilgrimag
0.41	<place> has
0.41	=that
0.41	[bond]+
0.41	[domestic] at
0.41	[motive]+
0.41	[praise] [procedure]
0.41	^ <group>
0.41	island
0.41	of it
0.41	permission
0.41	poor
0.41	put
0.41	rank
0.41	real
0.41	than by
0.41	that [logistic]
0.41	well
0.41	were a
0.4	<pronoun> were
0.4	=than
0.4	[affair] a
0.4	[bond] has
0.4	[domestic] of
0.4	[motive] nobody
0.4	^ [motive]
0.4	^ in the
0.4	^ with that
0.4	^ … [feeling]
0.4	age
0.4	and its
0.4	chang
0.4	conflict
0.4	courtship
0.4	cultur
0.4	handl
0.4	hardly a
0.4	map
0.4	money
0.4	not for
0.4	visitor
0.4	with that
0.4	… [change]
0.39	=his
0.39	[bond] who
0.39	[force] is
0.39	^ <office> is
0.39	^ <pronoun> [logistic]
0.39	^ … the
0.39	afford
0.39	communiqué
0.39	icy
0.39	is an
0.39	lowest
0.39	personal
0.39	stepp
0.39	… as
0.39	… himself
0.38	[feeling] on
0.38	[idea] for
0.38	[idea] of
0.38	[mind] as
0.38	[mind]+
0.38	[page] at
0.38	[state] of
0.38	^ [importance]
0.38	breath
0.38	clos
0.38	domestic
0.38	eyes
0.38	flatter
0.38	heard
0.38	is [everyone]
0.38	its [bond]
0.38	nothing for
0.38	than a
0.38	that has
0.38	through <place>
0.38	wreath
0.38	… <place>
0.37	=a
0.37	=though
0.37	[force] out
0.37	[logistic] [sign]
0.37	[praise] for
0.37	[sign] a
0.37	^ <group> have
0.37	^ his [affair]
0.37	^ the [change]
0.37	always …
0.37	bas
0.37	begin
0.37	brought
0.37	camp
0.37	european
0.37	in [force]
0.37	less by
0.37	of [feeling]
0.37	summitry
0.37	that [affair]
0.37	the [praise]
0.37	treat
0.37	weather
0.36	<capital> [logistic]
0.36	<capital> from
0.36	<pronoun> [praise]
0.36	=this
0.36	[affair] [force]
0.36	[affair] than
0.36	[calendar] the
0.36	[idea] to
0.36	[report] by
0.36	^ the [report]
0.36	^ … less
0.36	a [topic]
0.36	an [idea]
0.36	as an
0.36	ask
0.36	battl
0.36	els
0.36	fail
0.36	flight
0.36	hardest
0.36	into a
0.36	is [degree]
0.36	nerv
0.36	partner
0.36	pretend
0.36	sat
0.36	settl
0.36	terribl
0.36	unity
0.36	… off
0.35	[force] <office>
0.35	[procedure] and
0.35	[tension] …
0.35	alarm
0.35	be the
0.35	both of
0.35	emerg
0.35	is [force]
0.35	is [importance]
0.35	somebody
0.35	the <place>
0.35	the [affair]
0.35	the [body]
0.35	the …
0.35	to [idea]
0.35	watch
0.35	way
0.35	whol
0.34	<capital> [mind]
0.34	<date’s> …
0.34	<office> [seem]
0.34	<place> will
0.34	=may
0.34	[state] …
0.34	^ <place> [affair]
0.34	a [game]
0.34	an [feeling]
0.34	bad
0.34	beyond
0.34	channel
0.34	distanc
0.34	hardly be
0.34	is over
0.34	land
0.34	patron
0.34	relief
0.34	sel
0.34	slap
0.34	stopover
0.34	the [everyone]
0.34	truc
0.34	unnotic
0.34	was [praise]
0.34	… [everyone]
0.34	… ever
0.33	<capital> has
0.33	<capital> …
0.33	<capital’s> [logistic]
0.33	<capital’s> …
0.33	<country> [mind]
0.33	<person> was
0.33	[affair] can
0.33	[blame] …
0.33	[bond] between
0.33	[degree] [force]
0.33	[feeling] [affair]
0.33	[mind] and
0.33	[power] …
0.33	and it
0.33	buy
0.33	by all
0.33	century
0.33	cold
0.33	delegation
0.33	new
0.33	push
0.33	that <country>
0.33	to …
0.33	voic
0.33	… <date’s>
0.32	<country> was
0.32	=better
0.32	[degree] to
0.32	[force] …
0.32	[idea] and
0.32	[nature] for
0.32	^ <capital> …
0.32	^ the [idea]
0.32	at <number>
0.32	by [logistic]
0.32	determin
0.32	every …
0.32	fruit
0.32	hurry
0.32	miracl
0.32	mistak
0.32	more about
0.32	on every
0.32	on …
0.32	over <capital>
0.32	reduc
0.32	several
0.32	storm
0.32	the [value]
0.32	this [relations]
0.31	<date> the
0.31	<pronoun> the
0.31	=need
0.31	=through
0.31	[domestic] [report]
0.31	[everyone]
0.31	[everyone] [report]
0.31	[idea] <office>
0.31	[logistic] [degree]
0.31	[mind] like
0.31	[page] in
0.31	[page] to
0.31	[praise] in
0.31	[report] no
0.31	[stage] and
0.31	empty
0.31	has [praise]
0.31	henc
0.31	in [feeling]
0.31	no [logistic]
0.31	of <office>
0.31	past
0.31	prais
0.31	sees
0.31	that [report]
0.31	through the
0.31	who [logistic]
0.3	<capital> was
0.3	<capital’s> [force]
0.3	<place> <pronoun>
0.3	<place> …
0.3	[bond] than
0.3	[force] [affair]
0.3	[seem] to
0.3	^ [everyone] [report]
0.3	^ in <place>
0.3	admit
0.3	bel
0.3	creditor
0.3	farewel
0.3	fight
0.3	for <capital>
0.3	from the
0.3	had …
0.3	itself the
0.3	later
0.3	on it
0.3	owes
0.3	quarrel
0.3	ruler
0.3	the [logistic]
0.3	to [blame]
0.3	to [stage]
0.29	<country’s>
0.29	<office> was
0.29	=does
0.29	[everyone] is
0.29	[report]+
0.29	^ <capital’s> [force]
0.29	^ her [affair]
0.29	^ that [affair]
0.29	^ the [state]
0.29	be [affair]
0.29	be [stage]
0.29	been so
0.29	choos
0.29	died
0.29	dream
0.29	everybody
0.29	fac
0.29	his [everyone]
0.29	is how
0.29	itinerary
0.29	men
0.29	nothing but
0.29	offensiv
0.29	on its
0.29	otherwis
0.29	thought
0.29	unmistakabl
0.29	was <pronoun>
0.29	what <pronoun>
0.29	… [procedure]
0.28	<place> [idea]
0.28	=neither
0.28	[affair]+
0.28	[calendar] ;
0.28	[change] …
0.28	[domestic] [procedure]
0.28	[domestic] than
0.28	[feeling] between
0.28	[force] <capital>
0.28	[importance] has
0.28	[motive] a
0.28	[relations] has
0.28	^ <capital> [mind]
0.28	^ [importance] has
0.28	^ nothing in
0.28	^ the [relations]
0.28	^ … [logistic]
0.28	^ … to
0.28	affection
0.28	are [seem]
0.28	could …
0.28	ebb
0.28	for <office>
0.28	her [affair]
0.28	how …
0.28	in [affair]
0.28	journey
0.28	nothing in
0.28	nothing of
0.28	out on
0.28	pity
0.28	princ
0.28	significant
0.28	than either
0.28	to their
0.28	went
0.28	with its
0.27	<number> [logistic]
0.27	<person> …
0.27	=many
0.27	[blame] to
0.27	[calendar] had
0.27	[calendar] to
0.27	[degree]+
0.27	[force] [report]
0.27	[game] is
0.27	[logistic] has
0.27	[mind] <number>
0.27	[state] than
0.27	^ the [bond]
0.27	a [state]
0.27	apology
0.27	believ
0.27	blam
0.27	branch
0.27	can be
0.27	ceremony
0.27	chequ
0.27	divid
0.27	either …
0.27	fishery
0.27	for which
0.27	for …
0.27	gon
0.27	had [report]
0.27	if the
0.27	its [relations]
0.27	most [importance]
0.27	never …
0.27	other
0.27	peac
0.27	poison
0.27	prov
0.27	understand
0.27	victory
0.27	when <pronoun>
0.27	will do
0.26	<number> can
0.26	<number> in
0.26	<pronoun> had
0.26	=merely
0.26	=out
0.26	[bond] and
0.26	[degree] in
0.26	[domestic] by
0.26	[importance] [idea]
0.26	[logistic] did
0.26	[motive] to
0.26	[power] with
0.26	[power]+
0.26	[tension] is
0.26	[value] [report]
0.26	^ <person> was
0.26	^ … or
0.26	alaska
0.26	back with
0.26	communiqu
0.26	concession
0.26	delicat
0.26	era
0.26	hoped
0.26	is that
0.26	market
0.26	minor
0.26	of [body]
0.26	of [value]
0.26	post-soviet
0.26	pur
0.26	special
0.26	taliban
0.26	though the
0.26	… it
0.25	<capital> now
0.25	<country> is
0.25	<office> [mind]
0.25	<place> [sign]
0.25	=for
0.25	[effort] to
0.25	[feeling] <capital>
0.25	[idea] the
0.25	[praise] was
0.25	[state] [praise]
0.25	[value] of
0.25	^ <capital’s> …
0.25	^ a [stage]
0.25	^ their [bond]
0.25	air
0.25	an [logistic]
0.25	correction
0.25	emirati
0.25	for all
0.25	have to
0.25	importanc
0.25	influenc
0.25	louder
0.25	neither [seem]
0.25	no [bond]
0.25	no [degree]
0.25	pariah
0.25	pays
0.25	royal
0.25	surpris
0.25	suspicion
0.25	than an
0.25	that few
0.25	this [logistic]
0.25	voter
0.25	… or
0.24	<country> <pronoun>
0.24	<number> again
0.24	<place’s>
0.24	[affair] should
0.24	[bond] …
0.24	[domestic] the
0.24	[effort]+
0.24	[everyone]+
0.24	[idea] [report]
0.24	[idea]+
0.24	[logistic] [mind]
0.24	[stage] was
0.24	^ <pronoun> [affair]
0.24	^ few in
0.24	all is
0.24	and to
0.24	any [affair]
0.24	audienc
0.24	could hardly
0.24	doctrin
0.24	elit
0.24	energy
0.24	few in
0.24	have [degree]
0.24	lie
0.24	neglect
0.24	of [idea]
0.24	only …
0.24	pipelin
0.24	prestig
0.24	privat
0.24	survival
0.24	than <pronoun>
0.24	that neither
0.24	what the
0.24	… less
0.23	=everyone
0.23	=not
0.23	[force] that
0.23	[nature] on
0.23	[praise] of
0.23	[relations] was
0.23	[seem] [logistic]
0.23	[state] [mind]
0.23	^ <place> was
0.23	^ <pronoun> [mind]
0.23	anything but
0.23	but …
0.23	deal
0.23	disappoint
0.23	ear
0.23	election
0.23	everything …
0.23	fill
0.23	good
0.23	happen
0.23	lead
0.23	messag
0.23	mission
0.23	none of
0.23	nothing from
0.23	of [force]
0.23	of [topic]
0.23	open
0.23	point
0.23	reception
0.23	told
0.23	year
0.23	… both
0.22	; it
0.22	<capital> [seem]
0.22	<country> [relations]
0.22	<country’s> [bond]
0.22	<office’s> [affair]
0.22	<place> [affair]
0.22	=none
0.22	[bond] with
0.22	[change] a
0.22	[domestic] [power]
0.22	[idea] that
0.22	[report] was
0.22	[state] [logistic]
0.22	[state] had
0.22	^ <country’s> [bond]
0.22	^ [degree] than
0.22	^ [logistic] the
0.22	^ each
0.22	^ in <country>
0.22	^ no <number>
0.22	^ the [praise]
0.22	at every
0.22	backyard
0.22	being [motive]
0.22	contempt
0.22	cool
0.22	fallen
0.22	fir
0.22	forc
0.22	have [change]
0.22	his [body]
0.22	intention
0.22	is its
0.22	lack
0.22	natural
0.22	neutrality
0.22	not [force]
0.22	old
0.22	remember
0.22	republic
0.22	to [motive]
0.22	what was
0.22	… need
0.21	<office> than
0.21	[affair] <country>
0.21	[domestic] [feeling]
0.21	[domestic] [tension]
0.21	[mind] for
0.21	[nature] to
0.21	[page] [feeling]
0.21	[page] [tension]
0.21	[relations] had
0.21	[relations] is
0.21	[report] a
0.21	[tension] than
0.21	^ <capital> is
0.21	^ <office> who
0.21	^ <place> [idea]
0.21	^ [sign] the
0.21	a [idea]
0.21	a [stage]
0.21	ago
0.21	almost
0.21	amount
0.21	and [degree]
0.21	and [stage]
0.21	being [domestic]
0.21	being [effort]
0.21	conciliatory
0.21	die
0.21	ever …
0.21	everyone and
0.21	frank
0.21	gaza
0.21	giant
0.21	grown
0.21	had [logistic]
0.21	had not
0.21	has the
0.21	his [report]
0.21	hold
0.21	in [report]
0.21	in [topic]
0.21	is not
0.21	is what
0.21	more from
0.21	of [power]
0.21	or …
0.21	pictur
0.21	pol
0.21	says
0.21	stag
0.21	strong
0.21	suggest
0.21	sulk
0.21	tension
0.21	thing
0.21	to [everyone]
0.21	where <pronoun>
0.21	with [domestic]
0.21	… into
0.2	<capital> to
0.2	<pronoun> [affair]
0.2	=only
0.2	[affair] [logistic]
0.2	[feeling] with
0.2	[force] in
0.2	[game] [stage]
0.2	[report] on
0.2	[sign] <capital’s>
0.2	^ [blame]
0.2	^ [sign] a
0.2	^ as if
0.2	^ for <capital>
0.2	absenc
0.2	again …
0.2	and [feeling]
0.2	arms
0.2	as [everyone]
0.2	been more
0.2	blackmail
0.2	bless
0.2	canadian
0.2	cornerston
0.2	encounter
0.2	for [relations]
0.2	giv
0.2	has [feeling]
0.2	his [praise]
0.2	honeymoon
0.2	its …
0.2	mind
0.2	neither …
0.2	of [effort]
0.2	of [nature]
0.2	petitioner
0.2	rival
0.2	shoulder
0.2	so [degree]
0.2	up …
0.2	usefulness
0.2	what [topic]
0.2	whatever
0.2	who was
0.2	wonder
0.19	; <pronoun>
0.19	<pronoun> will
0.19	=too
0.19	=when
0.19	[affair] could
0.19	[affair] had
0.19	[idea] in
0.19	[logistic] was
0.19	[page] was
0.19	[praise] but
0.19	[procedure] [sign]
0.19	[relations] for
0.19	[report] have
0.19	[sign] in
0.19	^ <office’s> [affair]
0.19	^ <place’s>
0.19	agre
0.19	and that
0.19	anger
0.19	attract
0.19	build
0.19	chil
0.19	delay
0.19	do not
0.19	draw
0.19	fact
0.19	for it
0.19	horn
0.19	in which
0.19	is no
0.19	lik
0.19	mediator
0.19	oil
0.19	reveal
0.19	say
0.19	scrambl
0.19	speech
0.19	steadi
0.19	this [bond]
0.19	those who
0.19	to the
0.19	toast
0.19	understood
0.19	… was
0.18	; the
0.18	<capital’s> [idea]
0.18	<country’s> …
0.18	<office> into
0.18	<place> [force]
0.18	=into
0.18	[body]+
0.18	[degree] [mind]
0.18	[force] <pronoun>
0.18	[importance] [power]
0.18	[logistic] by
0.18	[mind] was
0.18	[praise] that
0.18	[report] <capital>
0.18	[report] to
0.18	[state] will
0.18	[tension] that
0.18	^ <person’s>
0.18	^ [motive] to
0.18	^ for all
0.18	and [bond]
0.18	announcement
0.18	been …
0.18	between <capital>
0.18	bound
0.18	collaps
0.18	complet
0.18	enjoy
0.18	forget
0.18	funeral
0.18	is [feeling]
0.18	its [domestic]
0.18	manag
0.18	monarchy
0.18	of an
0.18	plain
0.18	pomp
0.18	realignment
0.18	reward
0.18	strategy
0.18	to <office’s>
0.18	truth
0.18	was nothing
0.18	winter
0.18	with [degree]
0.17	<capital> [motive]
0.17	<office> is
0.17	=there
0.17	=these
0.17	[affair] of
0.17	[calendar] is
0.17	[effort] the
0.17	[nature] the
0.17	[report] …
0.17	[seem] …
0.17	[tension] between
0.17	[topic] [tension]
0.17	[value] [logistic]
0.17	^ <country> has
0.17	^ [sign] that
0.17	^ which [logistic]
0.17	a [tension]
0.17	a …
0.17	african
0.17	an [blame]
0.17	arctic
0.17	arrest
0.17	cheap
0.17	decid
0.17	declar
0.17	delight
0.17	dependenc
0.17	doctor
0.17	expos
0.17	fell
0.17	for what
0.17	his [bond]
0.17	indispensabl
0.17	is <office>
0.17	is a
0.17	it did
0.17	its [nature]
0.17	measur
0.17	not
0.17	not have
0.17	of <person>
0.17	outcast
0.17	sooner
0.17	spok
0.17	to [effort]
0.17	too [value]
0.17	too …
0.17	try
0.17	valu
0.17	warmer
0.17	which is
0.17	wish
0.17	… could
0.17	… too
0.16	<capital> will
0.16	<capital’s> [effort]
0.16	<office> [force]
0.16	<place> by
0.16	=either
0.16	[blame] of
0.16	[calendar] [calendar]
0.16	[change] [affair]
0.16	[domestic] [bond]
0.16	[feeling] [idea]
0.16	[force] the
0.16	[game]+
0.16	[idea] is
0.16	[idea] nothing
0.16	[importance] the
0.16	[importance]+
0.16	[logistic] back
0.16	[mind] a
0.16	[motive] <pronoun>
0.16	[power] in
0.16	[relations] and
0.16	^ the [importance]
0.16	^ this was
0.16	around
0.16	caus
0.16	chos
0.16	comfort
0.16	desperat
0.16	distrust
0.16	earn
0.16	enemy
0.16	except
0.16	forgiven
0.16	form
0.16	front
0.16	has [degree]
0.16	has already
0.16	have been
0.16	heavy
0.16	hol
0.16	its [idea]
0.16	know
0.16	lend
0.16	memoir
0.16	mistrust
0.16	net
0.16	no [feeling]
0.16	noticeab
0.16	of [degree]
0.16	power
0.16	rais
0.16	recal
0.16	recognition
0.16	spokesman
0.16	suitor
0.16	swallow
0.16	thin
0.16	this was
0.16	underlin
0.16	vanity
0.16	will [mind]
0.16	… but
0.16	… like
0.16	… may
0.16	… with
0.15	<country> has
0.15	<place> as
0.15	=their
0.15	[affair] [report]
0.15	[bond] as
0.15	[degree] is
0.15	[seem] at
0.15	[seem] like
0.15	[sign] was
0.15	[state] a
0.15	[topic] and
0.15	[topic] on
0.15	^ <office> [seem]
0.15	^ <person’s> …
0.15	^ <pronoun> has
0.15	^ [degree] is
0.15	^ in [value]
0.15	^ its …
0.15	^ may
0.15	^ that
0.15	^ which is
0.15	alignment
0.15	an [importance]
0.15	defin
0.15	invitation
0.15	it [logistic]
0.15	it as
0.15	of being
0.15	over a
0.15	phon
0.15	provocation
0.15	rivalry
0.15	threaten
0.15	to an
0.15	vot
0.15	which [everyone]
0.15	will [motive]
0.15	with his
0.15	young
0.15	… [bond]
0.14	<office> in
0.14	<pronoun> need
0.14	=off
0.14	[affair] has
0.14	[bond] will
0.14	[degree] [topic]
0.14	[degree] more
0.14	[effort] of
0.14	[feeling] <pronoun>
0.14	[idea] [value]
0.14	[motive] [logistic]
0.14	[relations] could
0.14	[stage] at
0.14	^ [affair] between
0.14	^ [degree] [affair]
0.14	^ [degree] [logistic]
0.14	^ [logistic] a
0.14	^ a [logistic]
0.14	^ it would
0.14	^ was [motive]
0.14	^ … [mind]
0.14	an [motive]
0.14	and [logistic]
0.14	and [praise]
0.14	and was
0.14	before it
0.14	coronation
0.14	decad
0.14	dislik
0.14	gain
0.14	gestur
0.14	insuranc
0.14	is on
0.14	japanes
0.14	need <pronoun>
0.14	of a
0.14	paper
0.14	particular
0.14	quality
0.14	search
0.14	seem
0.14	was [importance]
0.14	wil
0.14	… itself
0.13	<place> [state]
0.13	<place> a
0.13	<pronoun> like
0.13	=even
0.13	[affair] may
0.13	[affair] nobody
0.13	[affair] this
0.13	[calendar] and
0.13	[feeling] than
0.13	[leisure] and
0.13	[logistic] [body]
0.13	[logistic] [force]
0.13	[logistic] this
0.13	[mind] its
0.13	[mind] not
0.13	[procedure] [relations]
0.13	[relations] [state]
0.13	[report] this
0.13	[stage] the
0.13	[value] <pronoun>
0.13	^ <office> [affair]
0.13	^ <office> [force]
0.13	^ [tension]
0.13	^ a [affair]
0.13	^ few
0.13	^ their
0.13	a [relations]
0.13	and none
0.13	bet
0.13	drawn
0.13	eas
0.13	east
0.13	everyone …
0.13	has [change]
0.13	have …
0.13	in [procedure]
0.13	in that
0.13	lay
0.13	learn
0.13	mandat
0.13	monarch
0.13	naiv
0.13	of these
0.13	prepar
0.13	shap
0.13	slip
0.13	suit
0.13	that [topic]
0.13	the [calendar]
0.13	these [affair]
0.13	this a
0.13	to [feeling]
0.13	triumph
0.13	was [nature]
0.13	who has
0.13	with <number>
0.13	worth
0.13	… her
0.12	<capital> [praise]
0.12	<office> [affair]
0.12	<office> [feeling]
0.12	<office’s> [procedure]
0.12	<place> <office>
0.12	=already
0.12	=ever
0.12	[affair] [mind]
0.12	[bond] were
0.12	[degree] [value]
0.12	[feeling] [bond]
0.12	[feeling] [logistic]
0.12	[leisure] [stage]
0.12	[logistic] <capital>
0.12	[mind] is
0.12	[mind] it
0.12	[nature] [report]
0.12	[power] is
0.12	[procedure] that
0.12	[sign] how
0.12	[tension] over
0.12	[topic] …
0.12	[value] that
0.12	^ [affair] for
0.12	^ [change]
0.12	^ [relations] [relations]
0.12	^ the most
0.12	^ … [tension]
0.12	already …
0.12	and without
0.12	approach
0.12	are [feeling]
0.12	bargain
0.12	been an
0.12	both [bond]
0.12	breakthrough
0.12	cabinet
0.12	crav
0.12	deserv
0.12	door
0.12	engagement
0.12	fin
0.12	for more
0.12	hatr
0.12	heart
0.12	humility
0.12	in <number>
0.12	is [power]
0.12	lap
0.12	not the
0.12	persuad
0.12	pretext
0.12	rediscover
0.12	tempo
0.12	that <pronoun>
0.12	that …
0.12	their [bond]
0.12	to a
0.12	was less
0.12	was no
0.12	who is
0.12	… [game]
0.12	… neither
0.11	<capital’s> [feeling]
0.11	<number> [stage]
0.11	<number> was
0.11	<pronoun> more
0.11	=has
0.11	[affair] does
0.11	[affair] was
0.11	[blame] [affair]
0.11	[bond] [leisure]
0.11	[bond] [seem]
0.11	[force] an
0.11	[game] in
0.11	[logistic] [bond]
0.11	[logistic] [seem]
0.11	[mind] of
0.11	[mind] where
0.11	[relations] have
0.11	[report] so
0.11	[sign] what
0.11	[value] is
0.11	^ <number> a
0.11	^ <office’s> [bond]
0.11	^ [seem]
0.11	^ for …
0.11	^ not a
0.11	^ only a
0.11	^ which …
0.11	against <pronoun>
0.11	ambition
0.11	any [state]
0.11	army
0.11	between <number>
0.11	between its
0.11	break
0.11	but [blame]
0.11	cam
0.11	consequenc
0.11	denial
0.11	exist
0.11	expect
0.11	for nothing
0.11	high-level
0.11	his [logistic]
0.11	in itself
0.11	is [praise]
0.11	is all
0.11	it all
0.11	lif
0.11	only a
0.11	plainer
0.11	practic
0.11	remarkabl
0.11	run
0.11	spectator
0.11	stay
0.11	suspect
0.11	than all
0.11	that it
0.11	thaw
0.11	the <country>
0.11	the most
0.11	the only
0.11	what everyone
0.11	which [idea]
0.11	… [state]
0.11	… up
0.11	… what
0.11	… when
0.1	<capital> [affair]
0.1	<capital> are
0.1	<country> [force]
0.1	<office’s> [bond]
0.1	<pronoun> can
0.1	[affair] [change]
0.1	[bond] in
0.1	[change]
0.1	[everyone] [feeling]
0.1	[game] [blame]
0.1	[importance] [feeling]
0.1	[logistic] [blame]
0.1	[logistic] is
0.1	[logistic] that
0.1	[mind] who
0.1	[report] [affair]
0.1	[topic] [affair]
0.1	[value]+
0.1	^ <date> in
0.1	^ [tension] between
0.1	^ a [bond]
0.1	^ so
0.1	^ so …
0.1	aggression
0.1	at which
0.1	been [force]
0.1	beneath
0.1	built
0.1	cement
0.1	conclusion
0.1	council
0.1	ends
0.1	feel
0.1	feet
0.1	for a
0.1	had no
0.1	in [logistic]
0.1	is [idea]
0.1	is where
0.1	its [body]
0.1	kingdom
0.1	less a
0.1	longer
0.1	may [idea]
0.1	million
0.1	monument
0.1	most of
0.1	no [value]
0.1	of …
0.1	one for
0.1	opera
0.1	overplay
0.1	pageantry
0.1	patienc
0.1	region
0.1	releas
0.1	ring
0.1	shrug
0.1	street
0.1	tarmac
0.1	than at
0.1	the worse
0.1	was [degree]
0.1	when …
0.1	which [logistic]
0.1	… any
0.1	… than
0.09	<capital> cannot
0.09	<date> in
0.09	<date> …
0.09	<office> who
0.09	<person’s> [report]
0.09	[affair] ;
0.09	[affair] <capital>
0.09	[degree] [leisure]
0.09	[degree] has
0.09	[feeling] the
0.09	[feeling] …
0.09	[logistic] may
0.09	[page] [mind]
0.09	[page] [report]
0.09	[praise] are
0.09	[procedure] it
0.09	[relations] to
0.09	[report] <capital’s>
0.09	[report] is
0.09	[seem] [blame]
0.09	[sign] if
0.09	[state] <place>
0.09	[topic] as
0.09	[topic] is
0.09	[value] and
0.09	^ <capital’s> [feeling]
0.09	^ <person’s> [logistic]
0.09	^ <person’s> [report]
0.09	^ [power] is
0.09	^ [sign] if
0.09	^ is hardly
0.09	^ neither …
0.09	^ none of
0.09	about the
0.09	an [power]
0.09	art
0.09	bil
0.09	charg
0.09	court
0.09	discover
0.09	division
0.09	furiou
0.09	had [mind]
0.09	his [relations]
0.09	human
0.09	ice
0.09	is hardly
0.09	itself [praise]
0.09	less to
0.09	libyan
0.09	list
0.09	may [force]
0.09	mov
0.09	negotiat
0.09	of that
0.09	patient
0.09	pressur
0.09	rac
0.09	regim
0.09	road
0.09	saudi
0.09	shift
0.09	shuttl
0.09	since [power]
0.09	speculation
0.09	that the
0.09	transatlantic
0.09	was [state]
0.09	was a
0.09	what <capital>
0.09	where the
0.09	which …
0.09	who had
0.09	… [importance]
0.09	… have
0.09	… whom
0.08	<date’s> [affair]
0.08	<office> [motive]
0.08	<person’s> [logistic]
0.08	<pronoun> and
0.08	<pronoun’s>
0.08	<pronoun’s> …
0.08	=or
0.08	=will
0.08	[affair] [seem]
0.08	[affair] and
0.08	[affair] it
0.08	[blame] :
0.08	[bond] ;
0.08	[degree] for
0.08	[domestic] was
0.08	[effort] that
0.08	[everyone] [power]
0.08	[force] was
0.08	[idea] into
0.08	[leisure] [force]
0.08	[motive] that
0.08	[relations] [idea]
0.08	[seem] of
0.08	[stage] by
0.08	[stage] how
0.08	[state] [force]
0.08	[state] [seem]
0.08	^ <capital> [motive]
0.08	^ <country’s> …
0.08	^ <office> [motive]
0.08	^ <pronoun> had
0.08	^ [stage] that
0.08	^ nothing
0.08	agr
0.08	an [stage]
0.08	attempt
0.08	awkward
0.08	behind
0.08	blow
0.08	cannot [force]
0.08	cordial
0.08	drift
0.08	expectation
0.08	far
0.08	field
0.08	for <country>
0.08	has [idea]
0.08	has [importance]
0.08	impress
0.08	impression
0.08	in [page]
0.08	into an
0.08	junta
0.08	library
0.08	light
0.08	not [mind]
0.08	not …
0.08	outcom
0.08	pattern
0.08	permanent
0.08	pleas
0.08	rich
0.08	sanction
0.08	tenur
0.08	than from
0.08	that is
0.08	the [state]
0.08	through …
0.08	tourist
0.08	under …
0.08	unusual
0.08	was <person’s>
0.08	was about
0.08	was as
0.08	were [report]
0.08	where it
0.08	would [affair]
0.08	… cannot
0.07	<capital’s> [power]
0.07	<country> [motive]
0.07	<number> [power]
0.07	<number> before
0.07	<person’s> …
0.07	=best
0.07	=had
0.07	[affair] [effort]
0.07	[blame] the
0.07	[calendar] has
0.07	[change] as
0.07	[everyone] [logistic]
0.07	[game] on
0.07	[page]
0.07	[report] [report]
0.07	[report] from
0.07	[seem] about
0.07	[topic] [procedure]
0.07	^ <number> [logistic]
0.07	^ <person’s> [state]
0.07	^ <pronoun> can
0.07	^ [affair] it
0.07	and [affair]
0.07	betray
0.07	boycot
0.07	but [mind]
0.07	but it
0.07	by the
0.07	chancellor
0.07	customer
0.07	dam
0.07	deep
0.07	depend
0.07	disguis
0.07	eager
0.07	embarrassment
0.07	everyone had
0.07	exercis
0.07	focu
0.07	it [seem]
0.07	keep
0.07	los
0.07	loyal
0.07	majority
0.07	offend
0.07	on his
0.07	photo
0.07	plan
0.07	play
0.07	rapport
0.07	regain
0.07	risk
0.07	seal
0.07	seek
0.07	sens
0.07	sour
0.07	speak
0.07	than <number>
0.07	the better
0.07	to [affair]
0.07	with [praise]
0.07	would [report]
0.06	: <capital>
0.06	<office> the
0.06	<person’s> [degree]
0.06	<person’s> [state]
0.06	<pronoun> <pronoun>
0.06	<pronoun> did
0.06	[affair] [blame]
0.06	[bond] a
0.06	[degree] [tension]
0.06	[effort] a
0.06	[force] into
0.06	[force] will
0.06	[force] worse
0.06	[idea] …
0.06	[logistic] as
0.06	[logistic] at
0.06	[motive] <capital>
0.06	[praise] [feeling]
0.06	[praise] [idea]
0.06	[relations] on
0.06	[sign] for
0.06	^ <person> …
0.06	^ [affair] are
0.06	^ [feeling] is
0.06	^ [stage]
0.06	^ a [degree]
0.06	^ all of
0.06	^ an [idea]
0.06	^ and for
0.06	^ between <pronoun>
0.06	^ in what
0.06	^ its
0.06	^ the [mind]
0.06	accident
0.06	and <capital>
0.06	and by
0.06	announc
0.06	applaus
0.06	as …
0.06	bloc
0.06	brok
0.06	but the
0.06	concern
0.06	confirm
0.06	damag
0.06	driv
0.06	dwindl
0.06	every [affair]
0.06	for its
0.06	frequency
0.06	fresh
0.06	genuin
0.06	ground
0.06	how [degree]
0.06	in what
0.06	may be
0.06	mend
0.06	mood
0.06	other …
0.06	perhap
0.06	rapprochement
0.06	recent
0.06	scandal
0.06	short-liv
0.06	sit
0.06	success
0.06	term
0.06	test
0.06	that [motive]
0.06	the [mind]
0.06	translat
0.06	what [logistic]
0.06	where …
0.05	<person> [mind]
0.05	<pronoun> [motive]
0.05	[affair] in
0.05	[bond] like
0.05	[bond] no
0.05	[bond] was
0.05	[change] will
0.05	[degree] [logistic]
0.05	[effort] by
0.05	[effort] …
0.05	[force] away
0.05	[idea] [logistic]
0.05	[idea] will
0.05	[importance] <pronoun>
0.05	[importance] is
0.05	[logistic] [change]
0.05	[logistic] [logistic]
0.05	[motive] its
0.05	[motive] no
0.05	[power] [seem]
0.05	[procedure] to
0.05	[stage]+
0.05	[state] can
0.05	[topic] has
0.05	^ <capital’s> [power]
0.05	^ <person> <number>
0.05	^ <pronoun> [motive]
0.05	^ <pronoun> have
0.05	^ a [calendar]
0.05	^ a [sign]
0.05	^ this …
0.05	^ which [importance]
0.05	^ which [report]
0.05	^ with <number>
0.05	aliv
0.05	and no
0.05	be [mind]
0.05	been [report]
0.05	better …
0.05	between [bond]
0.05	by [relations]
0.05	cousin
0.05	doubt
0.05	escap
0.05	few had
0.05	gap
0.05	harvest
0.05	hedg
0.05	it the
0.05	no [nature]
0.05	purpos
0.05	reflect
0.05	reputation
0.05	shop
0.05	still has
0.05	the [page]
0.05	to [sign]
0.05	weaker
0.05	when the
0.05	which [importance]
0.05	which [report]
0.05	without [report]
0.05	yield
0.05	… [praise]
0.05	… are
0.05	… at
0.05	… everything
0.05	… only
-0.05	: <number>
-0.05	<capital> :
-0.05	<capital> <capital>
-0.05	<capital’s> [affair]
-0.05	<country> <date>
-0.05	<country> since
-0.05	<date> before
-0.05	<date> has
-0.05	<group> [force]
-0.05	<group> [idea]
-0.05	<group> and
-0.05	<group> only
-0.05	<number> from
-0.05	<office> <office>
-0.05	<person> from
-0.05	<person> had
-0.05	<person’s> [bond]
-0.05	<pronoun> by
-0.05	<pronoun> from
-0.05	=be
-0.05	=having
-0.05	[affair] on
-0.05	[affair] that
-0.05	[change] [procedure]
-0.05	[domestic] [stage]
-0.05	[domestic] has
-0.05	[force] [relations]
-0.05	[force] for
-0.05	[game] of
-0.05	[game] …
-0.05	[mind] nothing
-0.05	[nature] is
-0.05	[nature] without
-0.05	[page] <number>
-0.05	[page] [sign]
-0.05	[page] by
-0.05	[relations] <group>
-0.05	[report] <number>
-0.05	[report] [idea]
-0.05	[report] its
-0.05	[report] with
-0.05	[sign] his
-0.05	[state] <group>
-0.05	[tension] of
-0.05	[topic] will
-0.05	[value] "
-0.05	^ <capital’s> [affair]
-0.05	^ <country> <country>
-0.05	^ <date> it
-0.05	^ <office> still
-0.05	^ <office> would
-0.05	^ [affair] by
-0.05	^ [calendar] after
-0.05	^ [domestic] is
-0.05	^ [page] by
-0.05	^ before
-0.05	^ each of
-0.05	^ for every
-0.05	^ from <number>
-0.05	^ has
-0.05	^ just
-0.05	^ not <number>
-0.05	^ on <person’s>
-0.05	^ the <organisation>
-0.05	^ who
-0.05	^ with
-0.05	^ with <pronoun>
-0.05	^ … <number>
-0.05	^ … on
-0.05	^ … …
-0.05	a [affair]
-0.05	a more
-0.05	abroad
-0.05	adopt
-0.05	and their
-0.05	and with
-0.05	are <office>
-0.05	as [tension]
-0.05	at [power]
-0.05	barely <number>
-0.05	been [page]
-0.05	been in
-0.05	but a
-0.05	by <group>
-0.05	by [calendar]
-0.05	calculat
-0.05	each [nature]
-0.05	each …
-0.05	equal
-0.05	event
-0.05	from [power]
-0.05	from [state]
-0.05	had [affair]
-0.05	had never
-0.05	his [calendar]
-0.05	his [power]
-0.05	how [feeling]
-0.05	in an
-0.05	invasion
-0.05	is <capital>
-0.05	largest
-0.05	lender
-0.05	lies
-0.05	more [praise]
-0.05	not be
-0.05	only those
-0.05	percent
-0.05	poll
-0.05	priz
-0.05	quick
-0.05	receiv
-0.05	remov
-0.05	resolution
-0.05	serena
-0.05	smal
-0.05	so many
-0.05	the [tension]
-0.05	there have
-0.05	there were
-0.05	those of
-0.05	three-day
-0.05	to its
-0.05	tradition
-0.05	uncl
-0.05	want
-0.05	was [force]
-0.05	with <date>
-0.05	with <pronoun>
-0.05	with any
-0.05	would [praise]
-0.05	… because
-0.05	… there
-0.05	… worse
-0.06	<capital>
-0.06	<country> :
-0.06	<country> [page]
-0.06	<group> <date>
-0.06	<group> on
-0.06	<office> since
-0.06	<office> still
-0.06	<place> [bond]
-0.06	<place> before
-0.06	<pronoun> <number>
-0.06	<pronoun> [seem]
-0.06	<pronoun> …
-0.06	[blame] [logistic]
-0.06	[body] over
-0.06	[bond] [bond]
-0.06	[calendar] <pronoun>
-0.06	[everyone] on
-0.06	[idea] [motive]
-0.06	[leisure] in
-0.06	[logistic] <number>
-0.06	[logistic] [nature]
-0.06	[motive] of
-0.06	[page] and
-0.06	[praise] [calendar]
-0.06	[praise] with
-0.06	[procedure] from
-0.06	[procedure] in
-0.06	[state] [body]
-0.06	[state] [state]
-0.06	[topic] the
-0.06	^ <capital> was
-0.06	^ <office> had
-0.06	^ [affair] from
-0.06	^ [calendar]
-0.06	^ [domestic] are
-0.06	^ [idea]
-0.06	^ [page] of
-0.06	^ about
-0.06	^ at no
-0.06	^ even
-0.06	^ never had
-0.06	^ of the
-0.06	^ the [feeling]
-0.06	^ these
-0.06	^ when
-0.06	^ … was
-0.06	after <place>
-0.06	after [calendar]
-0.06	agricultur
-0.06	an [affair]
-0.06	and then
-0.06	apart
-0.06	are [blame]
-0.06	at [nature]
-0.06	at no
-0.06	be [force]
-0.06	before <pronoun>
-0.06	between <office>
-0.06	between their
-0.06	ceas
-0.06	condemn
-0.06	declaration
-0.06	drov
-0.06	each of
-0.06	easter
-0.06	edit
-0.06	effect
-0.06	exception
-0.06	financ
-0.06	for [praise]
-0.06	for less
-0.06	frontier
-0.06	garden
-0.06	generator
-0.06	greater
-0.06	had more
-0.06	have never
-0.06	implementation
-0.06	in [calendar]
-0.06	in [idea]
-0.06	in all
-0.06	in this
-0.06	injur
-0.06	never had
-0.06	night
-0.06	nurs
-0.06	occasion
-0.06	of <date’s>
-0.06	of those
-0.06	on [relations]
-0.06	or <capital>
-0.06	pass
-0.06	proof
-0.06	railway
-0.06	register
-0.06	residential
-0.06	sea
-0.06	sets
-0.06	seventh
-0.06	signal
-0.06	slow
-0.06	speaker
-0.06	standstil
-0.06	tenth
-0.06	than [logistic]
-0.06	than any
-0.06	that <person>
-0.06	ties
-0.06	tomb
-0.06	two-day
-0.06	unknown
-0.06	venu
-0.06	weaken
-0.06	websit
-0.06	when <office>
-0.06	when a
-0.06	where <capital>
-0.06	will [stage]
-0.06	… can
-0.06	… more
-0.06	… nor
-0.07	<capital> a
-0.07	<capital> during
-0.07	<country> <number>
-0.07	<country> [report]
-0.07	<date> <office>
-0.07	<date> it
-0.07	<number> [page]
-0.07	<number> [state]
-0.07	<number> has
-0.07	<office> <date>
-0.07	<person’s> [procedure]
-0.07	<pronoun> <person>
-0.07	=about
-0.07	=against
-0.07	=always
-0.07	=those
-0.07	=while
-0.07	[affair] before
-0.07	[affair] but
-0.07	[bond] for
-0.07	[domestic] that
-0.07	[leisure] is
-0.07	[mind] on
-0.07	[nature] but
-0.07	[power] a
-0.07	[procedure] on
-0.07	[procedure] the
-0.07	[report] [domestic]
-0.07	[report] [mind]
-0.07	[sign] by
-0.07	[stage] :
-0.07	[state] in
-0.07	^ <capital> on
-0.07	^ <country> [report]
-0.07	^ <person’s> [procedure]
-0.07	^ <place> <place>
-0.07	^ [affair] of
-0.07	^ [everyone] …
-0.07	^ [topic] …
-0.07	^ [value]
-0.07	^ all <number>
-0.07	^ among <pronoun>
-0.07	^ as
-0.07	^ having …
-0.07	^ it has
-0.07	^ the <country>
-0.07	^ … from
-0.07	a [body]
-0.07	a [domestic]
-0.07	and [topic]
-0.07	and more
-0.07	any more
-0.07	as her
-0.07	asia-
-0.07	bay
-0.07	be [logistic]
-0.07	chapter
-0.07	colleg
-0.07	crim
-0.07	day
-0.07	earthquak
-0.07	every other
-0.07	exclud
-0.07	for <place>
-0.07	frozen
-0.07	german
-0.07	has <office>
-0.07	has now
-0.07	have [report]
-0.07	inauguration
-0.07	instead
-0.07	into …
-0.07	it will
-0.07	judg
-0.07	latter
-0.07	local
-0.07	lov
-0.07	many as
-0.07	more [page]
-0.07	neither of
-0.07	ninth
-0.07	none at
-0.07	nor <office>
-0.07	of each
-0.07	of its
-0.07	off by
-0.07	on <office>
-0.07	on a
-0.07	opposition
-0.07	overnight
-0.07	participant
-0.07	previou
-0.07	produc
-0.07	review
-0.07	saw
-0.07	servic
-0.07	shar
-0.07	shot
-0.07	some <number>
-0.07	summer
-0.07	sworn
-0.07	the best
-0.07	these …
-0.07	to both
-0.07	trac
-0.07	transit
-0.07	turnout
-0.07	up again
-0.07	visa
-0.07	was [calendar]
-0.07	welcom
-0.07	with [force]
-0.07	would be
-0.07	… [nature]
-0.07	… nobody
-0.08	<capital> <date>
-0.08	<capital> on
-0.08	<country> for
-0.08	<number> [idea]
-0.08	<office> been
-0.08	<office> did
-0.08	<office> of
-0.08	<organisation> [affair]
-0.08	<organisation> …
-0.08	<person> [degree]
-0.08	<person’s> <country>
-0.08	<pronoun> [degree]
-0.08	[affair] [idea]
-0.08	[affair] as
-0.08	[degree] [feeling]
-0.08	[degree] [page]
-0.08	[domestic] <date>
-0.08	[feeling] [everyone]
-0.08	[force] on
-0.08	[idea] on
-0.08	[logistic] <country>
-0.08	[logistic] <person>
-0.08	[mind] :
-0.08	[page] …
-0.08	[procedure] [mind]
-0.08	[procedure] did
-0.08	^ <capital> [logistic]
-0.08	^ <group> are
-0.08	^ <office> [sign]
-0.08	^ <person> [affair]
-0.08	^ [idea] a
-0.08	^ among
-0.08	^ at <number>
-0.08	^ everyone in
-0.08	^ no [state]
-0.08	^ … [page]
-0.08	^ … [sign]
-0.08	^ … [stage]
-0.08	^ … no
-0.08	about [idea]
-0.08	acted
-0.08	arrang
-0.08	as [power]
-0.08	at least
-0.08	been <number>
-0.08	been [degree]
-0.08	bury
-0.08	by <date>
-0.08	climat
-0.08	commission
-0.08	credential
-0.08	currency
-0.08	diplomat
-0.08	disaster
-0.08	drop
-0.08	during <office’s>
-0.08	edg
-0.08	enthusiasm
-0.08	expand
-0.08	festival
-0.08	few [calendar]
-0.08	fixed
-0.08	for <pronoun>
-0.08	for each
-0.08	from <number>
-0.08	habit
-0.08	hospital
-0.08	interval
-0.08	into <place>
-0.08	least <number>
-0.08	more and
-0.08	more of
-0.08	or its
-0.08	outliv
-0.08	pilgrim
-0.08	political
-0.08	predecessor
-0.08	present
-0.08	presidential
-0.08	ris
-0.08	satisfaction
-0.08	shown
-0.08	sunday
-0.08	that <capital>
-0.08	the [stage]
-0.08	titl
-0.08	until the
-0.08	up the
-0.08	was [mind]
-0.08	was their
-0.08	were from
-0.08	what would
-0.08	with [bond]
-0.08	without [affair]
-0.08	xinhua
-0.08	… :
-0.09	" <office>
-0.09	<capital> <number>
-0.09	<capital> any
-0.09	<country> [logistic]
-0.09	<country’s> have
-0.09	<number> <date>
-0.09	=between
-0.09	[calendar] <number>
-0.09	[calendar] after
-0.09	[domestic] [motive]
-0.09	[domestic] to
-0.09	[force] <date>
-0.09	[force] with
-0.09	[idea] a
-0.09	[idea] up
-0.09	[logistic] [page]
-0.09	[logistic] [topic]
-0.09	[logistic] about
-0.09	[logistic] each
-0.09	[logistic] their
-0.09	[logistic] were
-0.09	[motive] and
-0.09	[page] :
-0.09	[power] at
-0.09	[praise] [praise]
-0.09	[praise] [report]
-0.09	[praise] and
-0.09	[procedure] [topic]
-0.09	[report] and
-0.09	^ <capital> [stage]
-0.09	^ <number> more
-0.09	^ <place> has
-0.09	^ [force]
-0.09	^ [nature]
-0.09	^ [page] :
-0.09	^ [power]
-0.09	^ another
-0.09	^ for [page]
-0.09	^ his …
-0.09	^ no other
-0.09	^ not for
-0.09	^ only the
-0.09	^ what
-0.09	a <capital>
-0.09	a [importance]
-0.09	about his
-0.09	accompany
-0.09	again after
-0.09	again for
-0.09	altogether
-0.09	among <pronoun>
-0.09	are [force]
-0.09	as in
-0.09	back on
-0.09	be [feeling]
-0.09	between <pronoun>
-0.09	busiest
-0.09	by <person>
-0.09	chessboard
-0.09	climb
-0.09	concert
-0.09	constructiv
-0.09	contrary
-0.09	conversation
-0.09	daily
-0.09	did <date>
-0.09	dismiss
-0.09	dog
-0.09	down for
-0.09	ever before
-0.09	exil
-0.09	fabrication
-0.09	for [page]
-0.09	frequent
-0.09	greek
-0.09	guest
-0.09	had <pronoun>
-0.09	had so
-0.09	hama
-0.09	her [state]
-0.09	hundredth
-0.09	in his
-0.09	its [leisure]
-0.09	just <number>
-0.09	kept
-0.09	lawmaker
-0.09	member
-0.09	more [nature]
-0.09	no [procedure]
-0.09	noon
-0.09	northern
-0.09	on [nature]
-0.09	only the
-0.09	organisation
-0.09	other [calendar]
-0.09	parad
-0.09	reiterat
-0.09	than <capital>
-0.09	than his
-0.09	that had
-0.09	the [report]
-0.09	their [affair]
-0.09	to [logistic]
-0.09	treaty
-0.09	up a
-0.09	upgrad
-0.09	were [change]
-0.09	will [logistic]
-0.09	with the
-0.09	wrot
-0.09	… every
-0.09	… how
-0.1	" this
-0.1	: …
-0.1	<capital> [page]
-0.1	<capital> in
-0.1	<date> <pronoun>
-0.1	<number> <place>
-0.1	<number> to
-0.1	<office> ;
-0.1	<office> more
-0.1	<organisation> in
-0.1	<person> <person>
-0.1	<person> [affair]
-0.1	<person> in
-0.1	<place> or
-0.1	<place’s> …
-0.1	<pronoun> at
-0.1	<pronoun> was
-0.1	=anyone
-0.1	=to
-0.1	[affair] [motive]
-0.1	[affair] were
-0.1	[body] of
-0.1	[bond] are
-0.1	[calendar] on
-0.1	[force] [sign]
-0.1	[idea] <number>
-0.1	[logistic] after
-0.1	[logistic] again
-0.1	[page] has
-0.1	[praise] [affair]
-0.1	[procedure] are
-0.1	[procedure] were
-0.1	[report] her
-0.1	[state] for
-0.1	[value] was
-0.1	^ " this
-0.1	^ <group> [logistic]
-0.1	^ <group> …
-0.1	^ <pronoun> were
-0.1	^ [force] and
-0.1	^ [force] the
-0.1	^ [topic] [report]
-0.1	^ an [topic]
-0.1	^ for most
-0.1	^ many
-0.1	^ never [mind]
-0.1	^ not …
-0.1	^ over
-0.1	^ … [domestic]
-0.1	a few
-0.1	abandon
-0.1	all but
-0.1	alternat
-0.1	an [topic]
-0.1	and <number>
-0.1	and there
-0.1	any other
-0.1	arrival
-0.1	as it
-0.1	averag
-0.1	but no
-0.1	com
-0.1	every [nature]
-0.1	face-to-fac
-0.1	ferry
-0.1	friendship
-0.1	had <office>
-0.1	harbour
-0.1	has its
-0.1	head
-0.1	history
-0.1	in <place>
-0.1	in <place’s>
-0.1	inquiry
-0.1	intelligenc
-0.1	is being
-0.1	issu
-0.1	its [topic]
-0.1	january
-0.1	kil
-0.1	less about
-0.1	limit
-0.1	never [mind]
-0.1	never to
-0.1	no <place>
-0.1	no [blame]
-0.1	not <number>
-0.1	of <country’s>
-0.1	portion
-0.1	progress
-0.1	public
-0.1	readout
-0.1	risen
-0.1	round
-0.1	similar
-0.1	so [feeling]
-0.1	statu
-0.1	student
-0.1	summon
-0.1	than <person>
-0.1	than about
-0.1	that <office>
-0.1	under the
-0.1	updat
-0.1	vatican
-0.1	were the
-0.1	which no
-0.1	with <group>
-0.1	… [body]
-0.1	… most
-0.11	<country> were
-0.11	<number> [praise]
-0.11	<number> for
-0.11	<person’s>
-0.11	<person’s> [force]
-0.11	<place’s> [bond]
-0.11	<pronoun> <date>
-0.11	=as
-0.11	=over
-0.11	=whom
-0.11	[bond] [stage]
-0.11	[idea] [idea]
-0.11	[leisure]+
-0.11	[logistic] from
-0.11	[report] <pronoun>
-0.11	[report] before
-0.11	[report] their
-0.11	[sign] that
-0.11	[stage] that
-0.11	[topic] would
-0.11	^ <country> and
-0.11	^ <date> was
-0.11	^ <person> [logistic]
-0.11	^ <person’s> [force]
-0.11	^ <pronoun> is
-0.11	^ [affair]
-0.11	^ [logistic] between
-0.11	^ [mind] the
-0.11	^ a [procedure]
-0.11	^ after <capital>
-0.11	^ for the
-0.11	^ no [logistic]
-0.11	^ under the
-0.11	^ … than
-0.11	and <person>
-0.11	and have
-0.11	another …
-0.11	as did
-0.11	author
-0.11	band
-0.11	been none
-0.11	before any
-0.11	before …
-0.11	border
-0.11	but to
-0.11	coalition
-0.11	conced
-0.11	decision
-0.11	destroy
-0.11	direction
-0.11	early
-0.11	even
-0.11	father
-0.11	for [degree]
-0.11	for [state]
-0.11	having …
-0.11	his [domestic]
-0.11	is more
-0.11	kilometr
-0.11	lobby
-0.11	media
-0.11	min
-0.11	no [report]
-0.11	no [state]
-0.11	november
-0.11	on [calendar]
-0.11	on [logistic]
-0.11	representativ
-0.11	reshuffl
-0.11	stadium
-0.11	strength
-0.11	tea
-0.11	that [nature]
-0.11	the <capital’s>
-0.11	tram
-0.11	version
-0.11	video
-0.11	villag
-0.11	weekend
-0.11	wif
-0.11	with <person>
-0.11	… [effort]
-0.11	… during
-0.11	… either
-0.12	<country> are
-0.12	<date> there
-0.12	<number> [report]
-0.12	<office> [idea]
-0.12	=every
-0.12	=still
-0.12	[affair] <place>
-0.12	[affair] [degree]
-0.12	[affair] from
-0.12	[calendar] of
-0.12	[degree] with
-0.12	[idea] down
-0.12	[leisure] [report]
-0.12	[logistic] <date>
-0.12	[nature] of
-0.12	[power] as
-0.12	[power] to
-0.12	[state] <number>
-0.12	[state] [page]
-0.12	[tension] in
-0.12	[topic] <date>
-0.12	[topic] between
-0.12	^ <office> [idea]
-0.12	^ <office> did
-0.12	^ barely a
-0.12	^ from
-0.12	^ most
-0.12	^ most of
-0.12	^ the …
-0.12	^ these …
-0.12	^ was
-0.12	a [effort]
-0.12	after <capital>
-0.12	and <place>
-0.12	and [importance]
-0.12	and from
-0.12	appl
-0.12	as <pronoun>
-0.12	coach
-0.12	coast
-0.12	coup
-0.12	dealt
-0.12	diary
-0.12	differ
-0.12	emergency
-0.12	every <number>
-0.12	export
-0.12	fortnight
-0.12	from there
-0.12	holiday
-0.12	investment
-0.12	is [mind]
-0.12	is less
-0.12	it …
-0.12	led
-0.12	liv
-0.12	migration
-0.12	not [logistic]
-0.12	observ
-0.12	on [force]
-0.12	on to
-0.12	only <country>
-0.12	project
-0.12	reckon
-0.12	regard
-0.12	regulator
-0.12	rul
-0.12	school
-0.12	since <pronoun>
-0.12	someth
-0.12	that <group>
-0.12	the [importance]
-0.12	the other
-0.12	there had
-0.12	twelfth
-0.12	was [idea]
-0.12	was the
-0.12	were <pronoun>
-0.12	… <office’s>
-0.12	… just
-0.12	… of
-0.13	<country> [sign]
-0.13	<date> than
-0.13	<date> was
-0.13	<pronoun> never
-0.13	=who
-0.13	[calendar] <date>
-0.13	[calendar] since
-0.13	[force] their
-0.13	[idea] by
-0.13	[logistic] [idea]
-0.13	[logistic] [state]
-0.13	[logistic] most
-0.13	[power] between
-0.13	[procedure] with
-0.13	[topic] [relations]
-0.13	^ [domestic] …
-0.13	^ [logistic] to
-0.13	^ against
-0.13	^ against <number>
-0.13	^ and the
-0.13	^ nobody was
-0.13	^ of all
-0.13	^ on the
-0.13	against <number>
-0.13	at [calendar]
-0.13	cathedral
-0.13	clock
-0.13	cut
-0.13	deputy
-0.13	down to
-0.13	executiv
-0.13	expel
-0.13	fal
-0.13	honour
-0.13	inflation
-0.13	is [motive]
-0.13	lat
-0.13	least [logistic]
-0.13	many <group>
-0.13	mercosur
-0.13	never [logistic]
-0.13	of <person’s>
-0.13	of all
-0.13	on <person’s>
-0.13	pag
-0.13	paragraph
-0.13	salisbury
-0.13	see
-0.13	shut
-0.13	sid
-0.13	spr
-0.13	stress
-0.13	surviv
-0.13	sánchez
-0.13	the [blame]
-0.13	the [power]
-0.13	the least
-0.13	their [relations]
-0.13	tru
-0.13	wag
-0.13	was <capital>
-0.13	without a
-0.13	… [affair]
-0.13	… [force]
-0.14	<pronoun> to
-0.14	[blame] in
-0.14	[calendar] was
-0.14	[idea] [force]
-0.14	[logistic] <office>
-0.14	[logistic] the
-0.14	[nature] was
-0.14	[nature] were
-0.14	[praise] more
-0.14	[report] the
-0.14	[stage] …
-0.14	[topic] from
-0.14	[value] more
-0.14	^ <number> [calendar]
-0.14	^ <place> and
-0.14	^ [power] a
-0.14	^ [praise]
-0.14	^ [topic] [domestic]
-0.14	^ [topic] [idea]
-0.14	^ a [idea]
-0.14	^ after the
-0.14	^ as …
-0.14	^ more <group>
-0.14	^ the [topic]
-0.14	^ the [value]
-0.14	^ under
-0.14	about [bond]
-0.14	about …
-0.14	abov
-0.14	across
-0.14	acts
-0.14	all her
-0.14	and [relations]
-0.14	and in
-0.14	balanc
-0.14	columnist
-0.14	continu
-0.14	deliver
-0.14	differenc
-0.14	dined
-0.14	each [calendar]
-0.14	economic
-0.14	ever to
-0.14	every <office>
-0.14	fall
-0.14	for <number>
-0.14	haaretz
-0.14	had [feeling]
-0.14	hostag
-0.14	hous
-0.14	in its
-0.14	is <country’s>
-0.14	is [stage]
-0.14	is now
-0.14	less [affair]
-0.14	medium
-0.14	metr
-0.14	midnight
-0.14	more [affair]
-0.14	nightfal
-0.14	novel
-0.14	over by
-0.14	parliament
-0.14	pop
-0.14	step
-0.14	still [bond]
-0.14	still [tension]
-0.14	take-of
-0.14	was over
-0.15	<capital> by
-0.15	<capital> does
-0.15	<number> [everyone]
-0.15	<number> more
-0.15	<office> has
-0.15	<person> never
-0.15	<person> the
-0.15	<person> who
-0.15	=each
-0.15	[affair] [praise]
-0.15	[bond] [report]
-0.15	[domestic] for
-0.15	[force] [logistic]
-0.15	[importance] [bond]
-0.15	[importance] [relations]
-0.15	[motive] by
-0.15	[nature] and
-0.15	[report] [topic]
-0.15	[stage] <pronoun>
-0.15	[state] has
-0.15	[state] this
-0.15	[topic] [topic]
-0.15	^ <office> …
-0.15	^ [report] of
-0.15	^ never has
-0.15	^ none
-0.15	^ only <number>
-0.15	^ this [procedure]
-0.15	^ … a
-0.15	after …
-0.15	any of
-0.15	are the
-0.15	as [logistic]
-0.15	barely a
-0.15	between …
-0.15	both …
-0.15	burn
-0.15	crowd
-0.15	desk
-0.15	disinvit
-0.15	enter
-0.15	envoy
-0.15	euro
-0.15	fool
-0.15	for their
-0.15	humiliation
-0.15	improv
-0.15	in [value]
-0.15	menu
-0.15	military
-0.15	naval
-0.15	never <number>
-0.15	never has
-0.15	no [mind]
-0.15	not [idea]
-0.15	on <pronoun>
-0.15	paus
-0.15	post
-0.15	property
-0.15	rain
-0.15	split
-0.15	succession
-0.15	touch
-0.15	trial
-0.15	trip
-0.15	volum
-0.15	was [blame]
-0.15	yearbook
-0.15	… [leisure]
-0.16	<group> are
-0.16	<group> than
-0.16	<number> <office>
-0.16	<office> on
-0.16	<place> <place>
-0.16	<place> in
-0.16	<pronoun> about
-0.16	[affair] [stage]
-0.16	[bond] the
-0.16	[force] by
-0.16	[logistic] <place>
-0.16	[power] no
-0.16	[procedure] at
-0.16	[procedure] will
-0.16	[procedure]+
-0.16	[report] <office>
-0.16	^ <pronoun> did
-0.16	^ <pronoun> never
-0.16	^ in a
-0.16	^ it is
-0.16	^ … with
-0.16	a [sign]
-0.16	being …
-0.16	certain
-0.16	community
-0.16	complain
-0.16	critical
-0.16	deny
-0.16	every [calendar]
-0.16	flown
-0.16	forecast
-0.16	fre
-0.16	hear
-0.16	hospitality
-0.16	it over
-0.16	its [state]
-0.16	lak
-0.16	mineral
-0.16	nervou
-0.16	not to
-0.16	path
-0.16	precedent
-0.16	publish
-0.16	question
-0.16	repeat
-0.16	tax
-0.16	text
-0.16	the <organisation>
-0.16	the one
-0.16	their …
-0.16	to [page]
-0.16	to [topic]
-0.16	were to
-0.16	wind
-0.16	… all
-0.16	… did
-0.17	: <pronoun>
-0.17	<capital’s> [leisure]
-0.17	<office’s>
-0.17	<organisation> has
-0.17	<person> [idea]
-0.17	<place> [logistic]
-0.17	<place> than
-0.17	<place> that
-0.17	[affair] <date>
-0.17	[bond] [state]
-0.17	[change] [topic]
-0.17	[domestic] are
-0.17	[motive] is
-0.17	[state] [idea]
-0.17	^ <pronoun> are
-0.17	^ an [procedure]
-0.17	^ barely
-0.17	^ both <person>
-0.17	^ … for
-0.17	after a
-0.17	better than
-0.17	both <person>
-0.17	bread
-0.17	car
-0.17	chines
-0.17	colleagu
-0.17	development
-0.17	exchang
-0.17	final
-0.17	hail
-0.17	hard
-0.17	has <number>
-0.17	has [value]
-0.17	have [mind]
-0.17	in as
-0.17	indian
-0.17	many [calendar]
-0.17	notic
-0.17	on [importance]
-0.17	packag
-0.17	protest
-0.17	session
-0.17	talk
-0.17	to <office>
-0.17	to have
-0.17	verdict
-0.17	what …
-0.17	will [report]
-0.17	with [topic]
-0.17	within
-0.17	… before
-0.17	… by
-0.18	<number> [calendar]
-0.18	<person> [force]
-0.18	<place> since
-0.18	=barely
-0.18	=least
-0.18	[domestic] [mind]
-0.18	[domestic] have
-0.18	[feeling] for
-0.18	[force] through
-0.18	[idea] was
-0.18	[logistic] [affair]
-0.18	[logistic] will
-0.18	[praise] over
-0.18	[procedure] no
-0.18	[procedure] …
-0.18	[relations] <date>
-0.18	[state] from
-0.18	^ <capital> [report]
-0.18	^ <pronoun> was
-0.18	^ [everyone] in
-0.18	^ a [page]
-0.18	^ an …
-0.18	^ for a
-0.18	^ it was
-0.18	^ never have
-0.18	^ the [power]
-0.18	^ … were
-0.18	acquaintanc
-0.18	act
-0.18	aim
-0.18	ambassador
-0.18	and a
-0.18	argu
-0.18	as [bond]
-0.18	been [mind]
-0.18	belarusian
-0.18	carry
-0.18	ever [logistic]
-0.18	few <group>
-0.18	freedom
-0.18	have so
-0.18	languag
-0.18	launch
-0.18	one in
-0.18	over that
-0.18	polic
-0.18	senior
-0.18	so few
-0.18	stat
-0.18	station
-0.18	sup
-0.18	swing
-0.18	team
-0.18	than ever
-0.18	the <office>
-0.18	under a
-0.18	was …
-0.18	… down
-0.18	… had
-0.18	… until
-0.19	" <pronoun>
-0.19	<office> have
-0.19	[affair] <pronoun>
-0.19	[affair] will
-0.19	[idea] has
-0.19	[logistic] [relations]
-0.19	[logistic] had
-0.19	[logistic] with
-0.19	[motive] for
-0.19	[page] for
-0.19	[power] [report]
-0.19	[stage] [bond]
-0.19	^ " <pronoun>
-0.19	^ <number> …
-0.19	^ <place> …
-0.19	^ <pronoun> [degree]
-0.19	^ [affair] will
-0.19	^ [force] between
-0.19	^ [mind]
-0.19	^ [topic] between
-0.19	^ more …
-0.19	^ on
-0.19	^ …
-0.19	^ … and
-0.19	aircraft
-0.19	are [logistic]
-0.19	are [mind]
-0.19	are to
-0.19	auditor
-0.19	becam
-0.19	brief
-0.19	chanc
-0.19	clean
-0.19	clear
-0.19	did <person>
-0.19	down …
-0.19	for [bond]
-0.19	for most
-0.19	format
-0.19	growth
-0.19	has yet
-0.19	his [degree]
-0.19	information
-0.19	intens
-0.19	larger
-0.19	less and
-0.19	loss
-0.19	no more
-0.19	nobody [motive]
-0.19	nobody was
-0.19	north
-0.19	of <country>
-0.19	pip
-0.19	premier
-0.19	princess
-0.19	programm
-0.19	refus
-0.19	replac
-0.19	resign
-0.19	restraint
-0.19	river
-0.19	shipyard
-0.19	straight
-0.19	to nothing
-0.19	too [feeling]
-0.19	wal
-0.19	wars
-0.19	week
-0.19	western
-0.19	what may
-0.19	… about
-0.19	… an
-0.2	<number> and
-0.2	<office> for
-0.2	=then
-0.2	[affair] more
-0.2	[bond] at
-0.2	[domestic] [idea]
-0.2	[force] between
-0.2	[force] down
-0.2	[logistic] less
-0.2	[logistic] without
-0.2	[logistic]+
-0.2	[nature] [idea]
-0.2	[nature] has
-0.2	[procedure] [logistic]
-0.2	[procedure] for
-0.2	[relations] in
-0.2	[relations] with
-0.2	[report] [feeling]
-0.2	[report] [value]
-0.2	[topic]
-0.2	[topic] [bond]
-0.2	^ <number> were
-0.2	^ the [effort]
-0.2	^ the [procedure]
-0.2	^ their …
-0.2	^ … [degree]
-0.2	^ … [topic]
-0.2	^ … are
-0.2	a [change]
-0.2	administration
-0.2	as [state]
-0.2	cancel
-0.2	control
-0.2	crisi
-0.2	doubl
-0.2	down the
-0.2	finn
-0.2	from <person>
-0.2	given
-0.2	has [report]
-0.2	has ever
-0.2	has had
-0.2	in the
-0.2	invit
-0.2	is the
-0.2	mark
-0.2	not [report]
-0.2	of [praise]
-0.2	population
-0.2	radio
-0.2	reaffirm
-0.2	reform
-0.2	seat
-0.2	should be
-0.2	sourc
-0.2	the [degree]
-0.2	the [effort]
-0.2	to [state]
-0.2	turkish
-0.2	was [feeling]
-0.2	without …
-0.2	… [feeling]
-0.21	<capital> were
-0.21	<capital’s> [relations]
-0.21	<number> were
-0.21	<office> would
-0.21	=again
-0.21	=of
-0.21	[affair] since
-0.21	[blame] and
-0.21	[degree] <office>
-0.21	[everyone] in
-0.21	[everyone] of
-0.21	[force] of
-0.21	[logistic] for
-0.21	[logistic] so
-0.21	[praise] "
-0.21	[relations] [affair]
-0.21	[report] [logistic]
-0.21	[report] between
-0.21	[state] was
-0.21	^ <capital’s> [relations]
-0.21	^ <number> as
-0.21	^ <number> of
-0.21	^ a [nature]
-0.21	^ ever
-0.21	^ with a
-0.21	are [motive]
-0.21	are …
-0.21	at any
-0.21	away from
-0.21	banquet
-0.21	by <pronoun>
-0.21	cent
-0.21	city
-0.21	continent
-0.21	design
-0.21	director
-0.21	had to
-0.21	in <country>
-0.21	in [domestic]
-0.21	is <number>
-0.21	off because
-0.21	opportunity
-0.21	per
-0.21	prim
-0.21	sector
-0.21	spoken
-0.21	steady
-0.21	telephon
-0.21	thirteen-year
-0.21	tired
-0.21	transport
-0.21	viru
-0.21	water
-0.21	… [seem]
-0.22	<country> <country>
-0.22	<group> to
-0.22	<person> has
-0.22	<place>
-0.22	<place> [motive]
-0.22	[blame] for
-0.22	[calendar] [force]
-0.22	[everyone] [state]
-0.22	[mind] in
-0.22	[procedure] [procedure]
-0.22	[relations] [relations]
-0.22	[relations] [topic]
-0.22	^ <number> <group>
-0.22	^ <office> was
-0.22	^ [domestic]
-0.22	^ [page] between
-0.22	^ the [force]
-0.22	a [nature]
-0.22	a [procedure]
-0.22	and has
-0.22	any [calendar]
-0.22	betrayal
-0.22	chief
-0.22	church
-0.22	did <office>
-0.22	dron
-0.22	easier
-0.22	failur
-0.22	has not
-0.22	his [topic]
-0.22	investor
-0.22	is [logistic]
-0.22	korea
-0.22	neither [affair]
-0.22	nothing has
-0.22	of <office’s>
-0.22	respect
-0.22	study
-0.22	than …
-0.22	the [idea]
-0.22	woman
-0.22	worse for
-0.22	… anyone
-0.22	… nothing
-0.23	<number> [domestic]
-0.23	<number> [sign]
-0.23	<number> is
-0.23	<person> [logistic]
-0.23	<place> more
-0.23	<pronoun> for
-0.23	<pronoun> in
-0.23	=some
-0.23	[degree] [calendar]
-0.23	[force] [topic]
-0.23	[importance] [stage]
-0.23	[logistic] of
-0.23	[relations] were
-0.23	[report] [force]
-0.23	^ <date>
-0.23	^ <person> has
-0.23	^ [affair] were
-0.23	^ [power] of
-0.23	^ [relations] were
-0.23	^ [state] of
-0.23	^ no <office>
-0.23	affair
-0.23	answer
-0.23	as <country>
-0.23	atmospher
-0.23	bill
-0.23	billion
-0.23	budget
-0.23	congo
-0.23	courag
-0.23	delivery
-0.23	during the
-0.23	fish
-0.23	from <office>
-0.23	have all
-0.23	indicat
-0.23	into the
-0.23	motorcad
-0.23	news
-0.23	nothing to
-0.23	of [importance]
-0.23	one more
-0.23	regular
-0.23	successor
-0.23	suspend
-0.23	that no
-0.23	there was
-0.23	were not
-0.23	… [report]
-0.24	<group> [logistic]
-0.24	<group> had
-0.24	<place> on
-0.24	<pronoun> always
-0.24	=under
-0.24	=very
-0.24	[affair] at
-0.24	[affair] for
-0.24	[idea] over
-0.24	[logistic] would
-0.24	[report] [change]
-0.24	^ <person> and
-0.24	^ [domestic] in
-0.24	^ [logistic] [relations]
-0.24	^ of
-0.24	^ since the
-0.24	accord
-0.24	always does
-0.24	among those
-0.24	at all
-0.24	back the
-0.24	but [force]
-0.24	by <number>
-0.24	capital
-0.24	compil
-0.24	drug
-0.24	folha
-0.24	had been
-0.24	his [procedure]
-0.24	is in
-0.24	let
-0.24	lin
-0.24	match
-0.24	none …
-0.24	not at
-0.24	of [domestic]
-0.24	postpon
-0.24	provid
-0.24	rarity
-0.24	request
-0.24	ship
-0.24	simpl
-0.24	sound
-0.24	tally
-0.24	than the
-0.24	the [force]
-0.24	to [force]
-0.24	up its
-0.24	was <number>
-0.24	what it
-0.24	… <person>
-0.25	<capital> <pronoun>
-0.25	<capital> [stage]
-0.25	<capital> only
-0.25	<capital’s> [bond]
-0.25	=her
-0.25	=just
-0.25	=nor
-0.25	[logistic] [calendar]
-0.25	[logistic] [power]
-0.25	[mind] that
-0.25	[page] no
-0.25	[page] of
-0.25	[page] with
-0.25	[state] <country>
-0.25	^ <country>
-0.25	^ <date’s>
-0.25	^ [logistic] [affair]
-0.25	an [procedure]
-0.25	and [force]
-0.25	annex
-0.25	are in
-0.25	back to
-0.25	been [praise]
-0.25	business
-0.25	defeat
-0.25	different
-0.25	don
-0.25	dry
-0.25	for <date>
-0.25	gav
-0.25	goes
-0.25	has no
-0.25	have not
-0.25	law
-0.25	loan
-0.25	nam
-0.25	nation
-0.25	of what
-0.25	rat
-0.25	than it
-0.25	tim
-0.25	train
-0.25	was in
-0.25	… over
-0.25	… under
-0.26	=less
-0.26	=so
-0.26	[calendar]+
-0.26	[force] [game]
-0.26	[praise] …
-0.26	[sign] <pronoun>
-0.26	^ [state]
-0.26	^ neither
-0.26	^ no [affair]
-0.26	apply
-0.26	as <office>
-0.26	bored
-0.26	by his
-0.26	copper
-0.26	cover
-0.26	department
-0.26	figur
-0.26	govern
-0.26	in <office’s>
-0.26	not been
-0.26	on <office’s>
-0.26	payment
-0.26	prisoner
-0.26	squar
-0.26	stronger
-0.26	think
-0.26	this [page]
-0.26	to [degree]
-0.26	vacuum
-0.26	window
-0.26	… has
-0.27	<capital> for
-0.27	<place> <number>
-0.27	<pronoun> [logistic]
-0.27	[logistic] and
-0.27	^ <person’s> [affair]
-0.27	^ both
-0.27	^ by the
-0.27	^ hardly
-0.27	^ since
-0.27	^ this is
-0.27	a [logistic]
-0.27	and [report]
-0.27	beat
-0.27	consider
-0.27	country
-0.27	foundation
-0.27	gat
-0.27	have had
-0.27	highlight
-0.27	hour
-0.27	irish
-0.27	it had
-0.27	its [logistic]
-0.27	lined
-0.27	no [motive]
-0.27	nobody [mind]
-0.27	noted
-0.27	on [topic]
-0.27	quarter
-0.27	stop
-0.27	strategic
-0.27	strik
-0.27	truck
-0.27	who [force]
-0.27	… [idea]
-0.28	<capital> not
-0.28	=among
-0.28	=are
-0.28	[degree] the
-0.28	[domestic] [affair]
-0.28	[domestic] were
-0.28	[game] was
-0.28	[importance] [domestic]
-0.28	[mind] to
-0.28	[praise] by
-0.28	[procedure] [report]
-0.28	[procedure] of
-0.28	[stage] [logistic]
-0.28	[topic] of
-0.28	^ her [bond]
-0.28	^ nobody [mind]
-0.28	^ nothing has
-0.28	^ only
-0.28	^ the <capital’s>
-0.28	^ the [game]
-0.28	^ there was
-0.28	^ was …
-0.28	analyst
-0.28	at <place>
-0.28	be [value]
-0.28	by [feeling]
-0.28	candidat
-0.28	compar
-0.28	defender
-0.28	group
-0.28	her [bond]
-0.28	honest
-0.28	hotel
-0.28	museum
-0.28	not [seem]
-0.28	of <date>
-0.28	over the
-0.28	practical
-0.28	society
-0.28	soup
-0.28	taken
-0.28	thank
-0.28	town
-0.29	<person’s> [affair]
-0.29	[affair] by
-0.29	[affair] have
-0.29	[body] …
-0.29	[change] the
-0.29	[degree] [bond]
-0.29	[leisure] [logistic]
-0.29	[logistic] could
-0.29	[stage] [sign]
-0.29	[stage] in
-0.29	^ <office>
-0.29	^ a [mind]
-0.29	adviser
-0.29	also
-0.29	been [logistic]
-0.29	been [seem]
-0.29	central
-0.29	deficit
-0.29	democracy
-0.29	economy
-0.29	farmer
-0.29	film
-0.29	former
-0.29	from <country>
-0.29	in any
-0.29	is [seem]
-0.29	letter
-0.29	maiden
-0.29	nomination
-0.29	now to
-0.29	of [mind]
-0.29	principl
-0.29	together
-0.29	was <date>
-0.29	… after
-0.3	<group> in
-0.3	=never
-0.3	[bond] still
-0.3	[degree] and
-0.3	[relations] still
-0.3	[state] still
-0.3	[value] to
-0.3	^ more than
-0.3	^ the <capital>
-0.3	^ … <pronoun>
-0.3	accept
-0.3	affect
-0.3	all …
-0.3	are [stage]
-0.3	authority
-0.3	be [report]
-0.3	between the
-0.3	consulat
-0.3	dan
-0.3	detail
-0.3	direct
-0.3	fund
-0.3	highest
-0.3	known
-0.3	mad
-0.3	this …
-0.3	to <person>
-0.3	to [power]
-0.3	… [tension]
-0.3	… a
-0.31	=down
-0.31	[feeling] as
-0.31	[importance] [tension]
-0.31	[state]+
-0.31	^ not
-0.31	^ to <capital>
-0.31	a [degree]
-0.31	about [power]
-0.31	any [logistic]
-0.31	as [feeling]
-0.31	autumn
-0.31	brav
-0.31	cit
-0.31	education
-0.31	eighth
-0.31	hardly any
-0.31	it was
-0.31	larg
-0.31	month
-0.31	of [logistic]
-0.31	of [report]
-0.31	pomegranat
-0.31	ric
-0.31	roof
-0.31	seriou
-0.31	sixth
-0.31	view
-0.31	were [praise]
-0.32	=yet
-0.32	[logistic] its
-0.32	[state] [report]
-0.32	^ <office> and
-0.32	^ all
-0.32	^ less
-0.32	^ less than
-0.32	^ nobody
-0.32	danish
-0.32	foot
-0.32	hand
-0.32	hurt
-0.32	like …
-0.32	on the
-0.32	over [affair]
-0.32	period
-0.32	resignation
-0.32	total
-0.32	trickl
-0.32	was <person>
-0.32	was his
-0.32	will be
-0.32	would [logistic]
-0.32	… [sign]
-0.33	<place> <date>
-0.33	=few
-0.33	[affair] the
-0.33	[bond] [affair]
-0.33	[logistic] between
-0.33	[state] and
-0.33	^ after
-0.33	^ at the
-0.33	^ more
-0.33	ahead
-0.33	articl
-0.33	began
-0.33	dollar
-0.33	full
-0.33	had a
-0.33	his …
-0.33	is <office’s>
-0.33	it has
-0.33	national
-0.33	never been
-0.33	of <number>
-0.33	over its
-0.33	peopl
-0.33	reason
-0.33	routin
-0.33	shortest
-0.33	troop
-0.33	… will
-0.34	<office’s> …
-0.34	<pronoun> has
-0.34	<pronoun> is
-0.34	=during
-0.34	[domestic]+
-0.34	[page] [page]
-0.34	biggest
-0.34	custom
-0.34	driven
-0.34	is another
-0.34	main
-0.34	rough
-0.34	scientist
-0.34	secret
-0.34	shorter
-0.34	since …
-0.34	situation
-0.34	were [logistic]
-0.34	will [seem]
-0.35	=and
-0.35	[calendar] before
-0.35	[degree] like
-0.35	[force] up
-0.35	[page] between
-0.35	[relations] [bond]
-0.35	[seem] who
-0.35	^ at
-0.35	^ but
-0.35	^ nobody from
-0.35	and [blame]
-0.35	be [change]
-0.35	debt
-0.35	extend
-0.35	nobody from
-0.35	press
-0.35	ros
-0.35	sign
-0.35	telegram
-0.35	the [motive]
-0.35	wheat
-0.35	with a
-0.35	… since
-0.36	" the
-0.36	<capital> did
-0.36	<country> …
-0.36	<date> and
-0.36	<place> have
-0.36	=on
-0.36	=other
-0.36	[force] <number>
-0.36	^ from …
-0.36	^ in …
-0.36	as many
-0.36	by [tension]
-0.36	interpreter
-0.36	lamb
-0.36	sam
-0.36	to <country>
-0.36	to [praise]
-0.36	who …
-0.36	… <group>
-0.37	<group> …
-0.37	<office> [logistic]
-0.37	[feeling] about
-0.37	[force] [nature]
-0.37	[nature] [force]
-0.37	^ "
-0.37	^ <capital> and
-0.37	a [page]
-0.37	and [game]
-0.37	availabl
-0.37	competition
-0.37	dinner
-0.37	disput
-0.37	express
-0.37	found
-0.37	go
-0.37	luncheon
-0.37	minut
-0.37	of [state]
-0.37	of [tension]
-0.37	repair
-0.37	singl
-0.37	swed
-0.37	tank
-0.37	this is
-0.37	was <office>
-0.37	whether
-0.37	… [topic]
-0.38	<country> have
-0.38	<number> as
-0.38	<organisation>
-0.38	<place> <capital>
-0.38	<pronoun> [procedure]
-0.38	[affair] his
-0.38	[affair] with
-0.38	[force] [seem]
-0.38	[logistic] on
-0.38	[page] that
-0.38	after the
-0.38	and [nature]
-0.38	camera
-0.38	challeng
-0.38	deepen
-0.38	government
-0.38	hall
-0.38	president
-0.38	steer
-0.38	the [procedure]
-0.38	visit
-0.38	… back
-0.38	… no
-0.39	=at
-0.39	=by
-0.39	[stage] a
-0.39	^ <date’s> <number>
-0.39	^ <person> [report]
-0.39	an [praise]
-0.39	archiv
-0.39	attend
-0.39	becom
-0.39	for his
-0.39	promis
-0.39	to [bond]
-0.39	to [relations]
-0.4	<office> had
-0.4	<place> it
-0.4	<pronoun> [bond]
-0.4	[nature]+
-0.4	[procedure] as
-0.4	[relations] of
-0.4	[relations] will
-0.4	^ no …
-0.4	bar
-0.4	cost
-0.4	cross
-0.4	destination
-0.4	for [domestic]
-0.4	for [topic]
-0.4	lesson
-0.4	no …
-0.4	ones
-0.4	overlook
-0.4	presidency
-0.4	strengthen
-0.4	teacher
-0.4	this [procedure]
-0.4	used
-0.4	was [report]
-0.4	… [page]
-0.41	=no
-0.41	=without
-0.41	[importance] to
-0.41	[state]
-0.41	^ <person>
-0.41	secretary
-0.41	statement
-0.41	wed
-0.42	<capital> [degree]
-0.42	<date’s> <number>
-0.42	=until
-0.42	[force] [procedure]
-0.42	[power] and
-0.42	^ [topic] and
-0.42	besid
-0.42	document
-0.42	further
-0.42	have yet
-0.42	insist
-0.42	ran
-0.42	sold
-0.42	spent
-0.42	story
-0.43	<office> to
-0.43	<pronoun> not
-0.43	[logistic] an
-0.43	[stage] of
-0.43	^ everyone
-0.43	fewer
-0.43	leader
-0.43	less than
-0.43	no <office>
-0.43	outsid
-0.43	resum
-0.43	summit
-0.43	travel
-0.43	would …
-0.43	… <date>
-0.43	… without
-0.44	<place> and
-0.44	<pronoun> [sign]
-0.44	=did
-0.44	[relations]+
-0.44	fair
-0.44	focus
-0.44	hotlin
-0.44	in <pronoun>
-0.44	of [bond]
-0.44	television
-0.44	the <capital>
-0.44	to [change]
-0.44	traffic
-0.44	… one
-0.45	<place> for
-0.45	<pronoun> have
-0.45	[report] [motive]
-0.45	^ with <capital>
-0.45	been to
-0.45	block
-0.45	confidenc
-0.45	of <pronoun>
-0.45	other [state]
-0.45	stood
-0.45	that was
-0.46	
-0.46	<number> [procedure]
-0.46	<pronoun> on
-0.46	[bond] [logistic]
-0.46	an [calendar]
-0.46	her …
-0.46	read
-0.46	win
-0.47	=any
-0.47	^ [logistic]
-0.47	count
-0.47	discuss
-0.47	for the
-0.47	has never
-0.47	important
-0.47	than with
-0.47	to <capital>
-0.47	… between
-0.48	<person> [report]
-0.48	[leisure] was
-0.48	[leisure] …
-0.48	^ [everyone] [mind]
-0.48	a [mind]
-0.48	comment
-0.48	contribution
-0.48	ended
-0.48	half
-0.48	immediat
-0.48	level
-0.48	more <group>
-0.48	more than
-0.48	most …
-0.48	official
-0.48	pandemic
-0.48	person
-0.48	since the
-0.49	<capital> [report]
-0.49	<country> and
-0.49	[affair] between
-0.49	[topic] [motive]
-0.49	[topic] [value]
-0.49	allianc
-0.49	by a
-0.49	convoy
-0.49	dead
-0.49	historic
-0.49	is still
-0.49	it is
-0.49	medicin
-0.49	no [affair]
-0.49	no other
-0.49	of [affair]
-0.49	still …
-0.49	to <number>
-0.49	with <country>
-0.49	… [calendar]
-0.5	[sign] <capital>
-0.5	^ there is
-0.5	because of
-0.5	cars
-0.5	get
-0.5	ministerial
-0.5	the [relations]
-0.51	=been
-0.51	=more
-0.51	[leisure]
-0.51	[praise] a
-0.51	coupl
-0.51	from <place>
-0.51	observer
-0.51	weak
-0.51	… from
-0.52	[everyone] [mind]
-0.52	[logistic] a
-0.52	[topic] in
-0.52	[topic]+
-0.52	^ <country> …
-0.52	shook
-0.52	will [force]
-0.52	withdrew
-0.52	… who
-0.53	=in
-0.53	[calendar] …
-0.53	^ [everyone]
-0.53	allow
-0.53	as [praise]
-0.53	baker
-0.53	follow
-0.53	industry
-0.53	longest
-0.53	nothing more
-0.53	of [relations]
-0.53	stand
-0.53	th
-0.54	[importance] [topic]
-0.54	[state] to
-0.54	^ [affair] to
-0.54	^ … [idea]
-0.54	and the
-0.54	did not
-0.54	high
-0.54	in a
-0.55	<office> and
-0.55	[bond] to
-0.55	earlier
-0.55	offic
-0.55	stream
-0.55	wor
-0.56	[logistic]
-0.56	^ [topic]
-0.56	and [idea]
-0.56	bank
-0.56	gift
-0.56	includ
-0.56	it [mind]
-0.56	it [motive]
-0.56	reporter
-0.56	soldier
-0.57	=because
-0.57	=most
-0.57	[affair] would
-0.57	[feeling] by
-0.57	[state] [power]
-0.57	^ it
-0.57	^ the [motive]
-0.57	it [blame]
-0.57	… so
-0.58	[praise] the
-0.58	[report]
-0.58	asked
-0.58	by <office>
-0.58	job
-0.58	merger
-0.58	plac
-0.58	the [topic]
-0.59	^ the [page]
-0.59	employer
-0.59	ministry
-0.59	… is
-0.6	<number> …
-0.6	[force] and
-0.6	days
-0.6	is about
-0.6	is to
-0.6	only <number>
-0.6	sent
-0.61	=from
-0.61	[feeling] to
-0.61	anniversary
-0.61	avoid
-0.61	generation
-0.61	support
-0.61	yet to
-0.62	=since
-0.62	[page]+
-0.62	^ <pronoun>
-0.62	flag
-0.62	long
-0.62	often
-0.62	our
-0.63	^ never
-0.63	and <office>
-0.63	federal
-0.63	flood
-0.63	hop
-0.63	was not
-0.64	fear
-0.64	… <office>
-0.65	<number> of
-0.65	[bond] of
-0.65	[report] as
-0.65	number
-0.65	set
-0.66	<number> <group>
-0.66	<person> and
-0.66	^ the
-0.66	lunch
-0.67	club
-0.67	declin
-0.67	doing
-0.67	tak
-0.68	^ [page]
-0.68	^ no
-0.68	at the
-0.69	=before
-0.69	few …
-0.69	victim
-0.69	were [feeling]
-0.7	<number> [affair]
-0.7	[stage] is
-0.7	rol
-0.71	a [calendar]
-0.71	partnership
-0.72	met
-0.72	… [stage]
-0.73	[nature] …
-0.73	^ <pronoun> [report]
-0.73	near
-0.73	than in
-0.75	<capital> and
-0.75	^ there
-0.75	part
-0.75	show
-0.76	agency
-0.76	cal
-0.76	contact
-0.76	fourth
-0.76	next
-0.77	foreign
-0.77	of the
-0.77	palac
-0.77	… in
-0.78	report
-0.78	there is
-0.78	to <place>
-0.79	has [logistic]
-0.8	the [nature]
-0.8	… <number>
-0.81	third
-0.82	mean
-0.82	newspaper
-0.84	=one
-0.84	[affair] to
-0.85	order
-0.87	<number>
-0.87	on <date>
-0.87	took
-0.88	reach
-0.89	action
-0.89	minister
-0.9	[nature]
-0.9	^ the [nature]
-0.9	fami
-0.9	presenc
-0.91	<group>
-0.91	[procedure]
-0.91	the [domestic]
-0.94	held
-0.94	represent
-0.94	short
-0.95	<office>
-0.95	second
-0.96	[calendar]
-0.96	^ <office> [report]
-0.97	agreement
-0.98	food
-0.99	fifth
-1	[logistic] in
-1.01	<person>
-1.04	describ
-1.07	embassy
-1.08	record
-1.08	was [logistic]
-1.09	aid
-1.09	children
-1.13	=after
-1.13	in <date>
-1.15	[domestic] …
-1.15	with <capital>
-1.2	<country>
-1.2	said
-1.24	[domestic]
-1.24	meet
-1.28	[report] that
-1.28	dat
-1.32	first
-1.33	<office> [report]
-1.35	^ the [leisure]
-1.48	^ the [domestic]
-1.52	the [leisure]
-1.77	<date>
`;
