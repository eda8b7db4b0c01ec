/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = -0.3;

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = `
1.69	[blame]
1.63	explain
1.52	[feeling]
1.5	[seem]
1.48	snub
1.47	fly
1.45	[power]
1.43	overshadow
1.38	[body]
1.3	politic
1.29	[value]
1.28	need
1.26	eyebrow
1.25	=what
1.24	littl
1.22	matter
1.18	[praise]
1.18	^ the [affair]
1.18	… [relations]
1.17	=itself
1.15	gas
1.14	=could
1.13	=can
1.1	[stage] for
1.09	[mind]
1.08	[game]
1.06	badly
1.06	gallery
1.05	^ the <place>
1.04	diplomacy
1.04	war
1.03	[relations]
1.02	<capital’s>
1.01	word
1	[force] [tension]
1	relationship
0.99	=where
0.99	=worse
0.98	… <pronoun>
0.97	<place> was
0.97	a [bond]
0.96	[idea]
0.96	tabl
0.95	a [praise]
0.94	=everything
0.93	and <pronoun>
0.93	gather
0.92	[stage]
0.92	^ to the
0.91	=it
0.91	[bond]
0.9	silenc
0.89	<office> was
0.89	^ <office’s> …
0.89	^ … has
0.89	closer
0.88	[state] have
0.88	lost
0.87	right
0.86	emerg
0.86	hom
0.85	=hardly
0.85	=nobody
0.85	[tension]
0.84	=its
0.84	^ <office’s>
0.84	^ in
0.84	been [motive]
0.84	much
0.84	smaller
0.84	warn
0.84	… not
0.82	[sign]
0.82	leav
0.82	man
0.82	west
0.81	<place> is
0.81	calendar
0.81	empty-hand
0.8	=which
0.8	[affair] did
0.8	[force]
0.79	^ [relations]
0.79	all the
0.79	handshak
0.78	[effort]
0.78	^ <place>
0.78	about [topic]
0.78	cap
0.77	<capital> had
0.77	a [leisure]
0.77	charm
0.77	common
0.77	going
0.77	underscor
0.77	useful
0.76	[state] [affair]
0.76	choic
0.76	claim
0.76	islander
0.76	smil
0.76	ton
0.76	voic
0.75	=an
0.75	a [power]
0.75	would have
0.74	[degree]
0.74	[motive]
0.74	was there
0.73	=is
0.73	[importance]
0.73	arab
0.73	be …
0.73	flat
0.73	omission
0.73	reconciliation
0.72	[bond] is
0.72	[sign] to
0.72	as a
0.72	for [calendar]
0.72	laugh
0.72	of his
0.71	back in
0.71	great
0.71	look
0.71	the <number>
0.71	… ;
0.7	[affair] [sign]
0.7	a [motive]
0.7	an …
0.7	interest
0.7	meant
0.7	nobody …
0.7	on <country>
0.69	<capital> is
0.69	<place> …
0.69	=himself
0.69	[affair] a
0.69	^ [feeling]
0.69	bad
0.69	listen
0.69	of <group>
0.69	rift
0.69	substanc
0.68	[degree] [stage]
0.68	^ <capital>
0.68	by [affair]
0.68	gambl
0.68	geography
0.68	now [logistic]
0.68	rais
0.67	=both
0.67	[logistic] has
0.67	[state] [domestic]
0.67	^ … is
0.67	as <number>
0.67	in …
0.67	rebuk
0.66	<country> [affair]
0.66	[affair] is
0.66	motion
0.66	of <person>
0.66	weakness
0.66	… their
0.66	… were
0.65	; …
0.65	<capital> the
0.65	<capital’s> …
0.65	=all
0.65	=anything
0.65	[affair] [topic]
0.65	^ [relations] between
0.65	chair
0.65	corridor
0.65	gam
0.65	have [force]
0.65	policy
0.65	should never
0.65	was [seem]
0.65	… would
0.64	=away
0.64	[domestic] and
0.64	forceful
0.64	mak
0.64	supplicant
0.64	were [blame]
0.63	<number> the
0.63	^ <number> the
0.63	clos
0.63	humiliat
0.63	no <number>
0.63	some …
0.63	theatr
0.63	there to
0.63	was [stage]
0.62	<number> [bond]
0.62	[affair] about
0.62	[idea] to
0.62	^ the <number>
0.62	^ until …
0.62	does not
0.62	enjoy
0.62	general
0.62	gon
0.62	nordic
0.62	on …
0.62	stability
0.62	the [bond]
0.62	until …
0.61	=have
0.61	[motive] the
0.61	^ some …
0.61	a [blame]
0.61	coincidenc
0.61	favour
0.61	is back
0.61	lectur
0.61	of <office>
0.61	out of
0.61	pav
0.61	to be
0.61	was [motive]
0.61	… the
0.61	… through
0.6	[everyone] …
0.6	[sign] of
0.6	^ <pronoun> [seem]
0.6	^ [sign]
0.6	call
0.6	has …
0.6	like a
0.6	prefer
0.6	standard
0.6	weakest
0.6	will not
0.59	<place> to
0.59	[affair] has
0.59	[procedure] [affair]
0.59	[relations] between
0.59	[report] of
0.59	a [seem]
0.59	insult
0.59	wait
0.58	=do
0.58	=now
0.58	[idea] for
0.58	[logistic] [report]
0.58	[tension] …
0.58	^ by
0.58	^ to
0.58	expert
0.58	had …
0.58	sak
0.58	vogu
0.58	was an
0.58	… [power]
0.57	<capital> from
0.57	<capital> have
0.57	=like
0.57	[nature] to
0.57	[relations] …
0.57	[seem] …
0.57	^ until
0.57	are still
0.57	axis
0.57	born
0.57	card
0.57	chain
0.57	chang
0.57	ever since
0.57	have no
0.57	put
0.57	quiet
0.57	spoil
0.57	summitry
0.57	tel
0.57	to [mind]
0.56	<organisation> as
0.56	=how
0.56	[blame] …
0.56	^ <country’s>
0.56	afternoon
0.56	away …
0.56	brought
0.56	can …
0.56	for [affair]
0.56	grain
0.56	money
0.56	nobody in
0.56	reply
0.56	slight
0.56	the [value]
0.55	<pronoun> with
0.55	=cannot
0.55	[change] a
0.55	[logistic] …
0.55	[stage] with
0.55	admirer
0.55	brotherhood
0.55	convinc
0.55	his [affair]
0.55	how …
0.55	nobody
0.55	process
0.55	the [change]
0.55	the [feeling]
0.55	to [idea]
0.55	well
0.55	were [motive]
0.55	… away
0.54	<place> has
0.54	[praise] [topic]
0.54	bought
0.54	got
0.54	is …
0.54	of <capital>
0.54	outcom
0.54	sees
0.54	thought
0.54	unnotic
0.53	[bond] between
0.53	[idea] since
0.53	^ <pronoun> [praise]
0.53	^ the [bond]
0.53	and its
0.53	another [calendar]
0.53	endorsement
0.53	firm
0.53	hardly be
0.53	icy
0.53	link
0.53	now …
0.53	own
0.53	polit
0.53	seen
0.52	<capital> [force]
0.52	<pronoun> [mind]
0.52	[everyone]
0.52	[feeling] [page]
0.52	[motive] at
0.52	[procedure] was
0.52	[state] of
0.52	^ <capital> …
0.52	as if
0.52	carpet
0.52	deep
0.52	map
0.52	sel
0.52	will have
0.52	… off
0.51	<office> [blame]
0.51	<place> [report]
0.51	=back
0.51	=if
0.51	[degree] from
0.51	[leisure] of
0.51	[mind] as
0.51	[report] …
0.51	^ by [logistic]
0.51	^ with the
0.51	aimed
0.51	conferenc
0.51	journalist
0.51	of <place>
0.5	<number> [effort]
0.5	=that
0.5	[bond]+
0.5	[force] over
0.5	[report] all
0.5	^ <capital> [force]
0.5	^ [everyone] [report]
0.5	align
0.5	at <number>
0.5	depth
0.5	distanc
0.5	frank
0.5	never have
0.5	than by
0.5	upset
0.5	was [leisure]
0.5	… his
0.49	<number> [mind]
0.49	=this
0.49	=was
0.49	[everyone] [report]
0.49	^ a
0.49	alon
0.49	at …
0.49	barb
0.49	cannot …
0.49	chemistry
0.49	cours
0.49	delay
0.49	has [idea]
0.49	have [topic]
0.49	in [relations]
0.49	not for
0.49	significant
0.49	storm
0.48	<country> [mind]
0.48	<pronoun’s>
0.48	[domestic] at
0.48	[report] more
0.48	^ <pronoun> has
0.48	^ <pronoun> …
0.48	^ [affair] a
0.48	^ [degree]
0.48	and nobody
0.48	hoped
0.48	mediation
0.48	mutual
0.48	offer
0.48	union
0.48	won
0.48	wrong
0.47	=but
0.47	=nothing
0.47	[degree] …
0.47	[force] out
0.47	[relations] has
0.47	^ which
0.47	^ … the
0.47	ally
0.47	been …
0.47	decision
0.47	estrangement
0.47	for itself
0.47	has more
0.47	is an
0.47	neighbour
0.47	room
0.47	the most
0.47	through <place>
0.46	<pronoun> are
0.46	=being
0.46	=may
0.46	[calendar] in
0.46	[feeling]+
0.46	[motive] nobody
0.46	[state] the
0.46	^ <office> [mind]
0.46	^ in the
0.46	believ
0.46	could …
0.46	deaf
0.46	flattery
0.46	less by
0.46	nerv
0.46	that has
0.46	will [degree]
0.46	will …
0.46	… as
0.45	<pronoun> [seem]
0.45	=though
0.45	[motive]+
0.45	[nature] for
0.45	[praise] [procedure]
0.45	^ <capital> has
0.45	^ <capital’s>
0.45	^ by …
0.45	cultur
0.45	eyes
0.45	importanc
0.45	poor
0.45	such
0.45	visitor
0.45	way
0.44	=should
0.44	=than
0.44	[blame] before
0.44	[topic] [logistic]
0.44	^ <country> is
0.44	^ nobody in
0.44	afford
0.44	arriv
0.44	attach
0.44	can no
0.44	deliberat
0.44	dialogu
0.44	of [force]
0.44	of [value]
0.44	to worse
0.44	worse since
0.44	… [change]
0.44	… and
0.44	… himself
0.43	=towards
0.43	[degree]+
0.43	[idea] [calendar]
0.43	[report] [power]
0.43	^ [idea] [calendar]
0.43	^ a [praise]
0.43	^ against this
0.43	added
0.43	against this
0.43	background
0.43	departur
0.43	fight
0.43	flatter
0.43	gaza
0.43	has [mind]
0.43	into a
0.43	it [sign]
0.43	it [stage]
0.43	later
0.43	princ
0.43	rather
0.43	strongest
0.43	symbolism
0.43	trad
0.43	weight
0.42	<pronoun’s> [domestic]
0.42	[degree] a
0.42	[force] is
0.42	[sign] <capital’s>
0.42	^ <group> have
0.42	^ <place> is
0.42	^ [logistic] [calendar]
0.42	all of
0.42	and [praise]
0.42	battl
0.42	drew
0.42	french
0.42	grow
0.42	hardly a
0.42	in [force]
0.42	kind
0.42	noticeab
0.42	of this
0.42	pact
0.42	pays
0.42	pric
0.42	smel
0.42	speak
0.42	terribl
0.42	… <pronoun’s>
0.42	… its
0.41	<country> has
0.41	[affair] had
0.41	[body] in
0.41	[logistic] all
0.41	[mind]+
0.41	[praise] of
0.41	^ [motive]
0.41	^ her
0.41	age
0.41	blow
0.41	cultivat
0.41	for …
0.41	hardest
0.41	lowest
0.41	on <number>
0.41	rivalry
0.41	strongmen
0.41	suspicion
0.41	to the
0.41	to …
0.41	unmistakabl
0.41	… [bond]
0.4	[affair]
0.4	[affair] <number>
0.4	[bond] who
0.4	[calendar] of
0.4	[change]
0.4	[degree] to
0.4	[nature] many
0.4	^ between
0.4	a [state]
0.4	but …
0.4	conflict
0.4	courtesy
0.4	embrac
0.4	empir
0.4	has [nature]
0.4	heard
0.4	many [nature]
0.4	odd
0.4	out in
0.4	personal
0.4	result
0.4	somebody
0.4	suggest
0.4	the [praise]
0.4	too …
0.4	warmth
0.4	were a
0.39	<date’s> …
0.39	=too
0.39	[effort] to
0.39	[logistic] than
0.39	[praise] in
0.39	[relations] than
0.39	[sign] a
0.39	a [game]
0.39	crown
0.39	few [relations]
0.39	from the
0.39	have [feeling]
0.39	have …
0.39	in [affair]
0.39	is [importance]
0.39	it …
0.39	left
0.39	miracl
0.39	nothing for
0.39	point
0.39	prais
0.39	protocol
0.39	that [affair]
0.39	the <place>
0.39	weather
0.39	whatever
0.39	wreath
0.38	[feeling] [topic]
0.38	[seem] [sign]
0.38	^ [feeling] [topic]
0.38	^ few
0.38	^ with that
0.38	alarm
0.38	arrest
0.38	as the
0.38	been [feeling]
0.38	by all
0.38	could hardly
0.38	decad
0.38	euphoria
0.38	fragil
0.38	hurry
0.38	is [degree]
0.38	its [relations]
0.38	may [report]
0.38	not [force]
0.38	particular
0.38	pretend
0.38	real
0.38	remain
0.38	than at
0.38	that <pronoun>
0.38	this [affair]
0.38	was <pronoun>
0.38	when …
0.38	with that
0.37	<place> will
0.37	[feeling] on
0.37	[force] …
0.37	^ his [affair]
0.37	^ the [report]
0.37	approach
0.37	as an
0.37	begin
0.37	bond
0.37	bring
0.37	by any
0.37	channel
0.37	delegation
0.37	do so
0.37	encounter
0.37	european
0.37	every …
0.37	for <capital>
0.37	had the
0.37	if the
0.37	miss
0.37	mission
0.37	over [degree]
0.37	permission
0.37	stepp
0.37	… <date’s>
0.37	… to
0.36	<capital> are
0.36	=his
0.36	[affair] [force]
0.36	[logistic] was
0.36	[motive] a
0.36	[motive] …
0.36	[page] in
0.36	[report] it
0.36	[tension] that
0.36	^ few in
0.36	absenc
0.36	announcement
0.36	anything but
0.36	art
0.36	cornerston
0.36	energy
0.36	few in
0.36	for <office>
0.36	handl
0.36	is on
0.36	louder
0.36	market
0.36	on more
0.36	patron
0.36	rank
0.36	slap
0.36	start
0.36	than <pronoun>
0.36	understand
0.36	world
0.36	… ever
0.35	[calendar] had
0.35	[feeling] was
0.35	[logistic] to
0.35	[motive] to
0.35	[page] at
0.35	[report] no
0.35	[seem] [logistic]
0.35	^ <place> [affair]
0.35	^ … [feeling]
0.35	admit
0.35	and it
0.35	centr
0.35	century
0.35	cold
0.35	defianc
0.35	erratic
0.35	fail
0.35	has [praise]
0.35	oliv
0.35	photograph
0.35	pilgrimag
0.35	than a
0.35	towards <capital>
0.35	was anything
0.35	went
0.35	where the
0.35	… [everyone]
0.34	<capital> with
0.34	=merely
0.34	[affair] could
0.34	[affair] than
0.34	[domestic] the
0.34	[force] a
0.34	^ <office’s> [affair]
0.34	^ the [change]
0.34	^ … less
0.34	are barely
0.34	barely on
0.34	been [force]
0.34	both of
0.34	caus
0.34	deal
0.34	delicat
0.34	ebb
0.34	had nothing
0.34	is [everyone]
0.34	itself the
0.34	messag
0.34	no [bond]
0.34	sahara
0.34	to [stage]
0.34	to their
0.34	what was
0.34	with [procedure]
0.34	with its
0.33	<capital> to
0.33	=a
0.33	[bond] after
0.33	[bond] has
0.33	[bond] …
0.33	[domestic] of
0.33	[mind] like
0.33	[state] is
0.33	^ [affair] …
0.33	^ [degree] than
0.33	^ [relations] …
0.33	^ and
0.33	and no
0.33	correction
0.33	dependenc
0.33	election
0.33	farewel
0.33	in [change]
0.33	mind
0.33	of [topic]
0.33	of how
0.33	sank
0.33	thing
0.33	to [motive]
0.33	treat
0.33	truc
0.32	<capital> [logistic]
0.32	=does
0.32	[affair] can
0.32	[calendar] ;
0.32	[degree] [force]
0.32	[force] <office>
0.32	[force] [affair]
0.32	[force]+
0.32	[procedure] and
0.32	^ <group>
0.32	^ [idea]
0.32	^ … to
0.32	as ever
0.32	attitud
0.32	bedrock
0.32	breath
0.32	expos
0.32	fac
0.32	fruit
0.32	grown
0.32	lukewarm
0.32	mileston
0.32	on its
0.32	overdu
0.32	shin
0.32	struggl
0.32	this [relations]
0.32	to [everyone]
0.32	very long
0.32	with any
0.32	wound
0.32	… anything
0.31	<capital’s> [force]
0.31	<capital’s> [logistic]
0.31	<place> [idea]
0.31	<pronoun> [praise]
0.31	=as
0.31	=need
0.31	[page] to
0.31	[stage] and
0.31	[topic] [tension]
0.31	[value] on
0.31	an [feeling]
0.31	blam
0.31	breakthrough
0.31	buy
0.31	by those
0.31	camp
0.31	chil
0.31	conciliatory
0.31	dividend
0.31	domestic
0.31	els
0.31	handsom
0.31	is no
0.31	is not
0.31	japanes
0.31	land
0.31	more about
0.31	off [feeling]
0.31	off [tension]
0.31	owes
0.31	partner
0.31	pity
0.31	prov
0.31	that [logistic]
0.31	unity
0.31	what <capital>
0.31	with …
0.3	<number> [motive]
0.3	<office> [seem]
0.3	<person> [seem]
0.3	=better
0.3	[calendar] the
0.3	[domestic] [procedure]
0.3	[force] [report]
0.3	[force] to
0.3	[idea] <office>
0.3	[logistic] [mind]
0.3	[logistic] [sign]
0.3	[praise] was
0.3	[relations] and
0.3	[seem] as
0.3	^ <capital’s> [force]
0.3	^ <office’s> [logistic]
0.3	^ that [affair]
0.3	alaska
0.3	always …
0.3	ask
0.3	at his
0.3	bas
0.3	chequ
0.3	choos
0.3	concession
0.3	courtship
0.3	has [change]
0.3	its …
0.3	lik
0.3	neglect
0.3	of [feeling]
0.3	old
0.3	past
0.3	privat
0.3	prospect
0.3	reduc
0.3	remot
0.3	ruler
0.3	that few
0.3	to [blame]
0.3	… <place>
0.29	[change] since
0.29	[feeling] [affair]
0.29	[feeling] …
0.29	[game] is
0.29	[mind] and
0.29	[praise] for
0.29	[praise] to
0.29	[report] by
0.29	^ <place> was
0.29	a [topic]
0.29	airliner
0.29	bel
0.29	determin
0.29	falling-out
0.29	fill
0.29	from …
0.29	is over
0.29	its [bond]
0.29	nothing of
0.29	of a
0.29	off the
0.29	on every
0.29	plain
0.29	rumour
0.29	stopover
0.29	victory
0.29	was [praise]
0.29	with everyone
0.28	<capital> [mind]
0.28	<number> can
0.28	<number> in
0.28	<pronoun> of
0.28	=over
0.28	=themselves
0.28	[affair] of
0.28	[affair] themselves
0.28	[blame] to
0.28	[force] the
0.28	[logistic] themselves
0.28	[nature] on
0.28	[report] themselves
0.28	[report] was
0.28	[state] [mind]
0.28	^ a [stage]
0.28	^ at a
0.28	^ had
0.28	all-weather
0.28	an [logistic]
0.28	be [affair]
0.28	be [stage]
0.28	between <person>
0.28	cam
0.28	died
0.28	has [degree]
0.28	henc
0.28	in [feeling]
0.28	journey
0.28	neither [seem]
0.28	nothing but
0.28	of [everyone]
0.28	over [topic]
0.28	quarrel
0.28	reception
0.28	russian
0.28	says
0.28	surpris
0.28	taliban
0.28	that [report]
0.28	themselves …
0.28	worth
0.28	… [state]
0.28	… some
0.28	… when
0.27	<country> <pronoun>
0.27	<place> [affair]
0.27	=against
0.27	=even
0.27	=these
0.27	[bond] than
0.27	[change] …
0.27	[feeling] <capital>
0.27	[power] with
0.27	[value] and
0.27	^ <person’s>
0.27	^ a [logistic]
0.27	accidental
0.27	are [report]
0.27	bargain
0.27	boost
0.27	brother
0.27	can hardly
0.27	ceremony
0.27	do with
0.27	dream
0.27	era
0.27	everyon
0.27	for it
0.27	for which
0.27	friend
0.27	goodwil
0.27	his [idea]
0.27	intention
0.27	is [feeling]
0.27	lips
0.27	lustr
0.27	memory
0.27	much-need
0.27	never …
0.27	no [feeling]
0.27	of [body]
0.27	on [everyone]
0.27	otherwis
0.27	over <capital>
0.27	overstat
0.27	pur
0.27	rob
0.27	sailor
0.27	significanc
0.27	southern
0.27	speech
0.27	stag
0.27	term
0.27	the [affair]
0.27	though the
0.27	watch
0.27	with it
0.26	<office’s> [affair]
0.26	<place> as
0.26	=into
0.26	[change] to
0.26	[domestic] may
0.26	[force] <capital>
0.26	[mind] <number>
0.26	[power] …
0.26	[power]+
0.26	[procedure] [sign]
0.26	^ <capital> is
0.26	^ <country’s> …
0.26	^ <place> [idea]
0.26	^ <pronoun> [affair]
0.26	^ [importance]
0.26	^ a [affair]
0.26	^ her …
0.26	^ in <place>
0.26	a [relations]
0.26	calm
0.26	company
0.26	forget
0.26	had [report]
0.26	has been
0.26	himself as
0.26	keep
0.26	laid
0.26	mistak
0.26	on it
0.26	overtur
0.26	post-soviet
0.26	prestig
0.26	push
0.26	rekindl
0.26	since <pronoun>
0.26	so [degree]
0.26	speculation
0.26	that many
0.26	top
0.26	what <pronoun>
0.26	… [value]
0.25	<country> [relations]
0.25	<office> than
0.25	<person> was
0.25	=when
0.25	[bond] [sign]
0.25	[everyone] is
0.25	[logistic] as
0.25	[relations] [state]
0.25	[state] [logistic]
0.25	[tension] between
0.25	[tension] is
0.25	[topic] more
0.25	[value] [report]
0.25	^ <country> has
0.25	^ against
0.25	^ for <capital>
0.25	^ in <country>
0.25	^ the [praise]
0.25	^ their [bond]
0.25	affection
0.25	are [seem]
0.25	back with
0.25	beyond
0.25	blackmail
0.25	everyone and
0.25	giant
0.25	his [everyone]
0.25	his [stage]
0.25	is how
0.25	jobs
0.25	minor
0.25	offensiv
0.25	recal
0.25	town
0.25	up …
0.25	… or
0.25	… towards
0.24	<capital> <number>
0.24	<capital> [seem]
0.24	<pronoun> [affair]
0.24	<pronoun> the
0.24	=everyone
0.24	=only
0.24	=through
0.24	[affair] from
0.24	[degree] [mind]
0.24	[idea] and
0.24	[logistic] [degree]
0.24	[logistic] away
0.24	[logistic] is
0.24	[mind] a
0.24	[mind] for
0.24	[mind] was
0.24	[page] [power]
0.24	[stage] was
0.24	^ her [affair]
0.24	^ … or
0.24	about the
0.24	air
0.24	almost
0.24	blind
0.24	creditor
0.24	emirati
0.24	event
0.24	fir
0.24	for all
0.24	his [praise]
0.24	his [report]
0.24	horn
0.24	indispensabl
0.24	it may
0.24	most [importance]
0.24	new
0.24	opposition
0.24	out on
0.24	sit
0.24	the [body]
0.24	triumph
0.24	trust
0.24	when <pronoun>
0.24	who is
0.24	with [page]
0.24	… both
0.23	; it
0.23	<capital> was
0.23	=not
0.23	[affair] should
0.23	[affair] …
0.23	[domestic] [page]
0.23	[domestic] [power]
0.23	[domestic] than
0.23	[idea] that
0.23	[mind] its
0.23	[praise] on
0.23	[relations] had
0.23	[seem] to
0.23	[stage] at
0.23	[state] had
0.23	[value] between
0.23	^ <pronoun> [mind]
0.23	^ [affair] are
0.23	^ [domestic] [page]
0.23	^ [motive] to
0.23	^ few [relations]
0.23	^ … [logistic]
0.23	ago
0.23	and [stage]
0.23	apology
0.23	been so
0.23	doctrin
0.23	door
0.23	fell
0.23	for what
0.23	her [affair]
0.23	his [body]
0.23	in [topic]
0.23	is that
0.23	lie
0.23	master
0.23	moved
0.23	neutrality
0.23	nothing from
0.23	one with
0.23	pomp
0.23	say
0.23	shun
0.23	spok
0.23	that neither
0.23	the [logistic]
0.23	those who
0.23	toast
0.23	too [value]
0.23	vot
0.23	with [domestic]
0.23	work
0.23	… was
0.22	<date> is
0.22	<number> again
0.22	=their
0.22	[affair] [change]
0.22	[degree] in
0.22	[effort] the
0.22	[feeling] that
0.22	[logistic] <pronoun>
0.22	[report] a
0.22	[topic] on
0.22	[value] that
0.22	^ <person’s> …
0.22	^ no <number>
0.22	^ their
0.22	a [stage]
0.22	aegean
0.22	all is
0.22	an [blame]
0.22	both [bond]
0.22	break
0.22	colony
0.22	compromis
0.22	court
0.22	ears
0.22	empty
0.22	fact
0.22	fed
0.22	funeral
0.22	had not
0.22	heal
0.22	is too
0.22	manag
0.22	natural
0.22	pictur
0.22	practic
0.22	relief
0.22	spend
0.22	suitor
0.22	sulk
0.22	than an
0.22	the …
0.22	usefulness
0.22	was a
0.22	will do
0.22	… less
0.21	<office> is
0.21	<place> [state]
0.21	<pronoun> a
0.21	=has
0.21	=many
0.21	[affair] <country>
0.21	[bond] will
0.21	[effort] of
0.21	[feeling] [game]
0.21	[feeling] [leisure]
0.21	[game] could
0.21	[idea] is
0.21	[importance] [power]
0.21	[importance] has
0.21	[motive] [logistic]
0.21	[page] [report]
0.21	[relations] was
0.21	[state] [praise]
0.21	[state] than
0.21	^ <person> was
0.21	^ <person’s> [logistic]
0.21	^ [importance] has
0.21	^ it …
0.21	^ where
0.21	and [effort]
0.21	behind
0.21	by [logistic]
0.21	commit
0.21	contempt
0.21	forgiven
0.21	furiou
0.21	had its
0.21	have been
0.21	is what
0.21	many …
0.21	neither …
0.21	non-alignment
0.21	of being
0.21	or …
0.21	play
0.21	poison
0.21	pressur
0.21	search
0.21	slip
0.21	stak
0.21	that <country>
0.21	that [tension]
0.21	tilt
0.21	to no
0.21	under <number>
0.21	ups
0.21	was [degree]
0.21	was [nature]
0.21	wil
0.21	with his
0.21	… are
0.21	… for
0.2	; <pronoun>
0.2	; his
0.2	<country> where
0.2	<number> [body]
0.2	<office> [feeling]
0.2	<pronoun> were
0.2	=neither
0.2	=whose
0.2	[body]+
0.2	[bond] <country>
0.2	[bond] were
0.2	[bond] with
0.2	[change] under
0.2	[effort] for
0.2	[everyone] <country>
0.2	[feeling] between
0.2	[idea] [report]
0.2	[logistic] did
0.2	[motive] that
0.2	[relations] <country>
0.2	[relations] for
0.2	[report] <capital>
0.2	^ <office> [force]
0.2	^ <pronoun> [logistic]
0.2	^ a …
0.2	^ neither [seem]
0.2	^ where there
0.2	a [feeling]
0.2	any [affair]
0.2	as …
0.2	audienc
0.2	back down
0.2	bridge-builder
0.2	can be
0.2	caspian
0.2	compet
0.2	detractor
0.2	do not
0.2	endors
0.2	everything …
0.2	eye
0.2	few [mind]
0.2	for <country>
0.2	from <pronoun>
0.2	happen
0.2	influenc
0.2	least [affair]
0.2	long-strain
0.2	mandat
0.2	mediator
0.2	men
0.2	monarchy
0.2	more from
0.2	now at
0.2	of [nature]
0.2	of an
0.2	on an
0.2	peac
0.2	runs
0.2	sat
0.2	shor
0.2	shoulder
0.2	shout
0.2	since <country>
0.2	solomon
0.2	special
0.2	than either
0.2	that [bond]
0.2	to [effort]
0.2	to back
0.2	warm
0.2	was nothing
0.2	what the
0.2	where there
0.2	who <number>
0.2	wish
0.2	would not
0.2	… [importance]
0.2	… her
0.2	… need
0.2	… than
0.19	; the
0.19	<capital> now
0.19	<capital’s> [tension]
0.19	<place> <pronoun>
0.19	<pronoun> can
0.19	=for
0.19	[affair]+
0.19	[blame] of
0.19	[degree] is
0.19	[domestic] [feeling]
0.19	[domestic] [tension]
0.19	[domestic] [value]
0.19	[feeling] <pronoun>
0.19	[importance] [idea]
0.19	[page] [feeling]
0.19	[page] [tension]
0.19	[page] [value]
0.19	[praise] but
0.19	[relations] are
0.19	[sign] how
0.19	[state] will
0.19	[value] [logistic]
0.19	^ <capital’s> …
0.19	^ <office> who
0.19	^ <place’s>
0.19	^ [blame]
0.19	^ [degree] is
0.19	^ [relations] are
0.19	^ [state] from
0.19	^ each
0.19	^ the [idea]
0.19	admiration
0.19	and [bond]
0.19	and [change]
0.19	and …
0.19	are [degree]
0.19	arms
0.19	as [everyone]
0.19	at best
0.19	attract
0.19	backyard
0.19	build
0.19	desperat
0.19	down
0.19	either …
0.19	feel
0.19	forc
0.19	from a
0.19	good
0.19	have [change]
0.19	have [degree]
0.19	his [bond]
0.19	in [report]
0.19	its [body]
0.19	lack
0.19	lead
0.19	leverag
0.19	mayor
0.19	moroccan
0.19	only …
0.19	petitioner
0.19	remittanc
0.19	root
0.19	royal
0.19	seem
0.19	steadi
0.19	that it
0.19	then the
0.19	to [feeling]
0.19	truth
0.19	try
0.19	who [logistic]
0.19	worker
0.19	… [body]
0.19	… like
0.18	<office> into
0.18	<person> …
0.18	<person’s> [logistic]
0.18	<place> [sign]
0.18	[bond] would
0.18	[domestic] [report]
0.18	[domestic] by
0.18	[effort]+
0.18	[logistic] [change]
0.18	[power] [logistic]
0.18	[power] in
0.18	[relations] could
0.18	[value] as
0.18	[value] of
0.18	^ [logistic] the
0.18	^ it may
0.18	^ was [motive]
0.18	accus
0.18	american
0.18	and <capital>
0.18	and his
0.18	anger
0.18	at every
0.18	before the
0.18	businesslik
0.18	communiqu
0.18	declar
0.18	die
0.18	draw
0.18	even the
0.18	ever …
0.18	eyed
0.18	has the
0.18	human
0.18	is a
0.18	is its
0.18	it [logistic]
0.18	lay
0.18	lend
0.18	may [sign]
0.18	miscalculation
0.18	none of
0.18	oil
0.18	outcast
0.18	pariah
0.18	realignment
0.18	remember
0.18	reshap
0.18	reward
0.18	some of
0.18	squeez
0.18	strong
0.18	survival
0.18	thin
0.18	this [bond]
0.18	to <office’s>
0.18	vanity
0.18	wari
0.18	what [topic]
0.18	where <pronoun>
0.18	which [everyone]
0.18	will [mind]
0.18	with [degree]
0.18	would [change]
0.18	… at
0.17	<capital’s> [power]
0.17	<country’s> [bond]
0.17	<office> [mind]
0.17	<place> [force]
0.17	<pronoun> [blame]
0.17	<pronoun> it
0.17	=best
0.17	=out
0.17	[affair] this
0.17	[bond] over
0.17	[calendar] [calendar]
0.17	[calendar] [motive]
0.17	[degree] [topic]
0.17	[feeling] with
0.17	[importance] the
0.17	[logistic] this
0.17	[mind] it
0.17	[mind] with
0.17	[motive] what
0.17	[praise] [idea]
0.17	[praise] that
0.17	[report] himself
0.17	[report] on
0.17	[report] this
0.17	[tension] has
0.17	[tension] over
0.17	[tension] than
0.17	^ <country’s> [bond]
0.17	^ [sign] a
0.17	^ [sign] the
0.17	^ in [value]
0.17	^ while the
0.17	again …
0.17	bless
0.17	canadian
0.17	celebrat
0.17	cheap
0.17	civility
0.17	comfort
0.17	coronation
0.17	did [change]
0.17	everybody
0.17	fin
0.17	gestur
0.17	hedg
0.17	it [report]
0.17	itinerary
0.17	lap
0.17	lif
0.17	not
0.17	of <capital’s>
0.17	of these
0.17	on [logistic]
0.17	on [report]
0.17	pageantry
0.17	pattern
0.17	salesman
0.17	since <person>
0.17	tension
0.17	these [affair]
0.17	this [logistic]
0.17	this a
0.17	tireless
0.17	to [procedure]
0.17	to an
0.17	while the
0.17	who was
0.17	whol
0.17	… neither
0.16	<capital> will
0.16	<capital> …
0.16	<place> a
0.16	=with
0.16	[affair] [mind]
0.16	[blame] no
0.16	[blame] the
0.16	[change] [force]
0.16	[change] [idea]
0.16	[everyone] from
0.16	[feeling] [logistic]
0.16	[idea] the
0.16	[logistic] back
0.16	[motive] <pronoun>
0.16	[page] should
0.16	[page] was
0.16	[state] …
0.16	^ <capital’s> [tension]
0.16	^ as if
0.16	^ it would
0.16	^ not even
0.16	^ since then
0.16	^ that <capital>
0.16	^ this was
0.16	^ which [logistic]
0.16	african
0.16	agre
0.16	an [importance]
0.16	announc
0.16	be the
0.16	breakdown
0.16	chos
0.16	cool
0.16	emblem
0.16	fallen
0.16	grand
0.16	has [blame]
0.16	is <office>
0.16	it as
0.16	joint
0.16	latest
0.16	more to
0.16	not even
0.16	of [degree]
0.16	phon
0.16	should not
0.16	soften
0.16	tempo
0.16	that could
0.16	these [page]
0.16	this was
0.16	to <pronoun>
0.16	to a
0.16	to do
0.16	underestimat
0.16	will [motive]
0.16	wonder
0.16	… though
0.16	… where
0.15	<place> by
0.15	=another
0.15	=barely
0.15	=none
0.15	[change] [affair]
0.15	[force] more
0.15	[force] that
0.15	[leisure] and
0.15	[logistic] [body]
0.15	[mind] have
0.15	[motive] with
0.15	[seem] [idea]
0.15	[state] a
0.15	[value] <pronoun>
0.15	^ [affair] as
0.15	^ [relations] as
0.15	^ [tension]
0.15	^ her [seem]
0.15	^ the [importance]
0.15	^ which is
0.15	^ which …
0.15	^ … [mind]
0.15	a [tension]
0.15	a …
0.15	advanc
0.15	among its
0.15	and [feeling]
0.15	and that
0.15	and was
0.15	are [effort]
0.15	as better
0.15	attention
0.15	being [domestic]
0.15	being [effort]
0.15	being [motive]
0.15	bridg
0.15	by the
0.15	colour
0.15	crav
0.15	divid
0.15	earn
0.15	except
0.15	for [relations]
0.15	fresh
0.15	has [feeling]
0.15	her [seem]
0.15	it by
0.15	know
0.15	list
0.15	no [logistic]
0.15	of [seem]
0.15	optimistic
0.15	pleas
0.15	provocation
0.15	quality
0.15	region
0.15	republic
0.15	respond
0.15	reveal
0.15	scrambl
0.15	shap
0.15	since then
0.15	sooner
0.15	test
0.15	that [mind]
0.15	the [everyone]
0.15	to <country’s>
0.15	underlin
0.15	wast
0.15	which is
0.15	whose …
0.15	… into
0.15	… itself
0.15	… only
0.14	<capital> has
0.14	<capital’s> [idea]
0.14	<number> [logistic]
0.14	<pronoun> need
0.14	[bond] are
0.14	[bond] that
0.14	[calendar] to
0.14	[everyone]+
0.14	[game] [stage]
0.14	[idea] nothing
0.14	[logistic] [blame]
0.14	[logistic] [calendar]
0.14	[power] is
0.14	[seem] like
0.14	[sign] in
0.14	[tension] even
0.14	[tension] for
0.14	^ <capital> [mind]
0.14	^ <date> in
0.14	^ <office> [seem]
0.14	^ yet
0.14	^ yet …
0.14	^ … by
0.14	a [idea]
0.14	been more
0.14	bet
0.14	between <country>
0.14	bid
0.14	bloc
0.14	but the
0.14	communiqué
0.14	debat
0.14	disappoint
0.14	distrust
0.14	drift
0.14	elit
0.14	even a
0.14	faith
0.14	had [logistic]
0.14	hardliner
0.14	have to
0.14	help
0.14	his [logistic]
0.14	in that
0.14	in which
0.14	it all
0.14	manoeuvr
0.14	mistrust
0.14	need <pronoun>
0.14	neither [state]
0.14	oblig
0.14	rediscover
0.14	several
0.14	suit
0.14	that [topic]
0.14	understood
0.14	valu
0.14	warmer
0.14	woo
0.14	would [affair]
0.14	yet …
0.14	… that
0.14	… this
0.14	… too
0.13	<capital> [praise]
0.13	<capital> than
0.13	<capital’s> [effort]
0.13	<date> in
0.13	<number> [stage]
0.13	<office> in
0.13	<office’s> [procedure]
0.13	<place’s>
0.13	=ever
0.13	[affair] nobody
0.13	[degree] [logistic]
0.13	[force] into
0.13	[game] over
0.13	[game]+
0.13	[importance] [mind]
0.13	[logistic] <capital>
0.13	[logistic] that
0.13	[nature] the
0.13	[report] have
0.13	[seem] [blame]
0.13	[seem] [state]
0.13	[sign] was
0.13	[stage] from
0.13	[stage] how
0.13	[stage] were
0.13	[topic] to
0.13	[value] will
0.13	^ [degree] [affair]
0.13	^ [degree] [logistic]
0.13	^ for all
0.13	^ her [effort]
0.13	^ her [force]
0.13	^ her [motive]
0.13	^ that
0.13	^ this [idea]
0.13	are [feeling]
0.13	assertiv
0.13	at [game]
0.13	awkward
0.13	bets
0.13	careful
0.13	chancellor
0.13	conviction
0.13	deserv
0.13	differenc
0.13	dislik
0.13	ear
0.13	enemy
0.13	firmer
0.13	gain
0.13	has [force]
0.13	has so
0.13	have [praise]
0.13	her [effort]
0.13	her [force]
0.13	her [motive]
0.13	himalayan
0.13	how [degree]
0.13	humility
0.13	it did
0.13	its [domestic]
0.13	mood
0.13	naiv
0.13	net
0.13	odds
0.13	of [idea]
0.13	over an
0.13	patient
0.13	plaudit
0.13	pragmatic
0.13	pretext
0.13	priority
0.13	recognition
0.13	scath
0.13	shuttl
0.13	spectator
0.13	street
0.13	tarmac
0.13	this [idea]
0.13	threaten
0.13	through the
0.13	up in
0.13	was [importance]
0.13	year
0.13	young
0.13	… [degree]
0.12	<capital’s> [feeling]
0.12	<place> [mind]
0.12	<pronoun> as
0.12	<pronoun> like
0.12	=there
0.12	[affair] ;
0.12	[affair] [logistic]
0.12	[affair] does
0.12	[bond] [motive]
0.12	[everyone] are
0.12	[force] than
0.12	[force] these
0.12	[idea] into
0.12	[importance] is
0.12	[logistic] [bond]
0.12	[logistic] have
0.12	[mind] <pronoun>
0.12	[motive] less
0.12	[page] [idea]
0.12	[relations] to
0.12	[stage] [idea]
0.12	[stage] the
0.12	[tension] from
0.12	[value] is
0.12	^ <office> is
0.12	^ [everyone] are
0.12	^ [sign] that
0.12	^ [topic] [topic]
0.12	^ it [power]
0.12	^ its …
0.12	^ not a
0.12	^ only a
0.12	^ so
0.12	^ so …
0.12	^ … [tension]
0.12	about who
0.12	aggression
0.12	alignment
0.12	an [motive]
0.12	an [power]
0.12	and to
0.12	arctic
0.12	as [logistic]
0.12	broader
0.12	collaps
0.12	contrast
0.12	depend
0.12	doctor
0.12	feet
0.12	fiercest
0.12	fishery
0.12	for a
0.12	form
0.12	front
0.12	ground
0.12	has already
0.12	hol
0.12	in itself
0.12	is [power]
0.12	it [power]
0.12	itself will
0.12	measur
0.12	monarch
0.12	necessity
0.12	no [value]
0.12	not the
0.12	on both
0.12	only a
0.12	opted
0.12	over what
0.12	peacemaker
0.12	persuad
0.12	stark
0.12	subject
0.12	supporter
0.12	swallow
0.12	than [page]
0.12	than [stage]
0.12	that [idea]
0.12	the <country>
0.12	their [bond]
0.12	these [force]
0.12	to all
0.12	was less
0.12	was no
0.12	where [feeling]
0.12	… with
0.11	: it
0.11	<capital> where
0.11	<country> is
0.11	<number> a
0.11	<pronoun> [power]
0.11	[affair] [seem]
0.11	[calendar] and
0.11	[calendar] is
0.11	[everyone] [feeling]
0.11	[feeling] [idea]
0.11	[feeling] than
0.11	[force] <pronoun>
0.11	[game] in
0.11	[idea] [value]
0.11	[mind] not
0.11	[power] would
0.11	[relations] on
0.11	[relations] that
0.11	[topic] than
0.11	[topic] yet
0.11	^ [affair] for
0.11	^ is hardly
0.11	^ that the
0.11	^ the [logistic]
0.11	at <place’s>
0.11	at its
0.11	better …
0.11	but [blame]
0.11	by [force]
0.11	by [topic]
0.11	drawn
0.11	genuin
0.11	had [mind]
0.11	heavy
0.11	is [praise]
0.11	is at
0.11	is hardly
0.11	maritim
0.11	may [idea]
0.11	memoir
0.11	negotiation
0.11	not have
0.11	of [effort]
0.11	on [praise]
0.11	other
0.11	outreach
0.11	palestinian
0.11	resentment
0.11	saudi
0.11	script
0.11	seeth
0.11	stif
0.11	strategy
0.11	tend
0.11	the better
0.11	the worse
0.11	through …
0.11	was about
0.11	which [logistic]
0.11	yet its
0.11	… by
0.11	… it
0.11	… …
0.1	<country> its
0.1	<country> to
0.1	[affair] <capital>
0.1	[affair] [feeling]
0.1	[affair] not
0.1	[bond] <capital>
0.1	[bond] as
0.1	[bond] by
0.1	[degree] [leisure]
0.1	[degree] [value]
0.1	[degree] about
0.1	[domestic] [bond]
0.1	[domestic] was
0.1	[effort] that
0.1	[feeling] [bond]
0.1	[feeling] [sign]
0.1	[idea] <country>
0.1	[idea] in
0.1	[importance]+
0.1	[logistic] may
0.1	[mind] who
0.1	[motive] <capital>
0.1	[motive] their
0.1	[nature] [report]
0.1	[page]
0.1	[power] their
0.1	[procedure] [relations]
0.1	[relations] [feeling]
0.1	[relations] [idea]
0.1	[relations] from
0.1	[state] <place>
0.1	[topic] as
0.1	^ <office> [affair]
0.1	^ [power] is
0.1	^ [tension] between
0.1	^ an [idea]
0.1	^ for …
0.1	^ … all
0.1	against <pronoun>
0.1	already …
0.1	an [idea]
0.1	anarcho-capitalist
0.1	any [praise]
0.1	are [power]
0.1	around
0.1	asid
0.1	at least
0.1	be [motive]
0.1	befriend
0.1	between its
0.1	bottom
0.1	denial
0.1	did [degree]
0.1	discreet
0.1	end
0.1	exercis
0.1	field
0.1	for nothing
0.1	imag
0.1	into [degree]
0.1	its [nature]
0.1	itself [praise]
0.1	junta
0.1	leftist
0.1	less a
0.1	only <date>
0.1	overplay
0.1	patienc
0.1	raw
0.1	repeat
0.1	rock
0.1	self-styl
0.1	spokesman
0.1	still [feeling]
0.1	the [page]
0.1	unusual
0.1	was [state]
0.1	was at
0.1	which …
0.1	… [procedure]
0.1	… any
0.1	… everyone
0.1	… there
-0.1	: …
-0.1	<country> <country>
-0.1	<country> [logistic]
-0.1	<country’s> [importance]
-0.1	<date> has
-0.1	<date> the
-0.1	<number> <date>
-0.1	<office> …
-0.1	<office’s> [relations]
-0.1	<place> before
-0.1	<pronoun> never
-0.1	=of
-0.1	[affair] ever
-0.1	[domestic] <date>
-0.1	[domestic] [motive]
-0.1	[effort] and
-0.1	[logistic] again
-0.1	[logistic] because
-0.1	[logistic] ever
-0.1	[power] between
-0.1	[procedure] [mind]
-0.1	[procedure] [topic]
-0.1	[report] with
-0.1	[state] which
-0.1	[tension] of
-0.1	[topic] [domestic]
-0.1	[value] …
-0.1	^ <country’s> [importance]
-0.1	^ <group> …
-0.1	^ <office> [logistic]
-0.1	^ <person> …
-0.1	^ <pronoun> is
-0.1	^ [affair]
-0.1	^ [report]
-0.1	^ [report] to
-0.1	^ after <capital>
-0.1	^ at <number>
-0.1	^ each …
-0.1	^ for the
-0.1	^ in a
-0.1	^ nobody was
-0.1	across
-0.1	after <capital>
-0.1	after those
-0.1	ambassador
-0.1	and on
-0.1	another …
-0.1	anyone in
-0.1	are …
-0.1	as her
-0.1	at a
-0.1	because <pronoun>
-0.1	between <date>
-0.1	calculat
-0.1	catholic
-0.1	ceas
-0.1	cited
-0.1	conced
-0.1	consultation
-0.1	credential
-0.1	delegat
-0.1	dismiss
-0.1	ever by
-0.1	every other
-0.1	festival
-0.1	few [calendar]
-0.1	fool
-0.1	frozen
-0.1	greek
-0.1	guid
-0.1	had [idea]
-0.1	had more
-0.1	harbour
-0.1	hard
-0.1	has [value]
-0.1	has some
-0.1	his [calendar]
-0.1	humiliation
-0.1	in <place’s>
-0.1	interval
-0.1	into the
-0.1	its [leisure]
-0.1	many as
-0.1	mention
-0.1	more [praise]
-0.1	noon
-0.1	not [idea]
-0.1	only the
-0.1	plantation
-0.1	political
-0.1	positiv
-0.1	post
-0.1	present
-0.1	rul
-0.1	shop
-0.1	since his
-0.1	someth
-0.1	sunday
-0.1	than <number>
-0.1	the [importance]
-0.1	this …
-0.1	those in
-0.1	three-day
-0.1	to <office>
-0.1	to [topic]
-0.1	twin
-0.1	upgrad
-0.1	urgent
-0.1	video
-0.1	walk
-0.1	were [change]
-0.1	which no
-0.1	… every
-0.11	<capital> in
-0.11	<country> [report]
-0.11	<number> of
-0.11	<person> [degree]
-0.11	<person> from
-0.11	<place> [bond]
-0.11	<place> [logistic]
-0.11	=then
-0.11	=up
-0.11	[affair] after
-0.11	[affair] but
-0.11	[blame] and
-0.11	[body] of
-0.11	[degree] with
-0.11	[force] of
-0.11	[idea] [force]
-0.11	[power] the
-0.11	[praise] [affair]
-0.11	[procedure] did
-0.11	[report] and
-0.11	[report] his
-0.11	[report] when
-0.11	[sign] <date>
-0.11	[state] and
-0.11	[topic] <date>
-0.11	^ <country> [report]
-0.11	^ <group> are
-0.11	^ <person> [affair]
-0.11	^ <place> and
-0.11	^ <pronoun> have
-0.11	^ <pronoun> will
-0.11	^ as
-0.11	^ many
-0.11	^ no [logistic]
-0.11	^ not …
-0.11	^ of all
-0.11	^ … [page]
-0.11	a [body]
-0.11	agr
-0.11	altogether
-0.11	and from
-0.11	and have
-0.11	author
-0.11	been <number>
-0.11	been a
-0.11	broker
-0.11	burn
-0.11	continu
-0.11	dealt
-0.11	develop
-0.11	diary
-0.11	dog
-0.11	easter
-0.11	equal
-0.11	executiv
-0.11	exporter
-0.11	from [power]
-0.11	from [state]
-0.11	from there
-0.11	had <office>
-0.11	had so
-0.11	holiday
-0.11	hospital
-0.11	implementation
-0.11	in all
-0.11	injur
-0.11	just <number>
-0.11	lat
-0.11	least <number>
-0.11	least [logistic]
-0.11	more and
-0.11	more of
-0.11	of <date’s>
-0.11	of all
-0.11	on [nature]
-0.11	outliv
-0.11	pilgrim
-0.11	portion
-0.11	presidential
-0.11	progress
-0.11	regulator
-0.11	remov
-0.11	representativ
-0.11	residential
-0.11	satisfaction
-0.11	sector
-0.11	shak
-0.11	sid
-0.11	supplier
-0.11	than <country>
-0.11	than <person>
-0.11	that <capital>
-0.11	that of
-0.11	the best
-0.11	the least
-0.11	their [affair]
-0.11	these …
-0.11	up again
-0.11	water
-0.11	weaken
-0.11	were [report]
-0.11	what would
-0.11	when a
-0.11	which has
-0.11	with <group>
-0.11	wrot
-0.11	… [nature]
-0.11	… how
-0.11	… just
-0.12	<capital> over
-0.12	<number> [everyone]
-0.12	<organisation> in
-0.12	<person> <person>
-0.12	<person> who
-0.12	<pronoun> <group>
-0.12	=at
-0.12	=those
-0.12	[bond] [bond]
-0.12	[calendar] after
-0.12	[domestic] [logistic]
-0.12	[feeling] [everyone]
-0.12	[force] [sign]
-0.12	[idea] over
-0.12	[nature] of
-0.12	[state] [page]
-0.12	[topic] [relations]
-0.12	^ <number> [calendar]
-0.12	^ [domestic] [logistic]
-0.12	^ at no
-0.12	^ his …
-0.12	^ nothing
-0.12	^ over
-0.12	^ with
-0.12	^ … <pronoun>
-0.12	about <number>
-0.12	accession
-0.12	any …
-0.12	as did
-0.12	at no
-0.12	been [mind]
-0.12	border
-0.12	but to
-0.12	constructiv
-0.12	effect
-0.12	even
-0.12	for [state]
-0.12	for most
-0.12	has no
-0.12	having …
-0.12	his [page]
-0.12	inspect
-0.12	it will
-0.12	knowledg
-0.12	may be
-0.12	nervou
-0.12	nightfal
-0.12	no [report]
-0.12	opposit
-0.12	over by
-0.12	participant
-0.12	pontif
-0.12	railway
-0.12	review
-0.12	salisbury
-0.12	send
-0.12	student
-0.12	that <group>
-0.12	the one
-0.12	to <organisation>
-0.12	to her
-0.12	villag
-0.12	was over
-0.12	weekend
-0.12	within
-0.12	yearbook
-0.12	… either
-0.13	<capital> no
-0.13	<number> <place>
-0.13	<person’s>
-0.13	<person’s> [force]
-0.13	<pronoun> about
-0.13	<pronoun> was
-0.13	=still
-0.13	[affair] [report]
-0.13	[affair] were
-0.13	[blame] for
-0.13	[bond] [report]
-0.13	[bond] had
-0.13	[calendar] <number>
-0.13	[domestic] for
-0.13	[force] [logistic]
-0.13	[leisure] [report]
-0.13	[leisure] in
-0.13	[leisure]+
-0.13	[logistic] <place>
-0.13	[logistic] [topic]
-0.13	[logistic] at
-0.13	[logistic] most
-0.13	[nature] is
-0.13	[power] to
-0.13	[procedure] are
-0.13	[procedure] with
-0.13	[relations] as
-0.13	[report] at
-0.13	^ <capital> no
-0.13	^ <country> <country>
-0.13	^ <date> was
-0.13	^ <person’s> [force]
-0.13	^ <place> has
-0.13	^ <pronoun> had
-0.13	^ [bond]
-0.13	^ [everyone] …
-0.13	^ [power] a
-0.13	^ [report] of
-0.13	^ [value]
-0.13	^ all <number>
-0.13	^ and the
-0.13	^ on the
-0.13	^ the <country>
-0.13	^ these …
-0.13	^ what
-0.13	^ … that
-0.13	a few
-0.13	abov
-0.13	airport
-0.13	and [relations]
-0.13	and a
-0.13	and there
-0.13	asia-
-0.13	by itself
-0.13	critical
-0.13	deliver
-0.13	differ
-0.13	disinvit
-0.13	drov
-0.13	each …
-0.13	expel
-0.13	father
-0.13	fortnight
-0.13	habit
-0.13	had [feeling]
-0.13	his [domestic]
-0.13	inauguration
-0.13	inflation
-0.13	instead
-0.13	is more
-0.13	january
-0.13	kil
-0.13	media
-0.13	military
-0.13	mineral
-0.13	not to
-0.13	on <person’s>
-0.13	on <pronoun>
-0.13	on [force]
-0.13	on [importance]
-0.13	other [calendar]
-0.13	packag
-0.13	parad
-0.13	paus
-0.13	protest
-0.13	readout
-0.13	restraint
-0.13	risen
-0.13	round
-0.13	similar
-0.13	still [tension]
-0.13	than his
-0.13	that his
-0.13	the <capital’s>
-0.13	their [relations]
-0.13	tim
-0.13	tram
-0.13	until the
-0.13	… [affair]
-0.13	… [logistic]
-0.13	… more
-0.14	<capital> <date>
-0.14	<capital> [value]
-0.14	<country> would
-0.14	<country’s> [procedure]
-0.14	<number> [praise]
-0.14	<number> for
-0.14	<office> ;
-0.14	<pronoun> [report]
-0.14	=every
-0.14	[affair] [stage]
-0.14	[affair] that
-0.14	[feeling] for
-0.14	[power] was
-0.14	[report] their
-0.14	[sign] by
-0.14	[state] <country>
-0.14	^ <office> did
-0.14	^ <pronoun> never
-0.14	^ [affair] from
-0.14	^ [domestic] …
-0.14	^ [logistic] between
-0.14	^ a [idea]
-0.14	^ barely a
-0.14	^ every <office>
-0.14	^ more <group>
-0.14	^ the [topic]
-0.14	^ was
-0.14	^ … from
-0.14	ad
-0.14	as in
-0.14	averag
-0.14	barely a
-0.14	between <pronoun>
-0.14	between …
-0.14	cemetery
-0.14	coach
-0.14	coalition
-0.14	colleagu
-0.14	destroy
-0.14	drop
-0.14	each [calendar]
-0.14	euro
-0.14	every <number>
-0.14	fal
-0.14	for their
-0.14	hold
-0.14	hospitality
-0.14	hostag
-0.14	if neither
-0.14	improv
-0.14	in his
-0.14	less about
-0.14	lower
-0.14	more [page]
-0.14	most …
-0.14	no [affair]
-0.14	nobody was
-0.14	object
-0.14	observ
-0.14	or <capital>
-0.14	organisation
-0.14	paragraph
-0.14	plaqu
-0.14	prolong
-0.14	reckon
-0.14	so …
-0.14	surviv
-0.14	than about
-0.14	than ever
-0.14	the <country’s>
-0.14	the [degree]
-0.14	titl
-0.14	to [page]
-0.14	unveil
-0.14	vatican
-0.14	was <capital>
-0.14	was [sign]
-0.14	wif
-0.14	will [logistic]
-0.15	<date> than
-0.15	<date> was
-0.15	<number> [topic]
-0.15	<office> at
-0.15	<office> of
-0.15	<person> [affair]
-0.15	<pronoun> …
-0.15	=her
-0.15	=until
-0.15	[affair] <pronoun>
-0.15	[affair] [degree]
-0.15	[affair] [praise]
-0.15	[calendar] off
-0.15	[calendar] since
-0.15	[calendar] was
-0.15	[force] [bond]
-0.15	[idea] a
-0.15	[mind] to
-0.15	[power] as
-0.15	[power] no
-0.15	[praise] [praise]
-0.15	[praise] [report]
-0.15	[praise] [stage]
-0.15	[praise] more
-0.15	[report] before
-0.15	[state] [idea]
-0.15	[state] this
-0.15	[tension] in
-0.15	[topic] would
-0.15	[value] more
-0.15	^ <capital> [report]
-0.15	^ <country> and
-0.15	^ <number> were
-0.15	^ [report] its
-0.15	^ [topic] [domestic]
-0.15	^ [topic] [idea]
-0.15	^ as …
-0.15	^ it will
-0.15	^ none
-0.15	^ this [procedure]
-0.15	about [bond]
-0.15	acts
-0.15	all but
-0.15	back on
-0.15	before any
-0.15	between the
-0.15	bilateral
-0.15	columnist
-0.15	did <date>
-0.15	direction
-0.15	down …
-0.15	envoy
-0.15	forest
-0.15	format
-0.15	frequent
-0.15	haaretz
-0.15	has its
-0.15	into <place>
-0.15	invitation
-0.15	is less
-0.15	issu
-0.15	languag
-0.15	less [affair]
-0.15	less and
-0.15	naval
-0.15	north
-0.15	not <number>
-0.15	on [relations]
-0.15	pop
-0.15	refuel
-0.15	season
-0.15	sup
-0.15	sworn
-0.15	sánchez
-0.15	wag
-0.15	… <office’s>
-0.15	… [idea]
-0.16	<group> than
-0.16	<number> <office>
-0.16	<number> more
-0.16	<number> were
-0.16	<office> [idea]
-0.16	<person> never
-0.16	<person> the
-0.16	<pronoun> is
-0.16	[blame] in
-0.16	[bond] [stage]
-0.16	[force] by
-0.16	[force] down
-0.16	[logistic] about
-0.16	[logistic] less
-0.16	[procedure] at
-0.16	[procedure] no
-0.16	[relations] <date>
-0.16	[report] how
-0.16	^ <office> [idea]
-0.16	^ [nature]
-0.16	^ no [state]
-0.16	^ only <number>
-0.16	^ that of
-0.16	abroad
-0.16	and <number>
-0.16	and <place>
-0.16	are [motive]
-0.16	at [calendar]
-0.16	banquet
-0.16	deputy
-0.16	dined
-0.16	driven
-0.16	economy
-0.16	emergency
-0.16	for [bond]
-0.16	for [degree]
-0.16	frenchman
-0.16	his …
-0.16	host
-0.16	indian
-0.16	loan
-0.16	many <group>
-0.16	midnight
-0.16	min
-0.16	nam
-0.16	never <number>
-0.16	nobody [motive]
-0.16	not yet
-0.16	of [importance]
-0.16	on [calendar]
-0.16	parliament
-0.16	pledg
-0.16	ris
-0.16	school
-0.16	strength
-0.16	stronger
-0.16	take-of
-0.16	that had
-0.16	the [power]
-0.16	the [report]
-0.16	the other
-0.16	to nothing
-0.16	tru
-0.16	was [feeling]
-0.16	will [report]
-0.16	window
-0.16	with [topic]
-0.16	yet been
-0.16	… [leisure]
-0.16	… all
-0.16	… few
-0.16	… out
-0.17	<capital> does
-0.17	<group> in
-0.17	<person> [idea]
-0.17	<person> in
-0.17	<place> than
-0.17	<place’s> …
-0.17	=to
-0.17	[blame] [feeling]
-0.17	[body] and
-0.17	[body] with
-0.17	[calendar] <date>
-0.17	[calendar] if
-0.17	[calendar] on
-0.17	[change] <pronoun>
-0.17	[domestic] are
-0.17	[force] has
-0.17	[force] through
-0.17	[idea] was
-0.17	[mind] :
-0.17	[motive] and
-0.17	[nature] [idea]
-0.17	[report] for
-0.17	[sign] <office>
-0.17	[stage] <office>
-0.17	[stage] [bond]
-0.17	[stage] that
-0.17	^ <capital> [value]
-0.17	^ <capital’s> [relations]
-0.17	^ <date’s>
-0.17	^ [logistic] to
-0.17	^ a [nature]
-0.17	^ among <pronoun>
-0.17	^ both <person>
-0.17	^ more …
-0.17	^ never has
-0.17	^ … [sign]
-0.17	^ … [stage]
-0.17	^ … for
-0.17	administration
-0.17	after a
-0.17	after …
-0.17	all her
-0.17	are [mind]
-0.17	as it
-0.17	bar
-0.17	both <person>
-0.17	both …
-0.17	cancel
-0.17	cedar
-0.17	chessboard
-0.17	danc
-0.17	due
-0.17	economic
-0.17	enter
-0.17	export
-0.17	folk
-0.17	headquarter
-0.17	hear
-0.17	his [state]
-0.17	in as
-0.17	limit
-0.17	never has
-0.17	notic
-0.17	of <person’s>
-0.17	other [state]
-0.17	plant
-0.17	property
-0.17	rain
-0.17	respect
-0.17	stress
-0.17	text
-0.17	the [calendar]
-0.17	to both
-0.17	to have
-0.17	… worse
-0.18	" <pronoun>
-0.18	<capital> [motive]
-0.18	<date> <pronoun>
-0.18	<number> [report]
-0.18	<number> [state]
-0.18	<place> <place>
-0.18	<pronoun> at
-0.18	=anyone
-0.18	[affair] before
-0.18	[bond] the
-0.18	[change] [topic]
-0.18	[logistic] <person>
-0.18	[mind] on
-0.18	[motive] for
-0.18	[power] at
-0.18	[procedure] on
-0.18	[report] [feeling]
-0.18	[report] [mind]
-0.18	[report] [value]
-0.18	^ " <pronoun>
-0.18	^ <pronoun> [degree]
-0.18	^ <pronoun> did
-0.18	^ [domestic]
-0.18	^ against <number>
-0.18	^ … were
-0.18	^ … …
-0.18	about [idea]
-0.18	aim
-0.18	before …
-0.18	betrayal
-0.18	bored
-0.18	chancellery
-0.18	clean
-0.18	clock
-0.18	continent
-0.18	down to
-0.18	finn
-0.18	fixed
-0.18	for <pronoun>
-0.18	former
-0.18	freedom
-0.18	has [report]
-0.18	has yet
-0.18	in [value]
-0.18	in its
-0.18	kilometr
-0.18	led
-0.18	match
-0.18	member
-0.18	no [blame]
-0.18	no more
-0.18	novel
-0.18	of [praise]
-0.18	off …
-0.18	princess
-0.18	swing
-0.18	telephon
-0.18	than the
-0.18	than with
-0.18	to [force]
-0.18	turkish
-0.18	under a
-0.18	wal
-0.18	week
-0.18	were to
-0.18	when <person>
-0.19	<country> are
-0.19	<person> has
-0.19	<place> on
-0.19	<pronoun> <date>
-0.19	=nor
-0.19	=yet
-0.19	[affair] [motive]
-0.19	[bond] of
-0.19	[degree] [bond]
-0.19	[domestic] [idea]
-0.19	[force] between
-0.19	[logistic] <office>
-0.19	[logistic] [idea]
-0.19	[praise] "
-0.19	[state] <number>
-0.19	[value] was
-0.19	^ [force] between
-0.19	^ ever
-0.19	^ since
-0.19	^ the [tension]
-0.19	^ … [degree]
-0.19	^ … [topic]
-0.19	about a
-0.19	against <number>
-0.19	any of
-0.19	as <office>
-0.19	as [state]
-0.19	balanc
-0.19	car
-0.19	chines
-0.19	design
-0.19	did <office>
-0.19	ever [logistic]
-0.19	every [calendar]
-0.19	few <group>
-0.19	hama
-0.19	has <number>
-0.19	have [mind]
-0.19	have so
-0.19	in this
-0.19	information
-0.19	it over
-0.19	korea
-0.19	launch
-0.19	metr
-0.19	moldovan
-0.19	no [state]
-0.19	one more
-0.19	only <country>
-0.19	prim
-0.19	romanian
-0.19	session
-0.19	so few
-0.19	that <office>
-0.19	transport
-0.19	trial
-0.19	twelfth
-0.19	volum
-0.19	wars
-0.19	was <number>
-0.19	was [idea]
-0.19	… [domestic]
-0.19	… [seem]
-0.2	<country> for
-0.2	<number> is
-0.2	<office’s>
-0.2	<person> [force]
-0.2	=very
-0.2	=were
-0.2	[affair] for
-0.2	[affair] his
-0.2	[bond] was
-0.2	[effort] …
-0.2	[logistic] <date>
-0.2	[logistic] <number>
-0.2	[logistic] [relations]
-0.2	[logistic] so
-0.2	[logistic] without
-0.2	[report] the
-0.2	[stage] <pronoun>
-0.2	[topic]
-0.2	^ a [page]
-0.2	^ among
-0.2	^ barely
-0.2	^ by the
-0.2	^ for a
-0.2	^ from
-0.2	^ never have
-0.2	act
-0.2	among <pronoun>
-0.2	and about
-0.2	being …
-0.2	carry
-0.2	certain
-0.2	commission
-0.2	ever to
-0.2	greet
-0.2	his [degree]
-0.2	is [logistic]
-0.2	is the
-0.2	lin
-0.2	mercosur
-0.2	nothing has
-0.2	on a
-0.2	project
-0.2	radio
-0.2	river
-0.2	seat
-0.2	see
-0.2	split
-0.2	team
-0.2	… [praise]
-0.21	<number> and
-0.21	<office> for
-0.21	<organisation> has
-0.21	<pronoun> always
-0.21	=down
-0.21	=on
-0.21	[bond] at
-0.21	[degree] the
-0.21	[logistic] [power]
-0.21	[logistic]+
-0.21	[motive] by
-0.21	[motive] is
-0.21	[nature] has
-0.21	[page] for
-0.21	[relations] [relations]
-0.21	[stage] …
-0.21	^ <person> [logistic]
-0.21	^ [affair] will
-0.21	^ not
-0.21	^ on
-0.21	^ to …
-0.21	^ under the
-0.21	^ … with
-0.21	always does
-0.21	among those
-0.21	any [calendar]
-0.21	apply
-0.21	are [logistic]
-0.21	are to
-0.21	auditor
-0.21	bed
-0.21	community
-0.21	compil
-0.21	day
-0.21	director
-0.21	folha
-0.21	had to
-0.21	hous
-0.21	how [feeling]
-0.21	investor
-0.21	is <number>
-0.21	lined
-0.21	loss
-0.21	low
-0.21	of <country’s>
-0.21	off because
-0.21	on <office’s>
-0.21	pip
-0.21	precedent
-0.21	programm
-0.21	provid
-0.21	serv
-0.21	squar
-0.21	taken
-0.21	tally
-0.21	than any
-0.21	than …
-0.21	touch
-0.21	trip
-0.21	vacuum
-0.21	what may
-0.21	will be
-0.21	with <person>
-0.22	<country> [sign]
-0.22	<office> would
-0.22	<place> in
-0.22	=each
-0.22	[everyone] [state]
-0.22	[idea] has
-0.22	[importance] [stage]
-0.22	[power] [report]
-0.22	[praise] by
-0.22	[praise] over
-0.22	[relations] [affair]
-0.22	[relations] were
-0.22	[state] there
-0.22	^ <number>
-0.22	^ [affair] were
-0.22	^ [mind]
-0.22	^ [praise]
-0.22	^ [relations] were
-0.22	^ an [procedure]
-0.22	^ the [effort]
-0.22	^ …
-0.22	^ … a
-0.22	church
-0.22	complain
-0.22	constitutional
-0.22	deny
-0.22	development
-0.22	easier
-0.22	face-to-fac
-0.22	final
-0.22	his [topic]
-0.22	irish
-0.22	larger
-0.22	largest
-0.22	nation
-0.22	no [mind]
-0.22	of [domestic]
-0.22	over that
-0.22	refinery
-0.22	reject
-0.22	shook
-0.22	some <number>
-0.22	to <place’s>
-0.22	to [bond]
-0.22	to [relations]
-0.22	verdict
-0.22	viru
-0.22	want
-0.22	what …
-0.22	… about
-0.22	… down
-0.23	<capital> <pronoun>
-0.23	<country> were
-0.23	<group> are
-0.23	<number> [domestic]
-0.23	<number> [sign]
-0.23	=less
-0.23	=since
-0.23	[degree] <office>
-0.23	[domestic] in
-0.23	[force] [game]
-0.23	[mind] an
-0.23	[mind] in
-0.23	[page] of
-0.23	[report] [topic]
-0.23	[stage] a
-0.23	^ <person> has
-0.23	^ <pronoun> are
-0.23	argu
-0.23	arrival
-0.23	away from
-0.23	back to
-0.23	but [force]
-0.23	cit
-0.23	consulat
-0.23	drug
-0.23	foundation
-0.23	from <office>
-0.23	hour
-0.23	in [domestic]
-0.23	is in
-0.23	it was
-0.23	population
-0.23	rarity
-0.23	replac
-0.23	requir
-0.23	singl
-0.23	spoken
-0.23	statu
-0.23	the [effort]
-0.23	… during
-0.24	<group> had
-0.24	<office’s> [topic]
-0.24	[domestic] have
-0.24	[domestic] to
-0.24	[feeling] and
-0.24	[importance] [bond]
-0.24	[importance] [relations]
-0.24	[report] [logistic]
-0.24	^ <country> was
-0.24	^ [power] of
-0.24	^ [state] of
-0.24	^ an …
-0.24	^ no <office>
-0.24	^ … and
-0.24	^ … no
-0.24	and has
-0.24	are the
-0.24	at all
-0.24	back the
-0.24	bread
-0.24	by [feeling]
-0.24	congo
-0.24	defeat
-0.24	down the
-0.24	dron
-0.24	for many
-0.24	goes
-0.24	honour
-0.24	no [body]
-0.24	none …
-0.24	not at
-0.24	on [blame]
-0.24	opportunity
-0.24	pass
-0.24	reform
-0.24	regular
-0.24	ship
-0.24	suspend
-0.24	tax
-0.24	thirteen-year
-0.24	total
-0.24	truck
-0.24	up its
-0.24	was …
-0.24	would be
-0.25	<capital> not
-0.25	<capital> only
-0.25	=again
-0.25	=under
-0.25	[calendar] [force]
-0.25	[degree] [calendar]
-0.25	[domestic] [mind]
-0.25	[logistic] will
-0.25	[nature] and
-0.25	[page] no
-0.25	^ [logistic] [relations]
-0.25	^ neither
-0.25	^ nothing has
-0.25	^ of
-0.25	^ the <capital’s>
-0.25	^ the [game]
-0.25	^ the [power]
-0.25	^ under
-0.25	^ will [logistic]
-0.25	^ … are
-0.25	a [change]
-0.25	at any
-0.25	belarusian
-0.25	chief
-0.25	delivery
-0.25	fish
-0.25	flown
-0.25	foot
-0.25	kingdom
-0.25	nomination
-0.25	not [seem]
-0.25	one in
-0.25	referendum
-0.25	shipyard
-0.25	should be
-0.25	step
-0.25	straight
-0.25	than it
-0.25	that no
-0.25	under the
-0.25	wind
-0.25	without …
-0.25	… did
-0.26	<capital> by
-0.26	<number> <number>
-0.26	<office> on
-0.26	<office’s> [logistic]
-0.26	<place> [motive]
-0.26	=few
-0.26	[force] [topic]
-0.26	[mind] that
-0.26	[procedure] [logistic]
-0.26	[report] its
-0.26	^ [logistic] [affair]
-0.26	^ but
-0.26	^ there was
-0.26	acquaintanc
-0.26	annex
-0.26	authority
-0.26	autumn
-0.26	been [bond]
-0.26	better than
-0.26	cobalt
-0.26	danish
-0.26	don
-0.26	every <office>
-0.26	friendship
-0.26	from <person>
-0.26	is being
-0.26	itself [force]
-0.26	itself [idea]
-0.26	maiden
-0.26	not [logistic]
-0.26	on the
-0.26	refus
-0.26	restor
-0.26	the [procedure]
-0.26	this [page]
-0.26	was <date>
-0.26	… after
-0.27	: <pronoun>
-0.27	<capital> [stage]
-0.27	<group> [logistic]
-0.27	[bond] [affair]
-0.27	[bond] for
-0.27	[logistic] had
-0.27	[logistic] on
-0.27	^ <pronoun> was
-0.27	^ at
-0.27	^ with a
-0.27	accept
-0.27	brief
-0.27	city
-0.27	crisi
-0.27	have had
-0.27	have not
-0.27	in <office’s>
-0.27	its [logistic]
-0.27	liv
-0.27	long
-0.27	no …
-0.27	noted
-0.27	premier
-0.27	request
-0.27	study
-0.27	view
-0.27	… is
-0.27	… will
-0.28	<number> as
-0.28	=just
-0.28	[affair] the
-0.28	[procedure] …
-0.28	[tension] was
-0.28	^ <number> <group>
-0.28	^ a [mind]
-0.28	^ hardly
-0.28	^ no [affair]
-0.28	a [degree]
-0.28	an [procedure]
-0.28	bill
-0.28	defender
-0.28	department
-0.28	did <person>
-0.28	disaster
-0.28	for <date>
-0.28	hail
-0.28	have all
-0.28	highlight
-0.28	in the
-0.28	its [state]
-0.28	letter
-0.28	mad
-0.28	maintain
-0.28	payment
-0.28	pomegranat
-0.28	postpon
-0.28	prisoner
-0.28	reaffirm
-0.28	ric
-0.28	simpl
-0.28	sixth
-0.28	sourc
-0.28	stat
-0.28	the [force]
-0.28	to [power]
-0.28	who [force]
-0.28	woman
-0.29	<pronoun> for
-0.29	=among
-0.29	=would
-0.29	[calendar] before
-0.29	[logistic] its
-0.29	[logistic] the
-0.29	[page] [page]
-0.29	[stage] [logistic]
-0.29	[state] [report]
-0.29	[topic] between
-0.29	^ <person’s> [affair]
-0.29	^ <place> …
-0.29	^ after the
-0.29	^ at the
-0.29	^ it is
-0.29	^ was …
-0.29	affair
-0.29	after the
-0.29	and [topic]
-0.29	chosen
-0.29	copper
-0.29	courag
-0.29	dan
-0.29	democracy
-0.29	dry
-0.29	gat
-0.29	govern
-0.29	indicat
-0.29	is [idea]
-0.29	let
-0.29	news
-0.29	press
-0.29	reason
-0.29	reserv
-0.29	schoolchildren
-0.29	steady
-0.29	there has
-0.29	too [feeling]
-0.29	worse for
-0.29	… <organisation>
-0.29	… anyone
-0.3	<office> has
-0.3	<person’s> [affair]
-0.3	<place> <number>
-0.3	<place> have
-0.3	<place> more
-0.3	[domestic] [affair]
-0.3	[domestic] [relations]
-0.3	[page] with
-0.3	[procedure] [procedure]
-0.3	[procedure] for
-0.3	[sign] <pronoun>
-0.3	^ <number> as
-0.3	^ the [force]
-0.3	^ to <capital>
-0.3	a [nature]
-0.3	are in
-0.3	control
-0.3	for <number>
-0.3	found
-0.3	had been
-0.3	health
-0.3	his [procedure]
-0.3	hurt
-0.3	intens
-0.3	is another
-0.3	it has
-0.3	medium
-0.3	not been
-0.3	polic
-0.3	tired
-0.3	visit
-0.3	… <group>
-0.31	" the
-0.31	<place> since
-0.31	[affair] more
-0.31	[affair] with
-0.31	[logistic] with
-0.31	[relations] [bond]
-0.31	[report] [change]
-0.31	^ <capital> and
-0.31	^ <date>
-0.31	^ <number> …
-0.31	^ [report] <pronoun>
-0.31	^ both
-0.31	^ it was
-0.31	^ more than
-0.31	and [report]
-0.31	any [logistic]
-0.31	cut
-0.31	direct
-0.31	electricity
-0.31	failur
-0.31	hardly any
-0.31	has ever
-0.31	known
-0.31	law
-0.31	now to
-0.31	shortest
-0.31	station
-0.31	were not
-0.32	<capital> were
-0.32	<capital’s> [leisure]
-0.32	<group> to
-0.32	<office> had
-0.32	<person> [logistic]
-0.32	<place>
-0.32	<pronoun> in
-0.32	[degree] and
-0.32	[report] between
-0.32	[stage] [sign]
-0.32	^ <number> of
-0.32	^ <office> was
-0.32	^ a [state]
-0.32	^ since the
-0.32	^ will
-0.32	a [logistic]
-0.32	about [power]
-0.32	analyst
-0.32	brav
-0.32	convey
-0.32	deficit
-0.32	eighth
-0.32	lamb
-0.32	of <country>
-0.32	of its
-0.32	over [affair]
-0.32	paid
-0.32	practical
-0.32	soup
-0.32	statement
-0.32	terminal
-0.32	treaty
-0.32	was [blame]
-0.32	was in
-0.32	waved
-0.32	were [praise]
-0.32	wheat
-0.32	who …
-0.32	… nothing
-0.33	<place> had
-0.33	=other
-0.33	[body] …
-0.33	[bond] still
-0.33	[game] was
-0.33	[logistic] [affair]
-0.33	[procedure] of
-0.33	[relations] still
-0.33	[relations] will
-0.33	[state] still
-0.33	[topic] from
-0.33	^ "
-0.33	^ <office> and
-0.33	^ [page] between
-0.33	^ less
-0.33	^ less than
-0.33	^ more
-0.33	^ this is
-0.33	access
-0.33	ahead
-0.33	be [value]
-0.33	because <place>
-0.33	beforehand
-0.33	budget
-0.33	full
-0.33	honest
-0.33	in any
-0.33	interpreter
-0.33	is <country’s>
-0.33	larg
-0.33	national
-0.33	no [motive]
-0.33	rat
-0.33	roof
-0.33	sam
-0.33	seriou
-0.33	successor
-0.33	the [tension]
-0.33	visa
-0.33	was <person>
-0.33	were [logistic]
-0.33	… a
-0.33	… without
-0.34	<capital> did
-0.34	<capital’s> [bond]
-0.34	<office> have
-0.34	<organisation> …
-0.34	[importance] [tension]
-0.34	[report] [force]
-0.34	^ nobody from
-0.34	affect
-0.34	and [blame]
-0.34	by his
-0.34	camera
-0.34	cent
-0.34	comment
-0.34	compar
-0.34	doubl
-0.34	education
-0.34	extend
-0.34	nobody [mind]
-0.34	nobody from
-0.34	per
-0.34	port
-0.34	routin
-0.34	sign
-0.34	sound
-0.34	swed
-0.34	tak
-0.34	up a
-0.34	… [effort]
-0.34	… [tension]
-0.35	<place> it
-0.35	=from
-0.35	[change] the
-0.35	[domestic] were
-0.35	[feeling] about
-0.35	[idea] <number>
-0.35	[logistic] could
-0.35	[motive] an
-0.35	[stage] in
-0.35	[topic] of
-0.35	^ <capital> was
-0.35	^ <date’s> <number>
-0.35	^ <person> and
-0.35	^ [domestic] in
-0.35	^ [everyone]
-0.35	adviser
-0.35	articl
-0.35	by <number>
-0.35	by [tension]
-0.35	consider
-0.35	different
-0.35	dinner
-0.35	film
-0.35	fit
-0.35	for his
-0.35	forecast
-0.35	go
-0.35	her …
-0.35	highest
-0.35	neither [affair]
-0.35	of [bond]
-0.35	of [mind]
-0.35	of [tension]
-0.35	principl
-0.35	repair
-0.35	think
-0.35	train
-0.35	with a
-0.35	… [calendar]
-0.35	… because
-0.36	<country> …
-0.36	[affair] since
-0.36	[importance] [domestic]
-0.36	[importance] to
-0.36	^ <capital> [motive]
-0.36	^ nobody [mind]
-0.36	a [page]
-0.36	all …
-0.36	beat
-0.36	besid
-0.36	candidat
-0.36	com
-0.36	crowd
-0.36	detail
-0.36	is <office’s>
-0.36	of <pronoun>
-0.36	over its
-0.36	president
-0.36	resign
-0.36	resignation
-0.36	ros
-0.36	scientist
-0.36	secret
-0.36	sold
-0.36	telegram
-0.36	that was
-0.36	to <person>
-0.36	turn
-0.37	[affair] as
-0.37	[force] [nature]
-0.37	[topic] [bond]
-0.37	^ [topic] between
-0.37	^ from …
-0.37	^ only
-0.37	are [stage]
-0.37	availabl
-0.37	been [logistic]
-0.37	by <date>
-0.37	central
-0.37	challeng
-0.37	during the
-0.37	government
-0.37	hand
-0.37	hotel
-0.37	like …
-0.37	of [report]
-0.37	quarter
-0.37	senior
-0.37	the <office>
-0.37	the [idea]
-0.37	whether
-0.37	… from
-0.38	=and
-0.38	=never
-0.38	[affair] to
-0.38	[degree] like
-0.38	[force] up
-0.38	[leisure] [logistic]
-0.38	^ [logistic]
-0.38	^ her [bond]
-0.38	an [praise]
-0.38	as [degree]
-0.38	been [seem]
-0.38	competition
-0.38	cost
-0.38	count
-0.38	cover
-0.38	custom
-0.38	farmer
-0.38	her [bond]
-0.38	most of
-0.38	museum
-0.38	never been
-0.38	observer
-0.38	preparation
-0.38	resum
-0.38	since …
-0.38	strik
-0.38	teacher
-0.38	would …
-0.38	… [page]
-0.38	… back
-0.39	<capital> for
-0.39	=so
-0.39	[affair] on
-0.39	[feeling] by
-0.39	[procedure] [report]
-0.39	[procedure] as
-0.39	^ all
-0.39	^ the <capital>
-0.39	aircraft
-0.39	allianc
-0.39	and the
-0.39	billion
-0.39	express
-0.39	had a
-0.39	insist
-0.39	invit
-0.39	on [topic]
-0.39	overlook
-0.39	passport
-0.39	spent
-0.39	three-hour
-0.39	travel
-0.39	was his
-0.4	<capital> [report]
-0.4	<date’s> <number>
-0.4	<place> <capital>
-0.4	[logistic] between
-0.4	[nature] [force]
-0.4	[nature]+
-0.4	[topic] in
-0.4	^ most
-0.4	^ most of
-0.4	as [sign]
-0.4	biggest
-0.4	capital
-0.4	country
-0.4	exchang
-0.4	focus
-0.4	given
-0.4	had no
-0.4	in a
-0.4	is still
-0.4	minut
-0.4	of <office’s>
-0.4	of [logistic]
-0.4	publish
-0.4	secretary
-0.4	strategic
-0.4	this [procedure]
-0.4	to [degree]
-0.4	to [praise]
-0.4	… until
-0.41	<pronoun> not
-0.41	=without
-0.41	[seem] who
-0.41	[topic]+
-0.41	^ it
-0.41	^ the [procedure]
-0.41	and [game]
-0.41	be [change]
-0.41	for the
-0.41	group
-0.41	growth
-0.41	many [calendar]
-0.41	period
-0.41	will [seem]
-0.41	… in
-0.42	<group> …
-0.42	<pronoun> [bond]
-0.42	[force] [state]
-0.42	[relations]+
-0.42	^ no …
-0.42	^ nobody
-0.42	and [nature]
-0.42	at <place>
-0.42	confidenc
-0.42	gav
-0.42	guest
-0.42	hall
-0.42	is [seem]
-0.42	story
-0.42	this is
-0.42	trickl
-0.42	was [report]
-0.42	would [logistic]
-0.43	<country> have
-0.43	<number> [calendar]
-0.43	=did
-0.43	[affair] by
-0.43	[calendar]+
-0.43	[page] that
-0.43	^ [affair] with
-0.43	^ [relations] with
-0.43	accord
-0.43	deepen
-0.43	establish
-0.43	fewer
-0.43	for [topic]
-0.43	get
-0.43	not [report]
-0.43	question
-0.43	shorter
-0.43	the [motive]
-0.43	the [relations]
-0.43	troop
-0.43	used
-0.43	wed
-0.44	[domestic]+
-0.44	^ in …
-0.44	and most
-0.44	as many
-0.44	because of
-0.44	began
-0.44	block
-0.44	did not
-0.44	ended
-0.44	it in
-0.44	presidency
-0.44	rough
-0.44	situation
-0.44	was <office>
-0.44	… <person>
-0.45	<place> and
-0.45	=no
-0.45	[idea] by
-0.45	[logistic] would
-0.45	^ <person> [report]
-0.45	as <country>
-0.45	business
-0.45	debt
-0.45	document
-0.45	for by
-0.45	it had
-0.45	machinery
-0.45	… no
-0.46	[bond] [logistic]
-0.46	[force] [seem]
-0.46	[logistic] from
-0.46	[praise] …
-0.46	[state]
-0.46	^ <office>
-0.46	^ there is
-0.46	allow
-0.46	archiv
-0.46	attend
-0.46	by a
-0.46	convoy
-0.46	lesson
-0.46	more than
-0.46	steer
-0.46	strengthen
-0.46	tank
-0.46	thank
-0.47	<pronoun> [logistic]
-0.47	<pronoun> on
-0.47	=been
-0.47	[affair] at
-0.47	[idea] [state]
-0.47	[leisure]
-0.47	[logistic] of
-0.47	[page]+
-0.47	^ [topic] and
-0.47	cathedral
-0.47	destination
-0.47	dollar
-0.47	has never
-0.47	in <country>
-0.47	to <capital>
-0.47	to [change]
-0.47	win
-0.47	… one
-0.48	<office> to
-0.48	<pronoun> have
-0.48	=any
-0.48	=during
-0.48	[feeling] as
-0.48	[force] [procedure]
-0.48	[power] and
-0.48	[report]
-0.48	[report] [motive]
-0.48	^ everyone
-0.48	as [feeling]
-0.48	be [report]
-0.48	fees
-0.48	further
-0.48	month
-0.48	of [relations]
-0.48	ones
-0.49	<office> [logistic]
-0.49	=more
-0.49	[praise] the
-0.49	fair
-0.49	historic
-0.49	less than
-0.49	main
-0.49	no <office>
-0.49	stop
-0.49	swiss
-0.49	television
-0.49	will [force]
-0.49	… [force]
-0.5	[importance] [topic]
-0.5	[leisure] was
-0.5	[relations] in
-0.5	[stage] of
-0.5	[state]+
-0.5	^ after
-0.5	have yet
-0.5	society
-0.5	stood
-0.5	wor
-0.5	… who
-0.51	<office> and
-0.51	=in
-0.51	[procedure] in
-0.51	[sign] <capital>
-0.51	[topic] [motive]
-0.51	[topic] [value]
-0.51	immediat
-0.51	still …
-0.51	summit
-0.51	with <country>
-0.51	… [topic]
-0.52	
-0.52	[state] [power]
-0.52	baker
-0.52	of <date>
-0.52	read
-0.52	since the
-0.52	traffic
-0.52	… <date>
-0.53	<pronoun> [sign]
-0.53	[page] between
-0.53	^ <pronoun>
-0.53	becom
-0.53	no other
-0.53	to <country>
-0.54	[calendar] …
-0.54	[logistic] and
-0.54	^ [everyone] [mind]
-0.54	contribution
-0.54	criticis
-0.54	of [state]
-0.54	person
-0.54	weak
-0.55	<person> and
-0.55	<pronoun> [procedure]
-0.55	[affair] <date>
-0.55	^ the
-0.55	^ with <capital>
-0.55	an [calendar]
-0.55	cross
-0.55	follow
-0.55	for [domestic]
-0.55	luncheon
-0.55	medicin
-0.55	million
-0.55	ran
-0.56	[praise] a
-0.56	^ <person>
-0.56	^ … [idea]
-0.56	a [mind]
-0.56	a [procedure]
-0.56	been to
-0.56	days
-0.56	from <place>
-0.56	has not
-0.56	merger
-0.56	nothing more
-0.56	pandemic
-0.57	[logistic]
-0.57	[logistic] [state]
-0.57	[logistic] an
-0.57	[state] with
-0.57	as [praise]
-0.57	cars
-0.57	disput
-0.57	industry
-0.57	more <group>
-0.57	motorcad
-0.57	palac
-0.57	to <place>
-0.57	was not
-0.57	… since
-0.58	<number> [procedure]
-0.58	<organisation>
-0.58	[relations] of
-0.58	been [praise]
-0.58	by <office>
-0.58	high
-0.58	level
-0.58	there is
-0.59	=by
-0.59	[everyone] [mind]
-0.59	[stage] as
-0.59	earlier
-0.59	it [mind]
-0.59	stand
-0.6	<number> <group>
-0.6	<person> [report]
-0.6	<place> for
-0.6	[affair] between
-0.6	[leisure] …
-0.6	^ the [motive]
-0.6	dead
-0.6	employer
-0.6	gift
-0.6	hop
-0.6	it [blame]
-0.6	it [motive]
-0.6	job
-0.6	of [affair]
-0.6	outsid
-0.61	<capital> [degree]
-0.61	[force] <number>
-0.61	discuss
-0.61	important
-0.61	it is
-0.61	stream
-0.62	^ never
-0.62	ministerial
-0.62	peopl
-0.62	reporter
-0.63	<place> <date>
-0.63	[bond] [state]
-0.63	federal
-0.63	is about
-0.63	of the
-0.63	our
-0.63	together
-0.63	were [feeling]
-0.64	and [idea]
-0.64	flood
-0.64	withdrew
-0.65	<date> and
-0.65	citizen
-0.65	coupl
-0.65	in <pronoun>
-0.66	[bond] to
-0.66	[logistic] a
-0.66	[nature] …
-0.66	^ <country> …
-0.66	contact
-0.66	fear
-0.66	refer
-0.66	… so
-0.67	<capital> and
-0.67	^ [affair] to
-0.67	is to
-0.67	longest
-0.67	only <number>
-0.67	out …
-0.68	^ the [page]
-0.68	hotlin
-0.68	met
-0.68	soldier
-0.68	the [domestic]
-0.68	yet to
-0.69	[state] to
-0.69	near
-0.69	set
-0.7	doing
-0.7	number
-0.7	rol
-0.7	support
-0.7	victim
-0.71	^ [topic]
-0.71	promis
-0.72	asked
-0.72	avoid
-0.72	the <capital>
-0.73	=before
-0.73	[feeling] to
-0.73	[force] and
-0.73	[stage] is
-0.73	^ there
-0.73	partnership
-0.73	… <office>
-0.73	… [stage]
-0.74	often
-0.75	[affair] would
-0.75	agency
-0.75	declin
-0.75	plac
-0.75	than in
-0.76	<number>
-0.76	<number> …
-0.76	[report] as
-0.76	and <office>
-0.76	answer
-0.76	bank
-0.77	=most
-0.77	[value] to
-0.77	fourth
-0.77	offic
-0.77	th
-0.77	third
-0.78	[calendar]
-0.78	cal
-0.78	foreign
-0.78	lunch
-0.78	minister
-0.78	next
-0.79	^ no
-0.8	<number> [affair]
-0.8	^ <country>
-0.8	^ [page]
-0.8	newspaper
-0.8	the [topic]
-0.81	generation
-0.81	official
-0.82	^ the [nature]
-0.82	at the
-0.83	club
-0.83	describ
-0.83	leader
-0.84	<person>
-0.85	has [logistic]
-0.85	show
-0.86	=because
-0.87	<office>
-0.87	flag
-0.87	presenc
-0.88	[procedure]
-0.88	fund
-0.89	=one
-0.89	action
-0.89	anniversary
-0.9	<group>
-0.9	[logistic] in
-0.9	^ <pronoun> [report]
-0.9	few …
-0.9	mean
-0.91	a [calendar]
-0.91	includ
-0.92	fifth
-0.92	order
-0.94	<country>
-0.94	fami
-0.94	held
-0.94	part
-0.94	reach
-0.94	sent
-0.95	aid
-0.95	took
-0.95	with <capital>
-0.96	record
-0.97	to <number>
-0.97	… <number>
-0.98	[domestic]
-0.98	on <date>
-0.98	the [nature]
-0.99	report
-1.01	[nature]
-1.01	ministry
-1.04	agreement
-1.04	first
-1.07	represent
-1.09	short
-1.1	=after
-1.1	half
-1.11	^ <office> [report]
-1.12	food
-1.13	children
-1.15	second
-1.17	meet
-1.2	in <date>
-1.29	was [logistic]
-1.3	dat
-1.33	[report] that
-1.35	<office> [report]
-1.35	[domestic] …
-1.39	embassy
-1.44	^ the [leisure]
-1.51	said
-1.51	the [leisure]
-1.63	<date>
-1.71	^ the [domestic]
`;
