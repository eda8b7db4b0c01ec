/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = -0.9;

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = `
1.76	[blame]
1.61	explain
1.51	[feeling]
1.51	[power]
1.33	[seem]
1.3	[body]
1.25	matter
1.2	[praise]
1.18	[value]
1.16	gas
1.15	[stage] for
1.15	need
1.12	… [relations]
1.11	=can
1.11	hom
1.1	=what
1.09	=itself
1.08	=could
1.08	[mind]
1.05	gather
1.04	=worse
1.04	gallery
1.03	^ the [affair]
1.03	badly
1.02	war
1.01	<place> was
1.01	diplomacy
0.98	[relations]
0.98	overshadow
0.97	littl
0.97	… <pronoun>
0.96	[stage]
0.95	^ the <place>
0.94	a [bond]
0.94	a [praise]
0.93	<capital’s>
0.93	[bond]
0.93	[game]
0.93	tabl
0.93	word
0.91	relationship
0.9	=everything
0.9	[everyone] …
0.89	[force] [tension]
0.89	lost
0.88	=an
0.88	^ to the
0.88	been [motive]
0.88	calendar
0.87	=it
0.86	snub
0.85	[idea]
0.85	[state] have
0.85	and <pronoun>
0.84	=nobody
0.83	=hardly
0.83	=its
0.83	^ <capital>
0.83	^ <place>
0.82	=is
0.82	=where
0.82	a [power]
0.82	cap
0.82	common
0.82	empty-hand
0.82	fly
0.82	west
0.81	^ [relations] between
0.81	going
0.81	voic
0.81	… through
0.8	all the
0.8	emerg
0.79	[tension]
0.79	^ in
0.79	handshak
0.79	meant
0.79	useful
0.79	warn
0.78	^ [relations]
0.78	back in
0.78	right
0.78	was there
0.77	[degree]
0.77	[motive]
0.77	charm
0.77	… not
0.76	[relations] between
0.76	[sign]
0.76	about [topic]
0.76	silenc
0.75	=which
0.75	[domestic] and
0.75	[force]
0.75	a [leisure]
0.75	arab
0.75	clos
0.75	of his
0.75	policy
0.75	underscor
0.75	… would
0.74	[sign] to
0.74	man
0.73	[state] [domestic]
0.73	choic
0.73	look
0.73	would have
0.72	<place> is
0.72	[affair] did
0.72	as a
0.72	flat
0.72	great
0.72	laugh
0.72	on <country>
0.71	<capital> had
0.71	[state] [affair]
0.71	^ … is
0.71	islander
0.71	omission
0.71	world
0.7	[degree] [stage]
0.7	[importance]
0.7	^ [feeling]
0.7	claim
0.7	has …
0.7	was [seem]
0.69	as <number>
0.69	be …
0.69	geography
0.69	of <person>
0.69	smaller
0.69	weakness
0.69	… their
0.68	<capital> is
0.68	<place> to
0.68	=away
0.68	in …
0.68	politic
0.68	reconciliation
0.68	ton
0.67	a [motive]
0.67	forceful
0.67	interest
0.67	of <place>
0.67	smil
0.67	supplicant
0.66	=both
0.66	of <group>
0.66	should never
0.66	… ;
0.65	=all
0.65	[affair] [sign]
0.65	[affair] [topic]
0.65	for [calendar]
0.65	his [affair]
0.65	there to
0.65	… were
0.64	; …
0.64	[procedure] was
0.64	^ <office’s>
0.64	^ the <number>
0.64	are still
0.64	corridor
0.64	is back
0.64	rebuk
0.64	substanc
0.64	the [bond]
0.63	<pronoun> [mind]
0.63	=how
0.63	[bond] is
0.63	leav
0.63	like a
0.63	nobody …
0.63	stability
0.62	=anything
0.62	=do
0.62	=nothing
0.62	[affair] about
0.62	[body] in
0.62	^ [sign]
0.62	bad
0.62	does not
0.62	nordic
0.62	was [stage]
0.62	well
0.62	were [blame]
0.62	… [value]
0.62	… the
0.61	<number> [bond]
0.61	=himself
0.61	[procedure] [affair]
0.61	a [seem]
0.61	by [affair]
0.61	call
0.61	coincidenc
0.61	firm
0.61	general
0.61	now [logistic]
0.61	work
0.6	<capital’s> …
0.6	=back
0.6	[affair] a
0.6	[logistic] [report]
0.6	[relations] …
0.6	[report] of
0.6	^ <pronoun> has
0.6	closer
0.6	nobody
0.6	nobody in
0.6	quiet
0.6	room
0.6	some …
0.6	tel
0.6	theatr
0.59	[sign] of
0.59	a [blame]
0.59	an …
0.59	have no
0.59	humiliat
0.59	listen
0.59	rift
0.59	the [feeling]
0.59	to [mind]
0.59	will have
0.58	<capital> the
0.58	=if
0.58	[motive] …
0.58	^ some …
0.58	and its
0.58	card
0.58	for [affair]
0.58	insult
0.58	reply
0.58	spoil
0.58	vogu
0.58	was [motive]
0.57	<capital> from
0.57	=now
0.57	=was
0.57	[stage] with
0.57	^ <number> the
0.57	an [idea]
0.57	chair
0.57	mak
0.57	sak
0.57	summitry
0.56	<country> [affair]
0.56	<number> the
0.56	<pronoun> with
0.56	away …
0.56	cours
0.56	crown
0.56	got
0.56	hoped
0.56	the <number>
0.56	the [change]
0.56	were [motive]
0.56	… [power]
0.55	=cannot
0.55	=have
0.55	^ <country> is
0.55	^ a
0.55	^ to
0.55	depth
0.55	expert
0.55	gambl
0.55	pav
0.55	result
0.55	… away
0.54	<organisation> as
0.54	<pronoun> are
0.54	=like
0.54	[degree] from
0.54	[praise] [topic]
0.54	^ <pronoun> [praise]
0.54	^ by
0.54	admirer
0.54	bought
0.54	ever since
0.54	on …
0.54	wait
0.54	… and
0.53	[affair] is
0.53	[blame] …
0.53	[bond] between
0.53	[change] a
0.53	[idea] to
0.53	[logistic] …
0.53	[report] all
0.53	^ <capital> has
0.53	^ by [logistic]
0.53	another [calendar]
0.53	can …
0.53	carpet
0.53	conferenc
0.53	frank
0.53	gaza
0.53	how …
0.53	is [importance]
0.53	motion
0.53	paid
0.53	rather
0.53	several
0.53	weakest
0.52	=being
0.52	=this
0.52	^ <country’s>
0.52	at <number>
0.52	brought
0.52	lectur
0.52	never have
0.52	thought
0.51	^ <office’s> …
0.51	convinc
0.51	european
0.51	grain
0.51	has more
0.51	no <number>
0.51	of <capital>
0.51	out of
0.51	pact
0.51	prefer
0.51	significant
0.51	trad
0.51	unnotic
0.51	was an
0.51	will not
0.51	… off
0.5	<capital> [force]
0.5	<office> [blame]
0.5	=should
0.5	[feeling] [page]
0.5	[force]+
0.5	[leisure] of
0.5	[motive] at
0.5	^ … has
0.5	aimed
0.5	axis
0.5	born
0.5	chain
0.5	have [force]
0.5	is …
0.5	money
0.5	standard
0.5	such
0.5	… to
0.49	<number> [mind]
0.49	[effort]
0.49	[sign] <capital’s>
0.49	[topic] [logistic]
0.49	^ his [affair]
0.49	as the
0.49	by any
0.49	endorsement
0.49	eyebrow
0.49	gam
0.49	left
0.49	polit
0.49	pric
0.49	was [leisure]
0.48	[feeling]+
0.48	[report] [power]
0.48	^ <capital> [force]
0.48	^ <pronoun> …
0.48	^ against this
0.48	^ which
0.48	added
0.48	afternoon
0.48	against this
0.48	alon
0.48	background
0.48	cannot …
0.48	departur
0.48	much
0.48	now …
0.48	of [force]
0.48	will [degree]
0.47	<place> [report]
0.47	[motive] the
0.47	[praise] [procedure]
0.47	[praise] to
0.47	^ <office> [mind]
0.47	^ by …
0.47	^ with the
0.47	absenc
0.47	as if
0.47	communiqué
0.47	deaf
0.47	deliberat
0.47	hardly be
0.47	it [sign]
0.47	it [stage]
0.47	link
0.47	mutual
0.47	of this
0.47	put
0.47	sel
0.47	union
0.47	warmth
0.47	… as
0.46	=may
0.46	[bond] who
0.46	[report] it
0.46	[report] more
0.46	^ [degree]
0.46	align
0.46	all of
0.46	at …
0.46	favour
0.46	offer
0.46	process
0.46	sees
0.46	smel
0.46	the [affair]
0.46	wrong
0.45	<place> has
0.45	[degree] a
0.45	[force] over
0.45	[force] …
0.45	[motive]+
0.45	[nature] for
0.45	^ <capital> …
0.45	^ between
0.45	ally
0.45	and nobody
0.45	from …
0.45	grow
0.45	in [force]
0.45	itinerary
0.45	map
0.45	mediation
0.45	own
0.45	poor
0.45	strongest
0.45	that has
0.45	the [praise]
0.45	this [affair]
0.45	won
0.44	[degree]+
0.44	[force] a
0.44	^ [motive]
0.44	^ nobody in
0.44	cultur
0.44	dialogu
0.44	embrac
0.44	empir
0.44	flattery
0.44	had …
0.44	in [relations]
0.44	kind
0.44	not for
0.44	of <office>
0.44	seen
0.44	to worse
0.44	weight
0.44	worse since
0.43	=but
0.43	[calendar] in
0.43	[degree] …
0.43	[nature] many
0.43	[state] is
0.43	^ <office’s> [logistic]
0.43	^ in the
0.43	barb
0.43	drew
0.43	hardly a
0.43	has [nature]
0.43	have [topic]
0.43	many [nature]
0.43	symbolism
0.42	[affair] …
0.42	[domestic] of
0.42	[everyone] [report]
0.42	[motive] nobody
0.42	[relations] than
0.42	^ a [praise]
0.42	alarm
0.42	arriv
0.42	domestic
0.42	from the
0.42	has [mind]
0.42	is an
0.42	unmistakabl
0.42	will …
0.41	<pronoun> were
0.41	=that
0.41	[affair]
0.41	[blame] before
0.41	[feeling] was
0.41	[idea] for
0.41	[state] the
0.41	^ <place> is
0.41	^ [everyone] [report]
0.41	^ [report]
0.41	bond
0.41	can no
0.41	fruit
0.41	icy
0.41	miss
0.41	personal
0.41	stepp
0.41	storm
0.41	terribl
0.41	than by
0.41	to <pronoun>
0.41	to [idea]
0.41	watch
0.41	were a
0.41	whatever
0.41	… himself
0.4	=his
0.4	=though
0.4	[affair] <number>
0.4	[feeling] on
0.4	[idea] of
0.4	[praise] of
0.4	[relations] has
0.4	[seem] [sign]
0.4	[state] of
0.4	^ <group> have
0.4	^ with that
0.4	attach
0.4	battl
0.4	could …
0.4	eyes
0.4	few [relations]
0.4	importanc
0.4	later
0.4	may [report]
0.4	nerv
0.4	photograph
0.4	protocol
0.4	russian
0.4	that [affair]
0.4	through the
0.4	weather
0.4	with that
0.39	<place> will
0.39	<place> …
0.39	=through
0.39	[affair] had
0.39	[bond] has
0.39	[everyone]
0.39	[feeling] [topic]
0.39	[force] is
0.39	[logistic] all
0.39	[mind] as
0.39	^ <group>
0.39	^ [feeling] [topic]
0.39	afford
0.39	conflict
0.39	deal
0.39	erratic
0.39	euphoria
0.39	flatter
0.39	had the
0.39	into a
0.39	lowest
0.39	pilgrimag
0.39	real
0.39	this [relations]
0.39	to be
0.39	way
0.39	wreath
0.39	… [change]
0.38	<date’s> …
0.38	[affair] than
0.38	[bond] after
0.38	[motive] a
0.38	[page] at
0.38	[praise] for
0.38	believ
0.38	breath
0.38	by all
0.38	camp
0.38	fail
0.38	french
0.38	island
0.38	memory
0.38	nothing for
0.38	noticeab
0.38	outcom
0.38	permission
0.38	pretend
0.38	strongmen
0.38	than a
0.38	than at
0.37	<capital> was
0.37	<country> has
0.37	<office> was
0.37	=many
0.37	=than
0.37	=towards
0.37	[change]
0.37	[everyone]+
0.37	[force] out
0.37	[mind]+
0.37	^ [affair] a
0.37	^ and
0.37	^ … [feeling]
0.37	a [game]
0.37	age
0.37	as ever
0.37	channel
0.37	hardest
0.37	have …
0.37	heard
0.37	hurry
0.37	in [change]
0.37	is [degree]
0.37	is [everyone]
0.37	less by
0.37	market
0.37	start
0.37	suspicion
0.37	that [logistic]
0.37	the [everyone]
0.37	through <place>
0.37	towards <capital>
0.37	when …
0.37	… ever
0.36	<capital> [mind]
0.36	=a
0.36	[logistic] [sign]
0.36	[logistic] than
0.36	[motive] to
0.36	[page] in
0.36	^ <pronoun> [mind]
0.36	^ the [report]
0.36	^ … less
0.36	and it
0.36	are barely
0.36	barely on
0.36	bas
0.36	both of
0.36	cold
0.36	courtesy
0.36	courtship
0.36	for …
0.36	off [feeling]
0.36	off [tension]
0.36	partner
0.36	prais
0.36	ruler
0.36	the most
0.36	… his
0.35	<capital> with
0.35	[bond]+
0.35	[calendar] the
0.35	[nature] to
0.35	[report] by
0.35	[sign] a
0.35	[tension] …
0.35	begin
0.35	bring
0.35	centr
0.35	determin
0.35	every …
0.35	fight
0.35	its [relations]
0.35	patron
0.35	princ
0.35	sahara
0.35	stopover
0.35	struggl
0.35	that <pronoun>
0.35	the <place>
0.35	to the
0.35	treat
0.35	visitor
0.35	what <capital>
0.35	with [procedure]
0.35	… <date’s>
0.34	<person> [seem]
0.34	=better
0.34	=does
0.34	[affair] can
0.34	[affair] could
0.34	[domestic] at
0.34	[procedure] and
0.34	[seem] as
0.34	^ few
0.34	been [force]
0.34	blow
0.34	choos
0.34	friend
0.34	had nothing
0.34	handl
0.34	no [bond]
0.34	of [value]
0.34	on <number>
0.34	prospect
0.34	rank
0.34	remot
0.34	slap
0.34	somebody
0.34	term
0.34	than <pronoun>
0.34	was <pronoun>
0.34	was [praise]
0.34	with …
0.33	<capital’s> [force]
0.33	<capital’s> [logistic]
0.33	<office> [seem]
0.33	<place> <pronoun>
0.33	=neither
0.33	[degree] [force]
0.33	[stage] and
0.33	[value] on
0.33	^ <place> [affair]
0.33	^ her
0.33	^ the [change]
0.33	^ … [logistic]
0.33	^ … the
0.33	always …
0.33	an [feeling]
0.33	art
0.33	bel
0.33	chang
0.33	conciliatory
0.33	defianc
0.33	delegation
0.33	distanc
0.33	do so
0.33	els
0.33	if the
0.33	is on
0.33	never …
0.33	odd
0.33	on every
0.33	on its
0.33	out in
0.33	sat
0.33	to [everyone]
0.33	truc
0.32	=need
0.32	[affair] [force]
0.32	[degree] to
0.32	[force] <office>
0.32	[report] no
0.32	[seem] to
0.32	^ <capital’s> [force]
0.32	^ [importance]
0.32	^ nothing in
0.32	^ that [affair]
0.32	admit
0.32	buy
0.32	could hardly
0.32	deep
0.32	fac
0.32	is not
0.32	it …
0.32	itself the
0.32	journey
0.32	land
0.32	miracl
0.32	new
0.32	nothing in
0.32	otherwis
0.32	over [degree]
0.32	speak
0.32	suggest
0.32	the [body]
0.32	very long
0.32	… <place>
0.31	=out
0.31	[effort] to
0.31	[idea] and
0.31	as an
0.31	been …
0.31	breakthrough
0.31	delay
0.31	dependenc
0.31	flight
0.31	in [affair]
0.31	messag
0.31	owes
0.31	reduc
0.31	the …
0.31	to [motive]
0.31	to [stage]
0.31	with its
0.31	… [everyone]
0.31	… its
0.3	<country> [mind]
0.3	=merely
0.3	[domestic] [procedure]
0.3	[everyone] is
0.3	[feeling] [affair]
0.3	[feeling] between
0.3	[game] is
0.3	[logistic] [mind]
0.3	[mind] and
0.3	[mind] like
0.3	[praise] in
0.3	^ a …
0.3	^ her [affair]
0.3	^ the [bond]
0.3	^ … to
0.3	be [affair]
0.3	be [stage]
0.3	between <person>
0.3	beyond
0.3	caus
0.3	cornerston
0.3	do with
0.3	farewel
0.3	fishery
0.3	has [praise]
0.3	henc
0.3	past
0.3	pity
0.3	push
0.3	the [logistic]
0.3	the [value]
0.3	who [logistic]
0.3	with it
0.29	<place> [idea]
0.29	=against
0.29	=even
0.29	[affair] should
0.29	[blame] to
0.29	[domestic] may
0.29	[domestic] the
0.29	[logistic] as
0.29	^ <capital’s>
0.29	^ <pronoun> [affair]
0.29	alaska
0.29	at his
0.29	attitud
0.29	can hardly
0.29	concession
0.29	correction
0.29	delicat
0.29	ebb
0.29	energy
0.29	for <capital>
0.29	gon
0.29	his [everyone]
0.29	in [feeling]
0.29	is [force]
0.29	its [bond]
0.29	lukewarm
0.29	mileston
0.29	more about
0.29	no [feeling]
0.29	no [logistic]
0.29	nothing but
0.29	over <capital>
0.29	overstat
0.29	particular
0.29	shin
0.29	significanc
0.29	that <country>
0.29	that [report]
0.29	to their
0.29	to …
0.28	<capital> [logistic]
0.28	<number> [logistic]
0.28	<number> can
0.28	=themselves
0.28	[affair] has
0.28	[affair] themselves
0.28	[calendar] had
0.28	[change] …
0.28	[force] <capital>
0.28	[force] [affair]
0.28	[idea] <office>
0.28	[logistic] themselves
0.28	[logistic] to
0.28	[page] to
0.28	[report] themselves
0.28	[tension] that
0.28	^ <place> was
0.28	^ [affair] …
0.28	^ [relations] …
0.28	^ a [stage]
0.28	^ against
0.28	^ the [idea]
0.28	all-weather
0.28	anger
0.28	apology
0.28	been so
0.28	century
0.28	chequ
0.28	contempt
0.28	election
0.28	encounter
0.28	for <office>
0.28	for all
0.28	fragil
0.28	had [report]
0.28	her [affair]
0.28	is no
0.28	is over
0.28	is that
0.28	lik
0.28	neglect
0.28	neither [seem]
0.28	nothing of
0.28	poison
0.28	privat
0.28	sank
0.28	so [degree]
0.28	themselves …
0.28	unity
0.27	<person> was
0.27	[calendar] ;
0.27	[calendar] to
0.27	[change] since
0.27	[domestic] [power]
0.27	[force] [report]
0.27	[importance] has
0.27	[logistic] <pronoun>
0.27	[logistic] [degree]
0.27	[page] [power]
0.27	[power] …
0.27	[tension] between
0.27	^ <office> is
0.27	^ <office’s> [affair]
0.27	^ [importance] has
0.27	a [topic]
0.27	affection
0.27	air
0.27	airliner
0.27	an [logistic]
0.27	announcement
0.27	ask
0.27	bedrock
0.27	blam
0.27	brother
0.27	ceremony
0.27	dividend
0.27	fell
0.27	handsom
0.27	is [feeling]
0.27	is how
0.27	its …
0.27	louder
0.27	mistak
0.27	natural
0.27	on more
0.27	pur
0.27	remain
0.27	settl
0.27	surpris
0.27	taliban
0.27	to [blame]
0.27	with [page]
0.27	with everyone
0.27	… [procedure]
0.26	<capital> [seem]
0.26	<country> <pronoun>
0.26	<pronoun> [affair]
0.26	=into
0.26	[affair] [logistic]
0.26	[degree] in
0.26	[mind] a
0.26	[relations] could
0.26	[state] …
0.26	[tension] is
0.26	^ <capital> [mind]
0.26	^ [degree] than
0.26	^ in <place>
0.26	^ the [relations]
0.26	^ their [bond]
0.26	^ … or
0.26	anything but
0.26	are [report]
0.26	are [seem]
0.26	back with
0.26	by [logistic]
0.26	dream
0.26	everyon
0.26	for which
0.26	in [topic]
0.26	intention
0.26	japanes
0.26	lips
0.26	lustr
0.26	minor
0.26	moved
0.26	of [feeling]
0.26	on [everyone]
0.26	post-soviet
0.26	rekindl
0.26	rob
0.26	that many
0.26	top
0.26	what <pronoun>
0.26	what the
0.26	what was
0.26	with [domestic]
0.25	<capital> <number>
0.25	<pronoun> [praise]
0.25	<pronoun> the
0.25	[affair] [change]
0.25	[domestic] [report]
0.25	[domestic] than
0.25	[feeling] <capital>
0.25	[mind] for
0.25	[power] with
0.25	[report] was
0.25	[report]+
0.25	[stage] was
0.25	[value] [report]
0.25	^ <person’s>
0.25	^ <place> [idea]
0.25	^ [motive] to
0.25	^ had
0.25	^ her …
0.25	a [state]
0.25	but …
0.25	decad
0.25	emirati
0.25	everybody
0.25	not [force]
0.25	of how
0.25	offensiv
0.25	point
0.25	reception
0.25	than either
0.25	though the
0.25	understand
0.25	victory
0.25	where the
0.25	will do
0.25	young
0.25	… both
0.25	… or
0.25	… some
0.25	… when
0.24	<capital> have
0.24	<country> is
0.24	<number> again
0.24	<number> in
0.24	<office> [mind]
0.24	=not
0.24	[bond] than
0.24	[effort]+
0.24	[mind] <number>
0.24	[power]+
0.24	[praise] was
0.24	[procedure] [sign]
0.24	[relations] [state]
0.24	[relations] and
0.24	[topic] more
0.24	[value] of
0.24	^ few in
0.24	^ in <country>
0.24	^ the [praise]
0.24	^ their
0.24	almost
0.24	arms
0.24	colony
0.24	cultivat
0.24	died
0.24	divid
0.24	either …
0.24	enjoy
0.24	era
0.24	few in
0.24	jobs
0.24	men
0.24	of [body]
0.24	on it
0.24	overtur
0.24	pipelin
0.24	pomp
0.24	prestig
0.24	royal
0.24	speech
0.24	stag
0.24	triumph
0.24	when <pronoun>
0.24	… less
0.23	<date> is
0.23	<place> [affair]
0.23	=only
0.23	=their
0.23	[affair] of
0.23	[bond] …
0.23	[domestic] by
0.23	[force] the
0.23	[seem] …
0.23	[state] than
0.23	^ <country> has
0.23	^ <country’s> …
0.23	^ <pronoun> [logistic]
0.23	^ [affair] between
0.23	^ few [relations]
0.23	^ no <number>
0.23	all is
0.23	and [stage]
0.23	audienc
0.23	blind
0.23	boost
0.23	can be
0.23	empty
0.23	fir
0.23	good
0.23	have [degree]
0.23	mayor
0.23	much-need
0.23	neutrality
0.23	one with
0.23	out on
0.23	quarrel
0.23	sailor
0.23	says
0.23	special
0.23	to [effort]
0.23	up …
0.23	year
0.22	<capital> has
0.22	<capital> to
0.22	<country> [relations]
0.22	<pronoun> of
0.22	=everyone
0.22	=there
0.22	=too
0.22	=when
0.22	[bond] with
0.22	[domestic] [page]
0.22	[idea] that
0.22	[importance] [idea]
0.22	[logistic] did
0.22	[mind] was
0.22	[nature] on
0.22	[praise] [idea]
0.22	[seem] [logistic]
0.22	[state] [mind]
0.22	[state] [praise]
0.22	[state] will
0.22	^ <office> who
0.22	^ <person’s> …
0.22	^ [domestic] [page]
0.22	^ the [importance]
0.22	and [degree]
0.22	attract
0.22	branch
0.22	decid
0.22	endors
0.22	ever …
0.22	fill
0.22	funeral
0.22	giant
0.22	have to
0.22	his [body]
0.22	his [praise]
0.22	influenc
0.22	is what
0.22	lie
0.22	manag
0.22	none of
0.22	nothing from
0.22	of [topic]
0.22	off the
0.22	oil
0.22	only …
0.22	or …
0.22	pays
0.22	pictur
0.22	recal
0.22	rivalry
0.22	seem
0.22	spend
0.22	sulk
0.22	tension
0.22	that neither
0.22	thing
0.22	tilt
0.22	went
0.22	… [bond]
0.22	… [importance]
0.22	… her
0.22	… towards
0.21	<place> [state]
0.21	[bond] and
0.21	[domestic] [feeling]
0.21	[domestic] [tension]
0.21	[idea]+
0.21	[logistic] has
0.21	[logistic] is
0.21	[page] [feeling]
0.21	[page] [tension]
0.21	[topic] on
0.21	^ <person> was
0.21	^ neither [seem]
0.21	a [relations]
0.21	a [stage]
0.21	american
0.21	and [feeling]
0.21	and that
0.21	any [affair]
0.21	back down
0.21	before the
0.21	canadian
0.21	die
0.21	disappoint
0.21	do not
0.21	doctrin
0.21	everyone and
0.21	everything …
0.21	has [feeling]
0.21	has the
0.21	his [report]
0.21	mediator
0.21	mission
0.21	moroccan
0.21	neither …
0.21	on an
0.21	pariah
0.21	practic
0.21	relief
0.21	shoulder
0.21	than an
0.21	to back
0.21	toast
0.21	too …
0.21	usefulness
0.21	valu
0.21	was [degree]
0.21	wil
0.21	… are
0.21	… need
0.21	… was
0.2	; <pronoun>
0.2	; his
0.2	<capital> [motive]
0.2	<capital’s> [power]
0.2	<number> [body]
0.2	<office> than
0.2	<person> …
0.2	<pronoun> can
0.2	=for
0.2	[affair] <country>
0.2	[blame] no
0.2	[bond] over
0.2	[bond] will
0.2	[bond] would
0.2	[change] [force]
0.2	[change] [idea]
0.2	[degree] [mind]
0.2	[idea] [report]
0.2	[importance] [power]
0.2	[logistic] [change]
0.2	[motive] [logistic]
0.2	[relations] for
0.2	[relations] had
0.2	[state] had
0.2	[topic] [tension]
0.2	^ [logistic] the
0.2	^ [sign] a
0.2	^ each
0.2	^ where there
0.2	admiration
0.2	and [bond]
0.2	backyard
0.2	being [domestic]
0.2	being [effort]
0.2	being [motive]
0.2	bridge-builder
0.2	build
0.2	communiqu
0.2	creditor
0.2	detractor
0.2	east
0.2	event
0.2	eye
0.2	fin
0.2	for what
0.2	forgiven
0.2	has [blame]
0.2	has [change]
0.2	himself as
0.2	human
0.2	it [logistic]
0.2	lack
0.2	least [affair]
0.2	master
0.2	mind
0.2	now at
0.2	peac
0.2	prov
0.2	reshap
0.2	shout
0.2	since <person>
0.2	sit
0.2	survival
0.2	that few
0.2	try
0.2	where there
0.2	who is
0.2	who was
0.2	would [change]
0.2	… for
0.19	; the
0.19	<office’s> [affair]
0.19	<place’s>
0.19	<pronoun> a
0.19	[affair]+
0.19	[degree] [logistic]
0.19	[degree] [topic]
0.19	[effort] of
0.19	[idea] in
0.19	[praise] but
0.19	[report] <capital>
0.19	[state] [logistic]
0.19	[tension] over
0.19	^ <capital> is
0.19	^ <place’s>
0.19	^ [blame]
0.19	^ for all
0.19	^ it …
0.19	ago
0.19	agre
0.19	at every
0.19	between <country>
0.19	bless
0.19	chos
0.19	fact
0.19	for <country>
0.19	forget
0.19	giv
0.19	happen
0.19	horn
0.19	indispensabl
0.19	is a
0.19	lead
0.19	many …
0.19	of <capital’s>
0.19	of [nature]
0.19	of an
0.19	of being
0.19	of these
0.19	realignment
0.19	reveal
0.19	some of
0.19	that it
0.19	these [affair]
0.19	what [topic]
0.19	with [degree]
0.19	… like
0.18	; it
0.18	<country’s> [bond]
0.18	=off
0.18	=these
0.18	[body]+
0.18	[change] [affair]
0.18	[change] under
0.18	[effort] the
0.18	[feeling] <pronoun>
0.18	[feeling] with
0.18	[force] in
0.18	[force] that
0.18	[idea] is
0.18	[logistic] was
0.18	[mind] its
0.18	[page] should
0.18	[page] was
0.18	[power] in
0.18	[report] <pronoun>
0.18	[report] a
0.18	^ <capital’s> …
0.18	^ <country’s> [bond]
0.18	^ [affair] as
0.18	^ [relations] as
0.18	^ a [logistic]
0.18	^ for <capital>
0.18	^ the [state]
0.18	a [tension]
0.18	again …
0.18	arrest
0.18	as [everyone]
0.18	as better
0.18	blackmail
0.18	by the
0.18	cheap
0.18	chil
0.18	cool
0.18	desperat
0.18	grown
0.18	have [change]
0.18	his [bond]
0.18	in [report]
0.18	is its
0.18	long-strain
0.18	more from
0.18	oblig
0.18	of a
0.18	on [logistic]
0.18	on [report]
0.18	reward
0.18	should not
0.18	speculation
0.18	these [page]
0.18	this [bond]
0.18	this [logistic]
0.18	too [value]
0.18	underestimat
0.18	wish
0.18	wonder
0.18	… into
0.18	… that
0.18	… too
0.17	<capital> now
0.17	<capital> will
0.17	<capital> …
0.17	<country> where
0.17	<country’s> …
0.17	<place> [sign]
0.17	<place> a
0.17	<place> by
0.17	<pronoun> [blame]
0.17	=has
0.17	=none
0.17	[bond] <country>
0.17	[bond] were
0.17	[everyone] <country>
0.17	[everyone] are
0.17	[feeling] the
0.17	[game] [stage]
0.17	[game]+
0.17	[page] [report]
0.17	[praise] that
0.17	[relations] <country>
0.17	[relations] was
0.17	[report] on
0.17	[sign] in
0.17	[stage] at
0.17	[tension] even
0.17	[value] [logistic]
0.17	^ <office> [force]
0.17	^ [everyone] are
0.17	^ [logistic] a
0.17	^ as if
0.17	^ at a
0.17	an [blame]
0.17	an [importance]
0.17	as …
0.17	coronation
0.17	distrust
0.17	ear
0.17	elit
0.17	even a
0.17	even the
0.17	for it
0.17	gestur
0.17	grand
0.17	is <office>
0.17	it as
0.17	latest
0.17	mistrust
0.17	most [importance]
0.17	net
0.17	outcast
0.17	over what
0.17	paper
0.17	remember
0.17	say
0.17	steadi
0.17	the <country>
0.17	to <office’s>
0.17	to [feeling]
0.17	told
0.17	was nothing
0.17	which [everyone]
0.17	whol
0.16	<office> is
0.16	<place> [force]
0.16	[affair] [mind]
0.16	[bond] are
0.16	[degree] is
0.16	[degree] more
0.16	[force] more
0.16	[idea] the
0.16	[importance] the
0.16	[logistic] away
0.16	[mind] it
0.16	[motive] <pronoun>
0.16	[praise] on
0.16	[report] have
0.16	[tension] than
0.16	^ <office> [seem]
0.16	^ [degree] [affair]
0.16	^ [degree] [logistic]
0.16	^ [degree] is
0.16	^ [sign] the
0.16	^ not even
0.16	^ this was
0.16	^ which is
0.16	^ which …
0.16	^ while the
0.16	^ yet
0.16	^ yet …
0.16	and was
0.16	be the
0.16	been more
0.16	bloc
0.16	civility
0.16	comfort
0.16	court
0.16	declar
0.16	did [change]
0.16	except
0.16	expos
0.16	fallen
0.16	field
0.16	forc
0.16	has already
0.16	hol
0.16	lend
0.16	manoeuvr
0.16	monarchy
0.16	not even
0.16	of [idea]
0.16	old
0.16	plain
0.16	pressur
0.16	runs
0.16	scrambl
0.16	sooner
0.16	strong
0.16	this was
0.16	to do
0.16	truth
0.16	understood
0.16	vanity
0.16	was [nature]
0.16	wast
0.16	which is
0.16	while the
0.16	will [mind]
0.16	will [motive]
0.16	winter
0.16	yet …
0.16	… <capital>
0.16	… with
0.15	<capital’s> [effort]
0.15	<office> in
0.15	<office> into
0.15	<pronoun> need
0.15	=ever
0.15	[calendar] is
0.15	[feeling] [idea]
0.15	[force] <pronoun>
0.15	[game] could
0.15	[leisure] and
0.15	[logistic] [bond]
0.15	[logistic] back
0.15	[logistic] have
0.15	[page] [idea]
0.15	[seem] like
0.15	[sign] how
0.15	[sign] was
0.15	[stage] [idea]
0.15	[state] a
0.15	^ <person’s> [logistic]
0.15	^ a [affair]
0.15	^ which [logistic]
0.15	^ … [tension]
0.15	a [idea]
0.15	advanc
0.15	african
0.15	are [effort]
0.15	as [logistic]
0.15	both [bond]
0.15	bridg
0.15	collaps
0.15	delight
0.15	deserv
0.15	earn
0.15	enemy
0.15	fresh
0.15	genuin
0.15	had not
0.15	help
0.15	in which
0.15	it did
0.15	know
0.15	monarch
0.15	need <pronoun>
0.15	not
0.15	not have
0.15	optimistic
0.15	petitioner
0.15	provocation
0.15	respond
0.15	stak
0.15	strategy
0.15	suit
0.15	than [page]
0.15	than [stage]
0.15	threaten
0.15	tireless
0.15	to <country’s>
0.15	to an
0.15	underlin
0.15	was a
0.15	… [state]
0.15	… neither
0.15	… out
0.14	<capital> than
0.14	<capital’s> [idea]
0.14	<office> [feeling]
0.14	<place> as
0.14	<pronoun> had
0.14	[affair] [report]
0.14	[affair] nobody
0.14	[affair] this
0.14	[force] <date>
0.14	[idea] nothing
0.14	[logistic] [body]
0.14	[logistic] that
0.14	[logistic] this
0.14	[nature] the
0.14	[power] is
0.14	[relations] on
0.14	[report] this
0.14	[topic] [affair]
0.14	[value] between
0.14	^ <office> [affair]
0.14	^ [sign] that
0.14	^ her [effort]
0.14	^ her [force]
0.14	^ her [motive]
0.14	^ it would
0.14	^ so
0.14	^ so …
0.14	^ was [motive]
0.14	^ … [mind]
0.14	a …
0.14	anarcho-capitalist
0.14	and <capital>
0.14	and [praise]
0.14	and to
0.14	arctic
0.14	caspian
0.14	crav
0.14	dislik
0.14	draw
0.14	firmer
0.14	for [relations]
0.14	for a
0.14	form
0.14	has [force]
0.14	her [effort]
0.14	her [force]
0.14	her [motive]
0.14	high-level
0.14	in <number>
0.14	is [power]
0.14	lap
0.14	leftist
0.14	mandat
0.14	neither [state]
0.14	of [effort]
0.14	open
0.14	over a
0.14	phon
0.14	plaudit
0.14	pleas
0.14	quality
0.14	scath
0.14	self-styl
0.14	spok
0.14	tempo
0.14	this a
0.14	vot
0.14	was less
0.14	woo
0.14	worth
0.14	… any
0.14	… but
0.14	… itself
0.13	<capital> since
0.13	<capital> where
0.13	<capital’s> [feeling]
0.13	<number> [stage]
0.13	<office> [affair]
0.13	<office’s> [procedure]
0.13	<pronoun> like
0.13	=barely
0.13	=either
0.13	=whose
0.13	=with
0.13	[affair] [blame]
0.13	[blame] of
0.13	[feeling] than
0.13	[force] into
0.13	[game] over
0.13	[idea] [value]
0.13	[logistic] [blame]
0.13	[motive] <capital>
0.13	[relations] is
0.13	[topic] to
0.13	[value] is
0.13	^ <pronoun> [seem]
0.13	^ [affair] for
0.13	^ [tension]
0.13	^ in [value]
0.13	^ may
0.13	announc
0.13	around
0.13	at [game]
0.13	bet
0.13	debat
0.13	doctor
0.13	door
0.13	expect
0.13	honeymoon
0.13	humility
0.13	into [degree]
0.13	it all
0.13	its [domestic]
0.13	keep
0.13	laid
0.13	lif
0.13	list
0.13	many in
0.13	memoir
0.13	naiv
0.13	odds
0.13	over an
0.13	pageantry
0.13	pattern
0.13	rais
0.13	region
0.13	rival
0.13	smal
0.13	spectator
0.13	suitor
0.13	swallow
0.13	their [bond]
0.13	those who
0.13	where [feeling]
0.13	who has
0.13	whose …
0.13	… what
0.12	<capital> [praise]
0.12	<country’s>
0.12	<person’s> [logistic]
0.12	<pronoun> [power]
0.12	<pronoun> as
0.12	=already
0.12	[affair] [seem]
0.12	[affair] may
0.12	[calendar] [calendar]
0.12	[calendar] and
0.12	[change] [feeling]
0.12	[domestic] [bond]
0.12	[effort] that
0.12	[feeling] at
0.12	[feeling] of
0.12	[feeling] …
0.12	[logistic] <capital>
0.12	[mind] not
0.12	[mind] who
0.12	[motive] with
0.12	[procedure] [relations]
0.12	[report] to
0.12	[report] …
0.12	[seem] [blame]
0.12	[stage] the
0.12	[topic] as
0.12	[value] <pronoun>
0.12	[value] that
0.12	[value] with
0.12	^ <date> in
0.12	^ <number> a
0.12	^ [tension] between
0.12	^ [topic] [topic]
0.12	^ it [power]
0.12	^ none of
0.12	accus
0.12	aggression
0.12	already …
0.12	and <country>
0.12	bargain
0.12	between [value]
0.12	bloodsh
0.12	bound
0.12	careful
0.12	contrast
0.12	depend
0.12	furiou
0.12	has [degree]
0.12	have been
0.12	heavy
0.12	in itself
0.12	it [power]
0.12	kingdom
0.12	learn
0.12	more to
0.12	mount
0.12	no [value]
0.12	not [mind]
0.12	of [degree]
0.12	on [praise]
0.12	patient
0.12	peacemaker
0.12	persuad
0.12	pretext
0.12	script
0.12	shap
0.12	shuttl
0.12	slip
0.12	solidarity
0.12	stark
0.12	stif
0.12	subject
0.12	supporter
0.12	tarmac
0.12	tend
0.12	that [topic]
0.12	the only
0.12	the worse
0.12	to a
0.12	trodden
0.12	which [idea]
0.12	… only
0.11	<date> in
0.11	<date’s> [affair]
0.11	<office> who
0.11	=another
0.11	=as
0.11	=had
0.11	[affair] [effort]
0.11	[affair] and
0.11	[affair] does
0.11	[affair] in
0.11	[blame] the
0.11	[domestic] on
0.11	[domestic] was
0.11	[everyone] [feeling]
0.11	[feeling] [bond]
0.11	[feeling] [logistic]
0.11	[game] [blame]
0.11	[idea] between
0.11	[logistic] [seem]
0.11	[mind] is
0.11	[nature] [report]
0.11	[procedure] [effort]
0.11	[relations] that
0.11	[report] himself
0.11	[state] [degree]
0.11	[value] and
0.11	[value]+
0.11	^ <office’s> [bond]
0.11	^ [power] is
0.11	^ its …
0.11	^ neither …
0.11	^ that
0.11	about the
0.11	alignment
0.11	amount
0.11	an [motive]
0.11	and without
0.11	are [feeling]
0.11	at which
0.11	but [blame]
0.11	but the
0.11	consequenc
0.11	drift
0.11	engagement
0.11	exercis
0.11	fiercest
0.11	has so
0.11	in from
0.11	in that
0.11	insuranc
0.11	is [praise]
0.11	its [nature]
0.11	plainer
0.11	recognition
0.11	rediscover
0.11	salesman
0.11	saudi
0.11	search
0.11	thaw
0.11	the [calendar]
0.11	unusual
0.11	warmer
0.11	was [importance]
0.11	which …
0.11	… it
0.1	: it
0.1	<office> [force]
0.1	<office’s> [bond]
0.1	<place> <office>
0.1	<pronoun> more
0.1	[affair] ;
0.1	[affair] [feeling]
0.1	[blame] [affair]
0.1	[bond] as
0.1	[calendar] of
0.1	[degree] [value]
0.1	[feeling] [sign]
0.1	[force] an
0.1	[force] to
0.1	[importance] is
0.1	[importance]+
0.1	[leisure] [stage]
0.1	[mind] of
0.1	[power] would
0.1	[relations] [feeling]
0.1	[seem] [state]
0.1	[stage] how
0.1	[topic] yet
0.1	^ <pronoun> had
0.1	^ [change]
0.1	^ is hardly
0.1	^ nothing
0.1	against <pronoun>
0.1	and [change]
0.1	any [praise]
0.1	at <place’s>
0.1	at its
0.1	between its
0.1	bil
0.1	bottom
0.1	chancellor
0.1	charg
0.1	cousin
0.1	drawn
0.1	dwindl
0.1	ends
0.1	everyone …
0.1	feet
0.1	for nothing
0.1	gain
0.1	in [procedure]
0.1	is at
0.1	is hardly
0.1	its [idea]
0.1	itself [praise]
0.1	joint
0.1	junta
0.1	less a
0.1	libyan
0.1	million
0.1	no [degree]
0.1	not the
0.1	of it
0.1	only <date>
0.1	opted
0.1	palestinian
0.1	pragmatic
0.1	recent
0.1	releas
0.1	republic
0.1	rock
0.1	seeth
0.1	since [power]
0.1	spokesman
0.1	that is
0.1	thin
0.1	through …
0.1	to all
0.1	was at
0.1	with his
0.1	would [affair]
0.1	yet its
0.1	… [degree]
0.1	… before
0.1	… up
-0.1	" this
-0.1	: …
-0.1	<capital> <date>
-0.1	<capital> [page]
-0.1	<capital> in
-0.1	<country> :
-0.1	<country> <country>
-0.1	<country> [report]
-0.1	<country> on
-0.1	<number> to
-0.1	<office> [idea]
-0.1	<office> did
-0.1	<place> [bond]
-0.1	<place> or
-0.1	[affair] after
-0.1	[effort] and
-0.1	[force] of
-0.1	[idea] down
-0.1	[idea] up
-0.1	[leisure]+
-0.1	[page] has
-0.1	[praise] [praise]
-0.1	[praise] [report]
-0.1	[procedure] [topic]
-0.1	[procedure] are
-0.1	[report] are
-0.1	[report] when
-0.1	[sign] that
-0.1	[sign] the
-0.1	[state] [state]
-0.1	[topic] with
-0.1	^ " this
-0.1	^ <country> [report]
-0.1	^ <office> [idea]
-0.1	^ <office> [logistic]
-0.1	^ <place> has
-0.1	^ among
-0.1	^ an
-0.1	^ an [topic]
-0.1	^ at <number>
-0.1	^ each …
-0.1	^ every <office>
-0.1	^ in a
-0.1	^ no other
-0.1	^ over
-0.1	^ the [tension]
-0.1	^ where <pronoun>
-0.1	abandon
-0.1	access
-0.1	again for
-0.1	alternat
-0.1	and on
-0.1	any other
-0.1	arrang
-0.1	as it
-0.1	been <number>
-0.1	been in
-0.1	between <date>
-0.1	but to
-0.1	by <person>
-0.1	ceas
-0.1	chines
-0.1	climb
-0.1	constructiv
-0.1	decision
-0.1	diplomatic
-0.1	down to
-0.1	drop
-0.1	easter
-0.1	effect
-0.1	every other
-0.1	exporter
-0.1	ferry
-0.1	few [calendar]
-0.1	for <pronoun>
-0.1	guid
-0.1	had <pronoun>
-0.1	hundredth
-0.1	january
-0.1	just <number>
-0.1	lower
-0.1	participant
-0.1	pick
-0.1	presidential
-0.1	railway
-0.1	readout
-0.1	school
-0.1	servic
-0.1	shak
-0.1	similar
-0.1	so [feeling]
-0.1	statu
-0.1	sunday
-0.1	sworn
-0.1	that <office>
-0.1	that [nature]
-0.1	the <organisation>
-0.1	the [report]
-0.1	tim
-0.1	turn
-0.1	twin
-0.1	until the
-0.1	up a
-0.1	version
-0.1	were <pronoun>
-0.1	were the
-0.1	with [force]
-0.1	… can
-0.1	… just
-0.1	… most
-0.11	<date> <office>
-0.11	<number> <date>
-0.11	<number> for
-0.11	<person> who
-0.11	<pronoun> <date>
-0.11	<pronoun> never
-0.11	=every
-0.11	[affair] ever
-0.11	[logistic] [state]
-0.11	[logistic] again
-0.11	[logistic] ever
-0.11	[logistic] their
-0.11	[report] her
-0.11	[state] [page]
-0.11	[state] in
-0.11	[state] which
-0.11	^ <capital> [logistic]
-0.11	^ <group> …
-0.11	^ <person> …
-0.11	^ [everyone] in
-0.11	^ after <capital>
-0.11	^ all <number>
-0.11	^ at no
-0.11	^ for most
-0.11	^ no [logistic]
-0.11	^ not …
-0.11	^ the …
-0.11	^ … [page]
-0.11	a [effort]
-0.11	accompany
-0.11	after <capital>
-0.11	among <pronoun>
-0.11	and <number>
-0.11	and [importance]
-0.11	and have
-0.11	another …
-0.11	as her
-0.11	asia-
-0.11	at no
-0.11	atmospher
-0.11	catholic
-0.11	chosen
-0.11	conced
-0.11	diary
-0.11	dog
-0.11	equal
-0.11	ever by
-0.11	from <number>
-0.11	harbour
-0.11	has some
-0.11	having …
-0.11	hotel
-0.11	in <place’s>
-0.11	least <number>
-0.11	least [logistic]
-0.11	less about
-0.11	many as
-0.11	menu
-0.11	min
-0.11	observ
-0.11	on [nature]
-0.11	outliv
-0.11	political
-0.11	portion
-0.11	representativ
-0.11	ris
-0.11	risen
-0.11	spr
-0.11	than <person>
-0.11	than about
-0.11	that <group>
-0.11	the least
-0.11	the one
-0.11	to <office>
-0.11	up again
-0.11	vatican
-0.11	villag
-0.11	which has
-0.11	… every
-0.11	… how
-0.12	<capital> on
-0.12	<country> [logistic]
-0.12	<date> there
-0.12	<number> [everyone]
-0.12	<number> [praise]
-0.12	<office> ;
-0.12	<organisation> in
-0.12	<person> [affair]
-0.12	<person’s> [force]
-0.12	<place’s> [bond]
-0.12	=of
-0.12	[calendar] after
-0.12	[calendar] for
-0.12	[calendar] since
-0.12	[degree] [feeling]
-0.12	[degree] with
-0.12	[leisure] [report]
-0.12	[logistic] <country>
-0.12	[logistic] because
-0.12	[logistic] were
-0.12	[nature] is
-0.12	[nature] was
-0.12	[procedure] …
-0.12	[procedure]+
-0.12	[report] their
-0.12	[state] <number>
-0.12	^ <person’s> [force]
-0.12	^ <place> and
-0.12	^ [logistic] to
-0.12	^ for the
-0.12	^ nobody was
-0.12	^ of all
-0.12	^ the [feeling]
-0.12	^ … …
-0.12	abov
-0.12	appl
-0.12	as did
-0.12	because <pronoun>
-0.12	been none
-0.12	between …
-0.12	cited
-0.12	coalition
-0.12	dealt
-0.12	did <date>
-0.12	each …
-0.12	executiv
-0.12	father
-0.12	for [state]
-0.12	fortnight
-0.12	grant
-0.12	had [idea]
-0.12	had so
-0.12	has its
-0.12	has no
-0.12	holiday
-0.12	humiliation
-0.12	injur
-0.12	international
-0.12	into <place>
-0.12	is less
-0.12	most …
-0.12	never [logistic]
-0.12	nightfal
-0.12	no [report]
-0.12	or <capital>
-0.12	organisation
-0.12	other [calendar]
-0.12	over by
-0.12	pontif
-0.12	positiv
-0.12	rain
-0.12	reckon
-0.12	regulator
-0.12	residential
-0.12	round
-0.12	salisbury
-0.12	shut
-0.12	student
-0.12	than <capital>
-0.12	than his
-0.12	their [affair]
-0.12	titl
-0.12	tram
-0.12	urgent
-0.12	video
-0.12	visa
-0.12	was over
-0.12	when a
-0.12	which no
-0.12	will [logistic]
-0.12	wrot
-0.12	… either
-0.12	… few
-0.13	<number> <place>
-0.13	<person> <person>
-0.13	=about
-0.13	=are
-0.13	=her
-0.13	=were
-0.13	=who
-0.13	[affair] [degree]
-0.13	[affair] [stage]
-0.13	[body] of
-0.13	[calendar] <number>
-0.13	[calendar] was
-0.13	[domestic] for
-0.13	[force] [logistic]
-0.13	[idea] by
-0.13	[logistic] most
-0.13	[nature] were
-0.13	[relations] with
-0.13	[value] was
-0.13	^ <country> <country>
-0.13	^ <office> …
-0.13	^ <pronoun> will
-0.13	^ [everyone] …
-0.13	^ [logistic] between
-0.13	^ [topic] [domestic]
-0.13	^ [topic] [idea]
-0.13	^ as …
-0.13	^ none
-0.13	^ the [topic]
-0.13	^ these …
-0.13	^ was
-0.13	^ … a
-0.13	a few
-0.13	accession
-0.13	across
-0.13	administration
-0.13	and from
-0.13	and in
-0.13	and there
-0.13	as <pronoun>
-0.13	author
-0.13	averag
-0.13	coach
-0.13	critical
-0.13	disinvit
-0.13	emergency
-0.13	face-to-fac
-0.13	from there
-0.13	habit
-0.13	in his
-0.13	intelligenc
-0.13	is being
-0.13	it will
-0.13	migration
-0.13	military
-0.13	mineral
-0.13	most of
-0.13	nervou
-0.13	not [idea]
-0.13	notic
-0.13	on [importance]
-0.13	on [relations]
-0.13	pag
-0.13	post
-0.13	season
-0.13	still [bond]
-0.13	still [tension]
-0.13	stress
-0.13	sánchez
-0.13	than any
-0.13	that <capital>
-0.13	the other
-0.13	their [relations]
-0.13	there had
-0.13	tired
-0.13	to <organisation>
-0.13	to [page]
-0.13	tru
-0.13	twelfth
-0.13	was <capital>
-0.13	was …
-0.13	wif
-0.13	… worse
-0.14	<country> are
-0.14	<office> of
-0.14	<person> from
-0.14	<pronoun> about
-0.14	[affair] were
-0.14	[blame] in
-0.14	[bond] [stage]
-0.14	[calendar] on
-0.14	[domestic] in
-0.14	[feeling] for
-0.14	[logistic] <date>
-0.14	[logistic] <office>
-0.14	[logistic] of
-0.14	[logistic] the
-0.14	[nature] of
-0.14	[power] no
-0.14	[procedure] with
-0.14	[state] was
-0.14	[topic] [relations]
-0.14	[topic] from
-0.14	^ <country> and
-0.14	^ <number> [calendar]
-0.14	^ [domestic] [logistic]
-0.14	^ [nature]
-0.14	^ [power] a
-0.14	^ a [idea]
-0.14	^ and the
-0.14	^ more <group>
-0.14	^ no [state]
-0.14	^ on the
-0.14	^ this [procedure]
-0.14	abroad
-0.14	after …
-0.14	and [relations]
-0.14	as in
-0.14	coast
-0.14	columnist
-0.14	continu
-0.14	deny
-0.14	deputy
-0.14	destroy
-0.14	differ
-0.14	direction
-0.14	even
-0.14	expel
-0.14	export
-0.14	fal
-0.14	for [degree]
-0.14	frequent
-0.14	from [power]
-0.14	from [state]
-0.14	group
-0.14	haaretz
-0.14	headquarter
-0.14	in its
-0.14	inflation
-0.14	is <country’s>
-0.14	it over
-0.14	lak
-0.14	less [affair]
-0.14	media
-0.14	more [page]
-0.14	no [blame]
-0.14	not <number>
-0.14	of all
-0.14	on <person’s>
-0.14	on <pronoun>
-0.14	only <country>
-0.14	parad
-0.14	parliament
-0.14	paus
-0.14	progress
-0.14	refuel
-0.14	remov
-0.14	since <pronoun>
-0.14	take-of
-0.14	that of
-0.14	to [topic]
-0.14	was [blame]
-0.14	welcom
-0.14	… during
-0.15	<date> than
-0.15	<person> has
-0.15	=on
-0.15	[body] with
-0.15	[bond] [report]
-0.15	[calendar] <date>
-0.15	[domestic] [logistic]
-0.15	[everyone] in
-0.15	[feeling] [everyone]
-0.15	[idea] <number>
-0.15	[idea] [force]
-0.15	[logistic] <number>
-0.15	[logistic] [topic]
-0.15	[logistic] for
-0.15	[power] as
-0.15	[praise] more
-0.15	[procedure] did
-0.15	[procedure] will
-0.15	[report] before
-0.15	[sign] <office>
-0.15	[stage] <office>
-0.15	[state] <country>
-0.15	[state] has
-0.15	[topic] would
-0.15	[value] more
-0.15	^ <number>
-0.15	^ <pronoun> never
-0.15	^ [domestic] …
-0.15	^ [praise]
-0.15	^ barely a
-0.15	^ it is
-0.15	^ it will
-0.15	^ many
-0.15	^ … <pronoun>
-0.15	^ … [sign]
-0.15	about [bond]
-0.15	and <place>
-0.15	and a
-0.15	at [calendar]
-0.15	back on
-0.15	before any
-0.15	coup
-0.15	deliver
-0.15	due
-0.15	each [calendar]
-0.15	economic
-0.15	euro
-0.15	fool
-0.15	frenchman
-0.15	has [value]
-0.15	indian
-0.15	into the
-0.15	is [motive]
-0.15	is more
-0.15	its [state]
-0.15	kil
-0.15	mercosur
-0.15	metr
-0.15	midnight
-0.15	north
-0.15	not [logistic]
-0.15	novel
-0.15	on [force]
-0.15	on a
-0.15	on to
-0.15	paragraph
-0.15	pledg
-0.15	rul
-0.15	someth
-0.15	text
-0.15	to <place’s>
-0.15	to her
-0.15	trial
-0.15	under a
-0.15	weaken
-0.15	what would
-0.15	… <office’s>
-0.15	… [effort]
-0.15	… [leisure]
-0.15	… did
-0.16	<capital> does
-0.16	<group> than
-0.16	<number> more
-0.16	<person> in
-0.16	<person> never
-0.16	<person’s>
-0.16	<pronoun> [report]
-0.16	[domestic] are
-0.16	[force] by
-0.16	[logistic] at
-0.16	[logistic] from
-0.16	[logistic] will
-0.16	[logistic] without
-0.16	[relations] [relations]
-0.16	[report] <office>
-0.16	[report] [topic]
-0.16	[state] [idea]
-0.16	[state] and
-0.16	[state] this
-0.16	[topic] <date>
-0.16	[topic] [topic]
-0.16	^ <date> was
-0.16	^ <office> did
-0.16	^ a [page]
-0.16	^ his …
-0.16	^ only <number>
-0.16	^ … [stage]
-0.16	about <number>
-0.16	acts
-0.16	after a
-0.16	all her
-0.16	balanc
-0.16	banquet
-0.16	being …
-0.16	certain
-0.16	chanc
-0.16	enter
-0.16	ever to
-0.16	every <number>
-0.16	every [calendar]
-0.16	for their
-0.16	freedom
-0.16	have [mind]
-0.16	hospitality
-0.16	hostag
-0.16	instead
-0.16	is [logistic]
-0.16	is [mind]
-0.16	issu
-0.16	lat
-0.16	never <number>
-0.16	no [mind]
-0.16	on [calendar]
-0.16	packag
-0.16	pop
-0.16	precedent
-0.16	strength
-0.16	sup
-0.16	than ever
-0.16	the <capital’s>
-0.16	the [degree]
-0.16	the [power]
-0.16	volum
-0.16	wag
-0.16	was [idea]
-0.16	weekend
-0.16	will [report]
-0.17	<number> <office>
-0.17	<number> [report]
-0.17	<pronoun> at
-0.17	[affair] [motive]
-0.17	[change] [topic]
-0.17	[domestic] [idea]
-0.17	[logistic] <place>
-0.17	[mind] :
-0.17	[mind] on
-0.17	[motive] by
-0.17	[motive] for
-0.17	[power] to
-0.17	[relations] <date>
-0.17	[report] [feeling]
-0.17	[report] [mind]
-0.17	[report] [value]
-0.17	[stage] <pronoun>
-0.17	[stage] [bond]
-0.17	[stage] that
-0.17	[topic]
-0.17	^ <number> were
-0.17	^ an [procedure]
-0.17	^ for a
-0.17	^ what
-0.17	^ … and
-0.17	^ … for
-0.17	are [logistic]
-0.17	are [mind]
-0.17	are to
-0.17	before …
-0.17	border
-0.17	both …
-0.17	burn
-0.17	cathedral
-0.17	chief
-0.17	clock
-0.17	economy
-0.17	envoy
-0.17	few <group>
-0.17	fixed
-0.17	for [bond]
-0.17	had [feeling]
-0.17	hear
-0.17	hous
-0.17	information
-0.17	is [stage]
-0.17	kilometr
-0.17	led
-0.17	less and
-0.17	limit
-0.17	naval
-0.17	no [state]
-0.17	nobody [motive]
-0.17	not to
-0.17	not yet
-0.17	property
-0.17	protest
-0.17	question
-0.17	restraint
-0.17	see
-0.17	sid
-0.17	so few
-0.17	when <person>
-0.17	with [topic]
-0.17	yearbook
-0.17	yet been
-0.17	… [force]
-0.17	… [nature]
-0.17	… had
-0.17	… over
-0.18	<date> <pronoun>
-0.18	<date> was
-0.18	<group> are
-0.18	<group> in
-0.18	<number> were
-0.18	<person> [idea]
-0.18	<person> the
-0.18	<place> <place>
-0.18	=anyone
-0.18	=at
-0.18	=those
-0.18	[affair] from
-0.18	[blame] for
-0.18	[domestic] have
-0.18	[logistic] [idea]
-0.18	[logistic] less
-0.18	[motive] is
-0.18	[page] for
-0.18	[procedure] at
-0.18	[procedure] no
-0.18	[tension] in
-0.18	^ <office> was
-0.18	^ <pronoun> are
-0.18	^ <pronoun> is
-0.18	^ both <person>
-0.18	^ from
-0.18	^ it was
-0.18	^ more …
-0.18	^ never has
-0.18	^ never have
-0.18	^ that of
-0.18	^ … were
-0.18	^ … with
-0.18	a [force]
-0.18	a [importance]
-0.18	aim
-0.18	among those
-0.18	barely a
-0.18	better than
-0.18	both <person>
-0.18	colleagu
-0.18	design
-0.18	down …
-0.18	for most
-0.18	has <number>
-0.18	has [report]
-0.18	have so
-0.18	in this
-0.18	languag
-0.18	many <group>
-0.18	never has
-0.18	nobody was
-0.18	succession
-0.18	surviv
-0.18	swing
-0.18	team
-0.18	that had
-0.18	tour
-0.18	transport
-0.18	wal
-0.18	wars
-0.18	what may
-0.18	wind
-0.18	… [feeling]
-0.18	… [idea]
-0.18	… [seem]
-0.18	… more
-0.19	" <pronoun>
-0.19	<office’s> [topic]
-0.19	=among
-0.19	[affair] [praise]
-0.19	[blame] [feeling]
-0.19	[blame] and
-0.19	[force] through
-0.19	[nature] and
-0.19	[power] at
-0.19	[stage] …
-0.19	^ " <pronoun>
-0.19	^ <place> …
-0.19	^ <pronoun> [degree]
-0.19	^ <pronoun> was
-0.19	^ [report] of
-0.19	^ neither
-0.19	^ the [power]
-0.19	^ under the
-0.19	act
-0.19	ambassador
-0.19	any of
-0.19	auditor
-0.19	been [mind]
-0.19	by <pronoun>
-0.19	chessboard
-0.19	clean
-0.19	community
-0.19	dined
-0.19	ever [logistic]
-0.19	every <office>
-0.19	format
-0.19	hard
-0.19	his [degree]
-0.19	hour
-0.19	improv
-0.19	in as
-0.19	it was
-0.19	launch
-0.19	many [calendar]
-0.19	no more
-0.19	of <person’s>
-0.19	population
-0.19	princess
-0.19	repeat
-0.19	river
-0.19	session
-0.19	some <number>
-0.19	stronger
-0.19	the [effort]
-0.19	to have
-0.19	to nothing
-0.19	trip
-0.19	turkish
-0.19	verdict
-0.19	were to
-0.19	with <person>
-0.19	… about
-0.19	… all
-0.19	… down
-0.2	<office> for
-0.2	<organisation> has
-0.2	<person> [force]
-0.2	[degree] <office>
-0.2	[everyone] of
-0.2	[idea] was
-0.2	[logistic] [relations]
-0.2	[logistic] so
-0.2	[motive] and
-0.2	[page] of
-0.2	[report] the
-0.2	^ <capital> [report]
-0.2	^ <person> [logistic]
-0.2	^ after the
-0.2	^ against <number>
-0.2	^ the [effort]
-0.2	^ … [topic]
-0.2	acquaintanc
-0.2	any [calendar]
-0.2	as [state]
-0.2	betrayal
-0.2	cancel
-0.2	commission
-0.2	did <office>
-0.2	friendship
-0.2	from <office>
-0.2	has yet
-0.2	in [value]
-0.2	loss
-0.2	news
-0.2	opportunity
-0.2	programm
-0.2	publish
-0.2	radio
-0.2	reform
-0.2	respect
-0.2	sector
-0.2	suspend
-0.2	telephon
-0.2	than …
-0.2	what it
-0.2	window
-0.2	within
-0.2	… has
-0.21	<number> [state]
-0.21	<number> and
-0.21	<place> than
-0.21	<place> the
-0.21	<pronoun> always
-0.21	=each
-0.21	=still
-0.21	[bond] [state]
-0.21	[bond] at
-0.21	[bond] the
-0.21	[domestic] [mind]
-0.21	[importance] [bond]
-0.21	[importance] [relations]
-0.21	[logistic]+
-0.21	[praise] "
-0.21	^ <number> …
-0.21	^ <person> has
-0.21	^ [affair] will
-0.21	^ [domestic]
-0.21	^ [mind]
-0.21	^ barely
-0.21	^ on
-0.21	^ … [degree]
-0.21	^ … are
-0.21	aircraft
-0.21	always does
-0.21	at any
-0.21	away from
-0.21	becam
-0.21	crowd
-0.21	director
-0.21	finn
-0.21	flown
-0.21	for <number>
-0.21	hama
-0.21	investor
-0.21	is <number>
-0.21	kept
-0.21	korea
-0.21	liv
-0.21	loan
-0.21	of [domestic]
-0.21	step
-0.21	tax
-0.21	than the
-0.21	thirteen-year
-0.21	was [feeling]
-0.21	water
-0.21	would be
-0.22	<country> [sign]
-0.22	<office> had
-0.22	<office> would
-0.22	<pronoun> in
-0.22	[affair] for
-0.22	[degree] [calendar]
-0.22	[domestic] to
-0.22	[idea] has
-0.22	[importance] [stage]
-0.22	[logistic] [power]
-0.22	[nature] [idea]
-0.22	[nature] has
-0.22	[power] [report]
-0.22	[relations] [affair]
-0.22	[relations] were
-0.22	[state] from
-0.22	^ <pronoun> did
-0.22	^ [affair] were
-0.22	^ [relations] were
-0.22	^ a [nature]
-0.22	^ under
-0.22	against <number>
-0.22	are [motive]
-0.22	argu
-0.22	bread
-0.22	car
-0.22	easier
-0.22	greet
-0.22	had to
-0.22	match
-0.22	of <country’s>
-0.22	of [importance]
-0.22	on <office’s>
-0.22	project
-0.22	provid
-0.22	replac
-0.22	seat
-0.22	spoken
-0.22	touch
-0.22	what …
-0.22	whether
-0.22	without …
-0.23	<capital> only
-0.23	<country> were
-0.23	<number> [sign]
-0.23	<place>
-0.23	<pronoun> for
-0.23	=very
-0.23	=yet
-0.23	[affair] since
-0.23	[mind] to
-0.23	[praise] over
-0.23	^ <date’s>
-0.23	^ an …
-0.23	^ the [force]
-0.23	a [change]
-0.23	affair
-0.23	and has
-0.23	arrival
-0.23	belarusian
-0.23	bill
-0.23	bored
-0.23	compil
-0.23	continent
-0.23	development
-0.23	drug
-0.23	folha
-0.23	guest
-0.23	his [procedure]
-0.23	lin
-0.23	one more
-0.23	over that
-0.23	pip
-0.23	rarity
-0.23	serv
-0.23	should be
-0.23	stat
-0.23	straight
-0.23	tally
-0.23	too [feeling]
-0.23	under the
-0.24	<group> had
-0.24	<number> as
-0.24	<number> is
-0.24	=then
-0.24	[force] [game]
-0.24	[idea] over
-0.24	[mind] that
-0.24	[page] no
-0.24	[topic] [bond]
-0.24	^ <country> was
-0.24	^ [power] of
-0.24	^ [state] of
-0.24	^ ever
-0.24	^ will
-0.24	^ will [logistic]
-0.24	^ …
-0.24	after the
-0.24	annex
-0.24	are the
-0.24	bar
-0.24	between <pronoun>
-0.24	but [force]
-0.24	carry
-0.24	church
-0.24	city
-0.24	clear
-0.24	congo
-0.24	defeat
-0.24	fish
-0.24	have all
-0.24	his [topic]
-0.24	his …
-0.24	in [domestic]
-0.24	in the
-0.24	let
-0.24	not [report]
-0.24	not at
-0.24	nothing has
-0.24	of [praise]
-0.24	one in
-0.24	prim
-0.24	prisoner
-0.24	refus
-0.24	regular
-0.24	resign
-0.24	split
-0.24	than it
-0.24	that no
-0.24	woman
-0.24	… under
-0.25	<capital> by
-0.25	<capital’s> [leisure]
-0.25	<group> [logistic]
-0.25	<number> of
-0.25	<office> has
-0.25	<place> [motive]
-0.25	<place> in
-0.25	=nor
-0.25	[calendar] [force]
-0.25	[domestic] [relations]
-0.25	[everyone] [state]
-0.25	[force] [topic]
-0.25	[force] down
-0.25	[logistic] [calendar]
-0.25	[mind] in
-0.25	[topic] between
-0.25	^ <capital’s> [relations]
-0.25	^ [state]
-0.25	^ … no
-0.25	a [nature]
-0.25	back the
-0.25	by <number>
-0.25	complain
-0.25	country
-0.25	delivery
-0.25	doubl
-0.25	down the
-0.25	dry
-0.25	have not
-0.25	her …
-0.25	law
-0.25	long
-0.25	neither [affair]
-0.25	none …
-0.25	off because
-0.25	on [blame]
-0.25	payment
-0.25	premier
-0.25	rat
-0.25	ship
-0.25	shipyard
-0.25	up its
-0.25	viru
-0.25	… [report]
-0.25	… until
-0.26	: <pronoun>
-0.26	<capital’s> [bond]
-0.26	<capital’s> [relations]
-0.26	<place> more
-0.26	[domestic] [affair]
-0.26	[feeling] and
-0.26	[praise] by
-0.26	[report] [logistic]
-0.26	^ <number> <group>
-0.26	^ <person’s> [affair]
-0.26	^ but
-0.26	^ no <office>
-0.26	^ no [affair]
-0.26	^ not
-0.26	^ of
-0.26	^ since the
-0.26	an [procedure]
-0.26	answer
-0.26	apply
-0.26	back to
-0.26	budget
-0.26	by [feeling]
-0.26	did <person>
-0.26	from <person>
-0.26	goes
-0.26	has not
-0.26	honour
-0.26	nation
-0.26	nomination
-0.26	over the
-0.26	request
-0.26	simpl
-0.26	the [idea]
-0.26	was <date>
-0.26	was <number>
-0.26	was the
-0.26	worse for
-0.27	<capital> <pronoun>
-0.27	<office> on
-0.27	<person’s> [affair]
-0.27	<place> since
-0.27	<pronoun> is
-0.27	[affair] more
-0.27	[logistic] <person>
-0.27	[procedure] [logistic]
-0.27	[sign] <pronoun>
-0.27	^ a [mind]
-0.27	^ hardly
-0.27	^ with a
-0.27	and [topic]
-0.27	been [praise]
-0.27	cit
-0.27	control
-0.27	copper
-0.27	cover
-0.27	defender
-0.27	dron
-0.27	failur
-0.27	final
-0.27	foot
-0.27	in <office’s>
-0.27	irish
-0.27	is another
-0.27	larger
-0.27	maiden
-0.27	no [motive]
-0.27	noted
-0.27	postpon
-0.27	sound
-0.27	sourc
-0.27	steady
-0.27	study
-0.27	to [logistic]
-0.27	vacuum
-0.27	… a
-0.27	… nothing
-0.28	<country> and
-0.28	=just
-0.28	[relations] [bond]
-0.28	^ [logistic] [relations]
-0.28	^ by the
-0.28	^ since
-0.28	^ the [game]
-0.28	^ the [procedure]
-0.28	are in
-0.28	capital
-0.28	consider
-0.28	crisi
-0.28	during the
-0.28	exchang
-0.28	forecast
-0.28	foundation
-0.28	has had
-0.28	have had
-0.28	letter
-0.28	lined
-0.28	month
-0.28	motorcad
-0.28	not [seem]
-0.28	over [affair]
-0.28	reaffirm
-0.28	squar
-0.28	successor
-0.28	was in
-0.28	… <group>
-0.29	<capital> [stage]
-0.29	<place> <number>
-0.29	=again
-0.29	[body] …
-0.29	[logistic] had
-0.29	[procedure] for
-0.29	^ <number> as
-0.29	^ [logistic] [affair]
-0.29	^ more than
-0.29	^ nothing has
-0.29	^ the <capital’s>
-0.29	^ was …
-0.29	are …
-0.29	at all
-0.29	autumn
-0.29	by his
-0.29	dan
-0.29	deficit
-0.29	different
-0.29	disaster
-0.29	don
-0.29	driven
-0.29	gat
-0.29	is in
-0.29	is the
-0.29	its [logistic]
-0.29	pomegranat
-0.29	quarter
-0.29	ric
-0.29	thank
-0.29	this [page]
-0.29	to [bond]
-0.29	to [relations]
-0.29	truck
-0.29	who [force]
-0.3	<capital> not
-0.3	<country> have
-0.3	<number> [domestic]
-0.3	<office’s>
-0.3	<office’s> …
-0.3	=down
-0.3	[degree] [bond]
-0.3	[degree] and
-0.3	[degree] the
-0.3	[feeling] about
-0.3	[game] was
-0.3	[page] with
-0.3	[report] between
-0.3	[value] to
-0.3	^ both
-0.3	^ there was
-0.3	a [degree]
-0.3	and [force]
-0.3	any [logistic]
-0.3	authority
-0.3	be [value]
-0.3	farmer
-0.3	hardly any
-0.3	health
-0.3	honest
-0.3	in any
-0.3	it had
-0.3	now to
-0.3	on [topic]
-0.3	seriou
-0.3	soup
-0.3	strik
-0.3	to [force]
-0.3	… [topic]
-0.3	… anyone
-0.31	=few
-0.31	=less
-0.31	=never
-0.31	[bond] [affair]
-0.31	[logistic] its
-0.31	[page] [page]
-0.31	[relations] will
-0.31	[stage] [logistic]
-0.31	[stage] [sign]
-0.31	^ at the
-0.31	^ this is
-0.31	^ to <capital>
-0.31	and [report]
-0.31	as <office>
-0.31	brief
-0.31	consulat
-0.31	cut
-0.31	democracy
-0.31	film
-0.31	for <date>
-0.31	former
-0.31	government
-0.31	hail
-0.31	hurt
-0.31	intens
-0.31	larg
-0.31	nobody [mind]
-0.31	polic
-0.31	sixth
-0.31	the <office>
-0.31	think
-0.31	to [power]
-0.31	total
-0.31	were [praise]
-0.31	were not
-0.31	… <organisation>
-0.31	… [calendar]
-0.31	… will
-0.32	<country> …
-0.32	<group> to
-0.32	<office> have
-0.32	<person> [logistic]
-0.32	[calendar] before
-0.32	[domestic] were
-0.32	[force] between
-0.32	[importance] [tension]
-0.32	[procedure] [procedure]
-0.32	[report] [force]
-0.32	[stage] in
-0.32	[state] [report]
-0.32	^ <number> of
-0.32	^ <office> and
-0.32	^ [force] between
-0.32	^ [topic] between
-0.32	^ nobody [mind]
-0.32	about [power]
-0.32	affect
-0.32	are [stage]
-0.32	cent
-0.32	courag
-0.32	danish
-0.32	department
-0.32	direct
-0.32	education
-0.32	eighth
-0.32	from <country>
-0.32	has ever
-0.32	highlight
-0.32	medium
-0.32	national
-0.32	never been
-0.32	not been
-0.32	per
-0.32	preparation
-0.32	promis
-0.32	reason
-0.32	roof
-0.32	singl
-0.33	<group> …
-0.33	<number> [calendar]
-0.33	<organisation> …
-0.33	[affair] the
-0.33	[bond] still
-0.33	[leisure] [logistic]
-0.33	[procedure] of
-0.33	[relations] still
-0.33	[report] [change]
-0.33	[state] still
-0.33	^ <date>
-0.33	a [logistic]
-0.33	ahead
-0.33	beat
-0.33	been [seem]
-0.33	billion
-0.33	compar
-0.33	extend
-0.33	fund
-0.33	govern
-0.33	mad
-0.33	museum
-0.33	observer
-0.33	of <date>
-0.33	of [mind]
-0.33	principl
-0.33	resignation
-0.33	shortest
-0.33	station
-0.33	tak
-0.33	taken
-0.33	town
-0.33	will be
-0.33	… [tension]
-0.34	=no
-0.34	[affair] on
-0.34	[importance] to
-0.34	[logistic] could
-0.34	[seem] who
-0.34	^ [page] between
-0.34	^ more
-0.34	brav
-0.34	comment
-0.34	custom
-0.34	growth
-0.34	is <office’s>
-0.34	lamb
-0.34	main
-0.34	no [affair]
-0.34	practical
-0.34	society
-0.34	that was
-0.34	the [procedure]
-0.34	train
-0.34	was <office>
-0.34	was his
-0.34	week
-0.34	wheat
-0.34	with a
-0.34	would [logistic]
-0.35	" the
-0.35	<capital> did
-0.35	<capital> were
-0.35	=so
-0.35	[affair] at
-0.35	[change] the
-0.35	[importance] [domestic]
-0.35	[logistic] with
-0.35	[logistic] would
-0.35	^ <office>
-0.35	^ <person> and
-0.35	^ only
-0.35	accept
-0.35	analyst
-0.35	and [blame]
-0.35	camera
-0.35	candidat
-0.35	full
-0.35	indicat
-0.35	routin
-0.35	scientist
-0.35	telegram
-0.35	to <person>
-0.35	were [logistic]
-0.36	<place> and
-0.36	[calendar]+
-0.36	[force] up
-0.36	[logistic] on
-0.36	^ "
-0.36	^ her [bond]
-0.36	^ less
-0.36	^ less than
-0.36	a [procedure]
-0.36	all …
-0.36	by [tension]
-0.36	central
-0.36	debt
-0.36	express
-0.36	her [bond]
-0.36	highest
-0.36	known
-0.36	of <office’s>
-0.36	press
-0.36	repair
-0.36	ros
-0.36	sign
-0.36	strategic
-0.36	swed
-0.36	was <person>
-0.37	=and
-0.37	=under
-0.37	=without
-0.37	[affair] as
-0.37	[affair] by
-0.37	[logistic] [affair]
-0.37	[logistic] and
-0.37	[relations]+
-0.37	^ [domestic] in
-0.37	^ [everyone]
-0.37	^ nobody from
-0.37	be [change]
-0.37	between the
-0.37	detail
-0.37	disput
-0.37	found
-0.37	given
-0.37	had a
-0.37	interpreter
-0.37	no …
-0.37	of [report]
-0.37	senior
-0.37	shorter
-0.37	teacher
-0.37	the [force]
-0.37	to [praise]
-0.37	view
-0.37	visit
-0.37	will [seem]
-0.38	<place> have
-0.38	<place> it
-0.38	=during
-0.38	=other
-0.38	[page] that
-0.38	[procedure] [report]
-0.38	^ <date’s> <number>
-0.38	^ [affair] with
-0.38	^ [relations] with
-0.38	^ after
-0.38	^ at
-0.38	accord
-0.38	adviser
-0.38	articl
-0.38	began
-0.38	besid
-0.38	challeng
-0.38	dinner
-0.38	hall
-0.38	in <country>
-0.38	is [seem]
-0.38	nobody from
-0.38	of <pronoun>
-0.38	of [tension]
-0.38	on the
-0.38	over its
-0.38	president
-0.38	secret
-0.38	since …
-0.38	strengthen
-0.38	to <capital>
-0.38	to [degree]
-0.38	trickl
-0.38	… [page]
-0.39	[force] [nature]
-0.39	[praise] …
-0.39	[procedure] as
-0.39	[stage] a
-0.39	[state]
-0.39	^ all
-0.39	^ in …
-0.39	^ nobody
-0.39	and [game]
-0.39	and [nature]
-0.39	attend
-0.39	competition
-0.39	gav
-0.39	hand
-0.39	period
-0.39	rough
-0.39	was [report]
-0.4	<place> <capital>
-0.4	[degree] like
-0.4	[force] <number>
-0.4	[nature]+
-0.4	^ from …
-0.4	as <country>
-0.4	at <place>
-0.4	availabl
-0.4	been [logistic]
-0.4	com
-0.4	count
-0.4	for his
-0.4	invit
-0.4	lesson
-0.4	like …
-0.4	minut
-0.4	overlook
-0.4	… without
-0.41	[force] [seem]
-0.41	[nature] [force]
-0.41	[topic] of
-0.41	biggest
-0.41	business
-0.41	confidenc
-0.41	destination
-0.41	fewer
-0.41	go
-0.41	of [logistic]
-0.41	peopl
-0.41	sold
-0.41	statement
-0.41	steer
-0.41	this is
-0.41	wed
-0.41	… after
-0.41	… back
-0.41	… between
-0.42	<date’s> <number>
-0.42	=by
-0.42	[affair] his
-0.42	[logistic] an
-0.42	^ no …
-0.42	^ the <capital>
-0.42	an [praise]
-0.42	and the
-0.42	of <number>
-0.42	resum
-0.42	story
-0.42	this [procedure]
-0.42	who …
-0.42	would …
-0.43	<office> [logistic]
-0.43	<pronoun> [logistic]
-0.43	=did
-0.43	[affair] between
-0.43	[affair] with
-0.43	[feeling] as
-0.43	[logistic] between
-0.43	[relations] in
-0.43	[stage] of
-0.43	^ <capital> and
-0.43	^ most
-0.43	^ most of
-0.43	a [page]
-0.43	as [feeling]
-0.43	deepen
-0.43	for [topic]
-0.43	of [state]
-0.43	sam
-0.43	stop
-0.43	the [motive]
-0.43	traffic
-0.43	… <date>
-0.44	[report]
-0.44	fair
-0.44	has never
-0.44	it has
-0.44	other [state]
-0.44	since the
-0.44	… <person>
-0.45	<pronoun> [bond]
-0.45	<pronoun> not
-0.45	[bond] [logistic]
-0.45	[page]+
-0.45	[topic]+
-0.45	^ everyone
-0.45	document
-0.45	insist
-0.45	ones
-0.45	situation
-0.45	tank
-0.45	troop
-0.45	… from
-0.46	<capital> [degree]
-0.46	<pronoun> on
-0.46	^ [topic] and
-0.46	archiv
-0.46	did not
-0.46	ended
-0.46	focus
-0.46	from <place>
-0.46	of [bond]
-0.46	to [change]
-0.46	travel
-0.46	used
-0.46	… since
-0.47	<capital> [report]
-0.47	<office> to
-0.47	[force] [procedure]
-0.47	[leisure] was
-0.47	[sign] <capital>
-0.47	cross
-0.47	have yet
-0.47	more than
-0.48	[domestic]+
-0.48	[logistic] a
-0.48	[topic] in
-0.48	^ <person> [report]
-0.48	^ it
-0.48	^ there is
-0.48	as many
-0.48	discuss
-0.48	for the
-0.48	immediat
-0.48	of [affair]
-0.48	secretary
-0.48	to <number>
-0.48	win
-0.48	… one
-0.49	=more
-0.49	[report] [motive]
-0.49	[state]+
-0.49	^ [everyone] [mind]
-0.49	block
-0.49	cost
-0.49	days
-0.49	medicin
-0.49	with <country>
-0.49	… in
-0.5	<capital> for
-0.5	<date> and
-0.5	<pronoun> have
-0.5	=any
-0.5	=in
-0.5	[importance] [topic]
-0.5	[power] and
-0.5	because of
-0.5	dollar
-0.5	historic
-0.5	hotlin
-0.5	no other
-0.5	ran
-0.5	read
-0.5	shook
-0.5	stood
-0.5	than with
-0.51	<number> [procedure]
-0.51	[affair] <date>
-0.51	[relations] of
-0.51	allow
-0.51	cars
-0.51	convoy
-0.51	it in
-0.51	less than
-0.51	machinery
-0.51	presidency
-0.51	still …
-0.51	… is
-0.52	=from
-0.52	[praise] a
-0.52	[topic] [motive]
-0.52	[topic] [value]
-0.52	a [mind]
-0.52	an [calendar]
-0.52	baker
-0.52	no <office>
-0.52	set
-0.52	television
-0.52	the [relations]
-0.52	weak
-0.52	will [force]
-0.53	
-0.53	<pronoun> [sign]
-0.53	=since
-0.53	[feeling] by
-0.53	[leisure] …
-0.53	[state] [power]
-0.53	^ <person>
-0.53	be [report]
-0.53	it is
-0.53	of [relations]
-0.53	pandemic
-0.53	summit
-0.53	… no
-0.54	[page] between
-0.54	^ [logistic]
-0.54	^ with <capital>
-0.54	follow
-0.54	further
-0.54	in a
-0.54	is still
-0.54	spent
-0.54	to <country>
-0.55	<office> and
-0.55	<person> and
-0.55	^ <pronoun>
-0.55	allianc
-0.55	becom
-0.55	get
-0.55	high
-0.55	level
-0.55	nothing more
-0.55	reporter
-0.56	=been
-0.56	[leisure]
-0.56	[praise] the
-0.56	^ … [idea]
-0.56	as [praise]
-0.56	contribution
-0.56	coupl
-0.56	gift
-0.56	important
-0.57	[bond] of
-0.57	[logistic]
-0.57	^ <country> …
-0.57	and [idea]
-0.57	been to
-0.57	dead
-0.57	industry
-0.57	merger
-0.57	outsid
-0.57	together
-0.58	=until
-0.58	[calendar] …
-0.58	[stage] as
-0.58	by <office>
-0.58	it [mind]
-0.58	luncheon
-0.58	support
-0.58	withdrew
-0.58	wor
-0.59	<pronoun> [procedure]
-0.59	[everyone] [mind]
-0.59	^ [affair] to
-0.59	employer
-0.59	for [domestic]
-0.59	it [blame]
-0.59	it [motive]
-0.59	job
-0.59	person
-0.6	<place> <date>
-0.6	=most
-0.6	^ the
-0.6	asked
-0.6	by a
-0.6	ministerial
-0.6	there is
-0.61	[force] and
-0.61	^ the [motive]
-0.61	earlier
-0.61	more <group>
-0.61	stream
-0.61	… who
-0.62	<organisation>
-0.62	<person> [report]
-0.62	=because
-0.62	federal
-0.62	is about
-0.62	soldier
-0.63	<number> …
-0.63	[feeling] to
-0.63	hop
-0.63	only <number>
-0.63	stand
-0.63	… so
-0.64	<place> for
-0.64	^ never
-0.64	^ the [page]
-0.64	half
-0.64	is to
-0.64	of the
-0.64	was not
-0.65	=before
-0.65	[bond] to
-0.65	[state] to
-0.65	^ <country>
-0.65	fear
-0.65	flood
-0.65	longest
-0.65	offic
-0.65	rol
-0.66	[affair] to
-0.66	in <pronoun>
-0.66	includ
-0.66	lunch
-0.66	the <capital>
-0.66	were [feeling]
-0.67	[affair] would
-0.67	flag
-0.67	victim
-0.68	[report] as
-0.68	doing
-0.68	leader
-0.68	our
-0.68	yet to
-0.68	… <office>
-0.69	<capital> and
-0.69	^ [topic]
-0.69	avoid
-0.69	bank
-0.69	ministry
-0.69	plac
-0.7	number
-0.7	often
-0.71	[nature] …
-0.71	[stage] is
-0.71	club
-0.71	official
-0.71	to <place>
-0.72	near
-0.72	th
-0.73	<number> <group>
-0.73	contact
-0.74	and <office>
-0.74	generation
-0.74	than in
-0.75	<number> [affair]
-0.75	^ no
-0.75	declin
-0.75	third
-0.76	foreign
-0.76	sent
-0.77	<number>
-0.78	fourth
-0.78	met
-0.78	partnership
-0.78	the [topic]
-0.79	^ [page]
-0.79	^ there
-0.79	palac
-0.79	… [stage]
-0.8	agency
-0.8	few …
-0.81	<person>
-0.81	at the
-0.82	a [calendar]
-0.82	next
-0.82	part
-0.83	mean
-0.85	anniversary
-0.85	cal
-0.85	report
-0.85	show
-0.86	presenc
-0.86	took
-0.87	=one
-0.87	[calendar]
-0.87	newspaper
-0.88	^ <pronoun> [report]
-0.88	the [nature]
-0.89	minister
-0.89	reach
-0.9	[nature]
-0.91	<group>
-0.91	^ the [nature]
-0.91	has [logistic]
-0.91	… <number>
-0.92	<office>
-0.93	on <date>
-0.94	<country>
-0.94	[procedure]
-0.94	action
-0.94	the [domestic]
-0.96	order
-0.97	represent
-0.99	[logistic] in
-0.99	describ
-0.99	held
-1.01	^ <office> [report]
-1.01	fami
-1.02	second
-1.04	aid
-1.04	food
-1.05	in <date>
-1.06	fifth
-1.06	record
-1.06	with <capital>
-1.07	short
-1.09	=after
-1.11	children
-1.14	agreement
-1.17	was [logistic]
-1.18	[domestic]
-1.18	embassy
-1.21	[domestic] …
-1.26	meet
-1.27	[report] that
-1.34	dat
-1.36	said
-1.38	^ the [leisure]
-1.39	<office> [report]
-1.41	first
-1.51	the [leisure]
-1.57	^ the [domestic]
-1.59	<date>
`;
