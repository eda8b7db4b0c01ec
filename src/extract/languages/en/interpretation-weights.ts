/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = 0.2;

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = `
1.64	[blame]
1.51	explain
1.5	[feeling]
1.45	[power]
1.29	[body]
1.19	[praise]
1.18	=itself
1.13	[seem]
1.13	^ the [affair]
1.12	[mind]
1.02	hom
1.02	need
1.01	[value]
0.99	matter
0.98	gas
0.96	^ to the
0.96	tabl
0.95	=an
0.94	[game]
0.93	<place> was
0.93	=nobody
0.93	[degree]
0.93	[everyone] …
0.93	fly
0.92	[bond]
0.92	^ <place>
0.91	=can
0.91	=it
0.9	gallery
0.89	^ the <place>
0.88	an …
0.88	right
0.87	[domestic] and
0.87	[sign]
0.87	badly
0.86	=which
0.86	[idea]
0.85	^ <capital>
0.84	[bond] is
0.84	policy
0.84	relationship
0.83	=now
0.83	word
0.82	[stage]
0.82	arab
0.8	=everything
0.8	^ a
0.8	^ a …
0.8	calendar
0.8	charm
0.8	… its
0.79	^ [sign]
0.78	^ by
0.78	a [bond]
0.78	going
0.78	meant
0.77	=being
0.77	[state] have
0.77	all the
0.77	common
0.77	handshak
0.77	west
0.77	… <pronoun>
0.76	[motive]
0.76	^ the <number>
0.76	choic
0.75	[degree] [stage]
0.75	[force] a
0.75	^ in
0.75	diplomacy
0.75	world
0.75	… through
0.74	=is
0.74	littl
0.74	war
0.73	<place> is
0.73	=what
0.73	afternoon
0.73	flat
0.73	snub
0.73	the [bond]
0.73	the [feeling]
0.72	and <pronoun>
0.72	islander
0.71	; …
0.71	<capital’s>
0.71	empty-hand
0.71	mutual
0.71	nobody …
0.7	=both
0.7	=could
0.7	=its
0.7	conferenc
0.7	like a
0.7	tel
0.69	[affair] [topic]
0.69	a [leisure]
0.69	a [motive]
0.69	smil
0.68	[force]
0.68	[stage] for
0.68	was [motive]
0.68	… would
0.67	nobody
0.67	result
0.66	[body] in
0.66	listen
0.66	nordic
0.66	theatr
0.66	there to
0.66	underscor
0.66	was there
0.65	<number> [bond]
0.65	are still
0.65	of his
0.65	silenc
0.64	crown
0.64	laugh
0.64	own
0.64	room
0.64	… [power]
0.64	… their
0.63	=was
0.63	about [topic]
0.63	endorsement
0.63	… not
0.62	<number> the
0.62	=does
0.62	[affair] [sign]
0.62	^ to
0.62	dialogu
0.62	should never
0.62	were [blame]
0.61	<pronoun> [praise]
0.61	[topic] [logistic]
0.61	closer
0.61	gambl
0.61	is …
0.61	look
0.61	out of
0.61	protocol
0.61	rather
0.61	was [stage]
0.6	[sign] to
0.6	[state] is
0.6	^ <country> is
0.6	^ [degree]
0.6	axis
0.6	born
0.6	grain
0.6	politic
0.6	rebuk
0.59	=if
0.59	[affair] …
0.59	[calendar] in
0.59	[force]+
0.59	[praise] to
0.59	as a
0.59	lost
0.59	would have
0.59	… as
0.58	<pronoun> with
0.58	corridor
0.58	cours
0.58	rank
0.58	supplicant
0.57	=away
0.57	[state] [affair]
0.57	^ <number> the
0.57	^ … has
0.57	insult
0.57	relation
0.56	<capital> now
0.56	=where
0.56	=worse
0.56	^ <country’s>
0.56	^ … is
0.56	a [seem]
0.56	chain
0.56	has [mind]
0.55	=all
0.55	[leisure] of
0.55	gather
0.55	new
0.55	was [seem]
0.55	will have
0.54	=anything
0.54	[logistic] …
0.54	begin
0.54	leav
0.54	spoil
0.54	to be
0.54	weakest
0.53	<capital> is
0.53	[bond] between
0.53	^ <office> [mind]
0.53	^ <office’s>
0.53	admit
0.53	another [calendar]
0.53	card
0.53	… away
0.53	… were
0.52	<place> to
0.52	<place> …
0.52	<pronoun> are
0.52	^ <office’s> …
0.52	^ and
0.52	call
0.52	deaf
0.52	got
0.52	humiliat
0.52	mak
0.52	motion
0.52	overshadow
0.52	pric
0.52	such
0.52	warn
0.51	=hardly
0.51	[affair]
0.51	[affair] about
0.51	[idea] the
0.51	^ <office> is
0.51	a [praise]
0.51	centr
0.51	ever since
0.51	on <number>
0.51	went
0.5	=like
0.5	[motive] at
0.5	[motive] …
0.5	^ <pronoun> [logistic]
0.5	century
0.5	great
0.5	it [sign]
0.5	it [stage]
0.5	sat
0.5	the <number>
0.5	union
0.5	wait
0.5	was [leisure]
0.5	weakness
0.49	=than
0.49	[feeling]+
0.49	[procedure] [affair]
0.49	[report] more
0.49	^ which
0.49	away …
0.49	bought
0.49	bring
0.49	does not
0.49	general
0.49	never have
0.49	nobody in
0.49	strongest
0.49	to [mind]
0.48	<capital> the
0.48	=this
0.48	[report] all
0.48	afford
0.48	align
0.48	coincidenc
0.48	emerg
0.48	offer
0.48	photograph
0.48	ton
0.48	warmth
0.48	will …
0.48	… ;
0.47	[logistic] [report]
0.47	[state] …
0.47	french
0.47	have no
0.47	kind
0.47	standard
0.47	… and
0.46	<capital> …
0.46	[affair] than
0.46	[force] …
0.46	^ [report]
0.46	^ by …
0.46	and nobody
0.46	gam
0.46	geography
0.46	in …
0.46	is back
0.46	lowest
0.46	no [degree]
0.46	smel
0.46	somebody
0.46	to <pronoun>
0.46	visitor
0.46	with …
0.45	=that
0.45	[feeling] was
0.45	[sign] of
0.45	^ the [idea]
0.45	aimed
0.45	at …
0.45	convinc
0.45	deliberat
0.45	had the
0.45	is [force]
0.45	prepar
0.45	rift
0.45	unity
0.44	=have
0.44	[stage] with
0.44	[state] of
0.44	^ <place> is
0.44	a [power]
0.44	ally
0.44	as if
0.44	can …
0.44	claim
0.44	firm
0.44	in [affair]
0.44	map
0.44	no <number>
0.44	of [feeling]
0.44	pilgrimag
0.44	quarrel
0.44	were a
0.43	<capital’s> …
0.43	<place> [report]
0.43	=a
0.43	=cannot
0.43	=should
0.43	[feeling] [page]
0.43	^ <pronoun> [praise]
0.43	^ <pronoun> …
0.43	arriv
0.43	by any
0.43	chair
0.43	drew
0.43	els
0.43	gon
0.43	has more
0.43	man
0.43	say
0.43	whol
0.43	will not
0.42	=his
0.42	[blame] before
0.42	[degree] a
0.42	[logistic] to
0.42	[sign] a
0.42	all of
0.42	for …
0.42	handl
0.42	is [everyone]
0.42	island
0.42	left
0.42	link
0.42	money
0.42	old
0.42	russian
0.41	<office> [blame]
0.41	<place’s>
0.41	=nothing
0.41	[degree] than
0.41	[report] it
0.41	^ <capital’s>
0.41	a [blame]
0.41	been [motive]
0.41	beyond
0.41	empir
0.41	mediation
0.41	memory
0.41	nerv
0.41	of it
0.41	substanc
0.41	symbolism
0.41	… [value]
0.4	<country> was
0.4	[everyone]+
0.4	always …
0.4	favour
0.4	icy
0.4	influenc
0.4	miss
0.4	sak
0.4	says
0.4	who [logistic]
0.39	<country> is
0.39	[domestic] of
0.39	[force] <office>
0.39	[mind] as
0.39	age
0.39	amount
0.39	can no
0.39	courtship
0.39	fail
0.39	hardly a
0.39	has [praise]
0.39	has …
0.39	itself the
0.39	now …
0.39	pol
0.39	polit
0.39	terribl
0.39	than by
0.39	to [idea]
0.39	were [motive]
0.39	wrong
0.39	… [everyone]
0.38	<capital> [force]
0.38	<pronoun> [mind]
0.38	[bond]+
0.38	[force] over
0.38	[mind] like
0.38	[motive] nobody
0.38	[seem] [sign]
0.38	^ <capital> [force]
0.38	^ between
0.38	^ nobody in
0.38	alon
0.38	be the
0.38	by [logistic]
0.38	energy
0.38	prefer
0.38	that has
0.38	the …
0.38	to …
0.37	<capital> that
0.37	<person> …
0.37	[degree]+
0.37	[idea]+
0.37	[motive] the
0.37	[procedure] and
0.37	^ [motive]
0.37	^ in the
0.37	^ the [state]
0.37	an [feeling]
0.37	and it
0.37	cannot …
0.37	conflict
0.37	cultur
0.37	died
0.37	is [degree]
0.37	of <place>
0.37	settl
0.37	warmer
0.37	was [praise]
0.37	was an
0.37	won
0.37	… his
0.37	… the
0.36	=but
0.36	[affair] did
0.36	[calendar] ;
0.36	[logistic] [sign]
0.36	[report] <group>
0.36	bond
0.36	chang
0.36	courtesy
0.36	doctrin
0.36	flattery
0.36	grow
0.36	of <capital>
0.36	poor
0.36	the [praise]
0.36	wreath
0.35	<capital> was
0.35	=do
0.35	[force] is
0.35	[force] out
0.35	[mind]+
0.35	[motive]+
0.35	a [topic]
0.35	an [idea]
0.35	bad
0.35	battl
0.35	cam
0.35	domestic
0.35	in <number>
0.35	much
0.35	push
0.35	the [body]
0.35	thought
0.35	treat
0.35	work
0.35	… <place>
0.34	<capital> [logistic]
0.34	<place> [affair]
0.34	<pronoun> were
0.34	=out
0.34	[praise] for
0.34	[procedure] was
0.34	[stage] and
0.34	^ <place> [affair]
0.34	^ … [feeling]
0.34	^ … to
0.34	breath
0.34	brought
0.34	every …
0.34	hardest
0.34	real
0.34	reduc
0.34	slap
0.34	that [affair]
0.34	through <place>
0.33	<capital> are
0.33	<country> [mind]
0.33	<office> [seem]
0.33	[blame] to
0.33	[blame] …
0.33	[domestic] [feeling]
0.33	[force] [affair]
0.33	[logistic] [degree]
0.33	[page] [feeling]
0.33	[page] at
0.33	[report] by
0.33	^ with that
0.33	as an
0.33	creditor
0.33	dream
0.33	embrac
0.33	fac
0.33	his [everyone]
0.33	into a
0.33	land
0.33	lead
0.33	paid
0.33	quiet
0.33	stepp
0.33	with that
0.32	<capital> has
0.32	<date’s> …
0.32	<place> has
0.32	<pronoun> the
0.32	=may
0.32	[bond] than
0.32	[calendar] the
0.32	[degree] …
0.32	[stage] was
0.32	^ <group>
0.32	absenc
0.32	alaska
0.32	audienc
0.32	camp
0.32	can be
0.32	concession
0.32	distanc
0.32	less by
0.32	men
0.32	nothing for
0.32	only …
0.32	process
0.32	sel
0.32	special
0.32	stability
0.32	to [blame]
0.32	to [stage]
0.32	well
0.32	will [degree]
0.32	… ever
0.31	<date> the
0.31	<number> [mind]
0.31	<person> was
0.31	=himself
0.31	=how
0.31	[idea] and
0.31	[idea] of
0.31	[mind] and
0.31	[page] to
0.31	^ <capital> …
0.31	^ <group> have
0.31	^ [logistic] a
0.31	^ her [affair]
0.31	^ … the
0.31	affection
0.31	ask
0.31	bas
0.31	branch
0.31	court
0.31	determin
0.31	empty
0.31	have …
0.31	miracl
0.31	of [idea]
0.31	patron
0.31	spokesman
0.31	that [logistic]
0.31	that few
0.31	truc
0.31	voic
0.31	… himself
0.3	<office’s> [affair]
0.3	<place> [sign]
0.3	<place> will
0.3	[affair] [force]
0.3	[degree] from
0.3	[degree] to
0.3	[domestic] [report]
0.3	[feeling] [affair]
0.3	[force] <capital>
0.3	[idea] <office>
0.3	^ <capital> has
0.3	^ … less
0.3	at a
0.3	carpet
0.3	channel
0.3	communiqué
0.3	hurry
0.3	in [feeling]
0.3	its [bond]
0.3	its …
0.3	more about
0.3	not for
0.3	nothing of
0.3	of this
0.3	offensiv
0.3	past
0.3	pretend
0.3	seen
0.3	than a
0.3	that <capital>
0.3	the <place>
0.3	the [logistic]
0.3	watch
0.29	[degree] [force]
0.29	[degree] in
0.29	[domestic] at
0.29	^ the [praise]
0.29	a [game]
0.29	at <number>
0.29	been more
0.29	believ
0.29	by all
0.29	defin
0.29	farewel
0.29	for [calendar]
0.29	for all
0.29	heard
0.29	her [affair]
0.29	on every
0.29	peac
0.29	realignment
0.29	rival
0.29	stopover
0.29	that <country>
0.28	<country> [affair]
0.28	<number> can
0.28	=need
0.28	[affair] of
0.28	[page] in
0.28	[praise] was
0.28	[report]+
0.28	[seem] to
0.28	^ <capital> [mind]
0.28	^ <capital’s> …
0.28	^ [sign] that
0.28	^ a [affair]
0.28	all is
0.28	an [logistic]
0.28	blam
0.28	cabinet
0.28	could hardly
0.28	is that
0.28	nothing but
0.28	of [power]
0.28	of [value]
0.28	other
0.28	over <capital>
0.28	pity
0.28	put
0.28	that [report]
0.28	through the
0.28	to an
0.28	with its
0.27	<capital> [mind]
0.27	<capital> had
0.27	<capital’s> [logistic]
0.27	[domestic] by
0.27	[game] [stage]
0.27	[procedure] that
0.27	[report] was
0.27	[state] [praise]
0.27	^ <office’s> [logistic]
0.27	^ <pronoun> [affair]
0.27	apology
0.27	back with
0.27	be [affair]
0.27	be [stage]
0.27	chequ
0.27	neglect
0.27	neither …
0.27	of [topic]
0.27	on it
0.27	taliban
0.27	than either
0.27	the [everyone]
0.27	this [affair]
0.27	year
0.26	<capital> [seem]
0.26	<place> <pronoun>
0.26	[mind] a
0.26	^ <person’s>
0.26	^ [force]
0.26	^ few in
0.26	^ that [affair]
0.26	ceremony
0.26	communiqu
0.26	distrust
0.26	either …
0.26	everybody
0.26	few in
0.26	for [affair]
0.26	have to
0.26	is an
0.26	louder
0.26	mission
0.26	mistak
0.26	oil
0.26	otherwis
0.26	pur
0.26	surpris
0.26	than <number>
0.26	the [affair]
0.25	<pronoun> will
0.25	=merely
0.25	=none
0.25	=only
0.25	[calendar] to
0.25	[domestic] than
0.25	[feeling] <capital>
0.25	[feeling] between
0.25	[force] [report]
0.25	[game] in
0.25	[logistic] [force]
0.25	[logistic] at
0.25	[logistic] has
0.25	[power]+
0.25	[report] no
0.25	[state] [mind]
0.25	^ <person> was
0.25	^ each
0.25	^ in <place>
0.25	^ … [logistic]
0.25	^ … or
0.25	african
0.25	but …
0.25	delegation
0.25	diplomatic
0.25	fallen
0.25	fishery
0.25	flight
0.25	for <office>
0.25	grown
0.25	have [degree]
0.25	henc
0.25	his [affair]
0.25	of <office>
0.25	out on
0.25	princ
0.25	shap
0.25	survival
0.25	this [logistic]
0.25	understand
0.25	victory
0.25	voter
0.25	… to
0.24	<country> <pronoun>
0.24	<place> [idea]
0.24	=not
0.24	[affair] is
0.24	[bond] as
0.24	[everyone] is
0.24	[force] [bond]
0.24	[idea] in
0.24	[mind] <number>
0.24	[page] was
0.24	[power] with
0.24	[sign] the
0.24	^ a [calendar]
0.24	american
0.24	and [feeling]
0.24	anything but
0.24	caus
0.24	disappoint
0.24	emirati
0.24	end
0.24	fill
0.24	friend
0.24	friendship
0.24	had not
0.24	had …
0.24	is what
0.24	market
0.24	no [logistic]
0.24	one for
0.24	petitioner
0.24	strong
0.24	this [bond]
0.24	those who
0.24	was <pronoun>
0.24	what <pronoun>
0.24	when <pronoun>
0.23	<number> [logistic]
0.23	=those
0.23	[bond] who
0.23	[domestic] the
0.23	[force] <pronoun>
0.23	[game] is
0.23	[idea] [report]
0.23	[idea] to
0.23	[report] a
0.23	[sign] in
0.23	^ [feeling]
0.23	and its
0.23	and to
0.23	anger
0.23	as the
0.23	delay
0.23	era
0.23	everything …
0.23	for which
0.23	hold
0.23	is over
0.23	none of
0.23	not
0.23	of [body]
0.23	owes
0.23	pariah
0.23	prais
0.23	prov
0.23	reconciliation
0.23	rediscover
0.23	regional
0.23	sanction
0.23	street
0.23	the [value]
0.23	… [motive]
0.22	<country’s>
0.22	<country’s> [bond]
0.22	<office> [mind]
0.22	<office> was
0.22	=through
0.22	[affair] <country>
0.22	[idea] for
0.22	[praise] in
0.22	[state] <place>
0.22	[state] than
0.22	[topic] …
0.22	[value] [report]
0.22	^ <country’s> [bond]
0.22	^ which is
0.22	air
0.22	backyard
0.22	being [domestic]
0.22	being [motive]
0.22	complet
0.22	could not
0.22	delight
0.22	dined
0.22	election
0.22	elit
0.22	flatter
0.22	for <capital>
0.22	happen
0.22	how …
0.22	is being
0.22	is how
0.22	more from
0.22	pays
0.22	pipelin
0.22	schedul
0.22	suspicion
0.22	thing
0.22	threaten
0.22	usefulness
0.22	which is
0.22	… [game]
0.22	… need
0.22	… off
0.22	… or
0.21	; it
0.21	=will
0.21	[affair] [logistic]
0.21	[calendar] had
0.21	[force] at
0.21	^ as if
0.21	^ for <capital>
0.21	arrest
0.21	bless
0.21	break
0.21	correction
0.21	dependenc
0.21	fight
0.21	had [report]
0.21	is a
0.21	is not
0.21	no [bond]
0.21	not have
0.21	prestig
0.21	reception
0.21	republic
0.21	rivalry
0.21	stag
0.21	thin
0.21	what [topic]
0.21	… both
0.2	<place> the
0.2	<pronoun> [affair]
0.2	<pronoun> had
0.2	[bond] and
0.2	[calendar] and
0.2	[nature] the
0.2	[report] <capital>
0.2	[report] of
0.2	[report] to
0.2	[sign] <capital’s>
0.2	^ <capital> is
0.2	^ [sign] a
0.2	^ a [stage]
0.2	^ few
0.2	^ in <country>
0.2	a [stage]
0.2	agre
0.2	and [degree]
0.2	are [seem]
0.2	arms
0.2	around
0.2	buy
0.2	canadian
0.2	chil
0.2	cold
0.2	die
0.2	earn
0.2	expect
0.2	fir
0.2	giant
0.2	giv
0.2	had [logistic]
0.2	if the
0.2	in [report]
0.2	it as
0.2	journey
0.2	never …
0.2	reward
0.2	smaller
0.2	than <pronoun>
0.2	the only
0.2	will do
0.2	wonder
0.19	<capital> to
0.19	<capital’s> [force]
0.19	<office> [force]
0.19	<office> into
0.19	<office> than
0.19	=back
0.19	[bond] has
0.19	[nature] on
0.19	[nature] to
0.19	[praise] but
0.19	[state] [logistic]
0.19	^ <capital’s> [force]
0.19	^ <office> who
0.19	^ that
0.19	a [state]
0.19	choos
0.19	contempt
0.19	draw
0.19	everyone and
0.19	expos
0.19	for it
0.19	has so
0.19	has the
0.19	its [idea]
0.19	lack
0.19	memoir
0.19	open
0.19	or …
0.19	plan
0.19	red
0.19	remarkabl
0.19	shoulder
0.19	speech
0.19	that neither
0.19	toast
0.19	transatlantic
0.19	was nothing
0.19	way
0.19	whatever
0.19	would be
0.19	young
0.19	… [procedure]
0.19	… could
0.18	; <pronoun>
0.18	<capital’s> [idea]
0.18	<number> in
0.18	=for
0.18	[feeling] than
0.18	[force] that
0.18	[game] on
0.18	[idea] that
0.18	[mind] for
0.18	[seem] [logistic]
0.18	[state] had
0.18	^ <office’s> [affair]
0.18	^ [blame]
0.18	^ [logistic] the
0.18	^ [sign] the
0.18	^ their
0.18	alignment
0.18	an [motive]
0.18	and that
0.18	arctic
0.18	attract
0.18	been so
0.18	doctor
0.18	ear
0.18	everyone …
0.18	exist
0.18	forgiven
0.18	funeral
0.18	had no
0.18	have been
0.18	his [logistic]
0.18	his [report]
0.18	in [procedure]
0.18	intention
0.18	is its
0.18	is on
0.18	its [domestic]
0.18	minor
0.18	negotiat
0.18	not [force]
0.18	of [nature]
0.18	post-soviet
0.18	saudi
0.18	search
0.18	sulk
0.18	than an
0.18	truth
0.18	winter
0.17	<date> in
0.17	<number> again
0.17	=there
0.17	[bond] [seem]
0.17	[everyone] [power]
0.17	[feeling] with
0.17	[logistic] back
0.17	[mind] <pronoun>
0.17	[page] [report]
0.17	[seem] …
0.17	[sign] was
0.17	^ <person’s> …
0.17	^ <place> [idea]
0.17	^ [motive] to
0.17	^ no <number>
0.17	^ the [calendar]
0.17	^ … [bond]
0.17	a …
0.17	almost
0.17	and [bond]
0.17	and [stage]
0.17	bet
0.17	blackmail
0.17	bound
0.17	comfort
0.17	decid
0.17	declar
0.17	dislik
0.17	except
0.17	hail
0.17	is <office>
0.17	monument
0.17	neutrality
0.17	no [feeling]
0.17	nothing from
0.17	of [force]
0.17	personal
0.17	plain
0.17	poison
0.17	region
0.17	reveal
0.17	risk
0.17	so [degree]
0.17	strategy
0.17	swallow
0.17	where <pronoun>
0.17	which [everyone]
0.17	who has
0.17	with [degree]
0.16	; the
0.16	<office> who
0.16	=though
0.16	=too
0.16	[affair] <capital>
0.16	[affair] more
0.16	[body]+
0.16	[calendar] has
0.16	[motive] a
0.16	[power] [report]
0.16	^ <place’s>
0.16	^ may
0.16	^ neither …
0.16	^ the [logistic]
0.16	^ which [logistic]
0.16	and [logistic]
0.16	as [everyone]
0.16	at every
0.16	being …
0.16	do not
0.16	enemy
0.16	ice
0.16	monarchy
0.16	more …
0.16	partner
0.16	remember
0.16	road
0.16	run
0.16	shift
0.16	thaw
0.16	to [everyone]
0.16	understood
0.16	what was
0.16	will [motive]
0.16	with his
0.16	… it
0.16	… like
0.16	… may
0.16	… up
0.16	… when
0.15	<capital> will
0.15	<office> is
0.15	<place> a
0.15	=already
0.15	=always
0.15	=better
0.15	=either
0.15	[affair] on
0.15	[bond] [leisure]
0.15	[degree] [mind]
0.15	[feeling] [idea]
0.15	[force] in
0.15	[idea] …
0.15	[mind] of
0.15	[motive] <pronoun>
0.15	[seem] at
0.15	[value] [logistic]
0.15	^ <country’s> …
0.15	^ <number>
0.15	^ <office> [seem]
0.15	^ for
0.15	^ this was
0.15	^ which …
0.15	already …
0.15	and <capital>
0.15	and none
0.15	any [affair]
0.15	army
0.15	chos
0.15	concern
0.15	ever …
0.15	has [degree]
0.15	in which
0.15	intend
0.15	lik
0.15	officer
0.15	pact
0.15	royal
0.15	since [power]
0.15	this was
0.15	to [feeling]
0.15	to a
0.15	up in
0.15	up …
0.15	which …
0.14	<date> …
0.14	<place> as
0.14	<pronoun> like
0.14	=their
0.14	[affair] it
0.14	[blame] of
0.14	[everyone]
0.14	[feeling] <pronoun>
0.14	[feeling] [bond]
0.14	[feeling] [logistic]
0.14	[force] [feeling]
0.14	[idea] nothing
0.14	[leisure] [stage]
0.14	[mind] its
0.14	[power] is
0.14	[seem] like
0.14	[state] a
0.14	^ [affair] it
0.14	^ [seem]
0.14	^ it would
0.14	^ its …
0.14	^ … [mind]
0.14	cheap
0.14	collaps
0.14	crav
0.14	desperat
0.14	due
0.14	expectation
0.14	for <country>
0.14	for what
0.14	forget
0.14	has [idea]
0.14	in [logistic]
0.14	lay
0.14	list
0.14	messag
0.14	mistrust
0.14	not the
0.14	outcast
0.14	pay
0.14	pictur
0.14	provocation
0.14	recognition
0.14	test
0.14	than all
0.14	that [topic]
0.14	the [state]
0.14	to <office’s>
0.14	to [motive]
0.14	told
0.14	too [value]
0.14	trad
0.14	try
0.14	vanity
0.14	vot
0.14	wish
0.14	… into
0.14	… itself
0.14	… less
0.13	<capital> [praise]
0.13	<number> [power]
0.13	<place> [force]
0.13	<pronoun>
0.13	<pronoun> more
0.13	=ever
0.13	[calendar] is
0.13	[degree] is
0.13	[domestic] [bond]
0.13	[domestic] in
0.13	[game]+
0.13	[logistic] [mind]
0.13	[logistic] by
0.13	[motive] to
0.13	[power] …
0.13	[procedure] [sign]
0.13	[value] is
0.13	[value] that
0.13	^ <office> [affair]
0.13	^ [degree] is
0.13	^ a [logistic]
0.13	^ in [value]
0.13	^ nothing
0.13	^ was [motive]
0.13	a [idea]
0.13	a [report]
0.13	an [blame]
0.13	are [feeling]
0.13	attempt
0.13	brok
0.13	cool
0.13	denial
0.13	european
0.13	feel
0.13	form
0.13	from the
0.13	greet
0.13	his [praise]
0.13	honeymoon
0.13	indispensabl
0.13	insuranc
0.13	invitation
0.13	monarch
0.13	net
0.13	opera
0.13	over a
0.13	privat
0.13	slip
0.13	suggest
0.13	that it
0.13	when …
0.13	… at
0.12	<capital> cannot
0.12	<country> [force]
0.12	<office> [affair]
0.12	<office> the
0.12	<place> by
0.12	<pronoun> need
0.12	[affair] this
0.12	[affair] was
0.12	[blame] [affair]
0.12	[idea] [value]
0.12	[idea] is
0.12	[logistic] [seem]
0.12	[logistic] this
0.12	[mind] is
0.12	[nature] [report]
0.12	[page] [mind]
0.12	[report] is
0.12	[report] this
0.12	[stage] the
0.12	[topic] [power]
0.12	^ <person> …
0.12	^ <place> was
0.12	^ <pronoun> [mind]
0.12	^ [affair] between
0.12	^ their [bond]
0.12	ambition
0.12	and was
0.12	before it
0.12	build
0.12	divid
0.12	eas
0.12	far
0.12	front
0.12	higher
0.12	human
0.12	humility
0.12	in itself
0.12	is [idea]
0.12	mind
0.12	naiv
0.12	need <pronoun>
0.12	of [degree]
0.12	plainer
0.12	power
0.12	sooner
0.12	suitor
0.12	this a
0.12	was a
0.12	was no
0.12	what the
0.12	who was
0.12	… [blame]
0.12	… too
0.12	… was
0.11	<date’s>
0.11	<number> [stage]
0.11	<number> was
0.11	<office> [feeling]
0.11	<office’s> [procedure]
0.11	<pronoun> can
0.11	=into
0.11	[affair] ;
0.11	[affair] does
0.11	[bond] in
0.11	[bond] was
0.11	[everyone] [feeling]
0.11	[logistic] it
0.11	[logistic] may
0.11	[mind] it
0.11	[mind] was
0.11	[motive] its
0.11	[motive] that
0.11	[praise]+
0.11	^ <number> a
0.11	^ <office> [motive]
0.11	^ <office’s> [bond]
0.11	^ <pronoun> can
0.11	^ [logistic] it
0.11	^ [report] it
0.11	^ an
0.11	^ so
0.11	^ so …
0.11	^ the most
0.11	against <pronoun>
0.11	and [praise]
0.11	at which
0.11	bargain
0.11	be …
0.11	behind
0.11	beneath
0.11	between <capital>
0.11	bloc
0.11	built
0.11	but [blame]
0.11	coronation
0.11	decad
0.11	fell
0.11	has been
0.11	in [page]
0.11	invit
0.11	is [feeling]
0.11	is [praise]
0.11	is all
0.11	learn
0.11	mediator
0.11	of being
0.11	persuad
0.11	ring
0.11	southern
0.11	spectator
0.11	than from
0.11	that is
0.11	the most
0.11	too …
0.11	was <person’s>
0.11	what <capital>
0.11	which [idea]
0.11	will [mind]
0.11	… have
0.1	<capital> over
0.1	<capital’s> [feeling]
0.1	<office> [motive]
0.1	<office> in
0.1	<office’s> [bond]
0.1	=neither
0.1	=when
0.1	[affair] may
0.1	[bond] were
0.1	[bond] …
0.1	[degree] [value]
0.1	[force] worse
0.1	[logistic] <capital>
0.1	[logistic] was
0.1	[mind] not
0.1	[mind] where
0.1	[procedure] is
0.1	[report] on
0.1	[report] what
0.1	[sign] if
0.1	[sign] what
0.1	[state] [seem]
0.1	[value] of
0.1	^ <office> [force]
0.1	^ <pronoun> has
0.1	^ [sign] if
0.1	^ only a
0.1	between <number>
0.1	between [bond]
0.1	both [bond]
0.1	council
0.1	door
0.1	ends
0.1	engagement
0.1	field
0.1	flank
0.1	good
0.1	had [mind]
0.1	heart
0.1	impression
0.1	in that
0.1	is no
0.1	its [body]
0.1	know
0.1	korean
0.1	lend
0.1	less a
0.1	mandat
0.1	may [force]
0.1	mov
0.1	of that
0.1	only a
0.1	overplay
0.1	patienc
0.1	permanent
0.1	phon
0.1	pretext
0.1	relief
0.1	shrug
0.1	spok
0.1	suspect
0.1	that …
0.1	under …
0.1	was less
0.1	were [report]
0.1	what everyone
0.1	where it
0.1	who had
0.1	with <number>
0.1	… her
0.09	<capital’s> [motive]
0.09	<capital’s> [power]
0.09	<country’s> …
0.09	<number> [state]
0.09	=everyone
0.09	=many
0.09	[bond] that
0.09	[degree] [leisure]
0.09	[force] [power]
0.09	[logistic] that
0.09	[power] of
0.09	[praise] [idea]
0.09	[praise] are
0.09	[report] <capital’s>
0.09	[report] have
0.09	[seem] [blame]
0.09	[value] <pronoun>
0.09	^ <capital’s> [feeling]
0.09	^ <number> [affair]
0.09	^ <pronoun> had
0.09	^ [affair] are
0.09	^ [everyone] …
0.09	^ [force] the
0.09	^ [power] is
0.09	aggression
0.09	an [power]
0.09	and without
0.09	been [force]
0.09	charg
0.09	com
0.09	conclusion
0.09	confirm
0.09	depend
0.09	division
0.09	drawn
0.09	everyone had
0.09	fin
0.09	furiou
0.09	has [force]
0.09	hatr
0.09	have [force]
0.09	impress
0.09	isolation
0.09	it [logistic]
0.09	it all
0.09	its [value]
0.09	lap
0.09	less to
0.09	los
0.09	may be
0.09	measur
0.09	neighbour
0.09	of an
0.09	point
0.09	pressur
0.09	recal
0.09	rich
0.09	ruler
0.09	seek
0.09	surviv
0.09	tempo
0.09	tenur
0.09	through …
0.09	where …
0.09	who is
0.09	with <office>
0.09	worth
0.09	… but
0.09	… had
0.09	… out
0.09	… should
0.08	<capital> [affair]
0.08	<capital> [motive]
0.08	<person’s> …
0.08	<pronoun> [force]
0.08	<pronoun> [motive]
0.08	<pronoun> and
0.08	=up
0.08	=whom
0.08	[affair] [seem]
0.08	[blame] :
0.08	[bond] with
0.08	[degree] the
0.08	[force] an
0.08	[force] the
0.08	[force] was
0.08	[leisure] [force]
0.08	[leisure] in
0.08	[logistic] [body]
0.08	[motive] [stage]
0.08	[praise] of
0.08	[procedure] it
0.08	[stage] by
0.08	[topic] is
0.08	^ <pronoun> [motive]
0.08	^ [affair] for
0.08	^ every
0.08	^ for …
0.08	^ is hardly
0.08	^ none of
0.08	^ the [bond]
0.08	^ … no
0.08	an [stage]
0.08	and [affair]
0.08	approach
0.08	bilateral
0.08	breakthrough
0.08	but the
0.08	by [bond]
0.08	cannot [force]
0.08	cordial
0.08	damag
0.08	fresh
0.08	honour
0.08	is [power]
0.08	is hardly
0.08	is where
0.08	last
0.08	library
0.08	majority
0.08	no [value]
0.08	nothing …
0.08	of a
0.08	on its
0.08	outcom
0.08	perhap
0.08	pleas
0.08	row
0.08	stay
0.08	tarmac
0.08	thus
0.08	tourist
0.08	was as
0.08	… cannot
0.08	… whom
0.07	; <capital>
0.07	<capital’s> [game]
0.07	<number> before
0.07	<person’s> [report]
0.07	<place> <office>
0.07	=these
0.07	[affair] nobody
0.07	[affair]+
0.07	[bond] ;
0.07	[bond] like
0.07	[bond] on
0.07	[bond] will
0.07	[game] [blame]
0.07	[idea] a
0.07	[idea] into
0.07	[nature] is
0.07	[state] that
0.07	[state] will
0.07	[topic] [procedure]
0.07	^ <capital> [seem]
0.07	^ <capital’s> [game]
0.07	^ <number> [logistic]
0.07	^ <person’s> [report]
0.07	^ <pronoun> will
0.07	^ [idea]
0.07	^ its
0.07	^ this
0.07	^ which [report]
0.07	^ … in
0.07	a [feeling]
0.07	and everyone
0.07	any [value]
0.07	any …
0.07	applaus
0.07	art
0.07	betray
0.07	but it
0.07	encounter
0.07	feet
0.07	few had
0.07	his [bond]
0.07	interest
0.07	laid
0.07	limit
0.07	lower
0.07	not [mind]
0.07	on <country>
0.07	pattern
0.07	regim
0.07	return
0.07	sens
0.07	success
0.07	tension
0.07	was [state]
0.07	which [logistic]
0.07	which [report]
0.07	with [praise]
0.07	… are
0.07	… what
0.06	: <capital>
0.06	<pronoun> <pronoun>
0.06	<pronoun> who
0.06	=has
0.06	[affair] <office>
0.06	[blame] the
0.06	[bond] a
0.06	[force] any
0.06	[logistic] <pronoun>
0.06	[report] [report]
0.06	[sign] how
0.06	[stage] at
0.06	[state] can
0.06	[topic] between
0.06	^ <capital> [motive]
0.06	^ [stage] that
0.06	^ [value]
0.06	^ a [sign]
0.06	^ all of
0.06	^ an [idea]
0.06	^ no [state]
0.06	^ not a
0.06	^ the [report]
0.06	announc
0.06	any [feeling]
0.06	any [motive]
0.06	awkward
0.06	bil
0.06	clos
0.06	commitment
0.06	deserv
0.06	discover
0.06	disguis
0.06	doubt
0.06	dying
0.06	eager
0.06	every [affair]
0.06	focu
0.06	gap
0.06	have [logistic]
0.06	intensify
0.06	into an
0.06	it that
0.06	its [praise]
0.06	itself [praise]
0.06	junta
0.06	lif
0.06	moment
0.06	mood
0.06	no [nature]
0.06	noticeab
0.06	on <capital>
0.06	on his
0.06	play
0.06	purpos
0.06	rac
0.06	seal
0.06	shop
0.06	short-liv
0.06	the [page]
0.06	trip
0.06	unusual
0.06	was about
0.06	weaker
0.06	what [logistic]
0.06	… [state]
0.05	<date’s> [affair]
0.05	<group> could
0.05	<place> with
0.05	=another
0.05	=off
0.05	[affair] [mind]
0.05	[affair] and
0.05	[degree] more
0.05	[feeling] that
0.05	[force] to
0.05	[force] will
0.05	[idea] [logistic]
0.05	[logistic] as
0.05	[motive] no
0.05	[praise] [feeling]
0.05	[report] are
0.05	[seem] about
0.05	[seem] so
0.05	[state] [force]
0.05	[state] has
0.05	[value] and
0.05	^ <capital’s> [power]
0.05	^ [feeling] is
0.05	^ for <number>
0.05	^ if
0.05	^ in what
0.05	^ the [mind]
0.05	^ their [affair]
0.05	^ with <number>
0.05	a [force]
0.05	advis
0.05	all <number>
0.05	and for
0.05	and …
0.05	customer
0.05	escap
0.05	for nothing
0.05	genuin
0.05	heavy
0.05	in what
0.05	increas
0.05	it [seem]
0.05	itinerary
0.05	many …
0.05	pac
0.05	seem
0.05	the [mind]
0.05	the better
0.05	to <date>
0.05	to [sign]
0.05	trust
0.05	written
0.05	… [affair]
0.05	… [logistic]
0.05	… only
0.05	… since
-0.05	<capital> than
-0.05	<country> [state]
-0.05	<country> only
-0.05	<country> will
-0.05	<country’s> [topic]
-0.05	<number> [idea]
-0.05	<number> have
-0.05	<office> [sign]
-0.05	<office’s> [domestic]
-0.05	<organisation> [affair]
-0.05	<person> <number>
-0.05	<place> less
-0.05	<pronoun> <country>
-0.05	<pronoun> <group>
-0.05	<pronoun> [seem]
-0.05	<pronoun> from
-0.05	=must
-0.05	[domestic] [stage]
-0.05	[everyone] on
-0.05	[idea] was
-0.05	[logistic] <country>
-0.05	[logistic] [idea]
-0.05	[logistic] were
-0.05	[nature] and
-0.05	[procedure] in
-0.05	[report] [page]
-0.05	[report] with
-0.05	[sign] [procedure]
-0.05	[sign] [report]
-0.05	^ <capital> on
-0.05	^ <country> will
-0.05	^ <date> it
-0.05	^ <number> [procedure]
-0.05	^ <office> has
-0.05	^ [affair] by
-0.05	^ [calendar]
-0.05	^ [calendar] after
-0.05	^ [logistic] by
-0.05	^ [report] between
-0.05	^ after an
-0.05	^ all <number>
-0.05	^ among those
-0.05	^ before
-0.05	^ from <number>
-0.05	^ not <number>
-0.05	^ who
-0.05	^ with <pronoun>
-0.05	address
-0.05	after an
-0.05	agricultur
-0.05	among those
-0.05	arrang
-0.05	as [idea]
-0.05	asia-
-0.05	at [nature]
-0.05	at [power]
-0.05	book
-0.05	by his
-0.05	condemn
-0.05	confer
-0.05	delegat
-0.05	did <person>
-0.05	did so
-0.05	down for
-0.05	drov
-0.05	effect
-0.05	event
-0.05	evidenc
-0.05	financ
-0.05	forc
-0.05	frozen
-0.05	garden
-0.05	habit
-0.05	had never
-0.05	having …
-0.05	herald
-0.05	his [power]
-0.05	how [feeling]
-0.05	in <place>
-0.05	in all
-0.05	incident
-0.05	into …
-0.05	invasion
-0.05	just <number>
-0.05	keep
-0.05	liv
-0.05	member
-0.05	missil
-0.05	negotiation
-0.05	nuuk
-0.05	opposit
-0.05	or <office>
-0.05	participant
-0.05	percent
-0.05	print
-0.05	progress
-0.05	quality
-0.05	question
-0.05	reconstruction
-0.05	revolution
-0.05	sell
-0.05	shot
-0.05	shrunk
-0.05	so only
-0.05	standstil
-0.05	than with
-0.05	the <date>
-0.05	there have
-0.05	three-day
-0.05	tomb
-0.05	touch
-0.05	transcript
-0.05	uncl
-0.05	unknown
-0.05	up again
-0.05	weight
-0.05	with <pronoun>
-0.05	without [blame]
-0.05	… :
-0.05	… because
-0.05	… can
-0.05	… more
-0.05	… with
-0.06	<capital> <capital>
-0.06	<capital> [procedure]
-0.06	<capital> during
-0.06	<capital> on
-0.06	<country> :
-0.06	<country> [report]
-0.06	<country> has
-0.06	<country> since
-0.06	<date> were
-0.06	<number> out
-0.06	<office> <date>
-0.06	[affair] <date>
-0.06	[affair] before
-0.06	[bond] the
-0.06	[calendar] after
-0.06	[calendar] as
-0.06	[feeling] [everyone]
-0.06	[feeling] in
-0.06	[game] against
-0.06	[leisure] against
-0.06	[logistic] <person>
-0.06	[logistic] is
-0.06	[logistic] their
-0.06	[mind] :
-0.06	[nature] without
-0.06	[page] by
-0.06	[procedure] [mind]
-0.06	[procedure] have
-0.06	[report] <number>
-0.06	[state] at
-0.06	[topic] the
-0.06	^ <number> out
-0.06	^ <office> still
-0.06	^ <office> will
-0.06	^ [affair] of
-0.06	^ [domestic] are
-0.06	^ [page] by
-0.06	^ about
-0.06	^ at no
-0.06	^ each of
-0.06	^ is
-0.06	^ never had
-0.06	^ … was
-0.06	accord
-0.06	adopt
-0.06	after <number>
-0.06	against <country>
-0.06	an [affair]
-0.06	and no
-0.06	apart
-0.06	are [blame]
-0.06	at no
-0.06	back on
-0.06	bridg
-0.06	by <group>
-0.06	calculat
-0.06	chief
-0.06	commission
-0.06	disaster
-0.06	dismiss
-0.06	each [nature]
-0.06	each of
-0.06	exclud
-0.06	expand
-0.06	for <pronoun>
-0.06	generator
-0.06	goal
-0.06	has a
-0.06	never had
-0.06	night
-0.06	none at
-0.06	nor <office>
-0.06	not <office>
-0.06	of <country>
-0.06	of [procedure]
-0.06	priz
-0.06	servic
-0.06	seventh
-0.06	so …
-0.06	speaker
-0.06	striker
-0.06	sworn
-0.06	sánchez
-0.06	that [calendar]
-0.06	that had
-0.06	the need
-0.06	this …
-0.06	to [domestic]
-0.06	transit
-0.06	turnout
-0.06	until the
-0.06	veto
-0.06	was [calendar]
-0.06	was [force]
-0.06	was [nature]
-0.06	was never
-0.06	week
-0.06	weekend
-0.06	worry
-0.06	… every
-0.06	… nor
-0.06	… over
-0.07	<capital> a
-0.07	<capital> about
-0.07	<capital> until
-0.07	<country> more
-0.07	<date> <pronoun>
-0.07	<date> it
-0.07	<group> <date>
-0.07	<group> on
-0.07	<number> [page]
-0.07	<office> still
-0.07	<pronoun> again
-0.07	<pronoun> by
-0.07	[affair] [blame]
-0.07	[blame] [logistic]
-0.07	[domestic] for
-0.07	[domestic] is
-0.07	[game] of
-0.07	[idea] [motive]
-0.07	[logistic] <number>
-0.07	[logistic] will
-0.07	[page] <number>
-0.07	[page] and
-0.07	[power] to
-0.07	[praise] with
-0.07	[procedure] [topic]
-0.07	[procedure] has
-0.07	[procedure] the
-0.07	[report] before
-0.07	[report] …
-0.07	[stage] :
-0.07	[topic] would
-0.07	[value] "
-0.07	^ <capital> was
-0.07	^ <group> …
-0.07	^ <office> had
-0.07	^ <office> would
-0.07	^ <person> [logistic]
-0.07	^ [domestic]
-0.07	^ [everyone] [report]
-0.07	^ an [affair]
-0.07	^ it is
-0.07	^ not …
-0.07	^ … [state]
-0.07	^ … …
-0.07	a few
-0.07	about …
-0.07	after <place>
-0.07	after [calendar]
-0.07	and then
-0.07	author
-0.07	balanc
-0.07	barely <number>
-0.07	be [force]
-0.07	been [page]
-0.07	before any
-0.07	between their
-0.07	busiest
-0.07	coalition
-0.07	concert
-0.07	continent
-0.07	could …
-0.07	credential
-0.07	dam
-0.07	did <date>
-0.07	edit
-0.07	egyptian
-0.07	exception
-0.07	exil
-0.07	father
-0.07	find
-0.07	fortnight
-0.07	frontier
-0.07	had more
-0.07	hospital
-0.07	in [force]
-0.07	in [idea]
-0.07	injur
-0.07	into <place>
-0.07	is more
-0.07	it did
-0.07	its [topic]
-0.07	latter
-0.07	lender
-0.07	lies
-0.07	marriag
-0.07	more [page]
-0.07	occasion
-0.07	of …
-0.07	on [nature]
-0.07	on a
-0.07	pilgrim
-0.07	pool
-0.07	portion
-0.07	proof
-0.07	residential
-0.07	reviv
-0.07	sets
-0.07	smal
-0.07	some <number>
-0.07	summer
-0.07	taken
-0.07	their [affair]
-0.07	their …
-0.07	to its
-0.07	tradition
-0.07	until now
-0.07	venu
-0.07	was [idea]
-0.07	when a
-0.07	would [praise]
-0.07	… how
-0.07	… most
-0.08	" this
-0.08	<capital> <date>
-0.08	<country> <number>
-0.08	<group> [force]
-0.08	<group> [idea]
-0.08	<group> [report]
-0.08	<group> have
-0.08	<number> <date>
-0.08	<office> are
-0.08	<office> since
-0.08	<person> [degree]
-0.08	<person> for
-0.08	<person> in
-0.08	<place> more
-0.08	<pronoun> …
-0.08	=against
-0.08	=anyone
-0.08	=each
-0.08	=would
-0.08	[affair] but
-0.08	[body] over
-0.08	[bond] for
-0.08	[calendar] <number>
-0.08	[degree] <office>
-0.08	[everyone] [report]
-0.08	[game] …
-0.08	[logistic] [logistic]
-0.08	[logistic] with
-0.08	[page] [sign]
-0.08	[praise] [calendar]
-0.08	[procedure] from
-0.08	[sign] his
-0.08	[state] [body]
-0.08	^ " this
-0.08	^ <capital> [logistic]
-0.08	^ <group> [logistic]
-0.08	^ <group> [report]
-0.08	^ [nature]
-0.08	^ [report] of
-0.08	^ [topic] [report]
-0.08	^ at <number>
-0.08	^ everyone in
-0.08	^ it …
-0.08	^ where <pronoun>
-0.08	accompany
-0.08	agr
-0.08	alternat
-0.08	any more
-0.08	any other
-0.08	are the
-0.08	as <pronoun>
-0.08	as her
-0.08	been <number>
-0.08	been [bond]
-0.08	before <pronoun>
-0.08	economic
-0.08	edg
-0.08	emergency
-0.08	envoy
-0.08	ferry
-0.08	festival
-0.08	for <place>
-0.08	for [praise]
-0.08	has its
-0.08	has now
-0.08	high-level
-0.08	implementation
-0.08	in <pronoun>
-0.08	in as
-0.08	is <capital>
-0.08	its [leisure]
-0.08	judg
-0.08	many [calendar]
-0.08	many as
-0.08	more [nature]
-0.08	neither of
-0.08	noon
-0.08	northern
-0.08	not be
-0.08	now been
-0.08	of <date’s>
-0.08	of all
-0.08	off by
-0.08	or its
-0.08	party
-0.08	poll
-0.08	present
-0.08	property
-0.08	review
-0.08	seriou
-0.08	tenth
-0.08	terminal
-0.08	than any
-0.08	the [blame]
-0.08	the best
-0.08	twentieth
-0.08	websit
-0.08	welcom
-0.08	when the
-0.08	where <capital>
-0.08	with <group>
-0.08	with [bond]
-0.08	with the
-0.08	without …
-0.08	… during
-0.08	… for
-0.08	… nobody
-0.08	… worse
-0.09	<capital> any
-0.09	<country> [sign]
-0.09	<office> been
-0.09	<place> before
-0.09	<pronoun> <number>
-0.09	<pronoun> <person>
-0.09	<pronoun> [report]
-0.09	=between
-0.09	[bond] [state]
-0.09	[calendar]+
-0.09	[domestic] [motive]
-0.09	[logistic] after
-0.09	[logistic] each
-0.09	[page] :
-0.09	[report] their
-0.09	[state] [idea]
-0.09	[state] [state]
-0.09	[topic] on
-0.09	^ <group> are
-0.09	^ <person> [affair]
-0.09	^ <place> has
-0.09	^ [domestic] in
-0.09	^ [domestic] is
-0.09	^ [mind] the
-0.09	^ [page] :
-0.09	^ after the
-0.09	^ for [page]
-0.09	^ for the
-0.09	^ the [degree]
-0.09	^ was
-0.09	about [idea]
-0.09	after a
-0.09	among <pronoun>
-0.09	and there
-0.09	as in
-0.09	bay
-0.09	been none
-0.09	climat
-0.09	climb
-0.09	could be
-0.09	crim
-0.09	crisi
-0.09	cut
-0.09	destroy
-0.09	direction
-0.09	dog
-0.09	down …
-0.09	earthquak
-0.09	effort
-0.09	enthusiasm
-0.09	every <number>
-0.09	for [page]
-0.09	from <number>
-0.09	had so
-0.09	harbour
-0.09	have [report]
-0.09	in his
-0.09	is in
-0.09	local
-0.09	longer
-0.09	november
-0.09	of each
-0.09	on <pronoun>
-0.09	or <capital>
-0.09	organisation
-0.09	presidential
-0.09	previou
-0.09	project
-0.09	register
-0.09	releas
-0.09	representativ
-0.09	saw
-0.09	see
-0.09	shown
-0.09	stat
-0.09	the [force]
-0.09	there had
-0.09	to the
-0.09	tru
-0.09	under the
-0.09	upgrad
-0.09	were from
-0.09	with [force]
-0.09	without [affair]
-0.1	<capital>
-0.1	<country> are
-0.1	<number> <place>
-0.1	<number> has
-0.1	<person> <person>
-0.1	<pronoun> <date>
-0.1	<pronoun> to
-0.1	[affair] [report]
-0.1	[force] <date>
-0.1	[force] for
-0.1	[logistic] about
-0.1	[nature] of
-0.1	[report] and
-0.1	[topic] <date>
-0.1	[topic] from
-0.1	^ <capital> [stage]
-0.1	^ [force] and
-0.1	^ [topic] …
-0.1	^ a [procedure]
-0.1	^ among
-0.1	^ even
-0.1	^ for most
-0.1	^ only <number>
-0.1	^ the <office>
-0.1	^ … [page]
-0.1	at least
-0.1	brother
-0.1	bury
-0.1	by <person>
-0.1	chessboard
-0.1	consider
-0.1	currency
-0.1	daily
-0.1	down to
-0.1	executiv
-0.1	for [state]
-0.1	german
-0.1	greater
-0.1	has had
-0.1	intelligenc
-0.1	interval
-0.1	issu
-0.1	kept
-0.1	kil
-0.1	kilometr
-0.1	least <number>
-0.1	no [procedure]
-0.1	of <country’s>
-0.1	on <office>
-0.1	only <country>
-0.1	shut
-0.1	so [feeling]
-0.1	summon
-0.1	tea
-0.1	the <capital’s>
-0.1	these …
-0.1	titl
-0.1	was [degree]
-0.1	was [mind]
-0.1	was their
-0.1	will [stage]
-0.1	… has
-0.1	… that
-0.11	: …
-0.11	<country> for
-0.11	<number> [praise]
-0.11	<organisation> in
-0.11	<person’s> <country>
-0.11	<place> since
-0.11	[affair] [idea]
-0.11	[blame] in
-0.11	[domestic] that
-0.11	[domestic] to
-0.11	[leisure] [report]
-0.11	[logistic] [page]
-0.11	[motive] and
-0.11	[motive] by
-0.11	[nature] were
-0.11	[report] [domestic]
-0.11	[sign] that
-0.11	^ <date> was
-0.11	^ <office>
-0.11	^ another
-0.11	^ no [logistic]
-0.11	^ no other
-0.11	^ not for
-0.11	^ … [domestic]
-0.11	affair
-0.11	ahead
-0.11	altogether
-0.11	and <number>
-0.11	been [degree]
-0.11	between <office>
-0.11	cathedral
-0.11	clear
-0.11	coast
-0.11	constructiv
-0.11	fabrication
-0.11	has <number>
-0.11	history
-0.11	inquiry
-0.11	january
-0.11	larger
-0.11	leader
-0.11	lov
-0.11	media
-0.11	medium
-0.11	min
-0.11	no [report]
-0.11	on <person’s>
-0.11	overnight
-0.11	pandemic
-0.11	public
-0.11	refus
-0.11	regard
-0.11	salisbury
-0.11	strategic
-0.11	stress
-0.11	student
-0.11	than [logistic]
-0.11	to [page]
-0.11	to both
-0.11	trial
-0.11	updat
-0.11	villag
-0.11	ways
-0.11	xinhua
-0.11	… [mind]
-0.11	… either
-0.12	<capital> <number>
-0.12	<country> <country>
-0.12	<country’s> have
-0.12	<date> there
-0.12	<date> was
-0.12	<number> <office>
-0.12	<number> to
-0.12	<person> [affair]
-0.12	<person’s> [force]
-0.12	<pronoun> [degree]
-0.12	[affair] [motive]
-0.12	[body] of
-0.12	[calendar] since
-0.12	[idea] on
-0.12	[logistic] <date>
-0.12	[logistic] [stage]
-0.12	[nature] was
-0.12	[page] with
-0.12	[procedure] were
-0.12	[report] [force]
-0.12	[sign] by
-0.12	[stage] <pronoun>
-0.12	[state] [page]
-0.12	[value] to
-0.12	^ <country> has
-0.12	^ <office> [sign]
-0.12	^ <person’s> [force]
-0.12	^ against
-0.12	^ against <number>
-0.12	^ barely a
-0.12	^ of all
-0.12	^ only the
-0.12	^ over
-0.12	^ these
-0.12	a <capital>
-0.12	again for
-0.12	against <number>
-0.12	and more
-0.12	appl
-0.12	as …
-0.12	band
-0.12	be [feeling]
-0.12	bread
-0.12	burn
-0.12	chapter
-0.12	country
-0.12	ever to
-0.12	face-to-fac
-0.12	flown
-0.12	forecast
-0.12	from <office>
-0.12	from …
-0.12	greek
-0.12	had <office>
-0.12	had <pronoun>
-0.12	had [feeling]
-0.12	holiday
-0.12	hundredth
-0.12	in [value]
-0.12	in the
-0.12	is [stage]
-0.12	it …
-0.12	lobby
-0.12	nervou
-0.12	no [blame]
-0.12	not <number>
-0.12	not …
-0.12	only the
-0.12	pag
-0.12	rain
-0.12	similar
-0.12	stadium
-0.12	still [bond]
-0.12	succession
-0.12	the other
-0.12	to [affair]
-0.12	want
-0.12	was [feeling]
-0.12	which no
-0.12	wif
-0.12	… [leisure]
-0.12	… until
-0.13	<capital> in
-0.13	<date> than
-0.13	<number> [calendar]
-0.13	<number> for
-0.13	<person> has
-0.13	<place> or
-0.13	[affair] a
-0.13	[force] [sign]
-0.13	[logistic] <place>
-0.13	[logistic] had
-0.13	[power] as
-0.13	[procedure] are
-0.13	[procedure] with
-0.13	[report] [topic]
-0.13	[report] the
-0.13	[state] <number>
-0.13	^ <date’s>
-0.13	^ <number> [calendar]
-0.13	^ <number> as
-0.13	^ <office> was
-0.13	^ [affair] will
-0.13	^ [logistic] between
-0.13	^ after <capital>
-0.13	^ from
-0.13	^ on
-0.13	^ on the
-0.13	^ … with
-0.13	after …
-0.13	all but
-0.13	and <place>
-0.13	and [topic]
-0.13	and have
-0.13	any of
-0.13	are to
-0.13	carry
-0.13	clock
-0.13	coach
-0.13	deliver
-0.13	diary
-0.13	drop
-0.13	head
-0.13	in its
-0.13	is <country’s>
-0.13	is less
-0.13	less about
-0.13	many <group>
-0.13	of <person’s>
-0.13	on [logistic]
-0.13	pop
-0.13	readout
-0.13	round
-0.13	split
-0.13	strength
-0.13	study
-0.13	sup
-0.13	take-of
-0.13	than about
-0.13	that <office>
-0.13	the <office>
-0.13	up the
-0.13	volum
-0.13	was in
-0.13	what …
-0.13	will [report]
-0.13	… <person>
-0.13	… before
-0.13	… there
-0.14	<capital> for
-0.14	<office> [idea]
-0.14	<organisation> has
-0.14	[calendar] <date>
-0.14	[calendar] was
-0.14	[force] down
-0.14	[idea] down
-0.14	[idea] has
-0.14	[leisure] is
-0.14	[logistic] again
-0.14	[logistic]+
-0.14	[procedure] [procedure]
-0.14	[stage] that
-0.14	^ <office> [idea]
-0.14	^ [logistic] to
-0.14	^ an [topic]
-0.14	^ more <group>
-0.14	^ nobody was
-0.14	^ while
-0.14	^ with
-0.14	^ … and
-0.14	^ … of
-0.14	after <capital>
-0.14	all her
-0.14	and [force]
-0.14	as [power]
-0.14	at <place>
-0.14	barely a
-0.14	both …
-0.14	budget
-0.14	business
-0.14	but no
-0.14	company
-0.14	conversation
-0.14	decision
-0.14	deep
-0.14	differ
-0.14	down the
-0.14	exercis
-0.14	export
-0.14	fal
-0.14	fool
-0.14	fre
-0.14	frequent
-0.14	guard
-0.14	half
-0.14	have had
-0.14	inflation
-0.14	match
-0.14	menu
-0.14	military
-0.14	on to
-0.14	on …
-0.14	practic
-0.14	rul
-0.14	should be
-0.14	singl
-0.14	term
-0.14	text
-0.14	than <person>
-0.14	that <group>
-0.14	to [logistic]
-0.14	to have
-0.14	too [feeling]
-0.14	viru
-0.14	was [blame]
-0.14	were <pronoun>
-0.14	were the
-0.14	within
-0.14	yearbook
-0.14	… just
-0.15	<number> [everyone]
-0.15	<person> the
-0.15	<person> who
-0.15	<pronoun> at
-0.15	<pronoun> never
-0.15	=among
-0.15	[affair] <place>
-0.15	[affair] that
-0.15	[force] their
-0.15	[idea] [force]
-0.15	[idea] by
-0.15	[praise] and
-0.15	[procedure] at
-0.15	[sign] …
-0.15	[topic] [affair]
-0.15	^ <pronoun> were
-0.15	^ of
-0.15	^ the …
-0.15	^ this [procedure]
-0.15	abandon
-0.15	about [bond]
-0.15	act
-0.15	acted
-0.15	an [topic]
-0.15	argu
-0.15	away from
-0.15	blow
-0.15	chanc
-0.15	conced
-0.15	continu
-0.15	every <office>
-0.15	every [nature]
-0.15	for most
-0.15	had to
-0.15	is the
-0.15	metr
-0.15	nightfal
-0.15	not [logistic]
-0.15	of its
-0.15	over by
-0.15	paragraph
-0.15	provid
-0.15	reckon
-0.15	river
-0.15	since <pronoun>
-0.15	sourc
-0.15	tram
-0.15	up a
-0.15	version
-0.15	wag
-0.15	was over
-0.15	wind
-0.15	… [feeling]
-0.16	<capital> [page]
-0.16	<number> [domestic]
-0.16	<number> were
-0.16	<office> more
-0.16	<place>
-0.16	<place> <place>
-0.16	<place> in
-0.16	=again
-0.16	=who
-0.16	[affair] had
-0.16	[bond] at
-0.16	[calendar] of
-0.16	[domestic] are
-0.16	[idea] [idea]
-0.16	[logistic] [state]
-0.16	[logistic] and
-0.16	[logistic] most
-0.16	[nature] [idea]
-0.16	[procedure] [report]
-0.16	[report] between
-0.16	^ <number> of
-0.16	^ <number> were
-0.16	^ [domestic] …
-0.16	^ a [idea]
-0.16	^ and the
-0.16	^ none
-0.16	abroad
-0.16	at [calendar]
-0.16	becom
-0.16	been [mind]
-0.16	belarusian
-0.16	deny
-0.16	deputy
-0.16	desk
-0.16	each [calendar]
-0.16	fall
-0.16	in <country>
-0.16	in [domestic]
-0.16	it over
-0.16	lak
-0.16	least [logistic]
-0.16	no [mind]
-0.16	novel
-0.16	paus
-0.16	princess
-0.16	radio
-0.16	repeat
-0.16	school
-0.16	sixth
-0.16	straight
-0.16	tax
-0.16	the <organisation>
-0.16	the least
-0.16	video
-0.16	were to
-0.16	… <date>
-0.17	<group> [logistic]
-0.17	<person> never
-0.17	[affair] <pronoun>
-0.17	[affair] were
-0.17	[force] through
-0.17	[logistic] of
-0.17	[page] of
-0.17	^ <country> and
-0.17	^ <pronoun> have
-0.17	^ [affair] were
-0.17	^ [mind]
-0.17	^ an [procedure]
-0.17	^ for a
-0.17	^ most
-0.17	^ most of
-0.17	^ never [mind]
-0.17	^ … than
-0.17	a [body]
-0.17	a [nature]
-0.17	and in
-0.17	as it
-0.17	certain
-0.17	clean
-0.17	development
-0.17	euro
-0.17	every [calendar]
-0.17	freedom
-0.17	gaza
-0.17	his [topic]
-0.17	humiliation
-0.17	languag
-0.17	led
-0.17	loss
-0.17	mark
-0.17	never <number>
-0.17	never [mind]
-0.17	outsid
-0.17	post
-0.17	protest
-0.17	risen
-0.17	shar
-0.17	sound
-0.17	steady
-0.17	talk
-0.17	that no
-0.17	to <office>
-0.17	… <capital>
-0.17	… [force]
-0.18	<group> than
-0.18	<office> on
-0.18	=barely
-0.18	=over
-0.18	=then
-0.18	[idea] <number>
-0.18	[logistic] the
-0.18	[page] …
-0.18	[praise] "
-0.18	[procedure] will
-0.18	[report] [logistic]
-0.18	[state] from
-0.18	[state]+
-0.18	^ <date>
-0.18	^ <pronoun> did
-0.18	^ <pronoun> never
-0.18	^ <pronoun> was
-0.18	^ [everyone] in
-0.18	^ when
-0.18	^ … were
-0.18	across
-0.18	are …
-0.18	been [praise]
-0.18	betrayal
-0.18	cancel
-0.18	delivery
-0.18	early
-0.18	former
-0.18	further
-0.18	growth
-0.18	has [motive]
-0.18	have [mind]
-0.18	highest
-0.18	his …
-0.18	hospitality
-0.18	information
-0.18	investment
-0.18	its [state]
-0.18	less [affair]
-0.18	more [affair]
-0.18	nobody was
-0.18	not to
-0.18	one in
-0.18	parliament
-0.18	pip
-0.18	premier
-0.18	publish
-0.18	restraint
-0.18	than ever
-0.18	that <pronoun>
-0.18	the [stage]
-0.18	to [degree]
-0.18	to [topic]
-0.18	under a
-0.18	water
-0.18	… all
-0.18	… an
-0.19	" <pronoun>
-0.19	<number> more
-0.19	<place> [logistic]
-0.19	<place> that
-0.19	=few
-0.19	=never
-0.19	[domestic] [mind]
-0.19	[logistic] for
-0.19	[logistic] without
-0.19	[mind] in
-0.19	[motive] <capital>
-0.19	[motive] for
-0.19	[motive] is
-0.19	[praise] …
-0.19	[procedure] for
-0.19	^ " <pronoun>
-0.19	^ <number> <group>
-0.19	^ <office> …
-0.19	^ [logistic] [affair]
-0.19	^ barely
-0.19	^ ever
-0.19	^ … a
-0.19	acts
-0.19	aim
-0.19	aircraft
-0.19	billion
-0.19	colleagu
-0.19	courag
-0.19	fish
-0.19	for [bond]
-0.19	hard
-0.19	his [degree]
-0.19	joint
-0.19	korea
-0.19	lat
-0.19	launch
-0.19	lin
-0.19	midnight
-0.19	nobody [motive]
-0.19	noted
-0.19	of [praise]
-0.19	postpon
-0.19	programm
-0.19	spoken
-0.19	step
-0.19	strik
-0.19	to <country>
-0.19	twelfth
-0.19	verdict
-0.19	… about
-0.2	<group> had
-0.2	<place> for
-0.2	<place> than
-0.2	=under
-0.2	[affair] as
-0.2	[feeling] for
-0.2	[logistic] <office>
-0.2	[mind] to
-0.2	[procedure] [logistic]
-0.2	[stage] in
-0.2	^ a [nature]
-0.2	^ as …
-0.2	^ more …
-0.2	^ never have
-0.2	and a
-0.2	as [bond]
-0.2	auditor
-0.2	capital
-0.2	car
-0.2	control
-0.2	differenc
-0.2	dron
-0.2	extend
-0.2	few <group>
-0.2	final
-0.2	finn
-0.2	frank
-0.2	govern
-0.2	have so
-0.2	its [affair]
-0.2	let
-0.2	on [force]
-0.2	packag
-0.2	path
-0.2	population
-0.2	predecessor
-0.2	reform
-0.2	replac
-0.2	restor
-0.2	sam
-0.2	sector
-0.2	session
-0.2	storm
-0.2	swing
-0.2	up its
-0.2	… no
-0.21	<capital’s> [leisure]
-0.21	=as
-0.21	[affair] will
-0.21	[degree] [calendar]
-0.21	[domestic] [affair]
-0.21	[force] [logistic]
-0.21	[page] for
-0.21	[power] no
-0.21	[procedure] no
-0.21	[report] <office>
-0.21	^ <pronoun> are
-0.21	^ [power] a
-0.21	^ [topic] [domestic]
-0.21	^ [topic] [idea]
-0.21	^ in a
-0.21	^ it was
-0.21	^ since the
-0.21	^ the [force]
-0.21	abov
-0.21	analyst
-0.21	as [state]
-0.21	been [seem]
-0.21	failur
-0.21	hous
-0.21	is <number>
-0.21	its [logistic]
-0.21	known
-0.21	national
-0.21	not [idea]
-0.21	not [report]
-0.21	not been
-0.21	payment
-0.21	prim
-0.21	prisoner
-0.21	reaffirm
-0.21	squar
-0.21	than the
-0.21	the [degree]
-0.21	transport
-0.21	wal
-0.21	wars
-0.21	what may
-0.21	… anyone
-0.22	<capital’s> [bond]
-0.22	<group> are
-0.22	<number> and
-0.22	<place> [motive]
-0.22	<pronoun> [logistic]
-0.22	=least
-0.22	[blame] and
-0.22	[domestic] have
-0.22	[everyone] [state]
-0.22	[everyone] in
-0.22	[force] by
-0.22	[logistic] could
-0.22	^ <capital> [report]
-0.22	^ a [page]
-0.22	^ more than
-0.22	^ no <office>
-0.22	^ no [affair]
-0.22	^ since
-0.22	annex
-0.22	are [mind]
-0.22	are in
-0.22	as <country>
-0.22	between …
-0.22	border
-0.22	detail
-0.22	format
-0.22	guest
-0.22	has yet
-0.22	highlight
-0.22	indian
-0.22	motorcad
-0.22	moved
-0.22	no more
-0.22	of [domestic]
-0.22	train
-0.22	turkish
-0.22	… [degree]
-0.22	… [idea]
-0.23	<country> like
-0.23	<office> would
-0.23	<person> [logistic]
-0.23	=while
-0.23	=without
-0.23	[affair] [stage]
-0.23	[affair] have
-0.23	[everyone] of
-0.23	[force] [game]
-0.23	[force] [topic]
-0.23	[nature] has
-0.23	^ <number> …
-0.23	^ <pronoun> [degree]
-0.23	^ [affair]
-0.23	^ hardly
-0.23	^ the [topic]
-0.23	^ with a
-0.23	^ … are
-0.23	a [page]
-0.23	a [procedure]
-0.23	accept
-0.23	affect
-0.23	an [procedure]
-0.23	and has
-0.23	are [logistic]
-0.23	are [motive]
-0.23	candidat
-0.23	church
-0.23	city
-0.23	democracy
-0.23	during the
-0.23	from <person>
-0.23	have not
-0.23	hour
-0.23	is now
-0.23	like to
-0.23	lined
-0.23	neither [affair]
-0.23	observ
-0.23	on the
-0.23	promis
-0.23	ris
-0.23	telephon
-0.23	the <capital>
-0.23	there was
-0.23	tour
-0.23	was the
-0.23	… [report]
-0.23	… did
-0.23	… nothing
-0.23	… under
-0.24	<capital> [stage]
-0.24	<group> to
-0.24	<office’s> …
-0.24	<pronoun> was
-0.24	=just
-0.24	=nor
-0.24	=very
-0.24	[bond] are
-0.24	[feeling] as
-0.24	[topic]
-0.24	^ <person> has
-0.24	^ the [game]
-0.24	^ the [value]
-0.24	also
-0.24	and [report]
-0.24	any [calendar]
-0.24	as [feeling]
-0.24	back the
-0.24	by <pronoun>
-0.24	cover
-0.24	crowd
-0.24	director
-0.24	doubl
-0.24	foot
-0.24	his [procedure]
-0.24	nobody [mind]
-0.24	none …
-0.24	north
-0.24	of <office’s>
-0.24	of <pronoun>
-0.24	of [report]
-0.24	off because
-0.24	principl
-0.24	rais
-0.24	request
-0.24	shortest
-0.24	society
-0.24	someth
-0.24	the <country>
-0.24	the [report]
-0.24	town
-0.24	truck
-0.24	vacuum
-0.24	very …
-0.24	western
-0.24	… <group>
-0.25	<capital> have
-0.25	<country> have
-0.25	<group> in
-0.25	<number> as
-0.25	<place> on
-0.25	<pronoun> for
-0.25	=still
-0.25	[affair] for
-0.25	[blame] for
-0.25	[bond] [affair]
-0.25	[logistic] [calendar]
-0.25	[logistic] [power]
-0.25	[logistic] so
-0.25	[state] [report]
-0.25	^ <place> …
-0.25	^ nobody [mind]
-0.25	^ only
-0.25	^ … [affair]
-0.25	a [logistic]
-0.25	ambassador
-0.25	back to
-0.25	been [logistic]
-0.25	bored
-0.25	department
-0.25	drug
-0.25	has ever
-0.25	have all
-0.25	into the
-0.25	nothing has
-0.25	nothing to
-0.25	of [logistic]
-0.25	practical
-0.25	ship
-0.25	shipyard
-0.25	simpl
-0.25	soup
-0.25	successor
-0.25	tired
-0.25	to [state]
-0.25	to nothing
-0.25	what it
-0.25	worse for
-0.25	… [seem]
-0.25	… a
-0.26	<capital> <pronoun>
-0.26	<capital> were
-0.26	<date’s> <number>
-0.26	<office> for
-0.26	=her
-0.26	=less
-0.26	=of
-0.26	[force] up
-0.26	[procedure] …
-0.26	[sign] <pronoun>
-0.26	[stage] [bond]
-0.26	[stage] [logistic]
-0.26	[state] was
-0.26	^ <date’s> <number>
-0.26	^ his
-0.26	^ nobody
-0.26	^ the <capital’s>
-0.26	^ there was
-0.26	began
-0.26	did <office>
-0.26	dollar
-0.26	easier
-0.26	film
-0.26	for the
-0.26	goes
-0.26	has no
-0.26	in <office’s>
-0.26	investor
-0.26	law
-0.26	of what
-0.26	reason
-0.26	seat
-0.26	than it
-0.26	the [motive]
-0.26	tim
-0.26	was <number>
-0.26	was <person>
-0.26	will be
-0.27	<country> …
-0.27	[affair] could
-0.27	[domestic] were
-0.27	[praise] by
-0.27	[topic] of
-0.27	^ [logistic]
-0.27	^ [page] between
-0.27	^ the <capital>
-0.27	and <country>
-0.27	between the
-0.27	but [force]
-0.27	compar
-0.27	defeat
-0.27	defender
-0.27	deficit
-0.27	different
-0.27	from <country>
-0.27	loan
-0.27	never been
-0.27	now to
-0.27	of <date>
-0.27	on <office’s>
-0.27	secret
-0.27	stop
-0.27	think
-0.27	troop
-0.27	was <date>
-0.27	… without
-0.28	<capital> [report]
-0.28	=during
-0.28	[affair] by
-0.28	[calendar] [force]
-0.28	[domestic]+
-0.28	[idea] over
-0.28	[procedure]+
-0.28	^ <person> and
-0.28	^ at the
-0.28	^ … <pronoun>
-0.28	as many
-0.28	at all
-0.28	atmospher
-0.28	beat
-0.28	bill
-0.28	compil
-0.28	driven
-0.28	dry
-0.28	economy
-0.28	eighth
-0.28	folha
-0.28	for <date>
-0.28	foundation
-0.28	fund
-0.28	group
-0.28	hand
-0.28	it had
-0.28	like …
-0.28	one more
-0.28	period
-0.28	rat
-0.28	tally
-0.28	win
-0.29	<number> is
-0.29	<pronoun> in
-0.29	=at
-0.29	[degree] [bond]
-0.29	[report] [feeling]
-0.29	[report] [value]
-0.29	^ all
-0.29	^ her [bond]
-0.29	^ nothing has
-0.29	about [power]
-0.29	all …
-0.29	are [stage]
-0.29	banquet
-0.29	cent
-0.29	consulat
-0.29	design
-0.29	has [report]
-0.29	has not
-0.29	her [bond]
-0.29	is [seem]
-0.29	it was
-0.29	letter
-0.29	nomination
-0.29	not [seem]
-0.29	per
-0.29	sign
-0.29	this [page]
-0.29	to [force]
-0.3	<capital> only
-0.3	=other
-0.3	=yet
-0.3	[game] was
-0.3	[mind] that
-0.3	[page] no
-0.3	[power] in
-0.3	[stage] [sign]
-0.3	^ <office> and
-0.3	and [blame]
-0.3	answer
-0.3	any [logistic]
-0.3	as <office>
-0.3	autumn
-0.3	danish
-0.3	debt
-0.3	did not
-0.3	full
-0.3	gav
-0.3	had a
-0.3	hardly any
-0.3	hurt
-0.3	in any
-0.3	maiden
-0.3	museum
-0.3	of [affair]
-0.3	of [mind]
-0.3	over the
-0.3	quarter
-0.3	spent
-0.3	suspend
-0.3	to [power]
-0.3	view
-0.31	=and
-0.31	=did
-0.31	[affair] the
-0.31	[bond] still
-0.31	[logistic] between
-0.31	[state] still
-0.31	^ after
-0.31	by <number>
-0.31	dan
-0.31	figur
-0.31	for [topic]
-0.31	notic
-0.31	over its
-0.31	press
-0.31	remark
-0.31	resignation
-0.31	stronger
-0.32	" the
-0.32	<place> <date>
-0.32	<place> <number>
-0.32	<pronoun> [bond]
-0.32	=are
-0.32	=so
-0.32	[affair] between
-0.32	[bond] [logistic]
-0.32	[feeling] about
-0.32	[page] that
-0.32	[stage] a
-0.32	^ by the
-0.32	^ in …
-0.32	^ nobody from
-0.32	at any
-0.32	education
-0.32	hotlin
-0.32	mad
-0.32	no [motive]
-0.32	not at
-0.32	over [affair]
-0.32	respect
-0.32	rough
-0.32	shorter
-0.32	the [idea]
-0.32	to <person>
-0.32	trickl
-0.32	were [praise]
-0.32	will [seem]
-0.33	=more
-0.33	[degree] and
-0.33	[degree] like
-0.33	[leisure] [logistic]
-0.33	[logistic] its
-0.33	[nature] [force]
-0.33	^ "
-0.33	^ a [mind]
-0.33	^ less
-0.33	^ less than
-0.33	challeng
-0.33	deepen
-0.33	disput
-0.33	gat
-0.33	important
-0.33	is <office’s>
-0.33	nam
-0.33	news
-0.33	nobody from
-0.33	on [topic]
-0.33	were [logistic]
-0.33	without a
-0.33	would [logistic]
-0.34	=until
-0.34	[affair] his
-0.34	[affair] would
-0.34	[everyone] [mind]
-0.34	[force] [nature]
-0.34	[procedure] as
-0.34	[seem] who
-0.34	^ from …
-0.34	a [degree]
-0.34	allianc
-0.34	and [game]
-0.34	attend
-0.34	be [value]
-0.34	brav
-0.34	cit
-0.34	copper
-0.34	hall
-0.34	honest
-0.34	hotel
-0.34	nation
-0.34	pomegranat
-0.34	ric
-0.34	since …
-0.34	total
-0.34	… down
-0.35	<date> and
-0.35	<office> [logistic]
-0.35	=by
-0.35	[page] [page]
-0.35	[state]
-0.35	^ <person’s> [affair]
-0.35	^ [topic]
-0.35	^ more
-0.35	^ this is
-0.35	and [nature]
-0.35	better than
-0.35	custom
-0.35	dead
-0.35	express
-0.35	fewer
-0.35	has never
-0.35	lesson
-0.35	peopl
-0.35	roof
-0.35	situation
-0.35	th
-0.35	thank
-0.35	ties
-0.35	to [praise]
-0.35	wheat
-0.35	… by
-0.36	<office> to
-0.36	<person’s> [affair]
-0.36	<place> and
-0.36	<pronoun> has
-0.36	[body] …
-0.36	[calendar] before
-0.36	[power] and
-0.36	[report] <pronoun>
-0.36	^ [topic] and
-0.36	^ neither
-0.36	articl
-0.36	availabl
-0.36	by [feeling]
-0.36	by a
-0.36	direct
-0.36	don
-0.36	insist
-0.36	presidency
-0.36	repair
-0.36	routin
-0.36	than …
-0.36	used
-0.36	… [page]
-0.36	… one
-0.37	<organisation>
-0.37	<place> <capital>
-0.37	[force] [procedure]
-0.37	[procedure] of
-0.37	^ not
-0.37	^ some
-0.37	central
-0.37	cross
-0.37	diplomat
-0.37	farmer
-0.37	found
-0.37	go
-0.37	ros
-0.37	statement
-0.38	[force] of
-0.38	^ <person> [report]
-0.38	archiv
-0.38	competition
-0.38	is another
-0.38	it has
-0.38	lamb
-0.38	no …
-0.38	of [state]
-0.38	security
-0.38	swed
-0.38	telegram
-0.38	television
-0.38	to <capital>
-0.38	was <office>
-0.39	<office> had
-0.39	=no
-0.39	[force] <number>
-0.39	[leisure] …
-0.39	^ <capital> and
-0.39	interpreter
-0.39	no <office>
-0.39	person
-0.39	tank
-0.39	was his
-0.39	… back
-0.39	… between
-0.4	<capital> not
-0.4	<place> have
-0.4	<pronoun> have
-0.4	<pronoun> not
-0.4	[affair] since
-0.4	[logistic] an
-0.4	[topic] [motive]
-0.4	[topic] [value]
-0.4	^ <country>
-0.4	been to
-0.4	block
-0.4	comment
-0.4	document
-0.4	for [domestic]
-0.4	level
-0.4	read
-0.4	resum
-0.4	was [report]
-0.4	with <country>
-0.41	[force] [seem]
-0.41	^ [everyone] [mind]
-0.41	^ but
-0.41	^ everyone
-0.41	administration
-0.41	an [praise]
-0.41	anniversary
-0.41	for his
-0.41	longest
-0.41	main
-0.41	minut
-0.41	other [state]
-0.41	president
-0.41	ran
-0.41	steer
-0.41	teacher
-0.42	
-0.42	[bond] to
-0.42	after the
-0.42	of <number>
-0.42	sent
-0.42	to [bond]
-0.42	whether
-0.43	<place> it
-0.43	=on
-0.43	dinner
-0.43	focus
-0.43	less than
-0.43	number
-0.43	of [bond]
-0.43	sold
-0.43	this is
-0.43	travel
-0.43	visit
-0.43	wed
-0.43	… [sign]
-0.44	<country> and
-0.44	[affair] with
-0.44	[page] between
-0.44	^ <person>
-0.44	discuss
-0.44	exchang
-0.44	immediat
-0.44	larg
-0.44	this [procedure]
-0.45	[stage] of
-0.45	^ at
-0.45	^ no …
-0.45	besid
-0.45	coupl
-0.45	fair
-0.45	industry
-0.45	it is
-0.45	stood
-0.45	with a
-0.46	<number> [procedure]
-0.46	<person> [report]
-0.46	[topic]+
-0.46	^ never
-0.46	camera
-0.46	confidenc
-0.46	contribution
-0.46	count
-0.46	ended
-0.46	get
-0.46	government
-0.46	no [affair]
-0.46	no other
-0.46	official
-0.46	… from
-0.46	… so
-0.46	… will
-0.47	[calendar] …
-0.47	cost
-0.47	destination
-0.47	have yet
-0.47	ministerial
-0.47	ones
-0.47	order
-0.47	story
-0.47	to <number>
-0.47	would …
-0.47	… who
-0.48	<pronoun> on
-0.48	=because
-0.48	[sign] <capital>
-0.48	an [calendar]
-0.48	and <office>
-0.48	and the
-0.48	convoy
-0.48	few …
-0.48	follow
-0.48	foreign
-0.48	observer
-0.48	offic
-0.48	that was
-0.48	traffic
-0.48	will [force]
-0.48	window
-0.49	<person> and
-0.49	=down
-0.49	[leisure]
-0.49	[leisure] was
-0.49	^ with <capital>
-0.49	nothing more
-0.5	^ <country> …
-0.5	asked
-0.5	baker
-0.5	because of
-0.5	had been
-0.5	secretary
-0.5	the [procedure]
-0.51	<number> …
-0.51	[report]
-0.51	declin
-0.51	her …
-0.51	is [logistic]
-0.51	it [mind]
-0.51	who …
-0.52	=been
-0.52	[state] [power]
-0.52	a [sign]
-0.52	is still
-0.52	it [blame]
-0.52	it [motive]
-0.52	month
-0.52	still …
-0.52	stream
-0.52	was not
-0.52	weak
-0.53	[praise] a
-0.53	^ the [motive]
-0.53	as [praise]
-0.53	fear
-0.53	in a
-0.53	is about
-0.53	more <group>
-0.53	plac
-0.54	=most
-0.54	=some
-0.54	[feeling] to
-0.54	[logistic] on
-0.54	^ there is
-0.54	a [mind]
-0.54	historic
-0.54	medicin
-0.54	shook
-0.54	… after
-0.55	=before
-0.55	[feeling] by
-0.55	[praise] the
-0.55	[topic] in
-0.55	a [calendar]
-0.55	earlier
-0.55	generation
-0.55	gift
-0.55	often
-0.55	reporter
-0.55	wor
-0.56	<office> and
-0.56	=in
-0.56	^ [affair] to
-0.56	employer
-0.56	high
-0.56	includ
-0.56	merger
-0.57	[bond] of
-0.57	[logistic] a
-0.57	bank
-0.57	cars
-0.57	ministry
-0.57	summit
-0.58	[logistic]
-0.58	[nature]+
-0.58	since the
-0.58	the [topic]
-0.59	=any
-0.59	avoid
-0.59	long
-0.59	report
-0.59	soldier
-0.6	<number> [affair]
-0.6	^ it
-0.6	^ … [idea]
-0.6	from <place>
-0.6	third
-0.61	<number> <group>
-0.61	[state] to
-0.61	by <office>
-0.61	federal
-0.61	flag
-0.61	fourth
-0.61	stand
-0.61	strengthen
-0.62	and [idea]
-0.62	job
-0.62	only <number>
-0.62	… <office>
-0.63	=one
-0.63	[report] [motive]
-0.63	[state] and
-0.63	^ no
-0.63	lunch
-0.63	our
-0.63	support
-0.63	were [feeling]
-0.63	… is
-0.64	[page]+
-0.64	[report] as
-0.64	doing
-0.64	flood
-0.65	^ the [page]
-0.65	days
-0.65	held
-0.65	hop
-0.65	tak
-0.65	… [calendar]
-0.66	club
-0.67	<number> of
-0.67	[nature] …
-0.67	show
-0.68	[stage] is
-0.69	^ <pronoun> [report]
-0.69	^ [page]
-0.69	has [logistic]
-0.69	met
-0.69	yet to
-0.7	<group> …
-0.7	=since
-0.7	^ <pronoun>
-0.7	^ the
-0.7	victim
-0.71	[force] and
-0.71	agency
-0.72	^ there
-0.72	cal
-0.72	part
-0.72	partnership
-0.72	rol
-0.72	… [topic]
-0.73	at the
-0.73	on <date>
-0.74	[affair] to
-0.74	^ [everyone]
-0.74	set
-0.74	took
-0.77	=from
-0.77	near
-0.77	palac
-0.77	presenc
-0.78	<capital> and
-0.78	than in
-0.78	the [nature]
-0.79	is to
-0.79	minister
-0.8	^ the [nature]
-0.8	contact
-0.8	there is
-0.8	… <number>
-0.81	more than
-0.82	<number>
-0.83	… [stage]
-0.85	newspaper
-0.85	next
-0.85	to <place>
-0.86	^ <office> [report]
-0.87	<group>
-0.87	reach
-0.87	represent
-0.87	short
-0.87	with <capital>
-0.89	[procedure]
-0.89	mean
-0.9	action
-0.91	fami
-0.91	of the
-0.92	was [logistic]
-0.93	food
-0.93	the [domestic]
-0.94	[logistic] in
-0.94	fifth
-0.95	<office>
-0.95	agreement
-0.95	… in
-0.96	record
-0.97	describ
-0.97	second
-1.01	<person>
-1.05	children
-1.06	aid
-1.1	[calendar]
-1.11	[domestic]
-1.11	[domestic] …
-1.11	embassy
-1.15	[nature]
-1.15	said
-1.16	=after
-1.19	<office> [report]
-1.21	<country>
-1.25	dat
-1.27	in <date>
-1.35	first
-1.35	meet
-1.37	^ the [leisure]
-1.45	^ the [domestic]
-1.47	[report] that
-1.53	the [leisure]
-1.82	<date>
`;
