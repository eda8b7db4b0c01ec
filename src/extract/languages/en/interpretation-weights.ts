/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = 0.4;

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = `
1.61	[blame]
1.61	[power]
1.51	explain
1.44	[feeling]
1.27	[body]
1.17	matter
1.14	[seem]
1.14	tabl
1.11	[praise]
1.05	^ a …
1.02	=an
1.01	^ the [affair]
0.99	[game]
0.98	[value]
0.94	[degree]
0.94	[mind]
0.93	hom
0.9	an …
0.89	=it
0.89	diplomacy
0.88	<place> was
0.88	[everyone] …
0.88	badly
0.88	right
0.87	need
0.86	=is
0.85	gas
0.84	[bond]
0.83	[stage]
0.83	^ in
0.82	=itself
0.82	[idea]
0.81	=nobody
0.81	=was
0.8	=can
0.8	[sign]
0.79	=which
0.79	^ the <number>
0.79	^ the <place>
0.79	^ to the
0.79	charm
0.78	[domestic] and
0.78	[motive]
0.78	the [bond]
0.77	^ <capital>
0.76	[bond] is
0.76	war
0.75	[force] a
0.75	arab
0.75	world
0.74	a [bond]
0.74	calendar
0.74	conferenc
0.73	=have
0.73	=now
0.73	^ a
0.73	relationship
0.72	=everything
0.72	[force]
0.72	afternoon
0.72	lost
0.72	the [feeling]
0.71	=what
0.71	theatr
0.7	<capital’s>
0.7	=being
0.7	=its
0.7	and <pronoun>
0.7	flat
0.7	snub
0.7	… would
0.69	<place> is
0.69	[degree] [stage]
0.69	crown
0.68	=both
0.68	^ <place>
0.68	^ [sign]
0.68	common
0.68	meant
0.67	was [motive]
0.67	west
0.66	look
0.66	underscor
0.65	[praise] to
0.65	deaf
0.65	nordic
0.65	were [blame]
0.64	; …
0.64	[calendar] in
0.64	[logistic] …
0.64	^ in <place>
0.64	call
0.64	choic
0.64	dialogu
0.64	mutual
0.64	nobody …
0.64	with …
0.64	… through
0.63	<pronoun> [praise]
0.63	[affair] [sign]
0.63	like a
0.63	went
0.62	[stage] for
0.62	^ <country’s>
0.62	rank
0.61	<place’s>
0.61	=all
0.61	=like
0.61	[affair]
0.61	^ to
0.61	are still
0.61	corridor
0.61	listen
0.61	pric
0.61	was [stage]
0.6	=if
0.6	born
0.59	<capital> …
0.59	<country> is
0.59	^ <country> is
0.59	axis
0.59	leav
0.59	motion
0.59	of his
0.59	russian
0.59	warn
0.59	… its
0.59	… not
0.58	[state] have
0.58	a [motive]
0.58	gambl
0.58	politic
0.58	… away
0.57	=away
0.57	[everyone]+
0.57	empty-hand
0.56	[mind]+
0.56	can …
0.56	insult
0.56	to [mind]
0.55	<number> the
0.55	^ <group>
0.55	^ … the
0.55	all the
0.55	french
0.55	room
0.55	there to
0.55	was there
0.55	… ;
0.54	=could
0.54	has [mind]
0.54	humiliat
0.54	overshadow
0.54	rebuk
0.54	… [power]
0.53	[force]+
0.53	[state] [affair]
0.53	[state] is
0.53	deliberat
0.53	sat
0.53	union
0.53	will …
0.53	… [value]
0.52	=cannot
0.52	[body] in
0.52	[topic] [logistic]
0.52	a [praise]
0.52	nobody
0.52	of <capital>
0.52	to …
0.52	was [leisure]
0.51	[state] of
0.51	^ <number> the
0.51	^ … is
0.51	a [seem]
0.51	chain
0.5	<place> has
0.5	[force] …
0.5	^ [report]
0.5	cours
0.5	mak
0.5	the <number>
0.5	to be
0.49	[logistic] [report]
0.49	[mind] as
0.49	[report] all
0.49	[sign] to
0.49	^ [degree]
0.49	as the
0.49	begin
0.49	coincidenc
0.49	empir
0.49	going
0.49	would have
0.48	[affair] …
0.48	[idea] the
0.48	afford
0.48	another [calendar]
0.48	as if
0.48	card
0.48	century
0.48	is [everyone]
0.48	laugh
0.48	littl
0.48	lowest
0.48	rift
0.48	silenc
0.48	unity
0.48	was [seem]
0.48	were a
0.47	<capital’s> …
0.47	^ <office’s>
0.47	^ <pronoun> [praise]
0.47	cannot …
0.47	ever since
0.47	gam
0.47	in …
0.47	men
0.47	never have
0.47	policy
0.47	somebody
0.47	warmth
0.47	word
0.47	… and
0.46	<capital> that
0.46	=hardly
0.46	[degree]+
0.46	[feeling]+
0.46	[force] <office>
0.46	[procedure] was
0.46	^ which
0.46	centr
0.46	have …
0.46	island
0.46	no <number>
0.45	[domestic] of
0.45	^ <office> is
0.45	align
0.45	away …
0.45	convinc
0.45	gather
0.45	new
0.45	polit
0.45	rather
0.45	spoil
0.45	who [logistic]
0.45	… [game]
0.44	<pronoun> with
0.44	[feeling] [page]
0.44	claim
0.44	closer
0.44	geography
0.44	kind
0.44	man
0.44	pilgrimag
0.44	says
0.44	should never
0.44	smil
0.44	to <pronoun>
0.44	… the
0.43	<capital> the
0.43	alon
0.43	conflict
0.43	fail
0.43	map
0.43	money
0.43	of <place>
0.43	quarrel
0.43	wait
0.42	<pronoun> are
0.42	=where
0.42	[degree] than
0.42	[report]+
0.42	^ [motive]
0.42	arriv
0.42	for …
0.42	handl
0.42	itself the
0.42	the <place>
0.41	=only
0.41	=out
0.41	[bond] between
0.41	^ <place> is
0.41	^ between
0.41	a [leisure]
0.41	a [topic]
0.41	at …
0.41	cultur
0.41	great
0.41	has more
0.41	his [everyone]
0.41	in [affair]
0.41	memory
0.41	such
0.41	… <pronoun>
0.4	=a
0.4	[degree] a
0.4	[logistic] [sign]
0.4	^ <pronoun> [logistic]
0.4	bas
0.4	general
0.4	hardest
0.4	prefer
0.4	say
0.4	symbolism
0.4	will not
0.39	<country> was
0.39	=back
0.39	[motive] …
0.39	[procedure] [affair]
0.39	[stage] was
0.39	^ <pronoun> [affair]
0.39	and nobody
0.39	be the
0.39	beyond
0.39	died
0.39	had the
0.39	out of
0.39	prepar
0.39	… [everyone]
0.38	<office> was
0.38	<person> …
0.38	<place> [affair]
0.38	[affair] [force]
0.38	[feeling] was
0.38	[motive] the
0.38	[stage] with
0.38	^ [power]
0.38	^ the [state]
0.38	bought
0.38	bring
0.38	by any
0.38	every …
0.38	hardly a
0.38	has [force]
0.38	has [praise]
0.38	standard
0.38	taliban
0.38	than <number>
0.38	weakness
0.37	<country’s>
0.37	<pronoun> the
0.37	=may
0.37	=than
0.37	[blame] to
0.37	[calendar] ;
0.37	[domestic] [feeling]
0.37	[idea] of
0.37	[idea]+
0.37	[logistic] at
0.37	[motive] nobody
0.37	[page] [feeling]
0.37	[report] no
0.37	a [blame]
0.37	els
0.37	handshak
0.37	is [force]
0.37	link
0.37	old
0.37	past
0.37	that has
0.37	the …
0.37	will have
0.36	[blame] before
0.36	[report] <group>
0.36	[seem] [sign]
0.36	[sign] of
0.36	[state] [praise]
0.36	^ <place’s>
0.36	^ and
0.36	^ nobody in
0.36	^ … has
0.36	and it
0.36	for all
0.36	nobody in
0.36	photograph
0.36	process
0.36	terribl
0.36	than by
0.35	<place> <pronoun>
0.35	<place> to
0.35	=has
0.35	[force] is
0.35	^ <office> [mind]
0.35	^ <office’s> …
0.35	^ <person> was
0.35	^ <place> [affair]
0.35	age
0.35	bad
0.35	battl
0.35	been [motive]
0.35	concession
0.35	election
0.35	list
0.35	of [feeling]
0.35	of it
0.35	petitioner
0.35	plan
0.35	pol
0.35	spokesman
0.35	strongest
0.35	watch
0.34	<date’s> …
0.34	<office> [seem]
0.34	=another
0.34	=that
0.34	=worse
0.34	[affair] of
0.34	[domestic] by
0.34	^ an
0.34	alaska
0.34	always …
0.34	at a
0.34	chang
0.34	for [calendar]
0.34	has …
0.34	sel
0.34	the [praise]
0.34	visitor
0.34	was [praise]
0.34	year
0.33	<capital> [force]
0.33	<pronoun> [mind]
0.33	[degree] from
0.33	[mind] and
0.33	^ <capital> [force]
0.33	an [idea]
0.33	can be
0.33	energy
0.33	fallen
0.33	funeral
0.33	own
0.33	region
0.33	stepp
0.33	that …
0.33	the [everyone]
0.33	thin
0.33	voic
0.32	<capital> is
0.32	<date> the
0.32	<person> was
0.32	=will
0.32	[calendar] the
0.32	[idea] <office>
0.32	[sign] a
0.32	^ <person’s>
0.32	^ in the
0.32	brought
0.32	diplomatic
0.32	dream
0.32	friendship
0.32	of [power]
0.32	owes
0.32	pity
0.32	play
0.32	point
0.32	pretend
0.32	protocol
0.32	slap
0.32	smel
0.32	that [affair]
0.32	work
0.32	… as
0.32	… to
0.31	<pronoun> were
0.31	=anything
0.31	[bond] than
0.31	[degree] to
0.31	[domestic] [report]
0.31	[force] over
0.31	[report] by
0.31	[seem] of
0.31	^ a [calendar]
0.31	is [degree]
0.31	it [sign]
0.31	it [stage]
0.31	nothing but
0.31	offer
0.31	settl
0.31	the [logistic]
0.31	… ever
0.3	<place> will
0.3	[feeling] [affair]
0.3	[mind] like
0.3	[page] in
0.3	[praise] was
0.3	^ … to
0.3	cam
0.3	courtesy
0.3	distrust
0.3	his [affair]
0.3	hurry
0.3	in [feeling]
0.3	into a
0.3	its [bond]
0.3	mediation
0.3	miss
0.3	more about
0.3	of [idea]
0.3	real
0.3	sak
0.3	… off
0.3	… out
0.29	<number> can
0.29	<pronoun> [affair]
0.29	=should
0.29	[affair] [logistic]
0.29	[calendar] and
0.29	[force] out
0.29	[page] [report]
0.29	[page] was
0.29	[report] it
0.29	[report] more
0.29	an [feeling]
0.29	apology
0.29	breath
0.29	court
0.29	doctrin
0.29	domestic
0.29	fight
0.29	gon
0.29	had not
0.29	have no
0.29	his [logistic]
0.29	is …
0.29	less by
0.29	phon
0.29	pipelin
0.29	poor
0.29	reduc
0.29	thought
0.29	through the
0.29	truc
0.29	well
0.29	with its
0.29	… <place>
0.29	… [bond]
0.29	… less
0.28	<capital> [seem]
0.28	<capital> was
0.28	<country> [affair]
0.28	<country> [mind]
0.28	<place> [report]
0.28	=but
0.28	=either
0.28	=merely
0.28	=none
0.28	[blame] …
0.28	[idea] and
0.28	[state] [mind]
0.28	^ <capital’s> …
0.28	^ [force]
0.28	^ [logistic] a
0.28	^ the [idea]
0.28	^ … less
0.28	affection
0.28	all of
0.28	as an
0.28	either …
0.28	flattery
0.28	for <capital>
0.28	hold
0.28	influenc
0.28	is over
0.28	it as
0.28	land
0.28	never …
0.28	of [body]
0.28	princ
0.28	than either
0.28	that <capital>
0.28	to [blame]
0.28	wreath
0.28	… [blame]
0.28	… [procedure]
0.27	; it
0.27	<capital> has
0.27	=when
0.27	[bond] in
0.27	[feeling] between
0.27	[idea] [report]
0.27	[idea] in
0.27	[page] at
0.27	[procedure] that
0.27	[seem] to
0.27	^ <capital> [mind]
0.27	^ [sign] that
0.27	^ with that
0.27	^ … [feeling]
0.27	a [feeling]
0.27	are [seem]
0.27	been …
0.27	left
0.27	much
0.27	not for
0.27	of this
0.27	on <number>
0.27	pur
0.27	push
0.27	so [degree]
0.27	stability
0.27	the [body]
0.27	way
0.27	with that
0.26	<pronoun> will
0.26	[domestic] at
0.26	[domestic] the
0.26	[force] [affair]
0.26	[motive]+
0.26	[praise] for
0.26	^ a [affair]
0.26	^ her [affair]
0.26	^ the [praise]
0.26	air
0.26	at <number>
0.26	courtship
0.26	embrac
0.26	grow
0.26	her [affair]
0.26	in [report]
0.26	mission
0.26	remember
0.26	this [bond]
0.25	<capital> [mind]
0.25	<country’s> [bond]
0.25	<number> [mind]
0.25	=for
0.25	=need
0.25	=those
0.25	[calendar] had
0.25	[domestic] than
0.25	[feeling] [idea]
0.25	[idea] for
0.25	[logistic] [force]
0.25	[page] to
0.25	[praise] in
0.25	[state] than
0.25	^ <country’s> [bond]
0.25	^ by …
0.25	a [power]
0.25	admit
0.25	an [logistic]
0.25	and [logistic]
0.25	arrest
0.25	assad
0.25	back with
0.25	blam
0.25	but …
0.25	channel
0.25	elit
0.25	end
0.25	fac
0.25	fell
0.25	heard
0.25	is that
0.25	itinerary
0.25	miracl
0.25	now …
0.25	on every
0.25	on it
0.25	risk
0.25	survival
0.25	that few
0.25	thing
0.25	those who
0.25	threaten
0.25	to an
0.25	was an
0.25	was nothing
0.25	… were
0.24	<office> [force]
0.24	<office> who
0.24	=this
0.24	[affair] ;
0.24	[bond] that
0.24	[everyone] is
0.24	[logistic] to
0.24	[power]+
0.24	[report] was
0.24	[topic] …
0.24	^ <office> who
0.24	^ <person’s> …
0.24	a [game]
0.24	and its
0.24	be [affair]
0.24	be [stage]
0.24	bless
0.24	by all
0.24	could hardly
0.24	fill
0.24	got
0.24	had [report]
0.24	if the
0.24	in [procedure]
0.24	no [degree]
0.24	paid
0.24	saudi
0.24	strong
0.24	that neither
0.24	voter
0.24	winter
0.24	… their
0.24	… up
0.24	… what
0.23	<capital> [logistic]
0.23	<pronoun>
0.23	=does
0.23	=neither
0.23	[affair] is
0.23	[degree] [force]
0.23	[degree] in
0.23	[logistic] [degree]
0.23	[mind] <number>
0.23	[nature] on
0.23	[power] with
0.23	[state] …
0.23	^ [feeling]
0.23	^ for <capital>
0.23	a [state]
0.23	ally
0.23	ask
0.23	bloc
0.23	branch
0.23	carpet
0.23	emerg
0.23	enemy
0.23	everyone and
0.23	farewel
0.23	mistak
0.23	neighbour
0.23	nerv
0.23	not
0.23	out on
0.23	reward
0.23	run
0.23	special
0.23	street
0.23	toast
0.23	wonder
0.23	would be
0.22	<capital> now
0.22	<pronoun> like
0.22	=how
0.22	[affair] <country>
0.22	[bond]+
0.22	[leisure] [stage]
0.22	[sign] <capital’s>
0.22	^ for
0.22	around
0.22	as [everyone]
0.22	audienc
0.22	been more
0.22	bond
0.22	canadian
0.22	communiqué
0.22	determin
0.22	empty
0.22	everyone …
0.22	everything …
0.22	expos
0.22	fir
0.22	flight
0.22	focu
0.22	from the
0.22	his [report]
0.22	invitation
0.22	its [domestic]
0.22	its [idea]
0.22	market
0.22	not have
0.22	nothing of
0.22	of [force]
0.22	prais
0.22	prov
0.22	reception
0.22	relation
0.22	result
0.22	rival
0.22	search
0.22	substanc
0.22	surpris
0.22	suspicion
0.21	<capital> had
0.21	<capital’s> [idea]
0.21	<number> [state]
0.21	<office> into
0.21	<place> [sign]
0.21	<place> …
0.21	=his
0.21	=there
0.21	[blame] of
0.21	[domestic] [bond]
0.21	[idea] that
0.21	^ <group> have
0.21	^ [motive] to
0.21	^ as if
0.21	^ their
0.21	alignment
0.21	almost
0.21	amount
0.21	army
0.21	as a
0.21	chequ
0.21	doctor
0.21	earn
0.21	endorsement
0.21	era
0.21	giv
0.21	had [logistic]
0.21	happen
0.21	is a
0.21	is an
0.21	no [bond]
0.21	no [logistic]
0.21	of [value]
0.21	only …
0.21	shap
0.21	smaller
0.21	transatlantic
0.21	victory
0.21	wrong
0.21	… [motive]
0.2	<office> has
0.2	<place> the
0.2	<pronoun> more
0.2	=had
0.2	=into
0.2	[force] <pronoun>
0.2	[force] [report]
0.2	[force] that
0.2	[seem] …
0.2	[stage] by
0.2	[state] [logistic]
0.2	^ may
0.2	^ the [procedure]
0.2	african
0.2	agre
0.2	bound
0.2	exist
0.2	flatter
0.2	for <number>
0.2	henc
0.2	of [topic]
0.2	recognition
0.2	reconciliation
0.2	rediscover
0.2	return
0.2	since [power]
0.2	trad
0.19	<number> [logistic]
0.19	=with
0.19	[force] <capital>
0.19	[game] is
0.19	[logistic] back
0.19	[mind] a
0.19	[seem] like
0.19	^ <capital’s>
0.19	^ <office’s> [logistic]
0.19	^ it would
0.19	^ no <number>
0.19	and [degree]
0.19	and to
0.19	chines
0.19	dependenc
0.19	dined
0.19	draw
0.19	far
0.19	friend
0.19	giant
0.19	honeymoon
0.19	its …
0.19	know
0.19	over <capital>
0.19	personal
0.19	the <capital’s>
0.19	what [topic]
0.19	will [motive]
0.19	young
0.19	… should
0.18	<office> [feeling]
0.18	[affair] has
0.18	[bond] and
0.18	[bond] who
0.18	[feeling] <capital>
0.18	[force] at
0.18	[game] in
0.18	[leisure] in
0.18	[report] a
0.18	[value] [logistic]
0.18	^ this was
0.18	a …
0.18	are [feeling]
0.18	be a
0.18	being [motive]
0.18	break
0.18	com
0.18	crav
0.18	decid
0.18	desperat
0.18	die
0.18	emirati
0.18	has been
0.18	how …
0.18	is what
0.18	minor
0.18	more from
0.18	other
0.18	over a
0.18	peac
0.18	prestig
0.18	ring
0.18	rivalry
0.18	test
0.18	this was
0.18	through …
0.18	to [stage]
0.18	usefulness
0.18	was never
0.18	what <pronoun>
0.18	wish
0.18	… had
0.17	<date> in
0.17	<date’s>
0.17	<number> in
0.17	<number> was
0.17	<person’s> …
0.17	=not
0.17	[degree] …
0.17	[feeling] than
0.17	[feeling] with
0.17	[power] to
0.17	^ <office> [seem]
0.17	^ [logistic] the
0.17	^ [sign] the
0.17	^ is
0.17	^ which …
0.17	^ … [mind]
0.17	about [topic]
0.17	anger
0.17	chil
0.17	distanc
0.17	have been
0.17	is all
0.17	negotiat
0.17	not [force]
0.17	nothing from
0.17	remarkabl
0.17	suitor
0.17	tel
0.17	was the
0.17	which …
0.17	with <number>
0.17	with his
0.16	<capital’s> [force]
0.16	<country> <pronoun>
0.16	<office> [mind]
0.16	<pronoun> had
0.16	=off
0.16	=though
0.16	[affair] about
0.16	[body]+
0.16	[logistic] as
0.16	[logistic] by
0.16	[mind] its
0.16	[power] [report]
0.16	[report] <capital>
0.16	[seem] [logistic]
0.16	[sign] the
0.16	[sign] was
0.16	^ <capital’s> [force]
0.16	^ <pronoun> …
0.16	and [feeling]
0.16	and [stage]
0.16	and that
0.16	any [affair]
0.16	arms
0.16	bilateral
0.16	caus
0.16	correction
0.16	declar
0.16	delight
0.16	european
0.16	except
0.16	for which
0.16	grown
0.16	have to
0.16	is on
0.16	lack
0.16	monarch
0.16	more …
0.16	officer
0.16	pact
0.16	plainer
0.16	post-soviet
0.16	regional
0.16	shift
0.16	sulk
0.16	swallow
0.16	that is
0.16	truth
0.16	weight
0.16	what was
0.16	which is
0.16	whol
0.16	… her
0.15	<capital> can
0.15	<office> in
0.15	<place> a
0.15	=be
0.15	=too
0.15	[feeling] [bond]
0.15	[feeling] [logistic]
0.15	[game]+
0.15	[logistic] ;
0.15	[value] that
0.15	^ <capital> …
0.15	^ what
0.15	^ which [logistic]
0.15	^ … [bond]
0.15	a [stage]
0.15	ceasefir
0.15	collaps
0.15	comfort
0.15	community
0.15	delegation
0.15	divid
0.15	ear
0.15	for it
0.15	had [mind]
0.15	has the
0.15	ice
0.15	invit
0.15	is [mind]
0.15	lik
0.15	naiv
0.15	neglect
0.15	net
0.15	no [feeling]
0.15	not to
0.15	of [nature]
0.15	pays
0.15	royal
0.15	seen
0.15	the most
0.15	was no
0.15	will [mind]
0.15	… [affair]
0.15	… at
0.15	… could
0.15	… into
0.15	… it
0.15	… when
0.14	<capital>
0.14	<capital> to
0.14	[affair] it
0.14	[bond] …
0.14	[feeling] and
0.14	[mind] for
0.14	[seem] at
0.14	[state] had
0.14	[value] is
0.14	^ [affair] it
0.14	^ [blame]
0.14	^ every
0.14	^ in <country>
0.14	^ the [logistic]
0.14	^ which is
0.14	airport
0.14	and [praise]
0.14	blackmail
0.14	complet
0.14	does not
0.14	everyone had
0.14	fly
0.14	greet
0.14	hail
0.14	is [feeling]
0.14	not the
0.14	outcast
0.14	partner
0.14	persuad
0.14	plain
0.14	red
0.14	strategy
0.14	than <pronoun>
0.14	that [topic]
0.14	the [state]
0.14	the one
0.14	try
0.14	… [state]
0.13	; the
0.13	<number> again
0.13	=always
0.13	[affair] <office>
0.13	[everyone]
0.13	[idea] nothing
0.13	[logistic] has
0.13	[mind] is
0.13	[motive] <pronoun>
0.13	[motive] that
0.13	[praise] but
0.13	[stage] and
0.13	^ by
0.13	^ not a
0.13	^ their [bond]
0.13	attempt
0.13	but [blame]
0.13	buy
0.13	cheap
0.13	contempt
0.13	denial
0.13	feel
0.13	for <country>
0.13	have [logistic]
0.13	heart
0.13	his [praise]
0.13	is being
0.13	is not
0.13	may be
0.13	monument
0.13	of being
0.13	pay
0.13	poison
0.13	speech
0.13	stag
0.13	too [value]
0.13	treat
0.13	when …
0.13	won
0.12	<number> [power]
0.12	<office’s> [logistic]
0.12	[affair] <date>
0.12	[affair] does
0.12	[blame] [affair]
0.12	[everyone] [feeling]
0.12	[mind] where
0.12	[nature] [report]
0.12	[power] is
0.12	[power] of
0.12	[procedure] is
0.12	[sign] if
0.12	[state] a
0.12	^ <country’s> …
0.12	^ [seem]
0.12	^ [sign] if
0.12	^ only a
0.12	an [motive]
0.12	at every
0.12	could not
0.12	depend
0.12	expectation
0.12	for <office>
0.12	has so
0.12	heavy
0.12	higher
0.12	human
0.12	measur
0.12	only a
0.12	other …
0.12	republic
0.12	sanction
0.12	suggest
0.12	than an
0.12	tourist
0.12	understood
0.12	who has
0.12	… [leisure]
0.12	… are
0.11	<capital> [praise]
0.11	<capital> will
0.11	<capital’s> [feeling]
0.11	<number> [stage]
0.11	<place> by
0.11	=then
0.11	=through
0.11	[bond] [leisure]
0.11	[bond] has
0.11	[mind] was
0.11	[motive] its
0.11	[praise] of
0.11	[report] to
0.11	[state] [seem]
0.11	^ <number>
0.11	^ an …
0.11	^ each
0.11	^ few
0.11	a [report]
0.11	aggression
0.11	becom
0.11	ceremony
0.11	concern
0.11	council
0.11	due
0.11	flank
0.11	form
0.11	good
0.11	impress
0.11	in [page]
0.11	is no
0.11	mood
0.11	of [degree]
0.11	southern
0.11	spectator
0.11	this [affair]
0.11	to [feeling]
0.11	to a
0.11	vanity
0.11	vot
0.11	was on
0.11	where it
0.11	which [everyone]
0.11	will do
0.11	with <office>
0.11	… his
0.11	… itself
0.1	<date> …
0.1	<office’s> [procedure]
0.1	<pronoun> [force]
0.1	=again
0.1	=already
0.1	=their
0.1	[affair]+
0.1	[force] [feeling]
0.1	[force] in
0.1	[idea] is
0.1	[logistic] it
0.1	[mind] it
0.1	[report] are
0.1	[report] from
0.1	[report] of
0.1	[report] on
0.1	[report] …
0.1	^ <office> [affair]
0.1	^ <office> [force]
0.1	^ <person> …
0.1	^ <pronoun> had
0.1	^ [logistic] it
0.1	^ [report] it
0.1	^ a [logistic]
0.1	^ was [motive]
0.1	^ with
0.1	^ … [logistic]
0.1	about the
0.1	all <number>
0.1	already …
0.1	an [blame]
0.1	and without
0.1	be …
0.1	before it
0.1	critic
0.1	drawn
0.1	eager
0.1	east
0.1	insuranc
0.1	intend
0.1	korean
0.1	larger
0.1	lead
0.1	lifelin
0.1	mandat
0.1	mistrust
0.1	mov
0.1	on <country>
0.1	pictur
0.1	port
0.1	pretext
0.1	the [affair]
0.1	the only
0.1	to <office>
0.1	to [everyone]
0.1	… too
0.1	… …
0.09	<country> [force]
0.09	<date’s> [affair]
0.09	=better
0.09	=do
0.09	=these
0.09	[affair] <capital>
0.09	[affair] on
0.09	[calendar] for
0.09	[idea] [value]
0.09	[leisure] [force]
0.09	[logistic] that
0.09	[mind] not
0.09	[praise] [idea]
0.09	[praise]+
0.09	[seem] [blame]
0.09	^ <capital> has
0.09	^ <capital’s> [feeling]
0.09	^ <office’s> [affair]
0.09	^ a [stage]
0.09	^ which [report]
0.09	ambition
0.09	an [power]
0.09	an [stage]
0.09	any [value]
0.09	been so
0.09	being …
0.09	disappoint
0.09	division
0.09	engagement
0.09	guest
0.09	has [idea]
0.09	is its
0.09	leader
0.09	lend
0.09	library
0.09	libyan
0.09	los
0.09	neutrality
0.09	of a
0.09	on its
0.09	open
0.09	patienc
0.09	pick
0.09	pressur
0.09	put
0.09	scandal
0.09	seek
0.09	slip
0.09	success
0.09	than from
0.09	the other
0.09	to [idea]
0.09	too …
0.09	what …
0.09	which [report]
0.09	who had
0.08	; <pronoun>
0.08	<capital> [motive]
0.08	<capital> cannot
0.08	<office> [affair]
0.08	=whom
0.08	[affair] nobody
0.08	[affair] was
0.08	[bond] ;
0.08	[bond] were
0.08	[bond] will
0.08	[degree] [mind]
0.08	[degree] the
0.08	[force] any
0.08	[force] was
0.08	[game] [blame]
0.08	[logistic] may
0.08	[motive] a
0.08	[praise] are
0.08	[sign] for
0.08	[topic] [procedure]
0.08	[value] …
0.08	^ <office>
0.08	^ <office> was
0.08	^ [affair] are
0.08	^ [power] is
0.08	a [force]
0.08	absenc
0.08	any [feeling]
0.08	any [motive]
0.08	been [force]
0.08	believ
0.08	betray
0.08	but it
0.08	by [bond]
0.08	cannot [force]
0.08	congress
0.08	customer
0.08	door
0.08	doubt
0.08	enter
0.08	feet
0.08	few had
0.08	field
0.08	find
0.08	gap
0.08	had no
0.08	have [mind]
0.08	is [motive]
0.08	is where
0.08	less to
0.08	lif
0.08	many …
0.08	of that
0.08	pleas
0.08	power
0.08	purpos
0.08	releas
0.08	relief
0.08	rich
0.08	tension
0.08	tenur
0.08	that it
0.08	through <place>
0.08	tim
0.08	ton
0.08	where …
0.08	which [logistic]
0.08	with [praise]
0.08	… cannot
0.08	… have
0.08	… or
0.08	… whom
0.07	<capital’s> [power]
0.07	<number> before
0.07	<office’s>
0.07	<place> [mind]
0.07	=everyone
0.07	=up
0.07	=were
0.07	[affair] and
0.07	[affair] may
0.07	[bond] like
0.07	[degree] [feeling]
0.07	[degree] [leisure]
0.07	[feeling] the
0.07	[force] [power]
0.07	[force] into
0.07	[idea] to
0.07	[logistic] [procedure]
0.07	[state] will
0.07	[topic] [domestic]
0.07	[topic] [idea]
0.07	[topic] between
0.07	^ [force] the
0.07	^ [idea]
0.07	^ [sign] a
0.07	^ [stage] that
0.07	^ [value]
0.07	^ none
0.07	^ none of
0.07	and everyone
0.07	at which
0.07	commitment
0.07	damag
0.07	dying
0.07	favour
0.07	fresh
0.07	front
0.07	futur
0.07	had …
0.07	hatr
0.07	impression
0.07	increas
0.07	its [value]
0.07	loyal
0.07	majority
0.07	more [praise]
0.07	of <group>
0.07	pattern
0.07	regim
0.07	row
0.07	seal
0.07	sens
0.07	shrug
0.07	was [force]
0.07	what <capital>
0.07	what the
0.07	which [idea]
0.07	who is
0.07	who was
0.07	worth
0.07	would [affair]
0.07	would [report]
0.07	… [praise]
0.07	… but
0.06	<place> with
0.06	<pronoun> can
0.06	=who
0.06	[bond] was
0.06	[degree] [logistic]
0.06	[feeling] that
0.06	[force] an
0.06	[force] to
0.06	[idea] [logistic]
0.06	[nature] is
0.06	[procedure] has
0.06	[procedure] it
0.06	[state] can
0.06	^ <capital> [motive]
0.06	^ <capital> [seem]
0.06	^ <number> [logistic]
0.06	^ <pronoun> can
0.06	^ <pronoun> will
0.06	^ [logistic]
0.06	^ [report] the
0.06	^ a [sign]
0.06	^ an [idea]
0.06	^ for <number>
0.06	^ in what
0.06	^ when
0.06	^ where
0.06	a [idea]
0.06	and [motive]
0.06	bil
0.06	but the
0.06	deal
0.06	for an
0.06	forget
0.06	from <number>
0.06	furiou
0.06	in what
0.06	is [power]
0.06	isolation
0.06	it [seem]
0.06	its [everyone]
0.06	journey
0.06	lower
0.06	may [force]
0.06	mediator
0.06	mind
0.06	misjudg
0.06	moment
0.06	no [value]
0.06	none of
0.06	notic
0.06	of <office>
0.06	on his
0.06	or …
0.06	pac
0.06	party
0.06	perhap
0.06	political
0.06	reflect
0.06	road
0.06	spok
0.06	stay
0.06	the [game]
0.06	to [motive]
0.06	to [sign]
0.06	walk
0.06	was [power]
0.06	was [state]
0.06	what [logistic]
0.06	… [logistic]
0.05	<number> [calendar]
0.05	<office’s> [affair]
0.05	<office’s> [bond]
0.05	<place>
0.05	=nothing
0.05	[feeling] is
0.05	[game] on
0.05	[idea] a
0.05	[logistic] <pronoun>
0.05	[logistic] [logistic]
0.05	[power] …
0.05	[praise] [feeling]
0.05	[state] for
0.05	[state]+
0.05	[topic] [power]
0.05	[topic] is
0.05	[value] for
0.05	^ <capital’s> [power]
0.05	^ <office’s> [bond]
0.05	^ [bond]
0.05	^ [feeling] is
0.05	^ is hardly
0.05	^ no [state]
0.05	^ that is
0.05	all …
0.05	and [affair]
0.05	art
0.05	awkward
0.05	be [mind]
0.05	bet
0.05	chair
0.05	convenienc
0.05	coronation
0.05	decad
0.05	discover
0.05	fin
0.05	genuin
0.05	have [force]
0.05	history
0.05	in <country>
0.05	inch
0.05	is hardly
0.05	it [logistic]
0.05	it would
0.05	its [praise]
0.05	knew
0.05	offend
0.05	pariah
0.05	reveal
0.05	short-liv
0.05	to [domestic]
0.05	together
0.05	were [report]
0.05	will [affair]
0.05	without [report]
0.05	written
-0.05	<country> <number>
-0.05	<group> [report]
-0.05	<group> in
-0.05	<person’s> <group>
-0.05	<place> before
-0.05	<pronoun> is
-0.05	=must
-0.05	[affair] [praise]
-0.05	[bond] had
-0.05	[calendar]+
-0.05	[feeling] …
-0.05	[idea] …
-0.05	[logistic] [nature]
-0.05	[logistic] away
-0.05	[logistic] his
-0.05	[procedure] [mind]
-0.05	[report] [game]
-0.05	[report] [nature]
-0.05	[topic] [topic]
-0.05	^ <date>
-0.05	^ [report] between
-0.05	^ among
-0.05	^ each of
-0.05	^ it is
-0.05	a [procedure]
-0.05	against …
-0.05	aimed
-0.05	among …
-0.05	as [idea]
-0.05	at [power]
-0.05	be [logistic]
-0.05	between <office>
-0.05	disaster
-0.05	during the
-0.05	each of
-0.05	even
-0.05	few of
-0.05	frontier
-0.05	garden
-0.05	have had
-0.05	in this
-0.05	iranian
-0.05	it did
-0.05	it …
-0.05	its [power]
-0.05	length
-0.05	lov
-0.05	many [affair]
-0.05	master
-0.05	may …
-0.05	missil
-0.05	negotiation
-0.05	northern
-0.05	occasion
-0.05	of <country>
-0.05	of each
-0.05	outliv
-0.05	proof
-0.05	speaker
-0.05	spr
-0.05	staf
-0.05	statu
-0.05	than a
-0.05	than with
-0.05	their [procedure]
-0.05	there were
-0.05	to <date>
-0.05	to [page]
-0.05	trip
-0.05	tru
-0.05	was a
-0.05	was about
-0.05	was in
-0.05	week
-0.05	… during
-0.06	<capital> <date>
-0.06	<country> as
-0.06	<number> [idea]
-0.06	<office> <date>
-0.06	<place> at
-0.06	<pronoun> by
-0.06	[affair] <pronoun>
-0.06	[calendar] as
-0.06	[degree] more
-0.06	[domestic] [motive]
-0.06	[everyone] [power]
-0.06	[idea] were
-0.06	[logistic] <country>
-0.06	[logistic] were
-0.06	[page] and
-0.06	[procedure] and
-0.06	[report] its
-0.06	[stage] :
-0.06	^ [domestic] are
-0.06	^ … …
-0.06	adopt
-0.06	are [blame]
-0.06	arrang
-0.06	arrival
-0.06	away from
-0.06	becam
-0.06	being [logistic]
-0.06	brother
-0.06	chapter
-0.06	commission
-0.06	continu
-0.06	dam
-0.06	day
-0.06	delay
-0.06	dismiss
-0.06	effort
-0.06	forc
-0.06	forum
-0.06	given
-0.06	has <number>
-0.06	in <number>
-0.06	in [idea]
-0.06	in an
-0.06	it is
-0.06	loss
-0.06	member
-0.06	nervou
-0.06	noon
-0.06	not <office>
-0.06	of those
-0.06	participant
-0.06	premiership
-0.06	previou
-0.06	sail
-0.06	that had
-0.06	the best
-0.06	uncl
-0.06	weekend
-0.07	<capital> <pronoun>
-0.07	<country> [page]
-0.07	<date> it
-0.07	<group> are
-0.07	<number> from
-0.07	<person> [logistic]
-0.07	<person> in
-0.07	<place> [bond]
-0.07	<place> in
-0.07	<place> since
-0.07	=least
-0.07	=the
-0.07	[bond] at
-0.07	[bond] the
-0.07	[calendar] has
-0.07	[calendar] to
-0.07	[domestic] to
-0.07	[logistic] <person>
-0.07	[logistic] of
-0.07	[logistic] their
-0.07	[motive] of
-0.07	[praise] with
-0.07	[procedure] [topic]
-0.07	[procedure] were
-0.07	[report] [affair]
-0.07	[topic] will
-0.07	[value] was
-0.07	^ <group> are
-0.07	^ [domestic] in
-0.07	^ [nature]
-0.07	^ [state]
-0.07	^ [topic] …
-0.07	^ everyone in
-0.07	^ not <number>
-0.07	^ who
-0.07	about [idea]
-0.07	after a
-0.07	ahead
-0.07	appl
-0.07	are the
-0.07	author
-0.07	band
-0.07	cabinet
-0.07	continent
-0.07	down to
-0.07	down …
-0.07	enthusiasm
-0.07	everyone in
-0.07	ferry
-0.07	from <person>
-0.07	habit
-0.07	had a
-0.07	have [report]
-0.07	hospital
-0.07	is in
-0.07	it was
-0.07	its [leisure]
-0.07	january
-0.07	kilometr
-0.07	longer
-0.07	more [nature]
-0.07	night
-0.07	nobody was
-0.07	none at
-0.07	pag
-0.07	print
-0.07	sam
-0.07	should be
-0.07	signal
-0.07	step
-0.07	tax
-0.07	the <date>
-0.07	the need
-0.07	to [report]
-0.07	when the
-0.07	… under
-0.07	… worse
-0.08	<capital> ;
-0.08	<country> [sign]
-0.08	<country> has
-0.08	<number> <date>
-0.08	<number> [praise]
-0.08	<number> more
-0.08	<office> will
-0.08	<person> had
-0.08	<pronoun> has
-0.08	[affair] that
-0.08	[everyone] [report]
-0.08	[logistic] [affair]
-0.08	[logistic] after
-0.08	[nature] and
-0.08	[page] <number>
-0.08	[page] by
-0.08	[page] is
-0.08	[state] [idea]
-0.08	[state] [motive]
-0.08	[state] was
-0.08	[topic] and
-0.08	[topic] the
-0.08	[value] to
-0.08	^ [affair] between
-0.08	^ [domestic]
-0.08	^ [everyone] [report]
-0.08	^ [page] by
-0.08	^ all <number>
-0.08	^ … was
-0.08	a [body]
-0.08	a [logistic]
-0.08	address
-0.08	and <capital>
-0.08	and a
-0.08	apart
-0.08	as her
-0.08	as in
-0.08	asia-
-0.08	at [nature]
-0.08	been [page]
-0.08	been in
-0.08	by his
-0.08	chief
-0.08	drov
-0.08	effect
-0.08	emergency
-0.08	event
-0.08	every <number>
-0.08	exil
-0.08	expand
-0.08	firm
-0.08	for the
-0.08	forgotten
-0.08	format
-0.08	has always
-0.08	has still
-0.08	host
-0.08	in [force]
-0.08	incident
-0.08	invasion
-0.08	is more
-0.08	keep
-0.08	many as
-0.08	match
-0.08	more [logistic]
-0.08	not <capital>
-0.08	not …
-0.08	noted
-0.08	of <country’s>
-0.08	on [nature]
-0.08	property
-0.08	request
-0.08	send
-0.08	shot
-0.08	taken
-0.08	the [sign]
-0.08	to [logistic]
-0.08	trial
-0.08	turnout
-0.08	very long
-0.08	was [calendar]
-0.08	was their
-0.08	will [report]
-0.08	with [bond]
-0.08	… [report]
-0.08	… [sign]
-0.08	… how
-0.08	… there
-0.09	<place> <place>
-0.09	<pronoun> to
-0.09	[affair] at
-0.09	[affair] but
-0.09	[idea] <number>
-0.09	[leisure] [report]
-0.09	[logistic] <office>
-0.09	[logistic] and
-0.09	[page] [sign]
-0.09	[page] of
-0.09	[praise] [calendar]
-0.09	[procedure] have
-0.09	^ <country> has
-0.09	^ <number> <group>
-0.09	^ <office> would
-0.09	^ <pronoun> is
-0.09	^ [affair] of
-0.09	^ [logistic] to
-0.09	^ against
-0.09	^ against <number>
-0.09	^ all of
-0.09	^ at <number>
-0.09	^ from
-0.09	^ nothing
-0.09	a [affair]
-0.09	accompany
-0.09	acts
-0.09	against <number>
-0.09	agricultur
-0.09	and <number>
-0.09	any other
-0.09	any …
-0.09	barely <number>
-0.09	bay
-0.09	busiest
-0.09	by [logistic]
-0.09	coalition
-0.09	could be
-0.09	currency
-0.09	decision
-0.09	destroy
-0.09	each [procedure]
-0.09	earthquak
-0.09	edg
-0.09	for [praise]
-0.09	honour
-0.09	kil
-0.09	or its
-0.09	organisation
-0.09	poll
-0.09	presidential
-0.09	project
-0.09	quick
-0.09	ros
-0.09	schedul
-0.09	so many
-0.09	some <number>
-0.09	than any
-0.09	the [stage]
-0.09	under the
-0.09	was [mind]
-0.09	websit
-0.09	would [praise]
-0.1	<country> <country>
-0.1	<country> since
-0.1	<group> <date>
-0.1	<number> <place>
-0.1	<number> [domestic]
-0.1	<number> a
-0.1	<number> were
-0.1	=during
-0.1	[affair] a
-0.1	[affair] in
-0.1	[affair] will
-0.1	[logistic] without
-0.1	[stage] …
-0.1	[state] [page]
-0.1	[topic] <date>
-0.1	^ <capital> [logistic]
-0.1	^ <number> were
-0.1	^ <office> has
-0.1	^ <pronoun> have
-0.1	^ [domestic] is
-0.1	^ [mind] the
-0.1	^ [topic] [report]
-0.1	^ … [report]
-0.1	at least
-0.1	been [degree]
-0.1	been none
-0.1	chessboard
-0.1	deep
-0.1	direction
-0.1	edit
-0.1	his …
-0.1	hous
-0.1	illusion
-0.1	in his
-0.1	its [topic]
-0.1	least <number>
-0.1	marriag
-0.1	military
-0.1	more [page]
-0.1	november
-0.1	opposition
-0.1	or <capital>
-0.1	priz
-0.1	representativ
-0.1	shut
-0.1	stadium
-0.1	the <capital>
-0.1	there had
-0.1	tradition
-0.1	video
-0.1	villag
-0.1	ways
-0.1	were from
-0.1	… <country>
-0.11	<capital> in
-0.11	<group> [logistic]
-0.11	<person> <person>
-0.11	<place> [state]
-0.11	<pronoun> [report]
-0.11	=under
-0.11	[affair] were
-0.11	[force] [sign]
-0.11	[idea] [force]
-0.11	[logistic] with
-0.11	[nature] were
-0.11	[procedure] …
-0.11	[topic] on
-0.11	^ <number> of
-0.11	^ after
-0.11	^ after the
-0.11	^ as
-0.11	^ for [page]
-0.11	^ neither …
-0.11	^ not …
-0.11	^ since the
-0.11	^ the [degree]
-0.11	^ the [sign]
-0.11	a [nature]
-0.11	besid
-0.11	crim
-0.11	dog
-0.11	egyptian
-0.11	exception
-0.11	exclud
-0.11	export
-0.11	for [page]
-0.11	forecast
-0.11	had [feeling]
-0.11	his [procedure]
-0.11	in [logistic]
-0.11	inquiry
-0.11	is less
-0.11	issu
-0.11	less about
-0.11	media
-0.11	pip
-0.11	rain
-0.11	round
-0.11	rul
-0.11	servic
-0.11	shar
-0.11	smal
-0.11	strength
-0.11	stress
-0.11	student
-0.11	successor
-0.11	sworn
-0.11	than about
-0.11	the [blame]
-0.11	touch
-0.11	transit
-0.11	turn
-0.11	would [degree]
-0.11	… against
-0.11	… with
-0.12	: …
-0.12	<capital> until
-0.12	<country> to
-0.12	<place> <number>
-0.12	<place> on
-0.12	=or
-0.12	[blame] in
-0.12	[calendar] <date>
-0.12	[degree] [idea]
-0.12	[domestic] have
-0.12	[force] <date>
-0.12	[logistic] [stage]
-0.12	[nature] was
-0.12	[page]
-0.12	[page] :
-0.12	[praise] …
-0.12	[procedure] are
-0.12	[procedure] at
-0.12	[report] between
-0.12	[topic] from
-0.12	^ [page] :
-0.12	^ [report] of
-0.12	^ for most
-0.12	^ most
-0.12	^ most of
-0.12	^ these
-0.12	^ with <pronoun>
-0.12	affair
-0.12	after <place>
-0.12	ambassador
-0.12	are to
-0.12	as <pronoun>
-0.12	barely a
-0.12	be [force]
-0.12	build
-0.12	bury
-0.12	clock
-0.12	coach
-0.12	crisi
-0.12	early
-0.12	economic
-0.12	executiv
-0.12	for <pronoun>
-0.12	growth
-0.12	has a
-0.12	has had
-0.12	has its
-0.12	his [degree]
-0.12	hospitality
-0.12	menu
-0.12	neither of
-0.12	no [procedure]
-0.12	not <number>
-0.12	of [domestic]
-0.12	on [topic]
-0.12	paper
-0.12	pool
-0.12	predecessor
-0.12	rar
-0.12	readout
-0.12	reviv
-0.12	slow
-0.12	spent
-0.12	than the
-0.12	think
-0.12	too [feeling]
-0.12	until now
-0.12	upgrad
-0.12	was [blame]
-0.12	wif
-0.12	will be
-0.12	with <pronoun>
-0.12	… an
-0.13	<person’s> <country>
-0.13	<place> [logistic]
-0.13	<place> more
-0.13	=against
-0.13	=less
-0.13	[affair] [idea]
-0.13	[affair] [motive]
-0.13	[calendar] was
-0.13	[degree] <office>
-0.13	[idea] on
-0.13	[logistic] <date>
-0.13	[mind] …
-0.13	[nature] [idea]
-0.13	[procedure] [procedure]
-0.13	[procedure] will
-0.13	[procedure] with
-0.13	[report] <office>
-0.13	[report] [topic]
-0.13	[report] with
-0.13	[sign] that
-0.13	[topic]
-0.13	[topic] [affair]
-0.13	^ <capital> [stage]
-0.13	^ <date’s>
-0.13	^ <number> [calendar]
-0.13	^ <number> as
-0.13	^ <place> was
-0.13	^ <pronoun> are
-0.13	^ [mind]
-0.13	^ while
-0.13	about [bond]
-0.13	abov
-0.13	accord
-0.13	and [topic]
-0.13	and have
-0.13	between <capital>
-0.13	bread
-0.13	burn
-0.13	cathedral
-0.13	compar
-0.13	dead
-0.13	delivery
-0.13	differ
-0.13	every <office>
-0.13	face-to-fac
-0.13	former
-0.13	from <office>
-0.13	go
-0.13	his [topic]
-0.13	in <place>
-0.13	is the
-0.13	kept
-0.13	lobby
-0.13	novel
-0.13	on <person’s>
-0.13	on to
-0.13	overnight
-0.13	paragraph
-0.13	register
-0.13	seriou
-0.13	since <pronoun>
-0.13	sup
-0.13	tea
-0.13	term
-0.13	the [force]
-0.13	verdict
-0.13	which no
-0.13	with <country>
-0.13	with the
-0.14	<capital’s> [leisure]
-0.14	<country> are
-0.14	<office> been
-0.14	=among
-0.14	[body] of
-0.14	[force] its
-0.14	[page] with
-0.14	^ <place> …
-0.14	^ for a
-0.14	^ more than
-0.14	^ this [procedure]
-0.14	acted
-0.14	been [logistic]
-0.14	courag
-0.14	for <date>
-0.14	had <office>
-0.14	in [domestic]
-0.14	intelligenc
-0.14	languag
-0.14	led
-0.14	medium
-0.14	metr
-0.14	only <country>
-0.14	pop
-0.14	river
-0.14	sid
-0.14	south
-0.14	split
-0.14	tram
-0.14	within
-0.14	… [feeling]
-0.14	… [nature]
-0.14	… on
-0.15	<office> on
-0.15	<place> or
-0.15	<pronoun> <person>
-0.15	[bond] are
-0.15	[calendar] since
-0.15	[force] on
-0.15	[force] their
-0.15	[idea] [idea]
-0.15	[idea] by
-0.15	[idea] has
-0.15	[logistic] had
-0.15	[sign] by
-0.15	[stage] <pronoun>
-0.15	[state] in
-0.15	^ <group> …
-0.15	^ <person’s> [affair]
-0.15	^ and the
-0.15	^ since
-0.15	^ … than
-0.15	all but
-0.15	alternat
-0.15	among <pronoun>
-0.15	and [force]
-0.15	and no
-0.15	any of
-0.15	argu
-0.15	at [calendar]
-0.15	budget
-0.15	certain
-0.15	company
-0.15	fall
-0.15	hand
-0.15	in its
-0.15	inflation
-0.15	into the
-0.15	is [stage]
-0.15	lak
-0.15	launch
-0.15	no [affair]
-0.15	nobody [motive]
-0.15	not been
-0.15	of <person’s>
-0.15	parliament
-0.15	period
-0.15	public
-0.15	refus
-0.15	ship
-0.15	squar
-0.15	strik
-0.15	the [calendar]
-0.15	these …
-0.15	town
-0.15	updat
-0.15	were the
-0.15	were to
-0.15	wind
-0.15	with <person>
-0.15	without …
-0.16	<capital> were
-0.16	<date> than
-0.16	<date> there
-0.16	<number> has
-0.16	<number> to
-0.16	<person’s> [affair]
-0.16	<person’s> [force]
-0.16	<place> <date>
-0.16	<pronoun> [degree]
-0.16	=barely
-0.16	=over
-0.16	[affair] [report]
-0.16	[affair] by
-0.16	[affair] for
-0.16	[domestic] are
-0.16	[leisure] is
-0.16	[logistic] [idea]
-0.16	[logistic] [mind]
-0.16	[motive] is
-0.16	^ <person’s> [force]
-0.16	^ <pronoun> were
-0.16	^ no other
-0.16	^ the [value]
-0.16	are [motive]
-0.16	are in
-0.16	between <pronoun>
-0.16	director
-0.16	drop
-0.16	euro
-0.16	final
-0.16	fool
-0.16	for [bond]
-0.16	help
-0.16	is <country’s>
-0.16	joint
-0.16	no [mind]
-0.16	rat
-0.16	restor
-0.16	risen
-0.16	salisbury
-0.16	school
-0.16	study
-0.16	the [power]
-0.16	transport
-0.16	used
-0.16	visit
-0.16	with <group>
-0.16	… [degree]
-0.16	… [page]
-0.16	… a
-0.16	… until
-0.17	<country> have
-0.17	<number> <office>
-0.17	<office> more
-0.17	=each
-0.17	[domestic]+
-0.17	[game] of
-0.17	[procedure] for
-0.17	^ <place> has
-0.17	^ [domestic] …
-0.17	^ another
-0.17	^ not
-0.17	^ only <number>
-0.17	^ … were
-0.17	all her
-0.17	as [power]
-0.17	balanc
-0.17	be [feeling]
-0.17	been [mind]
-0.17	blow
-0.17	carry
-0.17	consider
-0.17	deny
-0.17	for most
-0.17	further
-0.17	had to
-0.17	highest
-0.17	interval
-0.17	not be
-0.17	of [report]
-0.17	of her
-0.17	provid
-0.17	replac
-0.17	session
-0.17	sit
-0.17	sixth
-0.17	sound
-0.17	to both
-0.17	want
-0.18	[degree] [affair]
-0.18	[motive] for
-0.18	^ <country> and
-0.18	^ <office> …
-0.18	^ more …
-0.18	^ … a
-0.18	bored
-0.18	both …
-0.18	church
-0.18	clean
-0.18	deliver
-0.18	failur
-0.18	fre
-0.18	head
-0.18	highlight
-0.18	is now
-0.18	motorcad
-0.18	premier
-0.18	publish
-0.18	remark
-0.18	society
-0.18	storm
-0.18	the [report]
-0.18	were [logistic]
-0.18	… <capital>
-0.18	… has
-0.18	… nothing
-0.19	<organisation>
-0.19	<place> for
-0.19	=did
-0.19	=never
-0.19	[affair] <place>
-0.19	[affair] had
-0.19	[domestic] is
-0.19	[everyone] [state]
-0.19	[feeling] as
-0.19	[force] [logistic]
-0.19	[force] by
-0.19	[force] through
-0.19	[logistic]+
-0.19	[procedure] no
-0.19	[stage] in
-0.19	[state] from
-0.19	^ <office> and
-0.19	^ [affair] were
-0.19	^ as …
-0.19	^ his
-0.19	^ in a
-0.19	^ no <office>
-0.19	aim
-0.19	as [feeling]
-0.19	as it
-0.19	been [praise]
-0.19	cancel
-0.19	desk
-0.19	dollar
-0.19	each [calendar]
-0.19	every [calendar]
-0.19	from …
-0.19	it over
-0.19	its [state]
-0.19	letter
-0.19	lined
-0.19	many <group>
-0.19	midnight
-0.19	no more
-0.19	north
-0.19	of <pronoun>
-0.19	over [affair]
-0.19	programm
-0.19	queu
-0.19	restraint
-0.19	so [feeling]
-0.19	the [degree]
-0.19	to [state]
-0.19	truck
-0.19	water
-0.19	… no
-0.2	<capital’s> [affair]
-0.2	<number> as
-0.2	<pronoun> did
-0.2	=still
-0.2	[degree] [calendar]
-0.2	[feeling] for
-0.2	[procedure] [report]
-0.2	[stage] that
-0.2	^ <capital’s> [affair]
-0.2	^ barely
-0.2	^ … are
-0.2	annex
-0.2	auditor
-0.2	between …
-0.2	bill
-0.2	capital
-0.2	control
-0.2	equal
-0.2	get
-0.2	half
-0.2	hard
-0.2	have not
-0.2	nightfal
-0.2	over by
-0.2	post
-0.2	prim
-0.2	sector
-0.2	stat
-0.2	succession
-0.2	that no
-0.2	their …
-0.2	to [degree]
-0.2	was over
-0.2	… <group>
-0.2	… [idea]
-0.2	… [mind]
-0.21	<capital> have
-0.21	<number> [everyone]
-0.21	<person> never
-0.21	=because
-0.21	[affair] as
-0.21	[blame] and
-0.21	[everyone] [mind]
-0.21	[force] [topic]
-0.21	[logistic] between
-0.21	[logistic] the
-0.21	[mind] in
-0.21	[motive] and
-0.21	[page] …
-0.21	[sign] …
-0.21	^ a [nature]
-0.21	^ hardly
-0.21	^ never [mind]
-0.21	^ the [force]
-0.21	analyst
-0.21	as many
-0.21	atmospher
-0.21	been [seem]
-0.21	department
-0.21	development
-0.21	disput
-0.21	driven
-0.21	easier
-0.21	fish
-0.21	let
-0.21	never <number>
-0.21	never [mind]
-0.21	no [blame]
-0.21	not [idea]
-0.21	not [logistic]
-0.21	payment
-0.21	promis
-0.21	reform
-0.21	resignation
-0.21	serv
-0.21	there was
-0.21	to have
-0.22	<place> that
-0.22	[domestic] [affair]
-0.22	[force] [game]
-0.22	[logistic] so
-0.22	[page] no
-0.22	^ <pronoun> was
-0.22	aircraft
-0.22	are [logistic]
-0.22	because of
-0.22	betrayal
-0.22	candidat
-0.22	defender
-0.22	exercis
-0.22	national
-0.22	packag
-0.22	postpon
-0.22	reaffirm
-0.22	repeat
-0.22	ris
-0.22	sent
-0.22	spoken
-0.22	swing
-0.22	than it
-0.22	to <person>
-0.22	to [topic]
-0.22	twelfth
-0.22	vacuum
-0.22	viru
-0.22	who …
-0.22	… [domestic]
-0.23	<capital> for
-0.23	<office> for
-0.23	=just
-0.23	=other
-0.23	[calendar] [force]
-0.23	[logistic] [calendar]
-0.23	[report] <pronoun>
-0.23	[report] [force]
-0.23	^ <pronoun> [degree]
-0.23	^ [affair]
-0.23	^ nobody [mind]
-0.23	^ only
-0.23	affect
-0.23	any [calendar]
-0.23	autumn
-0.23	by <pronoun>
-0.23	city
-0.23	democracy
-0.23	doubl
-0.23	like …
-0.23	lin
-0.23	loan
-0.23	mad
-0.23	nobody [mind]
-0.23	nothing has
-0.23	of [praise]
-0.23	quarter
-0.23	simpl
-0.23	soup
-0.23	than ever
-0.23	the <country>
-0.23	to <country>
-0.23	… about
-0.24	<date> and
-0.24	<group> than
-0.24	<group> to
-0.24	<number> [affair]
-0.24	<office> had
-0.24	<pronoun> never
-0.24	=about
-0.24	[affair] [stage]
-0.24	[feeling] about
-0.24	[logistic] <number>
-0.24	[logistic] could
-0.24	[nature] has
-0.24	[praise] by
-0.24	[state] [report]
-0.24	^ <capital> [report]
-0.24	^ <person> [report]
-0.24	^ by the
-0.24	^ the [topic]
-0.24	^ … <pronoun>
-0.24	altogether
-0.24	and [report]
-0.24	are [stage]
-0.24	as [state]
-0.24	at all
-0.24	banquet
-0.24	camp
-0.24	colleagu
-0.24	foot
-0.24	known
-0.24	law
-0.24	more [affair]
-0.24	moved
-0.24	one in
-0.24	population
-0.24	practical
-0.24	protest
-0.24	reckon
-0.24	repair
-0.24	tank
-0.24	tired
-0.25	<date’s> <number>
-0.25	<number> is
-0.25	<person> [report]
-0.25	[affair] have
-0.25	[bond] [affair]
-0.25	[leisure] [logistic]
-0.25	^ <number> …
-0.25	^ <person> has
-0.25	^ [page] between
-0.25	^ [topic]
-0.25	^ … of
-0.25	and has
-0.25	by a
-0.25	fewer
-0.25	museum
-0.25	of [affair]
-0.25	paus
-0.25	prisoner
-0.25	rais
-0.25	telephon
-0.25	to nothing
-0.25	tour
-0.25	was <date>
-0.26	<office> and
-0.26	<office> would
-0.26	=between
-0.26	=while
-0.26	[domestic] [mind]
-0.26	[domestic] in
-0.26	[domestic] were
-0.26	[procedure] [logistic]
-0.26	^ nothing has
-0.26	abroad
-0.26	and <office>
-0.26	and in
-0.26	design
-0.26	economy
-0.26	figur
-0.26	film
-0.26	from <country>
-0.26	gat
-0.26	hurt
-0.26	investor
-0.26	lat
-0.26	not [report]
-0.26	of <date>
-0.26	of [logistic]
-0.26	sign
-0.26	someth
-0.26	television
-0.26	was <number>
-0.26	what it
-0.26	wheat
-0.26	without a
-0.26	worse for
-0.26	… did
-0.27	<office’s> …
-0.27	<pronoun> was
-0.27	=and
-0.27	[affair] could
-0.27	[affair] the
-0.27	[idea] over
-0.27	[leisure] …
-0.27	[logistic] its
-0.27	[nature] [force]
-0.27	[report] [feeling]
-0.27	[report] [value]
-0.27	^ <pronoun> never
-0.27	^ her [bond]
-0.27	^ this
-0.27	and [blame]
-0.27	cent
-0.27	detail
-0.27	fund
-0.27	her [bond]
-0.27	is <number>
-0.27	more <group>
-0.27	not [seem]
-0.27	of what
-0.27	over the
-0.27	per
-0.27	reason
-0.27	seat
-0.27	stop
-0.27	that <pronoun>
-0.27	train
-0.27	view
-0.27	… anyone
-0.27	… before
-0.27	… by
-0.28	<capital> [report]
-0.28	[bond] [logistic]
-0.28	[procedure]+
-0.28	[topic] of
-0.28	about [power]
-0.28	are …
-0.28	as <office>
-0.28	as …
-0.28	asked
-0.28	border
-0.28	consulat
-0.28	country
-0.28	did not
-0.28	drug
-0.28	in the
-0.28	it had
-0.28	never been
-0.28	no [motive]
-0.28	nothing to
-0.28	of [mind]
-0.28	one more
-0.28	the [idea]
-0.28	to [praise]
-0.28	win
-0.29	" the
-0.29	<pronoun> on
-0.29	[blame] for
-0.29	[force] up
-0.29	[mind] that
-0.29	[page] for
-0.29	^ "
-0.29	^ [topic] and
-0.29	^ there was
-0.29	defeat
-0.29	don
-0.29	dry
-0.29	group
-0.29	nation
-0.29	nomination
-0.29	only <number>
-0.29	this [page]
-0.29	will [seem]
-0.3	<office> …
-0.3	[report] [logistic]
-0.3	^ <capital> and
-0.3	^ at the
-0.3	and <country>
-0.3	any [logistic]
-0.3	archiv
-0.3	back to
-0.3	by <number>
-0.3	debt
-0.3	deficit
-0.3	foundation
-0.3	hardly any
-0.3	has yet
-0.3	offic
-0.3	reach
-0.3	secret
-0.3	strategic
-0.3	stronger
-0.3	talk
-0.3	this …
-0.3	to [bond]
-0.3	to [force]
-0.31	[affair] with
-0.31	[bond] still
-0.31	[degree] like
-0.31	[page] between
-0.31	[sign] <pronoun>
-0.31	[stage] [sign]
-0.31	[state] still
-0.31	^ from …
-0.31	^ the …
-0.31	^ this is
-0.31	administration
-0.31	answer
-0.31	began
-0.31	challeng
-0.31	found
-0.31	president
-0.31	since …
-0.31	suspend
-0.32	<pronoun> [logistic]
-0.32	[bond] to
-0.32	[calendar] before
-0.32	[game] was
-0.32	[page] that
-0.32	[power] and
-0.32	[procedure] of
-0.32	[report] the
-0.32	[state] to
-0.32	^ neither
-0.32	^ with a
-0.32	block
-0.32	competition
-0.32	copper
-0.32	for his
-0.32	goes
-0.32	in any
-0.32	press
-0.32	statement
-0.32	thank
-0.32	… without
-0.33	
-0.33	<capital> [stage]
-0.33	=as
-0.33	=very
-0.33	[force] [procedure]
-0.33	[force] of
-0.33	[procedure] as
-0.33	^ [everyone] [mind]
-0.33	^ in …
-0.33	^ less
-0.33	^ less than
-0.33	^ more
-0.33	^ … [affair]
-0.33	and [game]
-0.33	and [nature]
-0.33	attend
-0.33	better than
-0.33	for [topic]
-0.33	interpreter
-0.33	minut
-0.33	report
-0.33	rough
-0.33	the [motive]
-0.33	to [power]
-0.33	very …
-0.33	would [logistic]
-0.33	… <office>
-0.33	… [force]
-0.33	… back
-0.33	… down
-0.33	… will
-0.34	<pronoun> [bond]
-0.34	<pronoun> for
-0.34	=of
-0.34	=would
-0.34	[force] [nature]
-0.34	[mind] to
-0.34	[stage] a
-0.34	^ it was
-0.34	^ never
-0.34	^ nobody
-0.34	articl
-0.34	cover
-0.34	diplomat
-0.34	discuss
-0.34	flood
-0.34	gav
-0.34	hotel
-0.34	on the
-0.34	respect
-0.34	roof
-0.34	situation
-0.34	troop
-0.34	… who
-0.35	<pronoun> not
-0.35	=at
-0.35	=her
-0.35	[logistic] was
-0.35	[stage] [bond]
-0.35	[stage] [logistic]
-0.35	^ <person> and
-0.35	brav
-0.35	by [feeling]
-0.35	destination
-0.35	document
-0.35	education
-0.35	express
-0.35	hour
-0.35	is [seem]
-0.35	main
-0.35	no <office>
-0.35	over its
-0.35	read
-0.35	record
-0.35	shook
-0.35	to <capital>
-0.35	… [stage]
-0.36	<country> …
-0.36	<place> <capital>
-0.36	[affair] would
-0.36	[degree] [bond]
-0.36	[topic] in
-0.36	^ nobody from
-0.36	^ some
-0.36	and the
-0.36	be [value]
-0.36	cit
-0.36	deepen
-0.36	lamb
-0.36	nobody from
-0.36	pomegranat
-0.36	presidency
-0.36	ric
-0.36	teacher
-0.36	telegram
-0.36	than …
-0.36	was [feeling]
-0.36	… so
-0.37	<pronoun> have
-0.37	=are
-0.37	=before
-0.37	=more
-0.37	[body] …
-0.37	^ <country>
-0.37	^ all
-0.37	^ no …
-0.37	^ the [game]
-0.37	a [degree]
-0.37	allianc
-0.37	anniversary
-0.37	avoid
-0.37	foreign
-0.37	has [report]
-0.37	his [state]
-0.37	honest
-0.37	lesson
-0.37	peopl
-0.37	stream
-0.37	wed
-0.38	[page] [page]
-0.38	^ <person>
-0.38	at any
-0.38	availabl
-0.38	central
-0.38	confidenc
-0.38	convoy
-0.38	count
-0.38	cross
-0.38	focus
-0.38	full
-0.38	it has
-0.38	level
-0.38	longest
-0.38	of [procedure]
-0.38	routin
-0.38	was not
-0.39	=yet
-0.39	[logistic] for
-0.39	[state]
-0.39	been to
-0.39	insist
-0.39	number
-0.39	other [state]
-0.39	sold
-0.39	summit
-0.39	th
-0.39	was his
-0.39	… [seem]
-0.4	<number> [procedure]
-0.4	<office> to
-0.4	<place> and
-0.4	[force] <number>
-0.4	[logistic] an
-0.4	[stage] is
-0.4	^ the <capital>
-0.4	dinner
-0.4	exchang
-0.4	government
-0.4	not at
-0.4	of [state]
-0.4	person
-0.4	ties
-0.4	turkish
-0.4	… between
-0.41	[topic] [motive]
-0.41	[topic] [value]
-0.41	^ at
-0.41	an [praise]
-0.41	has never
-0.41	has no
-0.41	high
-0.41	ministry
-0.41	plac
-0.41	total
-0.42	=most
-0.42	=until
-0.42	custom
-0.42	direct
-0.42	for [domestic]
-0.42	month
-0.42	of <office’s>
-0.42	this [procedure]
-0.42	this is
-0.42	was <office>
-0.43	<pronoun> in
-0.43	=on
-0.43	=without
-0.43	a [mind]
-0.43	baker
-0.43	car
-0.43	ended
-0.43	few …
-0.43	hall
-0.43	less than
-0.43	resum
-0.44	an [calendar]
-0.44	contribution
-0.44	cost
-0.44	fourth
-0.44	no …
-0.44	ran
-0.44	secretary
-0.44	security
-0.44	the [procedure]
-0.44	… from
-0.45	[affair] since
-0.45	[feeling] to
-0.45	a [page]
-0.45	a [sign]
-0.45	after the
-0.45	follow
-0.45	is still
-0.45	ministerial
-0.45	of [bond]
-0.45	official
-0.46	=by
-0.46	[feeling] by
-0.46	[leisure] was
-0.46	[seem] who
-0.46	[stage] of
-0.46	cars
-0.46	coupl
-0.46	declin
-0.46	fear
-0.46	have yet
-0.46	historic
-0.46	industry
-0.46	on …
-0.47	<country> and
-0.47	<office> [logistic]
-0.47	<person> and
-0.47	[logistic] on
-0.47	^ but
-0.47	^ no
-0.47	held
-0.47	important
-0.47	is [logistic]
-0.47	stood
-0.47	than in
-0.47	weak
-0.47	whether
-0.47	would …
-0.48	[report]
-0.48	[state] [power]
-0.48	^ the [page]
-0.48	a [calendar]
-0.48	in a
-0.48	it [mind]
-0.48	it [motive]
-0.48	observer
-0.48	will [force]
-0.49	<capital> not
-0.49	<group> …
-0.49	<number> <group>
-0.49	as [praise]
-0.49	camera
-0.49	comment
-0.49	is about
-0.49	nam
-0.49	pass
-0.49	traffic
-0.49	window
-0.5	=down
-0.5	[nature]+
-0.5	[topic]+
-0.5	^ everyone
-0.5	farmer
-0.5	it [blame]
-0.5	show
-0.5	still …
-0.5	that was
-0.5	… one
-0.51	[calendar] …
-0.51	[logistic] a
-0.51	no other
-0.51	of <number>
-0.51	to [affair]
-0.52	generation
-0.52	our
-0.53	[praise] the
-0.53	has [logistic]
-0.53	larg
-0.53	medicin
-0.53	merger
-0.53	order
-0.53	were [feeling]
-0.54	<number> …
-0.54	=in
-0.54	=no
-0.54	gift
-0.54	set
-0.54	since the
-0.54	soldier
-0.54	to <number>
-0.54	… [calendar]
-0.55	^ <pronoun> [report]
-0.55	tak
-0.56	=one
-0.56	[logistic]
-0.56	[nature] …
-0.56	^ <country> …
-0.56	^ [affair] to
-0.56	^ the [motive]
-0.56	bank
-0.56	had been
-0.56	hop
-0.56	is to
-0.56	wor
-0.57	^ a [page]
-0.57	by <office>
-0.57	cal
-0.57	often
-0.57	ones
-0.57	reporter
-0.58	earlier
-0.59	=been
-0.59	[affair] between
-0.59	[affair] to
-0.59	[state] and
-0.59	^ there is
-0.59	fair
-0.59	her …
-0.59	job
-0.59	palac
-0.6	<capital> and
-0.6	[report] as
-0.6	club
-0.6	days
-0.6	third
-0.6	with a
-0.61	[sign] <capital>
-0.61	doing
-0.61	includ
-0.61	on <date>
-0.61	part
-0.62	[report] [motive]
-0.62	flag
-0.62	newspaper
-0.62	took
-0.63	fifth
-0.63	long
-0.63	lunch
-0.63	near
-0.63	partnership
-0.63	strengthen
-0.63	there is
-0.63	… after
-0.64	<number> of
-0.64	=any
-0.64	and [idea]
-0.64	from <place>
-0.64	the [topic]
-0.64	was [report]
-0.64	with <capital>
-0.65	=some
-0.66	[page]+
-0.66	agency
-0.66	federal
-0.66	stand
-0.67	=from
-0.67	[bond] of
-0.67	victim
-0.68	[leisure]
-0.68	agreement
-0.68	… [topic]
-0.69	[force] and
-0.69	rol
-0.69	support
-0.7	… <number>
-0.71	^ [everyone]
-0.71	met
-0.71	the [nature]
-0.71	… in
-0.72	<group>
-0.72	=since
-0.73	^ [page]
-0.73	short
-0.74	to <place>
-0.76	at the
-0.76	contact
-0.76	yet to
-0.77	… is
-0.8	fami
-0.81	^ it
-0.81	presenc
-0.82	<person>
-0.82	aid
-0.83	^ there
-0.85	^ the
-0.85	describ
-0.85	the [domestic]
-0.86	<number>
-0.86	[logistic] in
-0.87	embassy
-0.87	mean
-0.87	minister
-0.88	^ <office> [report]
-0.88	action
-0.89	food
-0.91	of the
-0.91	second
-0.92	next
-0.93	children
-0.94	dat
-0.97	represent
-0.99	[procedure]
-1	<country>
-1	=after
-1	more than
-1.01	^ <pronoun>
-1.03	^ the [nature]
-1.1	<office>
-1.1	<office> [report]
-1.1	[domestic] …
-1.11	said
-1.11	was [logistic]
-1.13	[nature]
-1.15	in <date>
-1.19	^ the [leisure]
-1.21	[calendar]
-1.26	[domestic]
-1.27	first
-1.28	meet
-1.29	^ the [domestic]
-1.48	[report] that
-1.69	the [leisure]
-2.03	<date>
`;
