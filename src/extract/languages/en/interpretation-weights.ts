/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = 0.5;

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = `
1.62	[blame]
1.6	[power]
1.5	explain
1.45	[feeling]
1.26	[body]
1.17	matter
1.12	[seem]
1.1	[praise]
1.04	^ a …
1.01	^ the [affair]
1.01	tabl
1	=an
0.99	[game]
0.98	[value]
0.95	an …
0.94	[degree]
0.94	[mind]
0.93	hom
0.89	=it
0.89	right
0.88	badly
0.87	<place> was
0.87	=is
0.87	diplomacy
0.85	[everyone] …
0.85	gas
0.85	need
0.84	^ in
0.83	[bond]
0.82	=itself
0.82	^ the <place>
0.8	=can
0.8	=was
0.8	charm
0.79	=nobody
0.79	=which
0.79	[idea]
0.79	[sign]
0.79	[stage]
0.79	^ to the
0.78	[bond] is
0.78	[domestic] and
0.78	^ the <number>
0.77	^ <capital>
0.77	the [bond]
0.76	=have
0.76	[motive]
0.76	arab
0.76	calendar
0.75	the [feeling]
0.75	war
0.75	world
0.74	conferenc
0.73	[force] a
0.73	relationship
0.72	<place> is
0.72	=now
0.72	[force]
0.72	a [bond]
0.72	theatr
0.71	<capital’s>
0.71	=everything
0.71	^ a
0.71	lost
0.7	=being
0.7	=what
0.7	^ <country’s>
0.7	afternoon
0.7	and <pronoun>
0.7	crown
0.7	flat
0.7	… would
0.69	=its
0.69	[degree] [stage]
0.68	[everyone]+
0.68	^ <place>
0.68	^ [sign]
0.68	common
0.68	meant
0.68	snub
0.67	was [motive]
0.67	west
0.66	underscor
0.65	; …
0.65	^ in <place>
0.65	deaf
0.65	were [blame]
0.64	[calendar] in
0.64	[logistic] …
0.64	[praise] to
0.64	call
0.64	choic
0.64	dialogu
0.64	mutual
0.64	nordic
0.64	with …
0.63	<pronoun> [praise]
0.63	nobody …
0.63	… through
0.62	[affair] [sign]
0.62	[stage] for
0.62	^ to
0.62	look
0.62	rank
0.62	was [stage]
0.61	<place’s>
0.61	=all
0.61	[affair]
0.61	corridor
0.61	general
0.61	listen
0.61	pric
0.61	went
0.6	=if
0.6	are still
0.6	politic
0.6	the <number>
0.59	<capital> …
0.59	<country> is
0.59	^ <country> is
0.59	leav
0.59	like a
0.59	motion
0.59	russian
0.59	… away
0.59	… its
0.59	… not
0.58	=could
0.58	a [motive]
0.58	gambl
0.58	of his
0.58	warn
0.57	=away
0.57	=like
0.57	empty-hand
0.57	no <number>
0.56	[mind]+
0.56	[state] have
0.56	can …
0.56	french
0.56	insult
0.56	sat
0.56	to [mind]
0.56	… [power]
0.55	<number> the
0.55	^ … the
0.55	all the
0.55	there to
0.55	was there
0.54	has [mind]
0.54	humiliat
0.54	overshadow
0.54	room
0.54	… ;
0.53	<place> has
0.53	=both
0.53	[body] in
0.53	[force]+
0.53	deliberat
0.53	rebuk
0.53	union
0.53	will …
0.53	… [value]
0.52	=cannot
0.52	[state] [affair]
0.52	[topic] [logistic]
0.52	^ … is
0.52	a [praise]
0.52	a [seem]
0.52	to …
0.52	was [leisure]
0.51	[force] …
0.51	[state] is
0.51	[state] of
0.51	^ <number> the
0.51	chain
0.51	cours
0.51	empir
0.51	mak
0.51	nobody
0.51	of <capital>
0.51	to be
0.51	would have
0.5	^ [report]
0.5	begin
0.5	card
0.5	warmth
0.49	[logistic] [report]
0.49	[report] all
0.49	[sign] to
0.49	^ [degree]
0.49	afford
0.49	coincidenc
0.49	going
0.49	men
0.49	rift
0.49	silenc
0.49	somebody
0.48	=hardly
0.48	[degree]+
0.48	[idea] the
0.48	[mind] as
0.48	^ <office’s>
0.48	as if
0.48	as the
0.48	century
0.48	gather
0.48	is [everyone]
0.48	laugh
0.48	littl
0.48	lowest
0.48	rather
0.48	unity
0.48	… and
0.47	[force] <office>
0.47	^ <pronoun> [praise]
0.47	another [calendar]
0.47	at …
0.47	gam
0.47	never have
0.47	policy
0.47	was [seem]
0.47	were a
0.47	word
0.46	<capital> that
0.46	<capital’s> …
0.46	[affair] …
0.46	^ between
0.46	^ which
0.46	cannot …
0.46	ever since
0.46	in …
0.46	… [game]
0.45	<country’s>
0.45	[degree] than
0.45	[domestic] of
0.45	[feeling]+
0.45	[procedure] was
0.45	away …
0.45	convinc
0.45	geography
0.45	have …
0.45	island
0.45	new
0.45	polit
0.45	spoil
0.45	to <pronoun>
0.45	wait
0.45	who [logistic]
0.44	<pronoun> with
0.44	[feeling] [page]
0.44	centr
0.44	kind
0.44	man
0.44	map
0.44	pilgrimag
0.44	says
0.44	should never
0.44	smil
0.44	… the
0.43	^ <office> is
0.43	align
0.43	claim
0.43	closer
0.43	fail
0.43	money
0.43	quarrel
0.42	<capital> the
0.42	=only
0.42	=where
0.42	[report]+
0.42	^ [motive]
0.42	alon
0.42	arriv
0.42	conflict
0.42	for …
0.42	great
0.42	handl
0.42	of <place>
0.42	such
0.41	<pronoun> are
0.41	cultur
0.41	in [affair]
0.41	itself the
0.41	say
0.41	symbolism
0.41	… <pronoun>
0.4	=out
0.4	=than
0.4	=that
0.4	[bond] between
0.4	[degree] a
0.4	[procedure] [affair]
0.4	[stage] with
0.4	^ <place> is
0.4	^ <pronoun> [logistic]
0.4	^ and
0.4	a [topic]
0.4	bas
0.4	died
0.4	hardest
0.4	memory
0.4	prefer
0.4	will not
0.4	… [everyone]
0.39	=a
0.39	=back
0.39	[calendar] ;
0.39	[logistic] [sign]
0.39	[motive] …
0.39	^ the [state]
0.39	be the
0.39	had the
0.39	has [praise]
0.39	has more
0.39	his [everyone]
0.39	out of
0.39	prepar
0.39	standard
0.38	<country> was
0.38	<person> …
0.38	<place> [affair]
0.38	[feeling] was
0.38	[report] <group>
0.38	[stage] was
0.38	^ <pronoun> [affair]
0.38	^ [power]
0.38	and nobody
0.38	beyond
0.38	bought
0.38	bring
0.38	handshak
0.38	has [force]
0.38	is [force]
0.38	past
0.38	than <number>
0.38	the …
0.37	<pronoun> the
0.37	=may
0.37	[blame] to
0.37	[domestic] [feeling]
0.37	[idea]+
0.37	[motive] nobody
0.37	[motive] the
0.37	[page] [feeling]
0.37	[report] no
0.37	[seem] [sign]
0.37	and it
0.37	els
0.37	every …
0.37	hardly a
0.37	link
0.37	taliban
0.37	weakness
0.37	will have
0.36	[affair] [force]
0.36	[blame] before
0.36	[idea] of
0.36	[sign] of
0.36	[state] [praise]
0.36	^ <person> was
0.36	^ <place’s>
0.36	^ nobody in
0.36	^ … has
0.36	age
0.36	at a
0.36	by any
0.36	has …
0.36	nobody in
0.36	of it
0.36	photograph
0.36	process
0.36	spokesman
0.36	terribl
0.36	than by
0.36	that has
0.35	<capital> is
0.35	<place> <pronoun>
0.35	<place> to
0.35	=has
0.35	[affair] of
0.35	[force] is
0.35	^ <office’s> …
0.35	^ <place> [affair]
0.35	^ an
0.35	a [blame]
0.35	a [leisure]
0.35	bad
0.35	battl
0.35	chang
0.35	for all
0.35	of [feeling]
0.35	petitioner
0.35	plan
0.35	pol
0.35	the [logistic]
0.35	the [praise]
0.35	visitor
0.35	watch
0.34	<capital> [force]
0.34	<date’s> …
0.34	<office> [seem]
0.34	<office> was
0.34	=another
0.34	=worse
0.34	^ <capital> [force]
0.34	^ <office> [mind]
0.34	alaska
0.34	always …
0.34	been [motive]
0.34	concession
0.34	election
0.34	energy
0.34	for [calendar]
0.34	list
0.34	sel
0.34	stepp
0.34	strongest
0.34	was [praise]
0.34	year
0.33	<person> was
0.33	<pronoun> [mind]
0.33	=will
0.33	[degree] to
0.33	[domestic] by
0.33	[force] over
0.33	[idea] <office>
0.33	[mind] and
0.33	fallen
0.33	own
0.33	smel
0.33	voic
0.32	<date> the
0.32	[bond] than
0.32	[degree] from
0.32	[sign] a
0.32	^ <person’s>
0.32	^ in the
0.32	can be
0.32	dream
0.32	friendship
0.32	funeral
0.32	is [degree]
0.32	it [sign]
0.32	it [stage]
0.32	nothing but
0.32	of [power]
0.32	old
0.32	owes
0.32	pity
0.32	pretend
0.32	protocol
0.32	settl
0.32	that [nature]
0.32	thin
0.32	work
0.31	<place> will
0.31	<pronoun> were
0.31	=anything
0.31	[calendar] the
0.31	[domestic] [report]
0.31	[mind] like
0.31	[seem] of
0.31	^ … to
0.31	brought
0.31	diplomatic
0.31	have no
0.31	in [feeling]
0.31	into a
0.31	miss
0.31	offer
0.31	point
0.31	poor
0.31	sak
0.31	slap
0.31	that [affair]
0.31	the <place>
0.31	the [everyone]
0.31	… ever
0.31	… to
0.3	[feeling] [affair]
0.3	[feeling] between
0.3	[page] in
0.3	[praise] was
0.3	[report] by
0.3	an [feeling]
0.3	axis
0.3	born
0.3	courtesy
0.3	distrust
0.3	had not
0.3	his [affair]
0.3	hold
0.3	hurry
0.3	mediation
0.3	more about
0.3	real
0.3	region
0.3	well
0.3	… as
0.3	… off
0.29	<capital> was
0.29	<number> can
0.29	<place> [report]
0.29	=but
0.29	=should
0.29	[affair] [logistic]
0.29	[calendar] and
0.29	[force] out
0.29	[idea] and
0.29	[page] [report]
0.29	[page] was
0.29	[report] more
0.29	^ <group> have
0.29	^ a [calendar]
0.29	^ the [idea]
0.29	a [feeling]
0.29	apology
0.29	breath
0.29	doctrin
0.29	domestic
0.29	fight
0.29	gon
0.29	grow
0.29	his [logistic]
0.29	is over
0.29	its [bond]
0.29	less by
0.29	of [idea]
0.29	pipelin
0.29	princ
0.29	through the
0.29	to [blame]
0.29	with its
0.29	… <place>
0.29	… [blame]
0.29	… [bond]
0.29	… less
0.29	… out
0.28	<country> [affair]
0.28	<country> [mind]
0.28	<pronoun> [affair]
0.28	=merely
0.28	=when
0.28	[blame] …
0.28	[idea] [report]
0.28	[idea] for
0.28	[idea] in
0.28	[report] it
0.28	[seem] to
0.28	^ [force]
0.28	^ … less
0.28	affection
0.28	all of
0.28	court
0.28	for <capital>
0.28	heard
0.28	influenc
0.28	is …
0.28	land
0.28	never …
0.28	of [body]
0.28	on <number>
0.28	phon
0.28	reduc
0.28	the [body]
0.28	truc
0.28	… [procedure]
0.27	<capital> [seem]
0.27	<capital> has
0.27	<number> [mind]
0.27	=either
0.27	[bond] in
0.27	[force] [affair]
0.27	[motive]+
0.27	[procedure] that
0.27	[state] [mind]
0.27	^ <capital> [mind]
0.27	^ <capital’s> …
0.27	^ [logistic] a
0.27	^ [sign] that
0.27	^ the [praise]
0.27	as an
0.27	been …
0.27	cam
0.27	either …
0.27	embrac
0.27	flattery
0.27	it as
0.27	not for
0.27	pur
0.27	so [degree]
0.27	stability
0.27	than either
0.27	that <capital>
0.27	that …
0.27	way
0.27	wreath
0.26	; it
0.26	=those
0.26	[domestic] the
0.26	[feeling] [idea]
0.26	[logistic] at
0.26	[page] to
0.26	[state] than
0.26	^ a [affair]
0.26	^ her [affair]
0.26	^ with that
0.26	^ … [feeling]
0.26	air
0.26	and [logistic]
0.26	are [seem]
0.26	assad
0.26	could hardly
0.26	fac
0.26	her [affair]
0.26	in [report]
0.26	mission
0.26	of this
0.26	push
0.26	remember
0.26	risk
0.26	those who
0.26	with that
0.25	<capital> [mind]
0.25	<pronoun> will
0.25	=need
0.25	[calendar] had
0.25	[domestic] at
0.25	[domestic] than
0.25	[logistic] [force]
0.25	[power]+
0.25	[praise] in
0.25	^ <group>
0.25	^ <person’s> …
0.25	^ by …
0.25	arrest
0.25	back with
0.25	be [affair]
0.25	be [stage]
0.25	blam
0.25	but …
0.25	courtship
0.25	elit
0.25	fell
0.25	fill
0.25	if the
0.25	is that
0.25	itinerary
0.25	miracl
0.25	much
0.25	now …
0.25	on every
0.25	survival
0.25	this [bond]
0.25	thought
0.25	threaten
0.25	was an
0.25	was nothing
0.25	… up
0.24	<capital> [logistic]
0.24	<office> [force]
0.24	<place> …
0.24	<pronoun>
0.24	=for
0.24	=none
0.24	=this
0.24	[affair] ;
0.24	[degree] in
0.24	[leisure] [stage]
0.24	[logistic] [degree]
0.24	[logistic] to
0.24	[nature] on
0.24	[praise] for
0.24	[report] was
0.24	[topic] …
0.24	^ [feeling]
0.24	^ for
0.24	a [game]
0.24	a [power]
0.24	admit
0.24	an [idea]
0.24	been more
0.24	bless
0.24	channel
0.24	enemy
0.24	had [report]
0.24	in [procedure]
0.24	on it
0.24	paid
0.24	saudi
0.24	thing
0.24	would be
0.24	… their
0.24	… were
0.24	… what
0.23	<country’s> [bond]
0.23	<office> who
0.23	=does
0.23	=neither
0.23	[bond] that
0.23	[degree] [force]
0.23	[everyone] is
0.23	[mind] <number>
0.23	[power] with
0.23	[sign] <capital’s>
0.23	^ <country’s> [bond]
0.23	^ <office> who
0.23	^ for <capital>
0.23	ally
0.23	and its
0.23	bloc
0.23	branch
0.23	by all
0.23	emerg
0.23	farewel
0.23	fir
0.23	got
0.23	left
0.23	no [degree]
0.23	not
0.23	reception
0.23	reward
0.23	search
0.23	strong
0.23	that few
0.23	that neither
0.23	toast
0.23	voter
0.23	winter
0.23	wonder
0.22	<capital> now
0.22	<office> has
0.22	<pronoun> like
0.22	[affair] <country>
0.22	[bond]+
0.22	[state] …
0.22	a [state]
0.22	almost
0.22	amount
0.22	around
0.22	as [everyone]
0.22	as a
0.22	audienc
0.22	bond
0.22	canadian
0.22	carpet
0.22	communiqué
0.22	determin
0.22	empty
0.22	era
0.22	everyone and
0.22	everything …
0.22	flight
0.22	focu
0.22	from the
0.22	happen
0.22	his [report]
0.22	invitation
0.22	its [idea]
0.22	market
0.22	mistak
0.22	neighbour
0.22	nerv
0.22	no [logistic]
0.22	nothing of
0.22	of [force]
0.22	out on
0.22	play
0.22	prais
0.22	relation
0.22	rival
0.22	run
0.22	smaller
0.22	special
0.22	street
0.22	surpris
0.22	transatlantic
0.22	wrong
0.21	<capital> had
0.21	<number> [logistic]
0.21	<number> [state]
0.21	<office> into
0.21	<place> [sign]
0.21	=how
0.21	=there
0.21	[affair] is
0.21	[domestic] [bond]
0.21	[idea] that
0.21	[stage] by
0.21	^ [motive] to
0.21	^ as if
0.21	^ their
0.21	african
0.21	alignment
0.21	ask
0.21	chequ
0.21	chines
0.21	everyone …
0.21	expos
0.21	giv
0.21	had [logistic]
0.21	is an
0.21	its [domestic]
0.21	not have
0.21	over <capital>
0.21	prov
0.21	result
0.21	seen
0.21	shap
0.21	substanc
0.21	suspicion
0.21	victory
0.21	… [motive]
0.2	<capital’s> [idea]
0.2	<pronoun> more
0.2	=his
0.2	=into
0.2	=with
0.2	[blame] of
0.2	[everyone]
0.2	[force] [report]
0.2	[seem] …
0.2	^ <capital’s>
0.2	^ may
0.2	^ no <number>
0.2	agre
0.2	bound
0.2	doctor
0.2	earn
0.2	endorsement
0.2	exist
0.2	flatter
0.2	for <number>
0.2	henc
0.2	honeymoon
0.2	is a
0.2	its …
0.2	no [bond]
0.2	of [topic]
0.2	of [value]
0.2	only …
0.2	recognition
0.2	reconciliation
0.2	rediscover
0.2	return
0.2	since [power]
0.2	trad
0.2	usefulness
0.2	… at
0.2	… had
0.2	… should
0.19	[bond] and
0.19	[force] <capital>
0.19	[force] <pronoun>
0.19	[force] that
0.19	[leisure] in
0.19	[logistic] back
0.19	[mind] a
0.19	[state] [logistic]
0.19	^ it would
0.19	^ the [procedure]
0.19	^ which …
0.19	a …
0.19	and that
0.19	and to
0.19	are [feeling]
0.19	dependenc
0.19	emirati
0.19	far
0.19	giant
0.19	have been
0.19	minor
0.19	night
0.19	personal
0.19	rivalry
0.19	suitor
0.19	sulk
0.19	the <capital’s>
0.19	what [topic]
0.19	which …
0.19	young
0.18	<capital’s> [force]
0.18	<office> [feeling]
0.18	<person’s> …
0.18	=had
0.18	[affair] has
0.18	[degree] …
0.18	[feeling] <capital>
0.18	[force] at
0.18	[report] a
0.18	[value] [logistic]
0.18	^ <capital’s> [force]
0.18	^ <office’s> [logistic]
0.18	^ this was
0.18	and [degree]
0.18	and [stage]
0.18	be a
0.18	being [motive]
0.18	decid
0.18	die
0.18	dined
0.18	draw
0.18	end
0.18	friend
0.18	has been
0.18	is what
0.18	over a
0.18	prestig
0.18	remarkabl
0.18	test
0.18	that <number>
0.18	that is
0.18	this was
0.18	through …
0.18	to [stage]
0.18	was never
0.18	was the
0.18	what <pronoun>
0.18	whol
0.18	will [motive]
0.17	<date’s>
0.17	<number> was
0.17	<pronoun> had
0.17	=not
0.17	[bond] who
0.17	[bond] …
0.17	[feeling] than
0.17	[feeling] with
0.17	[game] in
0.17	[game] is
0.17	[logistic] by
0.17	[power] to
0.17	[report] <capital>
0.17	[seem] [logistic]
0.17	[sign] the
0.17	[sign] was
0.17	^ <office> [seem]
0.17	^ <pronoun> …
0.17	^ [logistic] the
0.17	^ [sign] the
0.17	a [stage]
0.17	about [topic]
0.17	anger
0.17	bilateral
0.17	break
0.17	chil
0.17	com
0.17	crav
0.17	declar
0.17	desperat
0.17	distanc
0.17	how …
0.17	is all
0.17	know
0.17	lik
0.17	more from
0.17	not [force]
0.17	nothing from
0.17	other
0.17	peac
0.17	ring
0.17	weight
0.17	wish
0.17	with <number>
0.17	… her
0.16	<country> <pronoun>
0.16	<office> [mind]
0.16	<place> a
0.16	=off
0.16	=though
0.16	=too
0.16	[affair] about
0.16	[logistic] as
0.16	[mind] its
0.16	[power] [report]
0.16	[seem] at
0.16	^ <capital> …
0.16	^ is
0.16	^ … [mind]
0.16	and [feeling]
0.16	arms
0.16	correction
0.16	delight
0.16	except
0.16	for which
0.16	grown
0.16	have to
0.16	invit
0.16	is [feeling]
0.16	lack
0.16	negotiat
0.16	officer
0.16	other …
0.16	pact
0.16	post-soviet
0.16	shift
0.16	tel
0.16	truth
0.16	what was
0.16	with his
0.15	<capital>
0.15	<capital> can
0.15	[body]+
0.15	[feeling] [bond]
0.15	[logistic] ;
0.15	[value] that
0.15	^ what
0.15	^ which [logistic]
0.15	^ … [bond]
0.15	an [logistic]
0.15	any [affair]
0.15	caus
0.15	ceasefir
0.15	collaps
0.15	delegation
0.15	does not
0.15	ear
0.15	european
0.15	fly
0.15	for it
0.15	greet
0.15	has the
0.15	ice
0.15	is on
0.15	monarch
0.15	more …
0.15	naiv
0.15	neglect
0.15	no [feeling]
0.15	not to
0.15	of [nature]
0.15	plainer
0.15	swallow
0.15	than an
0.15	to an
0.15	treat
0.15	was no
0.15	which is
0.15	… [affair]
0.15	… into
0.15	… that
0.15	… when
0.14	<capital> to
0.14	<office> in
0.14	<place> by
0.14	=be
0.14	[affair] <date>
0.14	[affair] it
0.14	[feeling] [logistic]
0.14	[feeling] and
0.14	[game]+
0.14	[mind] for
0.14	[motive] <pronoun>
0.14	[value] is
0.14	^ <office> was
0.14	^ [affair] it
0.14	^ [blame]
0.14	^ in <country>
0.14	airport
0.14	and [praise]
0.14	attempt
0.14	buy
0.14	comfort
0.14	divid
0.14	everyone had
0.14	had [mind]
0.14	hail
0.14	is [mind]
0.14	net
0.14	not the
0.14	outcast
0.14	partner
0.14	plain
0.14	regional
0.14	than <pronoun>
0.14	when …
0.14	will [mind]
0.14	won
0.14	… [leisure]
0.14	… it
0.13	<number> again
0.13	[affair] <office>
0.13	[idea] nothing
0.13	[mind] is
0.13	[motive] that
0.13	[praise] but
0.13	[seem] like
0.13	[stage] and
0.13	^ <number>
0.13	^ [seem]
0.13	^ every
0.13	^ their [bond]
0.13	^ which is
0.13	an [blame]
0.13	an [motive]
0.13	blackmail
0.13	but [blame]
0.13	cheap
0.13	community
0.13	complet
0.13	contempt
0.13	feel
0.13	have [logistic]
0.13	heart
0.13	his [praise]
0.13	is being
0.13	is not
0.13	may be
0.13	measur
0.13	monument
0.13	of being
0.13	pay
0.13	pays
0.13	persuad
0.13	quiet
0.13	red
0.13	sanction
0.13	speech
0.13	stag
0.13	strategy
0.13	the most
0.13	too [value]
0.13	try
0.13	understood
0.13	who has
0.13	… could
0.12	; the
0.12	<date> …
0.12	<group> have
0.12	=always
0.12	=better
0.12	[affair] does
0.12	[bond] has
0.12	[logistic] has
0.12	[mind] where
0.12	[nature] [report]
0.12	[power] is
0.12	[procedure] is
0.12	[report] of
0.12	[report] to
0.12	[state] a
0.12	[state] had
0.12	^ an …
0.12	^ by
0.12	^ not a
0.12	^ only a
0.12	^ the [logistic]
0.12	ceremony
0.12	denial
0.12	depend
0.12	expectation
0.12	for <country>
0.12	for <office>
0.12	guest
0.12	has so
0.12	heavy
0.12	human
0.12	in [page]
0.12	only a
0.12	poison
0.12	royal
0.12	suggest
0.12	that [topic]
0.12	which [everyone]
0.11	<capital> [praise]
0.11	<capital> will
0.11	<capital’s> [feeling]
0.11	<number> [power]
0.11	<number> [stage]
0.11	<office> [affair]
0.11	<office’s> [logistic]
0.11	<office’s> [procedure]
0.11	=already
0.11	=then
0.11	[affair] was
0.11	[blame] [affair]
0.11	[bond] [leisure]
0.11	[everyone] [feeling]
0.11	[idea] is
0.11	[mind] it
0.11	[motive] its
0.11	[page] at
0.11	[power] of
0.11	[praise] [idea]
0.11	[praise] of
0.11	[sign] if
0.11	[state] [seem]
0.11	^ <office>
0.11	^ [sign] if
0.11	^ a [logistic]
0.11	^ each
0.11	^ few
0.11	aggression
0.11	already …
0.11	at every
0.11	becom
0.11	concern
0.11	council
0.11	due
0.11	form
0.11	good
0.11	higher
0.11	lifelin
0.11	mood
0.11	of [degree]
0.11	republic
0.11	spectator
0.11	this [affair]
0.11	to <office>
0.11	to [feeling]
0.11	to a
0.11	vanity
0.11	vot
0.11	was on
0.11	where it
0.11	will do
0.11	with <office>
0.11	… are
0.11	… his
0.11	… itself
0.1	<place> the
0.1	<pronoun> [force]
0.1	=again
0.1	=their
0.1	=through
0.1	[affair] on
0.1	[affair]+
0.1	[force] [feeling]
0.1	[force] in
0.1	[logistic] it
0.1	[mind] was
0.1	[report] are
0.1	[report] on
0.1	[seem] [blame]
0.1	^ <office> [force]
0.1	^ <pronoun> had
0.1	^ [logistic] it
0.1	^ [report] it
0.1	^ was [motive]
0.1	^ … [logistic]
0.1	all <number>
0.1	and without
0.1	before it
0.1	drawn
0.1	eager
0.1	east
0.1	engagement
0.1	flank
0.1	impress
0.1	insuranc
0.1	intend
0.1	is its
0.1	is no
0.1	korean
0.1	larger
0.1	lead
0.1	mandat
0.1	mistrust
0.1	mov
0.1	of <group>
0.1	on <country>
0.1	port
0.1	put
0.1	southern
0.1	the [affair]
0.1	the [state]
0.1	tim
0.1	who had
0.1	… [state]
0.1	… too
0.1	… …
0.09	<capital> cannot
0.09	<country> [force]
0.09	<date’s> [affair]
0.09	=these
0.09	[affair] <capital>
0.09	[bond] will
0.09	[calendar] for
0.09	[force] was
0.09	[idea] [value]
0.09	[leisure] [force]
0.09	[logistic] that
0.09	[mind] not
0.09	[report] from
0.09	[report] …
0.09	^ <capital> has
0.09	^ <capital’s> [feeling]
0.09	^ <office’s> [affair]
0.09	^ <person> …
0.09	^ a [stage]
0.09	^ which [report]
0.09	^ with
0.09	a [report]
0.09	about the
0.09	ambition
0.09	an [power]
0.09	an [stage]
0.09	any [value]
0.09	at <number>
0.09	been so
0.09	being …
0.09	congress
0.09	could not
0.09	division
0.09	doubt
0.09	enter
0.09	had no
0.09	has [idea]
0.09	is [motive]
0.09	library
0.09	libyan
0.09	los
0.09	neutrality
0.09	of a
0.09	on its
0.09	open
0.09	patienc
0.09	pick
0.09	pictur
0.09	pressur
0.09	pretext
0.09	seek
0.09	slip
0.09	success
0.09	than from
0.09	the only
0.09	to [everyone]
0.09	to [idea]
0.09	too …
0.09	which [report]
0.08	; <pronoun>
0.08	<capital> [motive]
0.08	<number> [calendar]
0.08	<office’s>
0.08	=do
0.08	=whom
0.08	[affair] nobody
0.08	[bond] were
0.08	[degree] the
0.08	[force] [power]
0.08	[force] any
0.08	[game] [blame]
0.08	[logistic] may
0.08	[motive] a
0.08	[praise]+
0.08	[topic] [procedure]
0.08	[value] …
0.08	^ [affair] are
0.08	^ [power] is
0.08	^ that
0.08	any [feeling]
0.08	any [motive]
0.08	at which
0.08	be …
0.08	been [force]
0.08	betray
0.08	but it
0.08	by [bond]
0.08	cannot [force]
0.08	critic
0.08	customer
0.08	disappoint
0.08	find
0.08	front
0.08	gap
0.08	have [mind]
0.08	impression
0.08	is where
0.08	lif
0.08	many …
0.08	pleas
0.08	purpos
0.08	releas
0.08	relief
0.08	rich
0.08	scandal
0.08	tension
0.08	that it
0.08	the other
0.08	through <place>
0.08	ton
0.08	what the
0.08	what …
0.08	where …
0.08	which [idea]
0.08	which [logistic]
0.08	with [praise]
0.08	worth
0.08	… [logistic]
0.08	… cannot
0.08	… whom
0.07	<capital’s> [power]
0.07	<number> before
0.07	<place> [mind]
0.07	<pronoun> can
0.07	=up
0.07	=were
0.07	[affair] may
0.07	[bond] ;
0.07	[bond] like
0.07	[degree] [feeling]
0.07	[degree] [leisure]
0.07	[degree] [logistic]
0.07	[degree] [mind]
0.07	[force] into
0.07	[idea] [logistic]
0.07	[power] …
0.07	[praise] are
0.07	[sign] for
0.07	[state] will
0.07	[topic] [domestic]
0.07	[topic] [idea]
0.07	^ <pronoun> can
0.07	^ [force] the
0.07	^ [idea]
0.07	^ [sign] a
0.07	^ [stage] that
0.07	^ [value]
0.07	^ that is
0.07	a [idea]
0.07	absenc
0.07	awkward
0.07	believ
0.07	clos
0.07	commitment
0.07	damag
0.07	dying
0.07	favour
0.07	feet
0.07	few had
0.07	field
0.07	for an
0.07	fresh
0.07	futur
0.07	hatr
0.07	in <country>
0.07	increas
0.07	its [value]
0.07	leader
0.07	lend
0.07	less to
0.07	loyal
0.07	majority
0.07	may [force]
0.07	mediator
0.07	mind
0.07	more [praise]
0.07	no [value]
0.07	notic
0.07	pattern
0.07	regim
0.07	row
0.07	seal
0.07	sens
0.07	shrug
0.07	stay
0.07	tenur
0.07	the [page]
0.07	was [force]
0.07	what <capital>
0.07	who is
0.07	who was
0.07	would [affair]
0.07	would [report]
0.07	… but
0.07	… or
0.06	<place> with
0.06	[affair] and
0.06	[feeling] the
0.06	[force] an
0.06	[idea] to
0.06	[logistic] [procedure]
0.06	[nature] is
0.06	[procedure] has
0.06	[procedure] it
0.06	[topic] [power]
0.06	[topic] between
0.06	^ <capital> [motive]
0.06	^ <capital> [seem]
0.06	^ <number> [logistic]
0.06	^ <pronoun> will
0.06	^ [logistic]
0.06	^ [report] the
0.06	^ a [sign]
0.06	^ an [idea]
0.06	^ for <number>
0.06	^ in what
0.06	^ when
0.06	^ where
0.06	a [force]
0.06	and [affair]
0.06	and everyone
0.06	bil
0.06	but the
0.06	chair
0.06	deal
0.06	forget
0.06	furiou
0.06	in what
0.06	is [power]
0.06	isolation
0.06	it [logistic]
0.06	it [seem]
0.06	its [everyone]
0.06	journey
0.06	misjudg
0.06	moment
0.06	of <office>
0.06	of that
0.06	or …
0.06	pac
0.06	pariah
0.06	party
0.06	perhap
0.06	political
0.06	power
0.06	reflect
0.06	spok
0.06	the [game]
0.06	to [sign]
0.06	together
0.06	walk
0.06	was [power]
0.06	were [report]
0.06	what [logistic]
0.06	… [praise]
0.05	<office’s> [affair]
0.05	<office’s> [bond]
0.05	=so
0.05	[feeling] is
0.05	[feeling] that
0.05	[force] the
0.05	[force] to
0.05	[game] on
0.05	[idea] a
0.05	[logistic] <pronoun>
0.05	[logistic] [logistic]
0.05	[nature] in
0.05	[stage] at
0.05	[state] can
0.05	[state] for
0.05	[state]+
0.05	[value] for
0.05	^ <office’s> [bond]
0.05	^ [bond]
0.05	^ [feeling] is
0.05	^ is hardly
0.05	^ no [state]
0.05	^ none
0.05	^ none of
0.05	^ the [feeling]
0.05	all …
0.05	and [motive]
0.05	art
0.05	be [mind]
0.05	bet
0.05	between the
0.05	clear
0.05	convenienc
0.05	coronation
0.05	decad
0.05	discover
0.05	door
0.05	fin
0.05	from <number>
0.05	had …
0.05	has not
0.05	inch
0.05	is hardly
0.05	its [praise]
0.05	lower
0.05	on his
0.05	privat
0.05	reveal
0.05	road
0.05	short-liv
0.05	to [domestic]
0.05	to [motive]
0.05	tourist
0.05	treaty
0.05	was [state]
0.05	without [report]
0.05	written
0.05	… have
-0.05	<person’s> <group>
-0.05	<place> before
-0.05	=anyone
-0.05	[bond] had
-0.05	[bond] was
-0.05	[idea] …
-0.05	[logistic] away
-0.05	[logistic] his
-0.05	[logistic] will
-0.05	[mind] the
-0.05	[procedure] [mind]
-0.05	[topic] [topic]
-0.05	^ <country’s> …
-0.05	^ [report] between
-0.05	^ among
-0.05	^ each of
-0.05	^ the <office>
-0.05	among …
-0.05	at [power]
-0.05	be [logistic]
-0.05	chapter
-0.05	crowd
-0.05	disaster
-0.05	during the
-0.05	each of
-0.05	every [nature]
-0.05	evidenc
-0.05	forum
-0.05	frontier
-0.05	have had
-0.05	host
-0.05	in <number>
-0.05	in [idea]
-0.05	in an
-0.05	in this
-0.05	it was
-0.05	it …
-0.05	missil
-0.05	most …
-0.05	negotiation
-0.05	occasion
-0.05	of its
-0.05	outliv
-0.05	participant
-0.05	premiership
-0.05	proof
-0.05	speaker
-0.05	staf
-0.05	statu
-0.05	than any
-0.05	than with
-0.05	there were
-0.05	was about
-0.05	was in
-0.05	… during
-0.06	<capital> <pronoun>
-0.06	<country> as
-0.06	<date> it
-0.06	<number> <date>
-0.06	<number> [idea]
-0.06	<office> <date>
-0.06	<person> [logistic]
-0.06	<place> at
-0.06	<pronoun> by
-0.06	<pronoun> is
-0.06	=least
-0.06	=many
-0.06	[affair] <pronoun>
-0.06	[bond] the
-0.06	[calendar] as
-0.06	[degree] more
-0.06	[domestic] [motive]
-0.06	[everyone] [power]
-0.06	[everyone] of
-0.06	[idea] were
-0.06	[logistic] <country>
-0.06	[logistic] [nature]
-0.06	[logistic] of
-0.06	[page] and
-0.06	[procedure] [topic]
-0.06	[procedure] and
-0.06	[report] [game]
-0.06	[report] [nature]
-0.06	[report] its
-0.06	[stage] :
-0.06	^ [domestic]
-0.06	^ [domestic] are
-0.06	^ [topic] …
-0.06	^ it is
-0.06	a [logistic]
-0.06	a [procedure]
-0.06	adopt
-0.06	against …
-0.06	any other
-0.06	appl
-0.06	are [blame]
-0.06	are the
-0.06	arrang
-0.06	arrival
-0.06	as [idea]
-0.06	away from
-0.06	being [logistic]
-0.06	brother
-0.06	business
-0.06	commission
-0.06	dam
-0.06	delay
-0.06	dismiss
-0.06	effort
-0.06	few of
-0.06	forc
-0.06	garden
-0.06	given
-0.06	habit
-0.06	in [force]
-0.06	it is
-0.06	its [power]
-0.06	length
-0.06	loss
-0.06	lov
-0.06	many [affair]
-0.06	member
-0.06	nervou
-0.06	noon
-0.06	northern
-0.06	of <country>
-0.06	previou
-0.06	sail
-0.06	than a
-0.06	the best
-0.06	their [procedure]
-0.06	to <date>
-0.06	to [report]
-0.06	tru
-0.06	uncl
-0.06	week
-0.06	weekend
-0.06	… more
-0.07	<capital> ;
-0.07	<capital> <date>
-0.07	<country> [page]
-0.07	<country> has
-0.07	<number> from
-0.07	<person> in
-0.07	<place> in
-0.07	<place> since
-0.07	[bond] at
-0.07	[calendar] has
-0.07	[logistic] <person>
-0.07	[logistic] their
-0.07	[logistic] were
-0.07	[motive] of
-0.07	[praise] with
-0.07	[procedure] were
-0.07	[topic] and
-0.07	[topic] will
-0.07	[value] was
-0.07	^ [domestic] in
-0.07	^ [domestic] is
-0.07	^ at <number>
-0.07	^ everyone in
-0.07	^ not <number>
-0.07	^ who
-0.07	^ … …
-0.07	after a
-0.07	ahead
-0.07	author
-0.07	band
-0.07	barely <number>
-0.07	becam
-0.07	cabinet
-0.07	continent
-0.07	destroy
-0.07	down …
-0.07	enthusiasm
-0.07	everyone in
-0.07	exil
-0.07	expand
-0.07	ferry
-0.07	format
-0.07	from <person>
-0.07	had a
-0.07	have [report]
-0.07	incident
-0.07	is in
-0.07	its [leisure]
-0.07	january
-0.07	longer
-0.07	nobody was
-0.07	none at
-0.07	not <office>
-0.07	not …
-0.07	of <country’s>
-0.07	of those
-0.07	print
-0.07	shot
-0.07	should be
-0.07	signal
-0.07	tax
-0.07	the <date>
-0.07	the [sign]
-0.07	the need
-0.07	to [logistic]
-0.07	was [calendar]
-0.07	when the
-0.07	… under
-0.08	<country> [sign]
-0.08	<number> [praise]
-0.08	<number> a
-0.08	<number> is
-0.08	<person> had
-0.08	<place> [bond]
-0.08	<pronoun> has
-0.08	=few
-0.08	=the
-0.08	[affair] that
-0.08	[calendar] to
-0.08	[domestic] to
-0.08	[everyone] [report]
-0.08	[logistic] after
-0.08	[page] <number>
-0.08	[page] [sign]
-0.08	[page] by
-0.08	[page] is
-0.08	[page] of
-0.08	[report] [affair]
-0.08	[stage] …
-0.08	[state] [idea]
-0.08	[state] [motive]
-0.08	[state] was
-0.08	[value] to
-0.08	^ <number> <group>
-0.08	^ <office> has
-0.08	^ [affair] between
-0.08	^ [everyone] [report]
-0.08	^ [page] by
-0.08	^ [state]
-0.08	^ against
-0.08	^ against <number>
-0.08	^ all <number>
-0.08	^ from
-0.08	^ nothing
-0.08	^ … was
-0.08	a [body]
-0.08	about [idea]
-0.08	accompany
-0.08	address
-0.08	against <number>
-0.08	and <capital>
-0.08	apart
-0.08	as in
-0.08	asia-
-0.08	at [nature]
-0.08	been [page]
-0.08	been in
-0.08	busiest
-0.08	by his
-0.08	day
-0.08	down to
-0.08	drov
-0.08	emergency
-0.08	event
-0.08	every <number>
-0.08	firm
-0.08	forgotten
-0.08	has still
-0.08	his …
-0.08	invasion
-0.08	it did
-0.08	kilometr
-0.08	match
-0.08	more [logistic]
-0.08	not <capital>
-0.08	noted
-0.08	pag
-0.08	poll
-0.08	project
-0.08	property
-0.08	request
-0.08	sam
-0.08	that had
-0.08	the [stage]
-0.08	trial
-0.08	turnout
-0.08	very long
-0.08	was their
-0.08	will [report]
-0.08	with [bond]
-0.08	… [report]
-0.08	… there
-0.08	… worse
-0.09	<capital> in
-0.09	<group> <date>
-0.09	<group> [logistic]
-0.09	<office> will
-0.09	<place> <place>
-0.09	<pronoun> to
-0.09	[affair] but
-0.09	[affair] in
-0.09	[affair] will
-0.09	[leisure] [report]
-0.09	[logistic] <office>
-0.09	[logistic] and
-0.09	[nature] and
-0.09	[praise] [calendar]
-0.09	[topic] the
-0.09	^ <country> has
-0.09	^ <office> would
-0.09	^ <pronoun> is
-0.09	^ [logistic] to
-0.09	^ all of
-0.09	^ the [degree]
-0.09	a [affair]
-0.09	acts
-0.09	agricultur
-0.09	and <number>
-0.09	and a
-0.09	any …
-0.09	as her
-0.09	at least
-0.09	bay
-0.09	coalition
-0.09	could be
-0.09	currency
-0.09	decision
-0.09	each [procedure]
-0.09	earthquak
-0.09	edg
-0.09	effect
-0.09	for [praise]
-0.09	has always
-0.09	honour
-0.09	in his
-0.09	keep
-0.09	least <number>
-0.09	many as
-0.09	military
-0.09	more [nature]
-0.09	more [page]
-0.09	on [nature]
-0.09	opposition
-0.09	or its
-0.09	organisation
-0.09	presidential
-0.09	priz
-0.09	quick
-0.09	ros
-0.09	schedul
-0.09	shut
-0.09	so many
-0.09	some <number>
-0.09	taken
-0.09	under the
-0.09	ways
-0.09	websit
-0.09	would [praise]
-0.09	… how
-0.1	<country> <country>
-0.1	<country> since
-0.1	<number> <place>
-0.1	<number> [domestic]
-0.1	<number> were
-0.1	=during
-0.1	[logistic] without
-0.1	[procedure] have
-0.1	[procedure] …
-0.1	[state] [page]
-0.1	[topic] <date>
-0.1	[topic] on
-0.1	^ <capital> [logistic]
-0.1	^ <number> were
-0.1	^ <pronoun> have
-0.1	^ [affair] of
-0.1	^ [mind] the
-0.1	^ [nature]
-0.1	^ [topic] [report]
-0.1	^ after the
-0.1	^ as
-0.1	^ the [sign]
-0.1	affair
-0.1	as <pronoun>
-0.1	been [degree]
-0.1	been none
-0.1	clock
-0.1	deep
-0.1	direction
-0.1	edit
-0.1	growth
-0.1	illusion
-0.1	in [nature]
-0.1	is more
-0.1	its [topic]
-0.1	kil
-0.1	november
-0.1	or <capital>
-0.1	pip
-0.1	representativ
-0.1	send
-0.1	shar
-0.1	slow
-0.1	stadium
-0.1	strength
-0.1	the <capital>
-0.1	there had
-0.1	tradition
-0.1	video
-0.1	was [mind]
-0.1	were from
-0.1	… <country>
-0.1	… [sign]
-0.11	<place> <number>
-0.11	<place> [state]
-0.11	<pronoun> [report]
-0.11	=under
-0.11	[affair] a
-0.11	[affair] were
-0.11	[force] [sign]
-0.11	[idea] <number>
-0.11	[idea] [force]
-0.11	[logistic] [stage]
-0.11	[logistic] with
-0.11	[nature] were
-0.11	[procedure] at
-0.11	[report] <office>
-0.11	^ <group> …
-0.11	^ <number> of
-0.11	^ after
-0.11	^ for [page]
-0.11	^ not …
-0.11	^ since the
-0.11	^ … [report]
-0.11	a [nature]
-0.11	besid
-0.11	by [logistic]
-0.11	chessboard
-0.11	crim
-0.11	dog
-0.11	egyptian
-0.11	exception
-0.11	exclud
-0.11	executiv
-0.11	export
-0.11	for [page]
-0.11	for the
-0.11	had [feeling]
-0.11	has had
-0.11	his [procedure]
-0.11	hous
-0.11	in [logistic]
-0.11	inquiry
-0.11	is less
-0.11	issu
-0.11	less about
-0.11	marriag
-0.11	media
-0.11	not <number>
-0.11	round
-0.11	servic
-0.11	stress
-0.11	student
-0.11	sworn
-0.11	term
-0.11	than about
-0.11	think
-0.11	too [feeling]
-0.11	touch
-0.11	transit
-0.11	turn
-0.11	villag
-0.11	wif
-0.11	would [degree]
-0.11	… with
-0.12	: …
-0.12	<country> to
-0.12	<country’s> …
-0.12	<person> <person>
-0.12	=against
-0.12	=or
-0.12	[affair] [idea]
-0.12	[affair] [motive]
-0.12	[blame] in
-0.12	[calendar] <date>
-0.12	[degree] [idea]
-0.12	[logistic] <date>
-0.12	[mind] …
-0.12	[nature] was
-0.12	[page] :
-0.12	[praise] …
-0.12	[procedure] are
-0.12	[procedure] with
-0.12	[report] between
-0.12	^ <number> as
-0.12	^ [page] :
-0.12	^ [report] of
-0.12	^ for most
-0.12	^ neither …
-0.12	^ these
-0.12	^ while
-0.12	^ with <pronoun>
-0.12	after <place>
-0.12	are to
-0.12	barely a
-0.12	be [force]
-0.12	build
-0.12	burn
-0.12	bury
-0.12	coach
-0.12	crisi
-0.12	early
-0.12	economic
-0.12	every <office>
-0.12	for <pronoun>
-0.12	forecast
-0.12	go
-0.12	has its
-0.12	his [degree]
-0.12	hospitality
-0.12	in <place>
-0.12	menu
-0.12	neither of
-0.12	on [topic]
-0.12	pool
-0.12	predecessor
-0.12	rain
-0.12	readout
-0.12	reviv
-0.12	rul
-0.12	seriou
-0.12	smal
-0.12	spent
-0.12	successor
-0.12	the [blame]
-0.12	upgrad
-0.12	was [blame]
-0.12	will be
-0.12	with <pronoun>
-0.12	… against
-0.12	… an
-0.13	<capital> until
-0.13	<person’s> <country>
-0.13	<place> [logistic]
-0.13	<place> on
-0.13	=less
-0.13	[calendar] was
-0.13	[degree] <office>
-0.13	[domestic] have
-0.13	[idea] on
-0.13	[page] with
-0.13	[procedure] [procedure]
-0.13	[procedure] will
-0.13	[report] [topic]
-0.13	[report] with
-0.13	[topic]
-0.13	[topic] from
-0.13	^ <capital> [stage]
-0.13	^ <date’s>
-0.13	^ <number> [calendar]
-0.13	^ <place> was
-0.13	^ <pronoun> are
-0.13	^ most
-0.13	^ most of
-0.13	^ this [procedure]
-0.13	about [bond]
-0.13	abov
-0.13	accord
-0.13	alternat
-0.13	ambassador
-0.13	and [topic]
-0.13	and have
-0.13	between <capital>
-0.13	cathedral
-0.13	dead
-0.13	differ
-0.13	for <date>
-0.13	former
-0.13	has a
-0.13	his [topic]
-0.13	in [domestic]
-0.13	intelligenc
-0.13	is the
-0.13	kept
-0.13	medium
-0.13	metr
-0.13	no [procedure]
-0.13	novel
-0.13	of <person’s>
-0.13	of [domestic]
-0.13	on <person’s>
-0.13	on to
-0.13	overnight
-0.13	paragraph
-0.13	rar
-0.13	register
-0.13	river
-0.13	since <pronoun>
-0.13	spr
-0.13	summer
-0.13	than the
-0.13	tram
-0.13	until now
-0.13	verdict
-0.13	which no
-0.13	with <country>
-0.13	with the
-0.14	<date> than
-0.14	<office> on
-0.14	<place> more
-0.14	=among
-0.14	=over
-0.14	[body] of
-0.14	[force] its
-0.14	[force] on
-0.14	[sign] that
-0.14	[stage] <pronoun>
-0.14	[topic] [affair]
-0.14	^ <place> …
-0.14	^ [mind]
-0.14	acted
-0.14	and [force]
-0.14	any of
-0.14	at [calendar]
-0.14	been [logistic]
-0.14	budget
-0.14	compar
-0.14	delivery
-0.14	face-to-fac
-0.14	from <office>
-0.14	hand
-0.14	lak
-0.14	languag
-0.14	led
-0.14	lobby
-0.14	no [affair]
-0.14	paper
-0.14	pop
-0.14	split
-0.14	sup
-0.14	tea
-0.14	town
-0.14	updat
-0.14	with <group>
-0.14	with <person>
-0.14	within
-0.15	<capital’s> [leisure]
-0.15	<country> are
-0.15	<date> there
-0.15	<office> been
-0.15	<place> or
-0.15	<pronoun> <person>
-0.15	[calendar] since
-0.15	[force] their
-0.15	[idea] [idea]
-0.15	[idea] by
-0.15	[idea] has
-0.15	[logistic] had
-0.15	[sign] by
-0.15	^ <person’s> [affair]
-0.15	^ and the
-0.15	^ for a
-0.15	^ more than
-0.15	^ no other
-0.15	^ only <number>
-0.15	^ since
-0.15	all but
-0.15	among <pronoun>
-0.15	and no
-0.15	are [motive]
-0.15	both …
-0.15	certain
-0.15	company
-0.15	courag
-0.15	fall
-0.15	final
-0.15	had <office>
-0.15	in its
-0.15	inflation
-0.15	into the
-0.15	is [stage]
-0.15	launch
-0.15	nobody [motive]
-0.15	not been
-0.15	only <country>
-0.15	parliament
-0.15	public
-0.15	refus
-0.15	salisbury
-0.15	ship
-0.15	sid
-0.15	south
-0.15	squar
-0.15	strik
-0.15	the [force]
-0.15	these …
-0.15	to both
-0.15	visit
-0.15	were the
-0.15	were to
-0.15	wind
-0.15	without …
-0.15	… [page]
-0.15	… on
-0.16	<capital> were
-0.16	<number> has
-0.16	<number> to
-0.16	<person’s> [affair]
-0.16	<person’s> [force]
-0.16	<place> <date>
-0.16	<pronoun> [degree]
-0.16	=barely
-0.16	=each
-0.16	[affair] [report]
-0.16	[affair] by
-0.16	[affair] for
-0.16	[bond] are
-0.16	[logistic] [mind]
-0.16	[nature] [idea]
-0.16	[page]
-0.16	[state] in
-0.16	^ <person’s> [force]
-0.16	^ <pronoun> were
-0.16	^ another
-0.16	^ the [value]
-0.16	^ … than
-0.16	argu
-0.16	bread
-0.16	colleagu
-0.16	euro
-0.16	fool
-0.16	further
-0.16	help
-0.16	joint
-0.16	no [mind]
-0.16	of her
-0.16	period
-0.16	rat
-0.16	risen
-0.16	school
-0.16	sixth
-0.16	the [calendar]
-0.16	transport
-0.16	used
-0.16	… [feeling]
-0.16	… [nature]
-0.16	… until
-0.17	<country> have
-0.17	<number> <office>
-0.17	<office> more
-0.17	[domestic] are
-0.17	[domestic]+
-0.17	[game] of
-0.17	[leisure] is
-0.17	[logistic] [idea]
-0.17	[motive] is
-0.17	[procedure] for
-0.17	^ <country> and
-0.17	^ <place> has
-0.17	^ [domestic] …
-0.17	^ not
-0.17	^ … were
-0.17	all her
-0.17	are in
-0.17	as [power]
-0.17	balanc
-0.17	between <pronoun>
-0.17	blow
-0.17	consider
-0.17	deliver
-0.17	deny
-0.17	director
-0.17	drop
-0.17	for [bond]
-0.17	for most
-0.17	interval
-0.17	is <country’s>
-0.17	not be
-0.17	of [report]
-0.17	provid
-0.17	replac
-0.17	restor
-0.17	session
-0.17	sit
-0.17	society
-0.17	sound
-0.17	study
-0.17	the [power]
-0.17	want
-0.17	… a
-0.18	<number> as
-0.18	<organisation>
-0.18	[affair] at
-0.18	[domestic] is
-0.18	[force] through
-0.18	[motive] for
-0.18	[stage] in
-0.18	^ <date>
-0.18	^ his
-0.18	^ no <office>
-0.18	^ … a
-0.18	be [feeling]
-0.18	been [mind]
-0.18	bored
-0.18	cancel
-0.18	carry
-0.18	church
-0.18	desk
-0.18	dollar
-0.18	each [calendar]
-0.18	fre
-0.18	had to
-0.18	highest
-0.18	highlight
-0.18	it over
-0.18	lin
-0.18	many <group>
-0.18	midnight
-0.18	over [affair]
-0.18	publish
-0.18	remark
-0.18	storm
-0.18	the [degree]
-0.18	the [report]
-0.18	were [logistic]
-0.18	… <group>
-0.18	… nothing
-0.19	<place> for
-0.19	=never
-0.19	=still
-0.19	[affair] had
-0.19	[feeling] for
-0.19	[force] [logistic]
-0.19	[procedure] no
-0.19	^ [affair] were
-0.19	^ as …
-0.19	^ barely
-0.19	^ in a
-0.19	^ more …
-0.19	^ … are
-0.19	aim
-0.19	annex
-0.19	been [praise]
-0.19	clean
-0.19	every [calendar]
-0.19	failur
-0.19	from …
-0.19	is now
-0.19	letter
-0.19	lined
-0.19	motorcad
-0.19	no more
-0.19	of <pronoun>
-0.19	post
-0.19	premier
-0.19	programm
-0.19	queu
-0.19	restraint
-0.19	so [feeling]
-0.19	succession
-0.19	truck
-0.19	water
-0.19	… <capital>
-0.19	… [idea]
-0.19	… [mind]
-0.19	… has
-0.2	<capital’s> [affair]
-0.2	<number> [everyone]
-0.2	<pronoun> did
-0.2	[affair] <place>
-0.2	[degree] [calendar]
-0.2	[everyone] [state]
-0.2	[feeling] as
-0.2	[force] by
-0.2	[logistic]+
-0.2	[stage] that
-0.2	[state] from
-0.2	^ <capital’s> [affair]
-0.2	^ <office> and
-0.2	are [logistic]
-0.2	as [feeling]
-0.2	bill
-0.2	control
-0.2	disput
-0.2	equal
-0.2	get
-0.2	half
-0.2	hard
-0.2	have not
-0.2	head
-0.2	nightfal
-0.2	north
-0.2	over by
-0.2	prim
-0.2	sector
-0.2	sent
-0.2	their …
-0.2	to [degree]
-0.2	to [state]
-0.2	was over
-0.2	… no
-0.21	<capital> have
-0.21	<number> [affair]
-0.21	<person> never
-0.21	=because
-0.21	=did
-0.21	[blame] and
-0.21	[domestic] [affair]
-0.21	[force] [topic]
-0.21	[motive] and
-0.21	[page] no
-0.21	[page] …
-0.21	[procedure] [report]
-0.21	[sign] …
-0.21	^ <office> …
-0.21	^ a [nature]
-0.21	^ hardly
-0.21	^ never [mind]
-0.21	^ the [force]
-0.21	aircraft
-0.21	analyst
-0.21	as it
-0.21	as many
-0.21	atmospher
-0.21	auditor
-0.21	been [seem]
-0.21	between …
-0.21	candidat
-0.21	department
-0.21	development
-0.21	driven
-0.21	easier
-0.21	its [state]
-0.21	never <number>
-0.21	never [mind]
-0.21	no [blame]
-0.21	not [idea]
-0.21	not [logistic]
-0.21	packag
-0.21	payment
-0.21	promis
-0.21	reform
-0.21	resignation
-0.21	serv
-0.21	stat
-0.21	than ever
-0.21	than it
-0.21	to <person>
-0.21	to have
-0.21	viru
-0.22	<group> than
-0.22	<group> to
-0.22	[affair] as
-0.22	[logistic] between
-0.22	[logistic] the
-0.22	[mind] in
-0.22	^ <pronoun> was
-0.22	altogether
-0.22	because of
-0.22	betrayal
-0.22	camp
-0.22	defender
-0.22	let
-0.22	like …
-0.22	loan
-0.22	more [affair]
-0.22	national
-0.22	postpon
-0.22	quarter
-0.22	reaffirm
-0.22	ris
-0.22	spoken
-0.22	swing
-0.22	the <country>
-0.22	there was
-0.22	to [topic]
-0.22	twelfth
-0.22	vacuum
-0.22	… [domestic]
-0.23	<date> and
-0.23	<office> for
-0.23	<place> that
-0.23	<pronoun> never
-0.23	=just
-0.23	=other
-0.23	[calendar] [force]
-0.23	[domestic] in
-0.23	[everyone] [mind]
-0.23	[force] [game]
-0.23	[logistic] [calendar]
-0.23	[logistic] so
-0.23	[report] <pronoun>
-0.23	[report] [force]
-0.23	^ <pronoun> [degree]
-0.23	^ [affair]
-0.23	^ nobody [mind]
-0.23	^ only
-0.23	^ the [topic]
-0.23	^ … <pronoun>
-0.23	^ … of
-0.23	affect
-0.23	by <pronoun>
-0.23	chief
-0.23	city
-0.23	democracy
-0.23	doubl
-0.23	exercis
-0.23	fish
-0.23	foot
-0.23	mad
-0.23	moved
-0.23	nobody [mind]
-0.23	nothing has
-0.23	of <date>
-0.23	repeat
-0.23	sign
-0.23	simpl
-0.23	to <country>
-0.24	<capital> for
-0.24	<number> more
-0.24	<office> had
-0.24	=about
-0.24	=between
-0.24	[affair] [stage]
-0.24	[logistic] could
-0.24	[nature] has
-0.24	[praise] by
-0.24	^ <capital> [report]
-0.24	^ <person> [report]
-0.24	^ <person> has
-0.24	^ by the
-0.24	abroad
-0.24	are [stage]
-0.24	as [state]
-0.24	at all
-0.24	autumn
-0.24	banquet
-0.24	by a
-0.24	capital
-0.24	known
-0.24	of [praise]
-0.24	paus
-0.24	population
-0.24	practical
-0.24	protest
-0.24	reckon
-0.24	repair
-0.24	soup
-0.24	stop
-0.24	tank
-0.24	tired
-0.24	tour
-0.24	was <date>
-0.24	wed
-0.24	… about
-0.25	<office> and
-0.25	<person> [report]
-0.25	=while
-0.25	[bond] [affair]
-0.25	[domestic] [mind]
-0.25	[domestic] were
-0.25	[feeling] about
-0.25	[leisure] [logistic]
-0.25	[state] [report]
-0.25	^ [page] between
-0.25	^ [topic]
-0.25	and <office>
-0.25	and [report]
-0.25	and has
-0.25	any [calendar]
-0.25	figur
-0.25	gat
-0.25	lat
-0.25	law
-0.25	more <group>
-0.25	museum
-0.25	of [affair]
-0.25	prisoner
-0.25	rais
-0.25	seat
-0.25	someth
-0.25	telephon
-0.25	that no
-0.25	who …
-0.25	worse for
-0.25	… [degree]
-0.25	… did
-0.26	<date’s> <number>
-0.26	<office> would
-0.26	<office’s> …
-0.26	=and
-0.26	[affair] have
-0.26	[affair] the
-0.26	[leisure] …
-0.26	[procedure] [logistic]
-0.26	[state] [stage]
-0.26	^ <pronoun> never
-0.26	^ nothing has
-0.26	^ this
-0.26	and [blame]
-0.26	and in
-0.26	design
-0.26	economy
-0.26	fewer
-0.26	film
-0.26	from <country>
-0.26	hurt
-0.26	investor
-0.26	not [report]
-0.26	of [logistic]
-0.26	the [idea]
-0.26	to nothing
-0.26	was <number>
-0.26	wheat
-0.27	<pronoun> was
-0.27	[idea] over
-0.27	[logistic] its
-0.27	[procedure]+
-0.27	[report] [feeling]
-0.27	[report] [value]
-0.27	^ <number> …
-0.27	^ her [bond]
-0.27	asked
-0.27	detail
-0.27	fund
-0.27	her [bond]
-0.27	not [seem]
-0.27	of what
-0.27	only <number>
-0.27	over the
-0.27	television
-0.27	to [praise]
-0.27	view
-0.27	what it
-0.27	win
-0.27	without a
-0.27	… before
-0.28	<capital> [report]
-0.28	[affair] could
-0.28	^ [topic] and
-0.28	about [power]
-0.28	cent
-0.28	consulat
-0.28	defeat
-0.28	did not
-0.28	don
-0.28	drug
-0.28	in the
-0.28	is <number>
-0.28	it had
-0.28	never been
-0.28	no [motive]
-0.28	nomination
-0.28	nothing to
-0.28	of [mind]
-0.28	per
-0.28	reason
-0.28	stronger
-0.28	talk
-0.28	that <pronoun>
-0.28	this [page]
-0.28	… anyone
-0.29	" the
-0.29	<pronoun> on
-0.29	[bond] [logistic]
-0.29	[force] up
-0.29	[nature] [force]
-0.29	[page] for
-0.29	[topic] of
-0.29	^ "
-0.29	^ at the
-0.29	^ there was
-0.29	any [logistic]
-0.29	are …
-0.29	as <office>
-0.29	as …
-0.29	border
-0.29	country
-0.29	debt
-0.29	dry
-0.29	group
-0.29	hardly any
-0.29	has yet
-0.29	train
-0.29	will [seem]
-0.29	… by
-0.3	<office> …
-0.3	[blame] for
-0.3	[logistic] <number>
-0.3	[report] [logistic]
-0.3	^ <capital> and
-0.3	archiv
-0.3	began
-0.3	by <number>
-0.3	challeng
-0.3	deficit
-0.3	foundation
-0.3	nation
-0.3	reach
-0.3	read
-0.3	secret
-0.3	strategic
-0.3	this …
-0.31	<capital> [stage]
-0.31	<pronoun> [logistic]
-0.31	=very
-0.31	[affair] with
-0.31	[bond] still
-0.31	[bond] to
-0.31	[degree] like
-0.31	[game] was
-0.31	[page] between
-0.31	[state] still
-0.31	^ from …
-0.31	^ the …
-0.31	administration
-0.31	and <country>
-0.31	answer
-0.31	back to
-0.31	found
-0.31	offic
-0.31	president
-0.31	press
-0.31	since …
-0.31	to [bond]
-0.31	to [force]
-0.31	very …
-0.32	=as
-0.32	[force] of
-0.32	[mind] that
-0.32	[page] that
-0.32	[power] and
-0.32	[procedure] of
-0.32	[report] the
-0.32	[sign] <pronoun>
-0.32	[stage] [sign]
-0.32	^ neither
-0.32	^ this is
-0.32	^ … [affair]
-0.32	attend
-0.32	block
-0.32	competition
-0.32	copper
-0.32	for his
-0.32	minut
-0.32	suspend
-0.32	… without
-0.33	<pronoun> [bond]
-0.33	=of
-0.33	=would
-0.33	[calendar] before
-0.33	[degree] [affair]
-0.33	[force] [procedure]
-0.33	[procedure] as
-0.33	[stage] [bond]
-0.33	[stage] [logistic]
-0.33	[stage] a
-0.33	[state]
-0.33	[state] to
-0.33	^ [everyone] [mind]
-0.33	^ in …
-0.33	^ less
-0.33	^ less than
-0.33	^ never
-0.33	^ with a
-0.33	and [game]
-0.33	and [nature]
-0.33	flood
-0.33	for [topic]
-0.33	goes
-0.33	interpreter
-0.33	report
-0.33	rough
-0.33	statement
-0.33	thank
-0.33	the [motive]
-0.33	to <capital>
-0.33	would [logistic]
-0.33	… [force]
-0.33	… back
-0.33	… down
-0.33	… will
-0.34	
-0.34	<pronoun> for
-0.34	<pronoun> not
-0.34	[mind] to
-0.34	^ more
-0.34	articl
-0.34	better than
-0.34	cover
-0.34	destination
-0.34	discuss
-0.34	hotel
-0.34	hour
-0.34	in any
-0.34	is [seem]
-0.34	level
-0.34	no <office>
-0.34	roof
-0.34	situation
-0.34	to [power]
-0.34	troop
-0.34	… [stage]
-0.35	=her
-0.35	=more
-0.35	[degree] [bond]
-0.35	[force] [nature]
-0.35	[logistic] was
-0.35	[topic] in
-0.35	^ <person> and
-0.35	^ it was
-0.35	^ nobody
-0.35	by [feeling]
-0.35	document
-0.35	education
-0.35	express
-0.35	gav
-0.35	lamb
-0.35	main
-0.35	on the
-0.35	respect
-0.35	than …
-0.35	… <date>
-0.35	… <office>
-0.35	… who
-0.36	=are
-0.36	[affair] would
-0.36	^ all
-0.36	^ nobody from
-0.36	^ the [game]
-0.36	allianc
-0.36	and the
-0.36	avoid
-0.36	be [value]
-0.36	brav
-0.36	cit
-0.36	diplomat
-0.36	honest
-0.36	lesson
-0.36	nobody from
-0.36	over its
-0.36	pomegranat
-0.36	presidency
-0.36	record
-0.36	ric
-0.36	shook
-0.36	telegram
-0.36	… so
-0.37	<country> …
-0.37	<place> <capital>
-0.37	[body] …
-0.37	[page] [page]
-0.37	^ no …
-0.37	^ some
-0.37	a [degree]
-0.37	anniversary
-0.37	at any
-0.37	convoy
-0.37	deepen
-0.37	has [report]
-0.37	longest
-0.37	of [procedure]
-0.37	routin
-0.37	stream
-0.37	teacher
-0.37	was [feeling]
-0.38	<pronoun> have
-0.38	=before
-0.38	^ <country>
-0.38	^ <person>
-0.38	availabl
-0.38	central
-0.38	confidenc
-0.38	his [state]
-0.38	it has
-0.38	number
-0.38	peopl
-0.38	summit
-0.38	turkish
-0.38	was not
-0.39	<number> [procedure]
-0.39	<place> and
-0.39	[logistic] for
-0.39	^ at
-0.39	count
-0.39	cross
-0.39	dinner
-0.39	exchang
-0.39	foreign
-0.39	full
-0.39	government
-0.39	insist
-0.39	not at
-0.39	person
-0.39	was his
-0.39	… [seem]
-0.4	=yet
-0.4	[logistic] an
-0.4	[stage] is
-0.4	^ the <capital>
-0.4	been to
-0.4	focus
-0.4	of <office’s>
-0.4	other [state]
-0.4	sold
-0.4	ties
-0.4	total
-0.41	<office> to
-0.41	=at
-0.41	[topic] [motive]
-0.41	[topic] [value]
-0.41	has no
-0.41	high
-0.41	ministry
-0.41	no …
-0.41	plac
-0.41	th
-0.41	was <office>
-0.42	=until
-0.42	[force] <number>
-0.42	an [praise]
-0.42	custom
-0.42	ended
-0.42	for [domestic]
-0.42	has never
-0.42	is still
-0.42	month
-0.42	of [state]
-0.42	resum
-0.42	secretary
-0.42	this [procedure]
-0.42	this is
-0.43	<number> …
-0.43	=without
-0.43	a [mind]
-0.43	an [calendar]
-0.43	baker
-0.43	car
-0.43	direct
-0.43	less than
-0.43	… between
-0.44	<group> …
-0.44	<number> <group>
-0.44	<pronoun> in
-0.44	=on
-0.44	[feeling] to
-0.44	after the
-0.44	few …
-0.44	fourth
-0.44	hall
-0.44	ministerial
-0.44	of [bond]
-0.44	official
-0.44	security
-0.44	the [procedure]
-0.44	… from
-0.45	=most
-0.45	[affair] since
-0.45	[stage] of
-0.45	a [page]
-0.45	contribution
-0.45	cost
-0.45	declin
-0.45	follow
-0.45	is [logistic]
-0.45	ran
-0.45	will [force]
-0.46	<office> [logistic]
-0.46	=by
-0.46	[feeling] by
-0.46	[seem] who
-0.46	^ no
-0.46	cars
-0.46	held
-0.46	historic
-0.46	important
-0.46	on …
-0.46	stood
-0.47	<person> and
-0.47	[leisure] was
-0.47	[logistic] on
-0.47	[state] [power]
-0.47	^ but
-0.47	^ the [page]
-0.47	a [sign]
-0.47	fear
-0.47	have yet
-0.47	industry
-0.47	it [mind]
-0.47	than in
-0.47	weak
-0.47	window
-0.47	would …
-0.48	<capital> not
-0.48	<country> and
-0.48	camera
-0.48	in a
-0.48	it [motive]
-0.48	whether
-0.49	[report]
-0.49	a [calendar]
-0.49	as [praise]
-0.49	comment
-0.49	coupl
-0.49	is about
-0.49	observer
-0.49	still …
-0.5	=down
-0.5	[calendar] …
-0.5	[topic]+
-0.5	farmer
-0.5	it [blame]
-0.5	show
-0.51	[logistic] a
-0.51	^ everyone
-0.51	nam
-0.51	no other
-0.51	of <number>
-0.51	our
-0.51	pass
-0.51	that was
-0.51	traffic
-0.52	[praise] the
-0.52	generation
-0.52	larg
-0.52	to <number>
-0.52	to [affair]
-0.53	has [logistic]
-0.53	merger
-0.53	set
-0.54	=no
-0.54	gift
-0.54	medicin
-0.54	soldier
-0.54	tak
-0.54	were [feeling]
-0.54	… [calendar]
-0.55	=in
-0.55	^ [affair] to
-0.55	since the
-0.56	[nature]+
-0.56	^ <country> …
-0.56	^ <pronoun> [report]
-0.56	^ the [motive]
-0.56	had been
-0.56	hop
-0.56	is to
-0.57	[logistic]
-0.57	[nature] …
-0.57	^ a [page]
-0.57	bank
-0.57	by <office>
-0.57	ones
-0.57	reporter
-0.57	wor
-0.58	cal
-0.58	club
-0.58	often
-0.58	on <date>
-0.59	=been
-0.59	[affair] to
-0.59	[state] and
-0.59	earlier
-0.59	fair
-0.59	job
-0.59	order
-0.59	palac
-0.59	third
-0.6	<capital> and
-0.6	[report] as
-0.6	^ there is
-0.6	days
-0.6	her …
-0.6	with a
-0.61	[affair] between
-0.61	doing
-0.61	flag
-0.61	newspaper
-0.61	part
-0.61	strengthen
-0.62	<number> of
-0.62	=any
-0.62	[report] [motive]
-0.62	[sign] <capital>
-0.62	includ
-0.62	near
-0.62	partnership
-0.62	took
-0.62	was [report]
-0.63	federal
-0.63	fifth
-0.63	from <place>
-0.63	long
-0.63	the [topic]
-0.63	with <capital>
-0.63	… after
-0.64	[page]+
-0.64	and [idea]
-0.64	there is
-0.66	rol
-0.66	stand
-0.67	=from
-0.67	=some
-0.67	agency
-0.67	victim
-0.68	[bond] of
-0.68	… [topic]
-0.69	[force] and
-0.69	agreement
-0.69	support
-0.7	[leisure]
-0.7	met
-0.71	to <place>
-0.71	… in
-0.72	=since
-0.72	^ [page]
-0.74	^ [everyone]
-0.74	short
-0.76	yet to
-0.77	contact
-0.77	lunch
-0.78	… <number>
-0.78	… is
-0.8	at the
-0.8	fami
-0.8	presenc
-0.8	the [nature]
-0.81	aid
-0.82	<person>
-0.82	^ it
-0.83	^ the
-0.84	^ there
-0.85	<group>
-0.85	[logistic] in
-0.85	describ
-0.85	the [domestic]
-0.87	action
-0.87	embassy
-0.87	mean
-0.88	minister
-0.89	^ <office> [report]
-0.89	food
-0.9	second
-0.91	of the
-0.92	<number>
-0.93	next
-0.95	children
-0.95	dat
-0.98	more than
-0.98	represent
-0.99	<country>
-0.99	=after
-0.99	[procedure]
-1.01	^ <pronoun>
-1.01	^ the [nature]
-1.03	[nature]
-1.1	<office>
-1.11	<office> [report]
-1.11	[domestic] …
-1.11	said
-1.13	in <date>
-1.14	was [logistic]
-1.18	^ the [leisure]
-1.2	[calendar]
-1.25	[domestic]
-1.25	meet
-1.27	first
-1.29	^ the [domestic]
-1.51	[report] that
-1.68	the [leisure]
-2.1	<date>
`;
