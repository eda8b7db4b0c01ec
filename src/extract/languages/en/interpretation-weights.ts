/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = 0.6;

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = `
1.67	[blame]
1.55	[feeling]
1.54	explain
1.42	[power]
1.31	[body]
1.14	[praise]
1.12	[mind]
1.11	[seem]
1.05	^ the [affair]
1.05	tabl
1.04	=an
1.02	[value]
1	matter
0.99	gas
0.96	^ a …
0.96	right
0.94	[sign]
0.92	[degree]
0.92	[everyone] …
0.91	hom
0.9	[bond]
0.88	=itself
0.88	need
0.87	[game]
0.87	^ the <place>
0.86	^ <capital>
0.86	an …
0.86	badly
0.85	=which
0.85	[motive]
0.85	diplomacy
0.84	=it
0.84	^ to the
0.83	charm
0.83	policy
0.82	war
0.81	=nobody
0.81	arab
0.81	calendar
0.8	[domestic] and
0.8	[idea]
0.8	of his
0.79	<place> was
0.79	=its
0.79	west
0.78	^ the <number>
0.77	=everything
0.77	[bond] is
0.77	[force] a
0.77	^ [sign]
0.77	afternoon
0.77	all the
0.77	the [bond]
0.76	a [bond]
0.76	and <pronoun>
0.76	relationship
0.76	theatr
0.75	=being
0.75	^ in
0.74	<place> is
0.74	=can
0.74	[stage]
0.74	common
0.74	world
0.74	… [power]
0.73	meant
0.73	nobody …
0.72	[degree] [stage]
0.72	^ <place>
0.72	^ a
0.72	choic
0.72	conferenc
0.72	nordic
0.71	the [feeling]
0.71	… its
0.7	flat
0.7	… would
0.69	<capital’s>
0.69	=like
0.68	; …
0.68	=is
0.68	[affair] [topic]
0.68	a [motive]
0.68	snub
0.68	was [motive]
0.68	were [blame]
0.67	[force]
0.67	are still
0.67	dialogu
0.67	underscor
0.66	crown
0.66	like a
0.65	=was
0.65	[body] in
0.65	^ <country> is
0.65	lost
0.65	mutual
0.65	was [stage]
0.65	… not
0.64	=could
0.64	look
0.64	silenc
0.64	there to
0.64	was there
0.64	… as
0.63	[logistic] …
0.63	[praise] to
0.63	[stage] for
0.63	[state] have
0.63	^ <country’s>
0.63	can …
0.63	empty-hand
0.63	fly
0.63	grain
0.63	listen
0.62	=both
0.62	[affair] [sign]
0.62	axis
0.62	gambl
0.62	humiliat
0.62	littl
0.62	room
0.61	<number> the
0.61	=all
0.61	[topic] [logistic]
0.61	born
0.61	laugh
0.61	… <pronoun>
0.61	… through
0.6	<pronoun> [praise]
0.6	=what
0.6	[calendar] in
0.6	[state] is
0.6	corridor
0.6	deaf
0.6	should never
0.59	[affair]
0.59	^ <office> is
0.59	a [praise]
0.59	motion
0.59	politic
0.58	=if
0.58	=now
0.58	[state] [affair]
0.58	^ <number> the
0.58	chain
0.58	has [mind]
0.58	rank
0.58	supplicant
0.58	would have
0.57	closer
0.57	endorsement
0.57	french
0.57	gather
0.57	going
0.57	… ;
0.56	=away
0.56	^ by
0.56	a [seem]
0.56	cours
0.56	handshak
0.56	pric
0.56	to [mind]
0.56	with …
0.55	<number> [bond]
0.55	[force]+
0.55	^ … is
0.55	is …
0.55	leav
0.55	rebuk
0.55	say
0.55	union
0.55	was [seem]
0.55	went
0.55	will …
0.54	=have
0.54	[everyone]+
0.54	^ to
0.54	card
0.54	gam
0.54	nobody
0.54	overshadow
0.54	warn
0.54	… away
0.53	[mind]+
0.53	[sign] to
0.53	another [calendar]
0.53	coincidenc
0.52	=hardly
0.52	[bond] between
0.52	[force] …
0.52	^ … has
0.52	and nobody
0.52	as a
0.52	begin
0.52	rather
0.52	to …
0.52	was [leisure]
0.52	word
0.52	… and
0.51	=cannot
0.51	arriv
0.51	away …
0.51	insult
0.51	is [everyone]
0.51	mak
0.51	nobody in
0.51	sat
0.5	[affair] …
0.5	[report] all
0.5	^ [degree]
0.5	^ and
0.5	call
0.49	<pronoun> are
0.49	=should
0.49	=worse
0.49	[motive] …
0.49	[report] more
0.49	^ <group>
0.49	^ <office’s>
0.49	^ [report]
0.49	^ which
0.49	afford
0.49	at …
0.49	deliberat
0.49	firm
0.49	out of
0.49	put
0.49	spoil
0.49	… [value]
0.48	<capital> …
0.48	<capital’s> …
0.48	<place> to
0.48	=than
0.48	[logistic] [report]
0.48	bring
0.48	century
0.48	ever since
0.48	geography
0.48	of <place>
0.48	pilgrimag
0.48	smil
0.47	<pronoun> with
0.47	=a
0.47	=out
0.47	[affair] than
0.47	[degree] than
0.47	[feeling]+
0.47	[idea] the
0.47	as if
0.47	centr
0.47	chang
0.47	in …
0.47	kind
0.47	never have
0.47	new
0.47	no <number>
0.47	to be
0.47	warmth
0.47	whol
0.46	^ <place> is
0.46	align
0.46	bought
0.46	emerg
0.46	has …
0.46	the <number>
0.46	to <pronoun>
0.45	<capital> was
0.45	<country> is
0.45	<place> [report]
0.45	=this
0.45	[logistic] to
0.45	^ in the
0.45	alon
0.45	cannot …
0.45	general
0.45	lowest
0.45	prepar
0.45	relation
0.45	rift
0.45	smel
0.45	unity
0.45	were a
0.45	will not
0.44	=where
0.44	[feeling] [page]
0.44	[idea]+
0.44	^ <office’s> …
0.44	^ <pronoun> [praise]
0.44	admit
0.44	cam
0.44	convinc
0.44	handl
0.44	has more
0.44	is back
0.44	memory
0.44	polit
0.44	somebody
0.44	wait
0.44	weakness
0.44	will have
0.43	=his
0.43	[domestic] of
0.43	claim
0.43	cultur
0.43	had the
0.43	influenc
0.43	link
0.43	photograph
0.43	quarrel
0.43	symbolism
0.43	visitor
0.43	who [logistic]
0.42	[degree] a
0.42	[force] <office>
0.42	[mind] as
0.42	^ <pronoun> [logistic]
0.42	a [blame]
0.42	a [leisure]
0.42	empir
0.42	every …
0.42	for …
0.42	great
0.42	have no
0.42	man
0.42	miss
0.42	money
0.42	prefer
0.42	strongest
0.41	=that
0.41	[feeling] was
0.41	[procedure] [affair]
0.41	[procedure] was
0.41	[report]+
0.41	^ nobody in
0.41	been [motive]
0.41	fail
0.41	hardly a
0.41	is [force]
0.41	island
0.41	itself the
0.41	men
0.41	of it
0.41	russian
0.41	than by
0.41	… the
0.4	<capital> that
0.4	<capital> the
0.4	[affair] did
0.4	[blame] to
0.4	[state] of
0.4	^ [motive]
0.4	always …
0.4	bad
0.4	be the
0.4	by [logistic]
0.4	conflict
0.4	els
0.4	map
0.4	nerv
0.4	such
0.4	work
0.39	<capital> has
0.39	<capital> is
0.39	<place’s>
0.39	=but
0.39	[blame] before
0.39	[seem] [sign]
0.39	^ <capital’s>
0.39	ally
0.39	brought
0.39	energy
0.39	in [affair]
0.39	offer
0.39	… [everyone]
0.38	<pronoun> [mind]
0.38	[sign] a
0.38	[stage] with
0.38	^ between
0.38	and it
0.38	old
0.38	says
0.38	standard
0.38	terribl
0.38	was [praise]
0.37	<capital> [force]
0.37	<place> [affair]
0.37	<place> …
0.37	[force] is
0.37	[force] over
0.37	^ <capital> [force]
0.37	^ <person> was
0.37	^ <place> [affair]
0.37	^ the [state]
0.37	a [topic]
0.37	age
0.37	by any
0.37	has [praise]
0.37	is [degree]
0.37	that has
0.37	truc
0.36	<person> was
0.36	[motive] the
0.36	[sign] of
0.36	^ an
0.36	about [topic]
0.36	at a
0.36	bas
0.36	died
0.36	gon
0.36	hardest
0.36	mediation
0.36	past
0.36	push
0.36	result
0.36	sak
0.36	sel
0.36	the [praise]
0.36	year
0.35	<country> [mind]
0.35	<date> the
0.35	<office> [seem]
0.35	[domestic] [feeling]
0.35	[force] out
0.35	[logistic] [degree]
0.35	[motive] nobody
0.35	[motive]+
0.35	[page] [feeling]
0.35	[report] it
0.35	[stage] was
0.35	battl
0.35	bond
0.35	his [everyone]
0.35	invitation
0.35	less by
0.35	of [feeling]
0.35	petitioner
0.35	that [affair]
0.34	<capital> now
0.34	<pronoun> the
0.34	=anything
0.34	[calendar] ;
0.34	[logistic] [sign]
0.34	[report] <group>
0.34	^ <office> [mind]
0.34	^ <pronoun> …
0.34	^ with that
0.34	an [idea]
0.34	beyond
0.34	concession
0.34	determin
0.34	dream
0.34	for all
0.34	got
0.34	grow
0.34	in <number>
0.34	of [power]
0.34	offensiv
0.34	phon
0.34	reduc
0.34	the …
0.34	with that
0.33	<country> was
0.33	<person> …
0.33	=may
0.33	=only
0.33	[affair] [force]
0.33	[bond] than
0.33	[degree] from
0.33	[domestic] by
0.33	[idea] and
0.33	^ <pronoun> [affair]
0.33	^ for <capital>
0.33	^ … less
0.33	a [state]
0.33	alaska
0.33	can be
0.33	courtesy
0.33	delegation
0.33	domestic
0.33	funeral
0.33	land
0.33	on <number>
0.33	pity
0.33	settl
0.33	spokesman
0.33	that …
0.33	thin
0.33	voic
0.33	warmer
0.33	was an
0.33	wreath
0.33	… off
0.32	<place> [sign]
0.32	=none
0.32	[degree]+
0.32	[force] [affair]
0.32	[mind] like
0.32	[report] by
0.32	[report] no
0.32	^ the [idea]
0.32	^ … [feeling]
0.32	as an
0.32	doctrin
0.32	for [calendar]
0.32	hurry
0.32	not for
0.32	nothing but
0.32	of [idea]
0.32	pol
0.32	poor
0.32	stepp
0.32	that <capital>
0.32	the [logistic]
0.32	thought
0.31	<date’s> …
0.31	<number> can
0.31	<place> will
0.31	=back
0.31	[blame] …
0.31	[calendar] the
0.31	[domestic] [report]
0.31	[idea] <office>
0.31	[mind] and
0.31	[page] in
0.31	[page] to
0.31	[praise] was
0.31	[seem] to
0.31	[state] [praise]
0.31	[topic] …
0.31	^ <office’s> [logistic]
0.31	^ … the
0.31	a [power]
0.31	breath
0.31	election
0.31	into a
0.31	miracl
0.31	much
0.31	on every
0.31	taliban
0.31	through the
0.31	… [procedure]
0.3	<pronoun> were
0.3	[bond]+
0.3	[domestic] at
0.3	[feeling] [affair]
0.3	^ <capital’s> …
0.3	^ her [affair]
0.3	^ … to
0.3	all of
0.3	blam
0.3	by all
0.3	had not
0.3	her [affair]
0.3	in [feeling]
0.3	it [sign]
0.3	it [stage]
0.3	its [bond]
0.3	of [topic]
0.3	own
0.3	peac
0.3	process
0.3	real
0.3	special
0.3	stability
0.3	the <place>
0.3	the [everyone]
0.3	to [blame]
0.3	… <place>
0.3	… ever
0.29	=does
0.29	[affair] of
0.29	[degree] [force]
0.29	[idea] of
0.29	[page] [report]
0.29	[page] at
0.29	^ [logistic] a
0.29	affection
0.29	air
0.29	amount
0.29	apology
0.29	assad
0.29	back with
0.29	but …
0.29	camp
0.29	diplomatic
0.29	fallen
0.29	flattery
0.29	is that
0.29	more about
0.29	paid
0.29	pretend
0.29	princ
0.29	realignment
0.29	risk
0.29	rival
0.29	slap
0.29	the [body]
0.29	this [logistic]
0.29	… his
0.29	… were
0.28	<capital> [seem]
0.28	<capital> are
0.28	<number> [mind]
0.28	<office’s> [affair]
0.28	<place> has
0.28	=merely
0.28	[degree] to
0.28	[power]+
0.28	[praise] for
0.28	[procedure] that
0.28	[report] was
0.28	^ [force]
0.28	^ a [affair]
0.28	an [feeling]
0.28	carpet
0.28	communiqu
0.28	distrust
0.28	happen
0.28	plan
0.28	prais
0.28	that [report]
0.28	that few
0.28	watch
0.28	well
0.28	wrong
0.28	… [game]
0.27	<capital> [logistic]
0.27	=how
0.27	[bond] who
0.27	[idea] [report]
0.27	[page] was
0.27	^ <capital> [mind]
0.27	ask
0.27	at <number>
0.27	audienc
0.27	been more
0.27	court
0.27	courtship
0.27	defin
0.27	either …
0.27	empty
0.27	fac
0.27	farewel
0.27	have …
0.27	heard
0.27	his [affair]
0.27	is over
0.27	only …
0.27	point
0.27	speech
0.27	street
0.27	than either
0.27	to an
0.27	way
0.27	with its
0.27	… [motive]
0.26	; it
0.26	<country’s>
0.26	<number> [logistic]
0.26	<pronoun> [affair]
0.26	<pronoun> will
0.26	[affair] is
0.26	[calendar] and
0.26	[idea] in
0.26	[power] with
0.26	^ [power]
0.26	^ the [praise]
0.26	an [logistic]
0.26	branch
0.26	embrac
0.26	end
0.26	fight
0.26	grown
0.26	had [logistic]
0.26	in [report]
0.26	is not
0.26	mission
0.26	of [body]
0.26	on it
0.26	other
0.26	otherwis
0.26	over <capital>
0.26	pur
0.26	substanc
0.26	surpris
0.26	survival
0.26	than <number>
0.26	this [affair]
0.26	this [bond]
0.26	those who
0.26	treat
0.25	<capital> [mind]
0.25	<capital> had
0.25	<country’s> [bond]
0.25	=those
0.25	[feeling] between
0.25	[game] is
0.25	[report] a
0.25	[state] than
0.25	^ <country’s> [bond]
0.25	^ [feeling]
0.25	be [affair]
0.25	be [stage]
0.25	cabinet
0.25	channel
0.25	chequ
0.25	could hardly
0.25	elit
0.25	friend
0.25	have to
0.25	henc
0.25	hold
0.25	never …
0.25	thing
0.25	threaten
0.25	to [stage]
0.25	was nothing
0.25	what <pronoun>
0.25	… at
0.24	<place> the
0.24	=will
0.24	[affair] [logistic]
0.24	[calendar] had
0.24	[domestic] in
0.24	[domestic] than
0.24	[everyone] is
0.24	[force] <pronoun>
0.24	[logistic] [force]
0.24	[mind] a
0.24	[praise] in
0.24	^ <capital> has
0.24	^ [sign] that
0.24	^ that [affair]
0.24	a [game]
0.24	african
0.24	everything …
0.24	flight
0.24	for [affair]
0.24	not have
0.24	of <capital>
0.24	of this
0.24	out on
0.24	owes
0.24	quiet
0.24	voter
0.24	… out
0.24	… their
0.23	<country> [affair]
0.23	=need
0.23	[force] [bond]
0.23	[idea] for
0.23	[sign] <capital’s>
0.23	^ <group> have
0.23	^ a [calendar]
0.23	^ each
0.23	are [seem]
0.23	dependenc
0.23	disappoint
0.23	emirati
0.23	era
0.23	everyone and
0.23	fill
0.23	friendship
0.23	giv
0.23	had [report]
0.23	how …
0.23	if the
0.23	is an
0.23	is what
0.23	mistak
0.23	no [logistic]
0.23	not [force]
0.23	oil
0.23	pipelin
0.23	reconciliation
0.23	region
0.23	republic
0.23	reward
0.23	saudi
0.23	what [topic]
0.23	… it
0.22	<office> than
0.22	<office> was
0.22	<place> <pronoun>
0.22	[affair] on
0.22	[degree] in
0.22	[degree] …
0.22	[domestic] the
0.22	[feeling] <capital>
0.22	[force] <capital>
0.22	[force] [report]
0.22	[force] that
0.22	[logistic] at
0.22	[logistic] has
0.22	[sign] was
0.22	[state] <place>
0.22	and [degree]
0.22	and [logistic]
0.22	canadian
0.22	caus
0.22	communiqué
0.22	confirm
0.22	earn
0.22	flatter
0.22	for <office>
0.22	giant
0.22	its [idea]
0.22	journey
0.22	more …
0.22	no [degree]
0.22	not
0.22	one for
0.22	pays
0.22	prestig
0.22	protocol
0.22	rediscover
0.22	regional
0.22	rivalry
0.22	smaller
0.22	test
0.22	to [everyone]
0.22	toast
0.22	usefulness
0.22	victory
0.22	was <pronoun>
0.22	… could
0.21	<capital’s> [force]
0.21	<capital’s> [idea]
0.21	<country> <pronoun>
0.21	=for
0.21	[affair] <country>
0.21	[mind] <number>
0.21	[nature] on
0.21	[state] [mind]
0.21	[state] …
0.21	^ <capital> …
0.21	^ <capital’s> [force]
0.21	^ <office> who
0.21	^ as if
0.21	^ for
0.21	^ no <number>
0.21	^ their
0.21	agre
0.21	and its
0.21	and to
0.21	arms
0.21	around
0.21	arrest
0.21	bless
0.21	enemy
0.21	fir
0.21	for <capital>
0.21	for which
0.21	has the
0.21	it as
0.21	its [domestic]
0.21	market
0.21	more from
0.21	no [bond]
0.21	nothing of
0.21	now …
0.21	prov
0.21	reception
0.21	search
0.21	shap
0.21	that neither
0.21	wonder
0.21	would be
0.2	<office> [force]
0.2	<office> into
0.2	[game] in
0.2	[leisure] [stage]
0.2	[logistic] back
0.2	[seem] …
0.2	[sign] the
0.2	^ few
0.2	^ in <country>
0.2	^ the [logistic]
0.2	and [feeling]
0.2	anger
0.2	being [motive]
0.2	bound
0.2	break
0.2	could not
0.2	dined
0.2	doctor
0.2	expos
0.2	fell
0.2	for it
0.2	in [procedure]
0.2	its …
0.2	lik
0.2	louder
0.2	neither …
0.2	no [feeling]
0.2	strong
0.2	suspicion
0.2	transatlantic
0.2	truth
0.2	… to
0.19	=do
0.19	=neither
0.19	=there
0.19	=when
0.19	[body]+
0.19	[force] at
0.19	[idea] is
0.19	[idea] that
0.19	[report] <capital>
0.19	[seem] [logistic]
0.19	[seem] like
0.19	^ [motive] to
0.19	^ [sign] a
0.19	^ [sign] the
0.19	^ may
0.19	a …
0.19	alignment
0.19	almost
0.19	as the
0.19	bloc
0.19	complet
0.19	delight
0.19	draw
0.19	everyone …
0.19	exist
0.19	expect
0.19	focu
0.19	his [logistic]
0.19	is <office>
0.19	is a
0.19	is no
0.19	is on
0.19	of [force]
0.19	other …
0.19	red
0.19	swallow
0.19	trad
0.19	… both
0.19	… up
0.18	<capital> can
0.18	<capital> to
0.18	<date> in
0.18	<number> again
0.18	<number> was
0.18	<office> who
0.18	<pronoun>
0.18	=though
0.18	[power] is
0.18	[state] [logistic]
0.18	^ <office> [seem]
0.18	^ <person’s>
0.18	^ [logistic] the
0.18	^ in <place>
0.18	^ which is
0.18	^ which …
0.18	an [motive]
0.18	and that
0.18	army
0.18	chil
0.18	contempt
0.18	does not
0.18	except
0.18	has so
0.18	have been
0.18	ice
0.18	left
0.18	negotiat
0.18	nothing from
0.18	of [value]
0.18	poison
0.18	remarkabl
0.18	sulk
0.18	tel
0.18	which is
0.18	which …
0.18	winter
0.18	young
0.18	… less
0.18	… when
0.17	<place> [mind]
0.17	<place> a
0.17	<pronoun> more
0.17	[affair] about
0.17	[blame] of
0.17	[bond] has
0.17	[feeling] than
0.17	[mind] for
0.17	[state] had
0.17	[value] [logistic]
0.17	^ <country’s> …
0.17	^ by …
0.17	^ the [calendar]
0.17	a [stage]
0.17	as [everyone]
0.17	at every
0.17	been so
0.17	blackmail
0.17	buy
0.17	correction
0.17	crav
0.17	decid
0.17	declar
0.17	depend
0.17	desperat
0.17	die
0.17	distanc
0.17	ear
0.17	from the
0.17	hail
0.17	his [report]
0.17	in which
0.17	intention
0.17	is being
0.17	is how
0.17	lack
0.17	list
0.17	monarch
0.17	neglect
0.17	officer
0.17	plainer
0.17	post-soviet
0.17	recognition
0.17	remember
0.17	reveal
0.17	shift
0.17	strategy
0.17	the [affair]
0.17	what was
0.17	will [motive]
0.17	with <number>
0.17	won
0.17	… her
0.16	<pronoun> like
0.16	=either
0.16	=too
0.16	[affair] does
0.16	[calendar] has
0.16	[feeling] with
0.16	[mind] its
0.16	[power] to
0.16	[value] is
0.16	^ [blame]
0.16	^ this was
0.16	^ which [logistic]
0.16	^ … [bond]
0.16	a [feeling]
0.16	attempt
0.16	collaps
0.16	due
0.16	good
0.16	has [idea]
0.16	honeymoon
0.16	lead
0.16	minor
0.16	monarchy
0.16	monument
0.16	neighbour
0.16	of [nature]
0.16	since [power]
0.16	stag
0.16	this was
0.16	through <place>
0.16	to [feeling]
0.16	understood
0.16	who has
0.15	; the
0.15	<date’s>
0.15	<office> is
0.15	=always
0.15	[affair] and
0.15	[affair] was
0.15	[feeling] <pronoun>
0.15	[feeling] [logistic]
0.15	[feeling] and
0.15	[force] [feeling]
0.15	[force] in
0.15	[leisure] in
0.15	[motive] a
0.15	[power] [report]
0.15	[report] of
0.15	^ a [logistic]
0.15	^ it would
0.15	^ their [bond]
0.15	are [feeling]
0.15	cheap
0.15	comfort
0.15	cool
0.15	for <country>
0.15	has been
0.15	higher
0.15	in itself
0.15	open
0.15	outcast
0.15	over a
0.15	pay
0.15	plain
0.15	than all
0.15	that is
0.15	the only
0.15	to [motive]
0.15	when …
0.15	which [everyone]
0.15	wish
0.15	with his
0.15	… may
0.14	<capital> will
0.14	<date> …
0.14	=already
0.14	=had
0.14	=nothing
0.14	=off
0.14	[affair]+
0.14	[bond] [leisure]
0.14	[bond] and
0.14	[bond] will
0.14	[domestic] [bond]
0.14	[feeling] [bond]
0.14	[game]+
0.14	[idea] nothing
0.14	[motive] <pronoun>
0.14	[seem] at
0.14	[stage] by
0.14	^ <number> [affair]
0.14	^ <office’s> [affair]
0.14	^ <place’s>
0.14	^ [affair] between
0.14	^ [seem]
0.14	^ … [mind]
0.14	already …
0.14	bilateral
0.14	ceremony
0.14	concern
0.14	divid
0.14	far
0.14	for what
0.14	had no
0.14	human
0.14	is [feeling]
0.14	know
0.14	mistrust
0.14	naiv
0.14	net
0.14	not the
0.14	of [degree]
0.14	pact
0.14	royal
0.14	suitor
0.14	than an
0.14	that [topic]
0.14	that it
0.14	through …
0.14	tourist
0.14	… had
0.14	… like
0.13	<capital> [praise]
0.13	<number> [stage]
0.13	<office’s> [procedure]
0.13	<place> as
0.13	=everyone
0.13	[affair] <capital>
0.13	[affair] has
0.13	[affair] it
0.13	[bond] was
0.13	[feeling] [idea]
0.13	[logistic] <capital>
0.13	[logistic] that
0.13	[nature] [report]
0.13	[state] a
0.13	[value] that
0.13	^ <office> [affair]
0.13	^ [affair] it
0.13	^ only a
0.13	^ … [logistic]
0.13	a [force]
0.13	all <number>
0.13	an [blame]
0.13	and [stage]
0.13	calculat
0.13	expectation
0.13	form
0.13	humility
0.13	insuranc
0.13	intend
0.13	mov
0.13	of being
0.13	only a
0.13	partner
0.13	personal
0.13	run
0.13	spectator
0.13	the most
0.13	too [value]
0.13	try
0.13	who was
0.13	will [mind]
0.12	; <pronoun>
0.12	<capital> cannot
0.12	<number> in
0.12	<office> [feeling]
0.12	<office> in
0.12	<place> by
0.12	=better
0.12	=many
0.12	[degree] the
0.12	[mind] is
0.12	[mind] it
0.12	[motive] that
0.12	[praise] but
0.12	[report] on
0.12	[report] what
0.12	[sign] what
0.12	[stage] and
0.12	^ <capital> is
0.12	^ <pronoun> [mind]
0.12	^ <pronoun> had
0.12	^ an …
0.12	^ the [procedure]
0.12	^ the most
0.12	^ where
0.12	and [praise]
0.12	be …
0.12	but [blame]
0.12	ceasefir
0.12	denial
0.12	feel
0.12	feet
0.12	has [force]
0.12	heavy
0.12	is its
0.12	lend
0.12	on its
0.12	persuad
0.12	ring
0.12	sanction
0.12	seen
0.12	slip
0.12	suggest
0.12	suspect
0.12	vanity
0.12	was <person’s>
0.12	was no
0.12	what everyone
0.12	… [bond]
0.12	… into
0.12	… should
0.11	<capital’s> [feeling]
0.11	<country> [force]
0.11	<country’s> …
0.11	<number> [state]
0.11	<office> [affair]
0.11	=has
0.11	=not
0.11	=through
0.11	=whom
0.11	[blame] [affair]
0.11	[bond] were
0.11	[everyone]
0.11	[everyone] [feeling]
0.11	[idea] [value]
0.11	[logistic] by
0.11	[mind] where
0.11	[power] …
0.11	[procedure] [sign]
0.11	[report] is
0.11	[report] to
0.11	[sign] if
0.11	^ [sign] if
0.11	^ was [motive]
0.11	aggression
0.11	ambition
0.11	an [power]
0.11	and was
0.11	and without
0.11	behind
0.11	between <number>
0.11	between [bond]
0.11	council
0.11	enter
0.11	greet
0.11	heart
0.11	isolation
0.11	less to
0.11	mediator
0.11	mind
0.11	power
0.11	relief
0.11	so [degree]
0.11	to [report]
0.11	vot
0.11	was about
0.11	what <capital>
0.11	where it
0.11	who had
0.11	will do
0.11	… itself
0.11	… too
0.11	… …
0.1	<capital’s> [power]
0.1	<pronoun> had
0.1	=be
0.1	=into
0.1	=their
0.1	[affair] ;
0.1	[bond] that
0.1	[force] [power]
0.1	[idea] to
0.1	[leisure] [force]
0.1	[logistic] [procedure]
0.1	[logistic] as
0.1	[mind] was
0.1	[motive] its
0.1	[power] of
0.1	[praise] of
0.1	[praise]+
0.1	[topic] [power]
0.1	[topic] is
0.1	^ <number> [logistic]
0.1	^ [power] is
0.1	^ in [value]
0.1	^ neither …
0.1	^ this
0.1	a [report]
0.1	airport
0.1	an [stage]
0.1	any [affair]
0.1	at which
0.1	brok
0.1	damag
0.1	door
0.1	doubt
0.1	field
0.1	had …
0.1	hatr
0.1	his [praise]
0.1	his [state]
0.1	impress
0.1	in [value]
0.1	it [logistic]
0.1	laid
0.1	limit
0.1	mandat
0.1	neutrality
0.1	of a
0.1	patienc
0.1	pleas
0.1	privat
0.1	provocation
0.1	recal
0.1	rich
0.1	than <pronoun>
0.1	than from
0.1	the [value]
0.1	thus
0.1	to a
0.1	too …
0.1	what the
0.1	which [idea]
0.1	with <office>
0.1	… or
0.1	… what
0.1	… whom
0.09	<number> [power]
0.09	<office> [mind]
0.09	<pronoun> can
0.09	[degree] [leisure]
0.09	[feeling] the
0.09	[game] [blame]
0.09	[idea] a
0.09	[logistic] it
0.09	[nature] is
0.09	[praise] [idea]
0.09	[procedure] has
0.09	[procedure] it
0.09	[stage] at
0.09	[state] [seem]
0.09	^ <capital’s> [feeling]
0.09	^ <office’s> [bond]
0.09	^ <pronoun> can
0.09	^ [logistic] it
0.09	^ [report] it
0.09	^ a [sign]
0.09	^ a [stage]
0.09	^ every
0.09	about the
0.09	american
0.09	chos
0.09	cold
0.09	division
0.09	drawn
0.09	engagement
0.09	everybody
0.09	flank
0.09	had [mind]
0.09	have [force]
0.09	have [mind]
0.09	in [logistic]
0.09	in [page]
0.09	is [motive]
0.09	is [power]
0.09	is all
0.09	it all
0.09	library
0.09	los
0.09	may be
0.09	mood
0.09	of that
0.09	outcom
0.09	pressur
0.09	pretext
0.09	releas
0.09	shop
0.09	shrug
0.09	southern
0.09	stay
0.09	where …
0.09	who is
0.09	with [praise]
0.09	… [affair]
0.09	… [blame]
0.09	… but
0.09	… have
0.08	: <capital>
0.08	<capital> [motive]
0.08	<date’s> [affair]
0.08	<office’s> [bond]
0.08	<pronoun> [force]
0.08	[affair] nobody
0.08	[force] was
0.08	[leisure]+
0.08	[logistic] may
0.08	[mind] not
0.08	[mind] the
0.08	[praise] are
0.08	[seem] [blame]
0.08	[state] will
0.08	[topic] [procedure]
0.08	^ <office> [force]
0.08	^ <pronoun> has
0.08	^ [affair] are
0.08	^ [force] the
0.08	^ is hardly
0.08	^ not a
0.08	^ that
0.08	^ the [report]
0.08	^ … …
0.08	any [value]
0.08	applaus
0.08	been [force]
0.08	before it
0.08	being …
0.08	believ
0.08	between <capital>
0.08	breakthrough
0.08	cannot [force]
0.08	chair
0.08	discover
0.08	dying
0.08	eager
0.08	everyone had
0.08	for <number>
0.08	fresh
0.08	front
0.08	furiou
0.08	gap
0.08	his [bond]
0.08	impression
0.08	is hardly
0.08	itinerary
0.08	its [value]
0.08	korean
0.08	lif
0.08	may [force]
0.08	most of
0.08	not [mind]
0.08	of an
0.08	on <capital>
0.08	pass
0.08	permanent
0.08	seek
0.08	success
0.08	tension
0.08	tenur
0.08	to <office>
0.08	to [sign]
0.08	was as
0.08	were [report]
0.08	were …
0.08	what [logistic]
0.08	which [logistic]
0.08	… cannot
0.08	… that
0.08	… was
0.07	<place> <office>
0.07	<pronoun> [motive]
0.07	=these
0.07	[affair] <office>
0.07	[affair] may
0.07	[bond] ;
0.07	[bond] a
0.07	[bond] in
0.07	[bond] …
0.07	[force] an
0.07	[force] any
0.07	[logistic] [body]
0.07	[mind] …
0.07	[procedure] is
0.07	[procedure] to
0.07	[state] [force]
0.07	[state] that
0.07	[value] <pronoun>
0.07	^ <capital> [seem]
0.07	^ <office> [logistic]
0.07	^ <person> …
0.07	^ <person’s> …
0.07	^ <pronoun> [motive]
0.07	^ <pronoun> will
0.07	^ [idea]
0.07	^ [stage] that
0.07	^ its
0.07	^ which [report]
0.07	and [affair]
0.07	any [feeling]
0.07	any [motive]
0.07	art
0.07	but it
0.07	but the
0.07	by [bond]
0.07	chines
0.07	commitment
0.07	customer
0.07	favour
0.07	few had
0.07	fin
0.07	in that
0.07	intensify
0.07	is where
0.07	its [praise]
0.07	majority
0.07	none of
0.07	of <group>
0.07	on <country>
0.07	or …
0.07	pariah
0.07	pattern
0.07	perhap
0.07	purpos
0.07	row
0.07	sens
0.07	ton
0.07	was [state]
0.07	which [report]
0.07	would [affair]
0.07	would [report]
0.06	<number> before
0.06	<place> with
0.06	=another
0.06	[bond] like
0.06	[degree] [mind]
0.06	[game] on
0.06	[idea] [logistic]
0.06	[idea] into
0.06	[logistic] <pronoun>
0.06	[motive] at
0.06	[motive] to
0.06	[seem] about
0.06	[state] can
0.06	[topic] between
0.06	^ <capital> [motive]
0.06	^ <capital’s> [power]
0.06	^ [report] the
0.06	^ [stage]
0.06	^ [value]
0.06	^ for <number>
0.06	^ no [state]
0.06	^ none
0.06	^ none of
0.06	^ the <country>
0.06	absenc
0.06	and everyone
0.06	any …
0.06	be [mind]
0.06	betray
0.06	bil
0.06	choos
0.06	com
0.06	critic
0.06	deal
0.06	disguis
0.06	for nothing
0.06	measur
0.06	moment
0.06	no [nature]
0.06	no [value]
0.06	noticeab
0.06	on his
0.06	rac
0.06	regim
0.06	seal
0.06	short-liv
0.06	speak
0.06	that [logistic]
0.06	the [state]
0.06	up …
0.06	was on
0.06	… [logistic]
0.06	… [praise]
0.06	… [state]
0.06	… of
0.05	<office> did
0.05	=best
0.05	=with
0.05	[bond] [stage]
0.05	[bond] with
0.05	[force] the
0.05	[force] to
0.05	[mind] about
0.05	[page] has
0.05	[praise] [feeling]
0.05	[report] are
0.05	[sign] in
0.05	[value] …
0.05	^ [feeling] is
0.05	^ an [idea]
0.05	^ for …
0.05	^ in what
0.05	^ that is
0.05	^ was
0.05	a [idea]
0.05	and <person>
0.05	awkward
0.05	bet
0.05	congress
0.05	convenienc
0.05	coronation
0.05	coup
0.05	european
0.05	every [affair]
0.05	flew
0.05	forget
0.05	genuin
0.05	in what
0.05	inch
0.05	increas
0.05	into an
0.05	invit
0.05	it [seem]
0.05	it that
0.05	last
0.05	later
0.05	lifelin
0.05	loyal
0.05	more [praise]
0.05	notic
0.05	pac
0.05	parad
0.05	road
0.05	seem
0.05	than a
0.05	the better
0.05	the other
0.05	to do
0.05	trust
0.05	was a
0.05	worth
0.05	… than
-0.05	<capital>
-0.05	<capital> at
-0.05	<capital> than
-0.05	<country> [page]
-0.05	<country> has
-0.05	<country> more
-0.05	<country’s> [domestic]
-0.05	<date> <pronoun>
-0.05	<date> were
-0.05	<group> were
-0.05	<number> [idea]
-0.05	<number> [page]
-0.05	<number> out
-0.05	<office> <date>
-0.05	<office> …
-0.05	<person> [affair]
-0.05	<place> since
-0.05	<pronoun> <country>
-0.05	=even
-0.05	[affair] [praise]
-0.05	[calendar]+
-0.05	[domestic] [stage]
-0.05	[everyone] on
-0.05	[idea] up
-0.05	[logistic] <country>
-0.05	[logistic] <person>
-0.05	[logistic] away
-0.05	[logistic] each
-0.05	[logistic] from
-0.05	[logistic] were
-0.05	[mind] :
-0.05	[page] and
-0.05	[procedure] and
-0.05	[stage] :
-0.05	[topic] [topic]
-0.05	^ <capital> on
-0.05	^ <country’s> [domestic]
-0.05	^ <date> it
-0.05	^ <number> a
-0.05	^ <number> out
-0.05	^ [affair] from
-0.05	^ after an
-0.05	^ all <number>
-0.05	^ each of
-0.05	^ from <number>
-0.05	^ over
-0.05	^ their …
-0.05	after an
-0.05	arrival
-0.05	asia-
-0.05	at [power]
-0.05	back on
-0.05	been <number>
-0.05	book
-0.05	coast
-0.05	conversation
-0.05	drov
-0.05	effect
-0.05	garden
-0.05	habit
-0.05	has [value]
-0.05	have [report]
-0.05	have had
-0.05	having …
-0.05	how [feeling]
-0.05	inauguration
-0.05	incident
-0.05	invasion
-0.05	is the
-0.05	latter
-0.05	more [logistic]
-0.05	northern
-0.05	occasion
-0.05	of those
-0.05	opposition
-0.05	party
-0.05	print
-0.05	progress
-0.05	rar
-0.05	reconstruction
-0.05	revolution
-0.05	shrunk
-0.05	stopover
-0.05	that the
-0.05	the <capital’s>
-0.05	tru
-0.05	turn
-0.05	up again
-0.05	veto
-0.05	was [degree]
-0.05	was the
-0.05	weekend
-0.05	western
-0.05	with the
-0.05	worry
-0.05	… :
-0.05	… more
-0.05	… on
-0.05	… with
-0.06	<capital> <capital>
-0.06	<capital> on
-0.06	<country> :
-0.06	<country> <date>
-0.06	<country> [report]
-0.06	<country> [state]
-0.06	<country> only
-0.06	<country> since
-0.06	<country> will
-0.06	<country’s> [topic]
-0.06	<number> from
-0.06	<number> have
-0.06	<person> <number>
-0.06	<person’s>
-0.06	<place> less
-0.06	<place> not
-0.06	<pronoun> at
-0.06	<pronoun> from
-0.06	=were
-0.06	[bond] at
-0.06	[bond] had
-0.06	[bond] the
-0.06	[calendar] <capital>
-0.06	[calendar] as
-0.06	[domestic] is
-0.06	[logistic] [nature]
-0.06	[logistic] after
-0.06	[logistic] more
-0.06	[logistic] of
-0.06	[logistic] their
-0.06	[page] <number>
-0.06	[praise] [calendar]
-0.06	[procedure] [mind]
-0.06	[procedure] [topic]
-0.06	[report] its
-0.06	[report] with
-0.06	^ <country> will
-0.06	^ <number> [procedure]
-0.06	^ <office> still
-0.06	^ [domestic] are
-0.06	^ nothing
-0.06	^ the [stage]
-0.06	^ who
-0.06	a [affair]
-0.06	address
-0.06	after <number>
-0.06	and no
-0.06	and there
-0.06	are [blame]
-0.06	arrang
-0.06	at [nature]
-0.06	author
-0.06	becam
-0.06	becom
-0.06	been [page]
-0.06	been a
-0.06	confer
-0.06	disaster
-0.06	each of
-0.06	event
-0.06	evidenc
-0.06	ferry
-0.06	for [praise]
-0.06	forc
-0.06	fortnight
-0.06	frontier
-0.06	has <number>
-0.06	in [idea]
-0.06	in an
-0.06	keep
-0.06	night
-0.06	nuuk
-0.06	of each
-0.06	opposit
-0.06	or <office>
-0.06	previou
-0.06	quick
-0.06	standstil
-0.06	step
-0.06	the <date>
-0.06	touch
-0.06	up in
-0.06	was [calendar]
-0.06	weight
-0.06	… can
-0.06	… every
-0.07	: the
-0.07	<capital> a
-0.07	<capital> until
-0.07	<capital’s> [affair]
-0.07	<country> <number>
-0.07	<date> it
-0.07	<group> <date>
-0.07	<office> still
-0.07	<organisation> [affair]
-0.07	<person> in
-0.07	<place>
-0.07	<pronoun> again
-0.07	<pronoun> by
-0.07	<pronoun> to
-0.07	=about
-0.07	=nor
-0.07	=or
-0.07	[affair] [idea]
-0.07	[calendar] <number>
-0.07	[domestic] for
-0.07	[everyone] [report]
-0.07	[feeling] [everyone]
-0.07	[motive] of
-0.07	[page] by
-0.07	[praise] with
-0.07	[procedure] have
-0.07	[report] <number>
-0.07	[state] [idea]
-0.07	[topic] <date>
-0.07	[topic] the
-0.07	[topic] will
-0.07	^ <capital’s> [affair]
-0.07	^ [affair] of
-0.07	^ [everyone] [report]
-0.07	^ [page] by
-0.07	^ [topic] [report]
-0.07	^ all of
-0.07	^ at <number>
-0.07	^ never had
-0.07	^ with <pronoun>
-0.07	^ … [report]
-0.07	^ … was
-0.07	a [procedure]
-0.07	adopt
-0.07	all that
-0.07	any more
-0.07	apart
-0.07	barely <number>
-0.07	busiest
-0.07	climb
-0.07	commission
-0.07	continent
-0.07	dam
-0.07	did <date>
-0.07	dismiss
-0.07	down to
-0.07	emergency
-0.07	equal
-0.07	exception
-0.07	exil
-0.07	for <pronoun>
-0.07	from <person>
-0.07	german
-0.07	in <pronoun>
-0.07	is more
-0.07	it did
-0.07	its [leisure]
-0.07	its [topic]
-0.07	judg
-0.07	member
-0.07	more [nature]
-0.07	never had
-0.07	none at
-0.07	noon
-0.07	nor <office>
-0.07	of all
-0.07	project
-0.07	schedul
-0.07	shot
-0.07	some <number>
-0.07	than with
-0.07	the best
-0.07	the need
-0.07	to [page]
-0.07	turnout
-0.07	uncl
-0.07	under the
-0.07	until now
-0.07	was [force]
-0.07	was [nature]
-0.07	was [power]
-0.07	with <pronoun>
-0.07	… <person>
-0.07	… [degree]
-0.07	… nor
-0.08	<capital> <date>
-0.08	<number> <date>
-0.08	<number> more
-0.08	<office> are
-0.08	<person> for
-0.08	<place> [state]
-0.08	<pronoun> <date>
-0.08	<pronoun> <number>
-0.08	[affair] but
-0.08	[affair] were
-0.08	[blame] [logistic]
-0.08	[body] over
-0.08	[logistic] <place>
-0.08	[logistic] will
-0.08	[nature] and
-0.08	[page] [sign]
-0.08	[praise] and
-0.08	[procedure] from
-0.08	[state] [body]
-0.08	^ <capital> [logistic]
-0.08	^ <office> would
-0.08	^ [logistic] by
-0.08	^ [report] between
-0.08	^ about
-0.08	^ everyone in
-0.08	^ the [sign]
-0.08	accompany
-0.08	after <place>
-0.08	agricultur
-0.08	any other
-0.08	are the
-0.08	as her
-0.08	be [force]
-0.08	been [bond]
-0.08	by his
-0.08	by …
-0.08	could be
-0.08	edg
-0.08	edit
-0.08	effort
-0.08	egyptian
-0.08	enthusiasm
-0.08	exclud
-0.08	has now
-0.08	his …
-0.08	honour
-0.08	hospital
-0.08	in [force]
-0.08	into <place>
-0.08	larger
-0.08	loss
-0.08	many as
-0.08	marriag
-0.08	nervou
-0.08	not …
-0.08	now been
-0.08	off by
-0.08	on [nature]
-0.08	or its
-0.08	pictur
-0.08	poll
-0.08	pool
-0.08	portion
-0.08	presidential
-0.08	priz
-0.08	reviv
-0.08	sid
-0.08	signal
-0.08	so …
-0.08	sworn
-0.08	tenth
-0.08	transit
-0.08	twentieth
-0.08	websit
-0.08	were from
-0.08	will be
-0.08	with [bond]
-0.08	without …
-0.08	would [degree]
-0.08	would [praise]
-0.08	… [nature]
-0.08	… how
-0.08	… under
-0.08	… worse
-0.09	<capital> about
-0.09	<office> been
-0.09	<office> since
-0.09	<person> <person>
-0.09	<person’s> [force]
-0.09	<pronoun> …
-0.09	=who
-0.09	[degree] [idea]
-0.09	[domestic] [motive]
-0.09	[leisure] [report]
-0.09	[logistic] [logistic]
-0.09	[topic] on
-0.09	^ <group> [logistic]
-0.09	^ <person’s> [force]
-0.09	^ [domestic]
-0.09	^ [logistic] to
-0.09	^ [nature]
-0.09	^ [report] of
-0.09	^ among
-0.09	^ as
-0.09	^ is
-0.09	^ on
-0.09	^ on the
-0.09	about [idea]
-0.09	ahead
-0.09	and <number>
-0.09	appl
-0.09	as in
-0.09	bay
-0.09	been [degree]
-0.09	by the
-0.09	chief
-0.09	cut
-0.09	delay
-0.09	destroy
-0.09	dog
-0.09	earthquak
-0.09	economic
-0.09	every <number>
-0.09	expand
-0.09	hungarian
-0.09	illusion
-0.09	in <place>
-0.09	is <capital>
-0.09	kilometr
-0.09	more [page]
-0.09	neither of
-0.09	november
-0.09	or <capital>
-0.09	pag
-0.09	property
-0.09	regard
-0.09	remain
-0.09	servic
-0.09	so [feeling]
-0.09	strength
-0.09	taken
-0.09	than any
-0.09	the [blame]
-0.09	the [sign]
-0.09	the [stage]
-0.09	to [logistic]
-0.09	trip
-0.09	up a
-0.09	was their
-0.09	ways
-0.09	week
-0.09	without [affair]
-0.1	<capital> any
-0.1	<country> <country>
-0.1	<number> [praise]
-0.1	<office> has
-0.1	<office> will
-0.1	<person> has
-0.1	<person’s> <country>
-0.1	<place> more
-0.1	<pronoun> <person>
-0.1	=then
-0.1	[calendar] of
-0.1	[degree] [affair]
-0.1	[force] for
-0.1	[game] …
-0.1	[leisure] is
-0.1	[logistic] [stage]
-0.1	[logistic] the
-0.1	[logistic] without
-0.1	[page] :
-0.1	[procedure] [procedure]
-0.1	[procedure] were
-0.1	[state] [page]
-0.1	[topic] from
-0.1	[value] was
-0.1	^ <country> has
-0.1	^ <group> …
-0.1	^ <place> has
-0.1	^ <place> was
-0.1	^ [domestic] in
-0.1	^ [domestic] is
-0.1	^ [logistic] between
-0.1	^ [mind] the
-0.1	^ [page] :
-0.1	^ after the
-0.1	^ against
-0.1	^ against <number>
-0.1	^ for [page]
-0.1	^ for most
-0.1	^ it …
-0.1	^ no other
-0.1	^ … [page]
-0.1	affair
-0.1	after a
-0.1	again for
-0.1	against <number>
-0.1	alternat
-0.1	among <pronoun>
-0.1	and [force]
-0.1	any of
-0.1	are …
-0.1	as <pronoun>
-0.1	at least
-0.1	band
-0.1	between <pronoun>
-0.1	brother
-0.1	build
-0.1	chessboard
-0.1	clear
-0.1	coalition
-0.1	crim
-0.1	currency
-0.1	down …
-0.1	envoy
-0.1	for [page]
-0.1	for [state]
-0.1	frequent
-0.1	greater
-0.1	had <pronoun>
-0.1	had more
-0.1	has a
-0.1	has its
-0.1	in his
-0.1	is less
-0.1	issu
-0.1	january
-0.1	kil
-0.1	least <number>
-0.1	less about
-0.1	lov
-0.1	media
-0.1	negotiation
-0.1	on <office>
-0.1	on <person’s>
-0.1	organisation
-0.1	overnight
-0.1	predecessor
-0.1	representativ
-0.1	request
-0.1	rul
-0.1	shut
-0.1	stadium
-0.1	tea
-0.1	than about
-0.1	the <capital>
-0.1	tradition
-0.1	upgrad
-0.1	will [stage]
-0.1	with <person>
-0.1	… against
-0.1	… an
-0.11	: …
-0.11	<country> are
-0.11	<country> for
-0.11	<number> <office>
-0.11	<number> <place>
-0.11	[affair] [motive]
-0.11	[calendar] to
-0.11	[degree] <office>
-0.11	[domestic] to
-0.11	[force] <date>
-0.11	[idea] [force]
-0.11	[idea] on
-0.11	[logistic] and
-0.11	[motive] and
-0.11	[nature] was
-0.11	[nature] were
-0.11	[report] [domestic]
-0.11	^ <capital> [stage]
-0.11	^ <date’s>
-0.11	^ <number> [calendar]
-0.11	^ <number> of
-0.11	^ [logistic]
-0.11	^ another
-0.11	^ most
-0.11	^ most of
-0.11	^ no [logistic]
-0.11	^ not …
-0.11	^ these
-0.11	a [body]
-0.11	and [topic]
-0.11	been none
-0.11	blow
-0.11	by <person>
-0.11	chapter
-0.11	coach
-0.11	deep
-0.11	direction
-0.11	early
-0.11	executiv
-0.11	face-to-fac
-0.11	holiday
-0.11	host
-0.11	hous
-0.11	inquiry
-0.11	intelligenc
-0.11	interval
-0.11	is in
-0.11	min
-0.11	no [procedure]
-0.11	no [report]
-0.11	of <country’s>
-0.11	on [topic]
-0.11	on to
-0.11	only <country>
-0.11	proof
-0.11	rain
-0.11	refus
-0.11	saw
-0.11	smal
-0.11	still [bond]
-0.11	tax
-0.11	there had
-0.11	these …
-0.11	trial
-0.11	was [mind]
-0.11	when the
-0.11	which no
-0.11	with <group>
-0.11	… [feeling]
-0.11	… [mind]
-0.11	… either
-0.12	<capital> for
-0.12	<date> than
-0.12	<date> was
-0.12	<group> are
-0.12	<number> has
-0.12	<number> were
-0.12	=again
-0.12	=against
-0.12	=few
-0.12	[affair] a
-0.12	[body] of
-0.12	[calendar] <date>
-0.12	[force] through
-0.12	[idea] <number>
-0.12	[idea] has
-0.12	[logistic] again
-0.12	[mind] <pronoun>
-0.12	[procedure] are
-0.12	[report] [topic]
-0.12	[sign] that
-0.12	[state] <number>
-0.12	[value] to
-0.12	^ <group> are
-0.12	^ <number> <group>
-0.12	^ <number> were
-0.12	^ <office>
-0.12	^ <pronoun> have
-0.12	^ from
-0.12	^ of all
-0.12	^ while
-0.12	all but
-0.12	altogether
-0.12	and …
-0.12	are to
-0.12	between <office>
-0.12	bury
-0.12	cathedral
-0.12	continu
-0.12	differ
-0.12	during the
-0.12	ever …
-0.12	forecast
-0.12	had [feeling]
-0.12	history
-0.12	led
-0.12	many <group>
-0.12	match
-0.12	menu
-0.12	not be
-0.12	of <person’s>
-0.12	pandemic
-0.12	public
-0.12	readout
-0.12	register
-0.12	round
-0.12	should be
-0.12	stress
-0.12	student
-0.12	than <person>
-0.12	to have
-0.12	too [feeling]
-0.12	up the
-0.12	villag
-0.12	what …
-0.12	will [report]
-0.12	wind
-0.13	<capital> <number>
-0.13	<date> there
-0.13	<group> have
-0.13	<organisation> in
-0.13	<pronoun> [degree]
-0.13	=between
-0.13	[blame] in
-0.13	[calendar] since
-0.13	[calendar] was
-0.13	[force] [sign]
-0.13	[logistic] <date>
-0.13	[page]
-0.13	[procedure] with
-0.13	^ [affair]
-0.13	^ even
-0.13	^ only <number>
-0.13	^ when
-0.13	about [bond]
-0.13	argu
-0.13	as …
-0.13	at <place>
-0.13	between the
-0.13	bread
-0.13	business
-0.13	decision
-0.13	diary
-0.13	from <office>
-0.13	govern
-0.13	had <office>
-0.13	half
-0.13	has had
-0.13	hospitality
-0.13	hundredth
-0.13	in its
-0.13	is <country’s>
-0.13	is [stage]
-0.13	it …
-0.13	lobby
-0.13	longer
-0.13	military
-0.13	no [mind]
-0.13	not <number>
-0.13	paragraph
-0.13	return
-0.13	river
-0.13	salisbury
-0.13	seriou
-0.13	shar
-0.13	since <pronoun>
-0.13	sixth
-0.13	strategic
-0.13	sup
-0.13	text
-0.13	that <office>
-0.13	the [degree]
-0.13	updat
-0.13	was in
-0.13	were the
-0.13	within
-0.13	yearbook
-0.13	… nobody
-0.13	… there
-0.14	<capital> in
-0.14	<country’s> have
-0.14	<office> more
-0.14	<place> or
-0.14	=over
-0.14	=under
-0.14	[affair] that
-0.14	[force] their
-0.14	[logistic] [idea]
-0.14	[logistic] [page]
-0.14	[logistic] had
-0.14	[nature] [idea]
-0.14	[power] as
-0.14	[procedure] at
-0.14	[report] between
-0.14	[stage] that
-0.14	[state]+
-0.14	^ <number> as
-0.14	^ <office> was
-0.14	^ <pronoun> did
-0.14	^ of
-0.14	^ the [degree]
-0.14	abov
-0.14	after …
-0.14	all her
-0.14	and have
-0.14	burn
-0.14	clock
-0.14	company
-0.14	consider
-0.14	had to
-0.14	inflation
-0.14	investment
-0.14	languag
-0.14	novel
-0.14	pip
-0.14	pop
-0.14	restor
-0.14	split
-0.14	succession
-0.14	take-of
-0.14	term
-0.14	to <country>
-0.14	tram
-0.14	volum
-0.14	was [blame]
-0.14	wif
-0.14	… [idea]
-0.14	… just
-0.14	… until
-0.15	<number> a
-0.15	<number> to
-0.15	<person> never
-0.15	<place> in
-0.15	=during
-0.15	[affair] had
-0.15	[force] on
-0.15	[idea] [idea]
-0.15	[page] with
-0.15	[praise] …
-0.15	[procedure] [report]
-0.15	[topic] [affair]
-0.15	^ <pronoun> were
-0.15	^ after <capital>
-0.15	^ and the
-0.15	^ ever
-0.15	^ it was
-0.15	acted
-0.15	after <capital>
-0.15	ambassador
-0.15	and a
-0.15	and in
-0.15	at [calendar]
-0.15	away from
-0.15	both …
-0.15	budget
-0.15	carry
-0.15	compar
-0.15	crisi
-0.15	deliver
-0.15	drop
-0.15	euro
-0.15	every <office>
-0.15	export
-0.15	fool
-0.15	for [bond]
-0.15	from …
-0.15	his [degree]
-0.15	joint
-0.15	known
-0.15	lak
-0.15	never <number>
-0.15	paper
-0.15	period
-0.15	publish
-0.15	sam
-0.15	school
-0.15	this …
-0.15	to [degree]
-0.15	to both
-0.15	transport
-0.15	wag
-0.15	… <capital>
-0.16	<capital’s> [leisure]
-0.16	<number> [domestic]
-0.16	<place> <place>
-0.16	<pronoun> did
-0.16	=among
-0.16	[affair] <place>
-0.16	[affair] will
-0.16	[idea] by
-0.16	[logistic] [mind]
-0.16	[procedure] will
-0.16	[report] <office>
-0.16	^ <date>
-0.16	^ more <group>
-0.16	^ more than
-0.16	^ never [mind]
-0.16	^ this [procedure]
-0.16	^ … were
-0.16	a [nature]
-0.16	abandon
-0.16	balanc
-0.16	barely a
-0.16	been [mind]
-0.16	but no
-0.16	exercis
-0.16	fall
-0.16	for most
-0.16	further
-0.16	guest
-0.16	head
-0.16	his [procedure]
-0.16	his [topic]
-0.16	metr
-0.16	never [mind]
-0.16	on <office’s>
-0.16	parliament
-0.16	programm
-0.16	provid
-0.16	repeat
-0.16	squar
-0.16	that no
-0.16	video
-0.16	were <pronoun>
-0.16	were [logistic]
-0.16	… has
-0.17	<office> on
-0.17	<person> [logistic]
-0.17	<person> the
-0.17	<person> who
-0.17	<pronoun> never
-0.17	=other
-0.17	=would
-0.17	[affair] <pronoun>
-0.17	[domestic] are
-0.17	[game] of
-0.17	[logistic] <office>
-0.17	[logistic] [state]
-0.17	[motive] is
-0.17	[page] …
-0.17	[procedure] for
-0.17	[procedure] …
-0.17	[sign] …
-0.17	[stage] <pronoun>
-0.17	^ [domestic] …
-0.17	^ [everyone] in
-0.17	^ only the
-0.17	^ since the
-0.17	^ the [value]
-0.17	^ … a
-0.17	^ … than
-0.17	a [logistic]
-0.17	acts
-0.17	analyst
-0.17	are in
-0.17	as [power]
-0.17	be [feeling]
-0.17	certain
-0.17	clean
-0.17	each [calendar]
-0.17	every [nature]
-0.17	final
-0.17	fre
-0.17	least [logistic]
-0.17	medium
-0.17	nightfal
-0.17	of [domestic]
-0.17	of her
-0.17	of its
-0.17	only the
-0.17	outsid
-0.17	over by
-0.17	postpon
-0.17	restraint
-0.17	session
-0.17	ship
-0.17	strik
-0.17	than ever
-0.17	the least
-0.17	version
-0.17	viru
-0.17	was over
-0.17	… <date>
-0.18	<group> [logistic]
-0.18	<number> [everyone]
-0.18	<place> than
-0.18	<pronoun> [report]
-0.18	[motive] <capital>
-0.18	[motive] for
-0.18	[sign] by
-0.18	^ [mind]
-0.18	^ [topic] …
-0.18	^ in a
-0.18	^ nobody was
-0.18	^ the …
-0.18	aim
-0.18	as it
-0.18	deny
-0.18	desk
-0.18	development
-0.18	former
-0.18	gaza
-0.18	greek
-0.18	has [motive]
-0.18	in [domestic]
-0.18	it over
-0.18	kept
-0.18	launch
-0.18	lined
-0.18	not to
-0.18	noted
-0.18	on [force]
-0.18	on [logistic]
-0.18	over [affair]
-0.18	packag
-0.18	paus
-0.18	post
-0.18	premier
-0.18	remark
-0.18	replac
-0.18	risen
-0.18	singl
-0.18	sound
-0.18	steady
-0.18	stop
-0.18	study
-0.18	swing
-0.18	think
-0.18	water
-0.18	were to
-0.18	… a
-0.19	<group> had
-0.19	<group> than
-0.19	<group> to
-0.19	<place> [logistic]
-0.19	=as
-0.19	=barely
-0.19	=never
-0.19	[everyone] [state]
-0.19	[feeling] for
-0.19	[mind] in
-0.19	[procedure] no
-0.19	^ <country> and
-0.19	^ [affair] were
-0.19	^ barely
-0.19	^ more …
-0.19	^ never have
-0.19	^ since
-0.19	^ … of
-0.19	abroad
-0.19	been [praise]
-0.19	cancel
-0.19	every [calendar]
-0.19	few <group>
-0.19	fish
-0.19	growth
-0.19	have so
-0.19	highest
-0.19	less [affair]
-0.19	midnight
-0.19	motorcad
-0.19	nobody [motive]
-0.19	north
-0.19	of <office’s>
-0.19	population
-0.19	protest
-0.19	queu
-0.19	spoken
-0.19	talk
-0.19	than the
-0.19	to [state]
-0.19	twelfth
-0.2	<office’s> …
-0.2	<place> for
-0.2	=just
-0.2	[feeling] as
-0.2	[nature] has
-0.2	[state] from
-0.2	[topic]
-0.2	^ <pronoun> are
-0.2	^ <pronoun> never
-0.2	^ a [nature]
-0.2	^ for a
-0.2	^ no <office>
-0.2	^ with
-0.2	annex
-0.2	as [feeling]
-0.2	auditor
-0.2	between …
-0.2	courag
-0.2	failur
-0.2	figur
-0.2	for the
-0.2	hard
-0.2	has ever
-0.2	humiliation
-0.2	its [state]
-0.2	let
-0.2	no [blame]
-0.2	no more
-0.2	not [idea]
-0.2	not [report]
-0.2	reaffirm
-0.2	sector
-0.2	that <group>
-0.2	to [topic]
-0.2	verdict
-0.2	what may
-0.2	… all
-0.21	<office> for
-0.21	<place> that
-0.21	[affair] have
-0.21	[bond] are
-0.21	[domestic]+
-0.21	[everyone] in
-0.21	[force] [logistic]
-0.21	[logistic]+
-0.21	[report] [logistic]
-0.21	[report] the
-0.21	[state] was
-0.21	^ [topic] [domestic]
-0.21	^ [topic] [idea]
-0.21	^ as …
-0.21	are [mind]
-0.21	betrayal
-0.21	colleagu
-0.21	control
-0.21	director
-0.21	dollar
-0.21	moved
-0.21	prim
-0.21	reform
-0.21	truck
-0.21	want
-0.22	=least
-0.22	=while
-0.22	[blame] and
-0.22	[degree] [calendar]
-0.22	[domestic] [affair]
-0.22	[domestic] have
-0.22	[force] [game]
-0.22	[force] [topic]
-0.22	[force] by
-0.22	[logistic] could
-0.22	[logistic] most
-0.22	[report] [force]
-0.22	^ <number> …
-0.22	^ <office> …
-0.22	^ hardly
-0.22	^ … are
-0.22	as many
-0.22	atmospher
-0.22	been [seem]
-0.22	bored
-0.22	church
-0.22	department
-0.22	hotlin
-0.22	is <number>
-0.22	lat
-0.22	letter
-0.22	loan
-0.22	more [affair]
-0.22	national
-0.22	not been
-0.22	nothing has
-0.22	one in
-0.22	simpl
-0.22	sit
-0.22	storm
-0.22	there was
-0.22	to nothing
-0.22	wars
-0.22	… about
-0.23	<capital’s> [bond]
-0.23	<pronoun> was
-0.23	=still
-0.23	[affair] [stage]
-0.23	[affair] between
-0.23	[affair] by
-0.23	[everyone] of
-0.23	[logistic] [power]
-0.23	^ <date’s> <number>
-0.23	^ <place> …
-0.23	^ <pronoun> [degree]
-0.23	^ [page] between
-0.23	^ nobody [mind]
-0.23	^ the [topic]
-0.23	^ … <pronoun>
-0.23	any [calendar]
-0.23	are [logistic]
-0.23	are [motive]
-0.23	been [logistic]
-0.23	by <pronoun>
-0.23	car
-0.23	city
-0.23	crowd
-0.23	democracy
-0.23	easier
-0.23	highlight
-0.23	maiden
-0.23	nobody [mind]
-0.23	payment
-0.23	prisoner
-0.23	promis
-0.23	society
-0.23	someth
-0.23	than it
-0.23	their …
-0.23	… anyone
-0.23	… before
-0.23	… nothing
-0.24	<capital> <pronoun>
-0.24	<date’s> <number>
-0.24	<office> would
-0.24	<pronoun> for
-0.24	=less
-0.24	[bond] [affair]
-0.24	[domestic] were
-0.24	[feeling] about
-0.24	[page] for
-0.24	[procedure] [logistic]
-0.24	^ [topic] and
-0.24	^ with a
-0.24	and has
-0.24	are [stage]
-0.24	began
-0.24	bill
-0.24	candidat
-0.24	capital
-0.24	delivery
-0.24	film
-0.24	had a
-0.24	has yet
-0.24	into the
-0.24	law
-0.24	lin
-0.24	never been
-0.24	nothing to
-0.24	now to
-0.24	of <date>
-0.24	ris
-0.24	soup
-0.24	stat
-0.24	successor
-0.24	the <country>
-0.24	the [report]
-0.24	train
-0.24	vacuum
-0.24	was <date>
-0.24	what it
-0.24	… <group>
-0.24	… [sign]
-0.25	<number> [calendar]
-0.25	<number> as
-0.25	<number> is
-0.25	<organisation>
-0.25	=because
-0.25	[affair] could
-0.25	[blame] for
-0.25	[page] no
-0.25	[page] that
-0.25	^ <capital> [report]
-0.25	^ <pronoun> was
-0.25	^ the <capital’s>
-0.25	^ there was
-0.25	aircraft
-0.25	all …
-0.25	as <country>
-0.25	as [state]
-0.25	because of
-0.25	detail
-0.25	did <office>
-0.25	did not
-0.25	different
-0.25	driven
-0.25	format
-0.25	has not
-0.25	have not
-0.25	investor
-0.25	neither [affair]
-0.25	of <pronoun>
-0.25	of what
-0.25	practical
-0.25	rais
-0.25	rat
-0.25	shortest
-0.25	sign
-0.25	town
-0.25	… [force]
-0.25	… did
-0.25	… no
-0.26	<capital> [stage]
-0.26	<number> and
-0.26	=and
-0.26	=very
-0.26	[affair] for
-0.26	[logistic] [calendar]
-0.26	[praise] by
-0.26	[state]
-0.26	[state] [report]
-0.26	[topic] of
-0.26	^ no [affair]
-0.26	^ nothing has
-0.26	^ the [game]
-0.26	affect
-0.26	and [report]
-0.26	dan
-0.26	doubl
-0.26	drug
-0.26	economy
-0.26	finn
-0.26	foot
-0.26	fund
-0.26	has [report]
-0.26	hurt
-0.26	museum
-0.26	not [seem]
-0.26	of [report]
-0.26	one more
-0.26	reason
-0.26	repair
-0.26	that <pronoun>
-0.26	tired
-0.26	to [praise]
-0.26	very …
-0.26	win
-0.26	worse for
-0.26	… without
-0.27	<capital> have
-0.27	=at
-0.27	[leisure] …
-0.27	[mind] to
-0.27	[sign] <pronoun>
-0.27	^ all
-0.27	about [power]
-0.27	and <country>
-0.27	as <office>
-0.27	banquet
-0.27	defender
-0.27	for <date>
-0.27	foundation
-0.27	is [seem]
-0.27	it was
-0.27	like …
-0.27	reckon
-0.27	to <person>
-0.27	was <number>
-0.27	without a
-0.27	would [logistic]
-0.27	… [report]
-0.28	<capital> were
-0.28	<country> …
-0.28	[affair] as
-0.28	[calendar] [force]
-0.28	[game] was
-0.28	[mind] that
-0.28	[nature] [force]
-0.28	[page] of
-0.28	[procedure] of
-0.28	[procedure]+
-0.28	[stage] [bond]
-0.28	[stage] [logistic]
-0.28	^ <office> and
-0.28	^ neither
-0.28	^ the [force]
-0.28	any [logistic]
-0.28	archiv
-0.28	defeat
-0.28	gat
-0.28	hardly any
-0.28	in <office’s>
-0.28	in the
-0.28	it had
-0.28	nation
-0.28	nomination
-0.28	quarter
-0.28	seat
-0.28	sent
-0.28	stronger
-0.28	telephon
-0.28	the [motive]
-0.28	to [power]
-0.28	troop
-0.28	turkish
-0.28	view
-0.28	was <person>
-0.28	… back
-0.29	" the
-0.29	<capital> [report]
-0.29	<place> on
-0.29	=did
-0.29	[bond] [logistic]
-0.29	[report] [feeling]
-0.29	[report] [value]
-0.29	[stage] in
-0.29	[state] to
-0.29	^ "
-0.29	^ <person> has
-0.29	^ at the
-0.29	^ his
-0.29	^ the <capital>
-0.29	and [blame]
-0.29	but [force]
-0.29	by a
-0.29	lesson
-0.29	of [affair]
-0.29	on the
-0.29	secret
-0.29	thank
-0.29	the [idea]
-0.29	tour
-0.3	<country> have
-0.3	=more
-0.3	=so
-0.3	=yet
-0.3	[affair] the
-0.3	[leisure] [logistic]
-0.3	[logistic] <number>
-0.3	[logistic] between
-0.3	[logistic] for
-0.3	[logistic] so
-0.3	^ <person> and
-0.3	^ by the
-0.3	^ her [bond]
-0.3	^ less
-0.3	^ less than
-0.3	answer
-0.3	cent
-0.3	deficit
-0.3	design
-0.3	dry
-0.3	full
-0.3	group
-0.3	her [bond]
-0.3	in any
-0.3	not at
-0.3	per
-0.3	press
-0.3	resignation
-0.3	shorter
-0.3	spent
-0.3	tank
-0.3	tim
-0.31	<date> and
-0.31	[domestic] [mind]
-0.31	[everyone] [mind]
-0.31	[idea] over
-0.31	[stage] [sign]
-0.31	^ in …
-0.31	^ more
-0.31	^ nobody
-0.31	^ some
-0.31	^ … [affair]
-0.31	attend
-0.31	border
-0.31	challeng
-0.31	dead
-0.31	debt
-0.31	disput
-0.31	education
-0.31	eighth
-0.31	from <country>
-0.31	is now
-0.31	mad
-0.31	no …
-0.31	of [mind]
-0.31	respect
-0.31	rough
-0.31	this [page]
-0.31	to [force]
-0.31	… will
-0.32	<office> had
-0.32	<pronoun> in
-0.32	=her
-0.32	[degree] [bond]
-0.32	[degree] and
-0.32	[degree] like
-0.32	[stage] a
-0.32	^ [topic]
-0.32	^ from …
-0.32	^ only
-0.32	a [degree]
-0.32	and [game]
-0.32	and [nature]
-0.32	at all
-0.32	autumn
-0.32	by <number>
-0.32	consulat
-0.32	danish
-0.32	hand
-0.32	no [motive]
-0.32	of [logistic]
-0.32	statement
-0.32	than …
-0.32	wheat
-0.33	<person’s> [affair]
-0.33	<place> <date>
-0.33	<pronoun> [bond]
-0.33	=are
-0.33	=by
-0.33	[affair] would
-0.33	[bond] still
-0.33	[power] and
-0.33	[state] still
-0.33	^ <person’s> [affair]
-0.33	^ nobody from
-0.33	block
-0.33	deepen
-0.33	for [topic]
-0.33	has never
-0.33	has no
-0.33	hotel
-0.33	interpreter
-0.33	minut
-0.33	no [affair]
-0.33	nobody from
-0.33	of [praise]
-0.33	over its
-0.33	over the
-0.33	to [affair]
-0.33	… down
-0.34	[force] [nature]
-0.34	[force] up
-0.34	[logistic] its
-0.34	[report] <pronoun>
-0.34	^ after
-0.34	^ not
-0.34	^ this is
-0.34	availabl
-0.34	better than
-0.34	brav
-0.34	copper
-0.34	count
-0.34	fewer
-0.34	it has
-0.34	of [procedure]
-0.34	peopl
-0.34	pomegranat
-0.34	ric
-0.34	since …
-0.34	suspend
-0.34	television
-0.34	total
-0.34	trickl
-0.34	will [seem]
-0.34	… by
-0.35	<place> <capital>
-0.35	<place> <number>
-0.35	<pronoun> has
-0.35	<pronoun> not
-0.35	=until
-0.35	[body] …
-0.35	[bond] to
-0.35	[force] [procedure]
-0.35	^ <person> [report]
-0.35	articl
-0.35	back to
-0.35	central
-0.35	cit
-0.35	cover
-0.35	destination
-0.35	express
-0.35	go
-0.35	goes
-0.35	more <group>
-0.35	presidency
-0.35	situation
-0.35	telegram
-0.35	was his
-0.35	… [seem]
-0.36	[seem] who
-0.36	at any
-0.36	be [value]
-0.36	exchang
-0.36	gav
-0.36	hall
-0.36	honest
-0.36	important
-0.36	lamb
-0.36	of [state]
-0.36	roof
-0.36	was [feeling]
-0.36	… [page]
-0.36	… one
-0.37	<person> [report]
-0.37	=without
-0.37	[force] <number>
-0.37	[page] [page]
-0.37	[power] in
-0.37	[procedure] as
-0.37	^ <person>
-0.37	^ [everyone] [mind]
-0.37	allianc
-0.37	been to
-0.37	by [feeling]
-0.37	competition
-0.37	custom
-0.37	document
-0.37	insist
-0.37	nobody was
-0.37	number
-0.37	official
-0.37	ros
-0.37	routin
-0.37	ties
-0.37	to [bond]
-0.37	visit
-0.38	=before
-0.38	[affair] with
-0.38	[calendar] before
-0.38	[force] [seem]
-0.38	[force] of
-0.38	administration
-0.38	don
-0.38	flood
-0.38	no <office>
-0.38	not [logistic]
-0.38	other [state]
-0.38	ran
-0.38	steer
-0.38	th
-0.38	was <office>
-0.38	whether
-0.38	… from
-0.39	<pronoun> [logistic]
-0.39	=of
-0.39	^ <capital> and
-0.39	^ at
-0.39	an [praise]
-0.39	cross
-0.39	dinner
-0.39	diplomat
-0.39	few …
-0.39	found
-0.39	is another
-0.39	longest
-0.39	offic
-0.39	resum
-0.39	story
-0.4	[logistic] an
-0.4	direct
-0.4	discuss
-0.4	for his
-0.4	it is
-0.4	less than
-0.4	main
-0.4	plac
-0.4	secretary
-0.4	teacher
-0.4	used
-0.4	wed
-0.41	
-0.41	<country> and
-0.41	<place> and
-0.41	<pronoun> have
-0.41	[affair] since
-0.41	[topic] [motive]
-0.41	[topic] [value]
-0.41	^ <country>
-0.41	anniversary
-0.41	level
-0.41	person
-0.41	security
-0.42	<office> to
-0.42	[page] between
-0.42	[stage] of
-0.42	^ but
-0.42	^ no …
-0.42	comment
-0.42	no other
-0.42	sold
-0.42	… so
-0.43	<capital> not
-0.43	<pronoun> on
-0.43	[leisure] was
-0.43	a [page]
-0.43	after the
-0.43	an [calendar]
-0.43	camera
-0.43	confidenc
-0.43	cost
-0.43	coupl
-0.43	ended
-0.43	focus
-0.43	for [domestic]
-0.43	get
-0.43	hour
-0.43	of <number>
-0.43	only <number>
-0.43	read
-0.43	was not
-0.44	[calendar] …
-0.44	^ everyone
-0.44	industry
-0.44	larg
-0.44	swed
-0.44	to <capital>
-0.44	traffic
-0.45	<number> [procedure]
-0.45	<person> and
-0.45	<place> it
-0.45	[report]
-0.45	a [mind]
-0.45	follow
-0.45	held
-0.45	ministry
-0.45	nam
-0.45	president
-0.45	this is
-0.45	with <country>
-0.46	<office> and
-0.46	=no
-0.46	[logistic] on
-0.46	[state] [power]
-0.46	[topic]+
-0.46	and <office>
-0.46	of [bond]
-0.46	this [procedure]
-0.46	would …
-0.47	<office> [logistic]
-0.47	and the
-0.47	baker
-0.47	contribution
-0.47	have yet
-0.47	is [logistic]
-0.47	it [mind]
-0.47	travel
-0.48	=on
-0.48	^ never
-0.48	^ with <capital>
-0.48	fair
-0.48	farmer
-0.48	fear
-0.48	foreign
-0.48	it [blame]
-0.48	it [motive]
-0.48	set
-0.48	stood
-0.48	to <number>
-0.49	=been
-0.49	=down
-0.49	^ the [page]
-0.49	besid
-0.49	convoy
-0.49	declin
-0.49	government
-0.49	historic
-0.49	stream
-0.49	window
-0.49	with a
-0.5	[feeling] by
-0.5	[nature]+
-0.5	nothing more
-0.5	observer
-0.5	on …
-0.5	that was
-0.5	weak
-0.5	… who
-0.51	=some
-0.51	[logistic] a
-0.51	^ <country> …
-0.51	a [sign]
-0.51	is still
-0.51	month
-0.51	since the
-0.52	[feeling] to
-0.52	[topic] in
-0.52	^ [affair] to
-0.52	had been
-0.52	our
-0.52	show
-0.52	will [force]
-0.53	<number> <group>
-0.53	<number> [affair]
-0.53	=in
-0.53	^ there is
-0.53	as [praise]
-0.53	cars
-0.53	earlier
-0.53	is about
-0.53	reporter
-0.54	[praise] the
-0.54	[sign] <capital>
-0.54	^ a [page]
-0.54	^ the [motive]
-0.54	bank
-0.54	in a
-0.54	still …
-0.54	the [topic]
-0.54	who …
-0.55	=most
-0.55	^ … [idea]
-0.55	merger
-0.55	ministerial
-0.55	often
-0.55	ones
-0.55	report
-0.55	shook
-0.55	soldier
-0.55	summit
-0.55	were [feeling]
-0.55	… <office>
-0.55	… [stage]
-0.56	a [calendar]
-0.56	asked
-0.56	generation
-0.56	her …
-0.56	medicin
-0.56	order
-0.56	wor
-0.56	… between
-0.57	<number> of
-0.57	avoid
-0.57	fourth
-0.57	gift
-0.57	tak
-0.57	… after
-0.58	=any
-0.58	[praise] a
-0.58	high
-0.58	includ
-0.58	the [procedure]
-0.58	was [report]
-0.59	[logistic]
-0.6	<number> …
-0.6	[nature] …
-0.6	[stage] is
-0.6	^ <pronoun> [report]
-0.6	club
-0.6	days
-0.6	lunch
-0.61	doing
-0.61	long
-0.61	third
-0.62	[page]+
-0.62	agency
-0.62	by <office>
-0.62	flag
-0.62	hop
-0.62	job
-0.62	support
-0.63	[affair] to
-0.63	[state] and
-0.63	… [calendar]
-0.64	=one
-0.64	reach
-0.65	<capital> and
-0.65	[report] [motive]
-0.65	[report] as
-0.65	^ [page]
-0.65	^ it
-0.65	and [idea]
-0.65	… <number>
-0.66	from <place>
-0.66	near
-0.67	=since
-0.67	on <date>
-0.67	part
-0.67	… is
-0.68	[force] and
-0.68	strengthen
-0.69	federal
-0.69	met
-0.7	<group> …
-0.7	[bond] of
-0.7	[leisure]
-0.7	cal
-0.7	victim
-0.7	yet to
-0.71	=from
-0.71	has [logistic]
-0.72	^ no
-0.72	partnership
-0.73	palac
-0.73	rol
-0.73	took
-0.73	… in
-0.74	^ [everyone]
-0.74	^ there
-0.75	^ <pronoun>
-0.75	at the
-0.76	^ the
-0.77	<number>
-0.77	presenc
-0.77	the [nature]
-0.78	is to
-0.79	<group>
-0.79	there is
-0.8	agreement
-0.8	than in
-0.8	… [topic]
-0.81	more than
-0.82	contact
-0.82	stand
-0.83	fami
-0.83	newspaper
-0.84	^ <office> [report]
-0.84	short
-0.85	mean
-0.86	embassy
-0.86	next
-0.86	record
-0.87	minister
-0.87	of the
-0.87	with <capital>
-0.88	represent
-0.89	action
-0.89	to <place>
-0.93	[procedure]
-0.93	fifth
-0.93	second
-0.94	food
-0.95	[logistic] in
-0.96	the [domestic]
-0.97	aid
-0.97	describ
-0.99	<person>
-1	^ the [nature]
-1.01	children
-1.02	was [logistic]
-1.04	<office>
-1.06	[domestic] …
-1.09	<office> [report]
-1.09	[nature]
-1.09	said
-1.12	=after
-1.12	[domestic]
-1.12	dat
-1.13	[calendar]
-1.14	<country>
-1.2	^ the [leisure]
-1.24	meet
-1.26	in <date>
-1.34	first
-1.38	^ the [domestic]
-1.46	[report] that
-1.71	the [leisure]
-1.91	<date>
`;
