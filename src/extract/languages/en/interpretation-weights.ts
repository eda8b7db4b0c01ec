/** Made by scripts/interpretation.ts: what each feature says for (+) or against (-) interpretation. Not edited by hand. */

export const threshold = 0.3;

/** A weight and its feature a line, heaviest first; the one without a feature is the constant. */
export const weights = `
1.63	[blame]
1.58	[power]
1.55	explain
1.44	[feeling]
1.28	[body]
1.14	[seem]
1.1	[praise]
1.09	tabl
1.05	^ the [affair]
1.04	^ a …
1.01	=an
1.01	matter
0.98	[game]
0.98	[value]
0.96	[degree]
0.93	[mind]
0.91	an …
0.91	hom
0.9	right
0.89	badly
0.88	[everyone] …
0.88	need
0.87	[bond]
0.86	diplomacy
0.86	gas
0.85	<place> was
0.83	[sign]
0.82	=itself
0.82	=nobody
0.82	[idea]
0.82	^ to the
0.81	^ <capital>
0.81	arab
0.8	=was
0.8	[bond] is
0.79	=can
0.79	=which
0.78	[motive]
0.78	^ the <number>
0.78	charm
0.77	[domestic] and
0.77	^ the <place>
0.76	lost
0.75	=is
0.75	conferenc
0.74	the [bond]
0.74	theatr
0.74	world
0.73	=everything
0.73	=have
0.73	=what
0.73	[force]
0.73	[stage]
0.73	^ a
0.73	^ in
0.72	<capital’s>
0.72	=being
0.72	[degree] [stage]
0.72	a [bond]
0.72	war
0.71	<place> is
0.71	[force] a
0.71	calendar
0.71	the [feeling]
0.7	=its
0.7	^ <place>
0.7	afternoon
0.7	flat
0.7	meant
0.7	policy
0.7	relationship
0.7	… would
0.69	and <pronoun>
0.69	snub
0.68	=it
0.68	common
0.68	crown
0.67	=both
0.67	[affair]
0.67	nordic
0.67	underscor
0.66	^ [sign]
0.66	was [motive]
0.66	west
0.65	[logistic] …
0.65	[praise] to
0.65	^ to
0.65	were [blame]
0.65	… its
0.65	… through
0.64	; …
0.64	=all
0.64	[calendar] in
0.64	[stage] for
0.64	^ <country’s>
0.64	call
0.64	deaf
0.64	dialogu
0.64	nobody …
0.63	<country> is
0.63	^ <country> is
0.63	are still
0.63	like a
0.63	look
0.63	mutual
0.63	went
0.63	with …
0.63	… away
0.62	<pronoun> [praise]
0.62	[affair] [sign]
0.62	choic
0.62	corridor
0.62	was [stage]
0.61	axis
0.61	born
0.61	listen
0.61	rank
0.61	… not
0.6	<place’s>
0.6	=like
0.6	[state] have
0.6	a [motive]
0.6	empty-hand
0.6	motion
0.6	of his
0.59	=if
0.59	[everyone]+
0.59	pric
0.59	russian
0.58	gambl
0.57	=away
0.57	^ <group>
0.57	leav
0.57	warn
0.56	<capital> …
0.56	[state] is
0.56	^ … is
0.56	can …
0.56	insult
0.56	nobody
0.56	politic
0.56	there to
0.56	to [mind]
0.56	was there
0.55	=now
0.55	a [praise]
0.55	all the
0.55	french
0.55	… ;
0.55	… [power]
0.54	<number> the
0.54	=could
0.54	[mind]+
0.54	humiliat
0.54	laugh
0.54	overshadow
0.54	rebuk
0.54	room
0.54	sat
0.54	was [leisure]
0.54	… [value]
0.53	[body] in
0.53	[force]+
0.53	[state] [affair]
0.53	[topic] [logistic]
0.53	chain
0.53	has [mind]
0.52	=cannot
0.52	[state] of
0.52	deliberat
0.52	endorsement
0.52	is [everyone]
0.52	of <capital>
0.52	union
0.51	a [seem]
0.51	another [calendar]
0.51	begin
0.51	to be
0.51	will …
0.51	… as
0.5	[logistic] [report]
0.5	^ <number> the
0.5	as a
0.5	empir
0.5	gather
0.5	to …
0.5	was [seem]
0.49	^ [report]
0.49	^ … the
0.49	afford
0.49	going
0.49	littl
0.49	never have
0.49	would have
0.48	[bond] between
0.48	[force] …
0.48	[idea] the
0.48	[report] all
0.48	^ [degree]
0.48	away …
0.48	cours
0.48	mak
0.48	warmth
0.48	word
0.48	… and
0.47	<place> has
0.47	=hardly
0.47	[mind] as
0.47	[procedure] was
0.47	[sign] to
0.47	^ <office> is
0.47	^ <pronoun> [praise]
0.47	at …
0.47	coincidenc
0.47	ever since
0.47	gam
0.47	the <number>
0.47	unity
0.47	were a
0.46	<capital’s> …
0.46	[affair] …
0.46	[domestic] of
0.46	[feeling]+
0.46	cannot …
0.46	centr
0.46	emerg
0.46	have …
0.46	in …
0.46	lowest
0.46	map
0.46	no <number>
0.46	should never
0.46	spoil
0.46	who [logistic]
0.45	<capital> that
0.45	<pronoun> are
0.45	<pronoun> with
0.45	=where
0.45	[degree]+
0.45	[feeling] [page]
0.45	[force] <office>
0.45	^ which
0.45	as if
0.45	as the
0.45	card
0.45	closer
0.45	geography
0.45	men
0.45	rather
0.45	rift
0.45	silenc
0.44	align
0.44	arriv
0.44	claim
0.44	convinc
0.44	handl
0.44	island
0.44	kind
0.44	new
0.44	pilgrimag
0.44	polit
0.44	wait
0.43	[report]+
0.43	^ <place> is
0.43	a [leisure]
0.43	alon
0.43	man
0.43	money
0.43	quarrel
0.43	smil
0.43	year
0.43	… [game]
0.43	… the
0.42	=back
0.42	=out
0.42	[degree] than
0.42	^ [motive]
0.42	^ in the
0.42	century
0.42	cultur
0.42	fail
0.42	general
0.42	has …
0.42	his [everyone]
0.42	itself the
0.42	of <place>
0.42	of it
0.42	somebody
0.42	to <pronoun>
0.41	<place> <pronoun>
0.41	=a
0.41	[degree] a
0.41	^ [power]
0.41	^ … has
0.41	a [topic]
0.41	for …
0.41	such
0.41	the <place>
0.4	<country’s>
0.4	<office> was
0.4	=only
0.4	=than
0.4	[motive] …
0.4	^ <person’s>
0.4	^ <pronoun> [logistic]
0.4	bought
0.4	bring
0.4	conflict
0.4	great
0.4	has [force]
0.4	has more
0.4	memory
0.4	prefer
0.4	prepar
0.4	says
0.4	symbolism
0.4	whol
0.4	… <pronoun>
0.39	<country> was
0.39	=that
0.39	[domestic] [feeling]
0.39	[feeling] was
0.39	[page] [feeling]
0.39	[procedure] [affair]
0.39	^ between
0.39	^ the [state]
0.39	a [blame]
0.39	bas
0.39	every …
0.39	had the
0.39	handshak
0.39	in [affair]
0.39	is [force]
0.39	out of
0.39	say
0.39	standard
0.39	weakness
0.39	will have
0.38	[idea] of
0.38	[seem] [sign]
0.38	[stage] was
0.38	^ <pronoun> [affair]
0.38	^ and
0.38	and it
0.38	be the
0.38	beyond
0.38	by any
0.38	els
0.38	hardest
0.38	has [praise]
0.38	link
0.38	taliban
0.38	terribl
0.38	than <number>
0.38	visitor
0.38	… [everyone]
0.37	<person> …
0.37	<place> [affair]
0.37	<pronoun> the
0.37	=may
0.37	[blame] before
0.37	[blame] to
0.37	[logistic] [sign]
0.37	[motive] nobody
0.37	[report] no
0.37	[stage] with
0.37	^ <office’s>
0.37	^ <person> was
0.37	^ nobody in
0.37	and nobody
0.37	grow
0.37	hardly a
0.37	nobody in
0.37	plan
0.37	relation
0.37	will not
0.36	[affair] [force]
0.36	[idea]+
0.36	[motive] the
0.36	[report] it
0.36	[state] [praise]
0.36	^ <place> [affair]
0.36	^ <place’s>
0.36	^ an
0.36	^ in <place>
0.36	age
0.36	battl
0.36	election
0.36	offer
0.36	old
0.36	spokesman
0.36	than by
0.35	<date’s> …
0.35	<place> to
0.35	=has
0.35	=worse
0.35	[affair] of
0.35	[domestic] by
0.35	[logistic] at
0.35	^ <office> [mind]
0.35	^ <office’s> …
0.35	bad
0.35	been [motive]
0.35	bond
0.35	cam
0.35	concession
0.35	for all
0.35	list
0.35	petitioner
0.35	that has
0.35	the [praise]
0.35	the …
0.34	<office> [seem]
0.34	[force] is
0.34	^ <person’s> …
0.34	alaska
0.34	friendship
0.34	is …
0.34	of [feeling]
0.34	past
0.34	photograph
0.34	sel
0.34	the [everyone]
0.34	was [praise]
0.33	<capital> [force]
0.33	<capital> is
0.33	<person> was
0.33	[mind] and
0.33	[sign] of
0.33	^ <capital> [force]
0.33	an [idea]
0.33	at a
0.33	chang
0.33	died
0.33	diplomatic
0.33	dream
0.33	energy
0.33	fallen
0.33	funeral
0.33	own
0.33	pol
0.33	region
0.33	smel
0.33	strongest
0.33	that …
0.33	thin
0.33	voic
0.33	watch
0.33	… to
0.32	=anything
0.32	[degree] from
0.32	[report] by
0.32	[sign] a
0.32	^ with that
0.32	brought
0.32	can be
0.32	for [calendar]
0.32	hurry
0.32	in [feeling]
0.32	pretend
0.32	process
0.32	stepp
0.32	with that
0.32	work
0.31	<pronoun>
0.31	<pronoun> [mind]
0.31	<pronoun> were
0.31	=for
0.31	[bond] than
0.31	[calendar] ;
0.31	[calendar] the
0.31	[degree] to
0.31	[domestic] [report]
0.31	[force] over
0.31	[page] in
0.31	[praise] was
0.31	always …
0.31	distrust
0.31	for <capital>
0.31	gon
0.31	is [degree]
0.31	mediation
0.31	nothing but
0.31	owes
0.31	pity
0.31	poor
0.31	protocol
0.31	real
0.31	sak
0.31	settl
0.31	that [affair]
0.3	<date> the
0.3	<place> will
0.3	[idea] <office>
0.3	[mind] like
0.3	[seem] of
0.3	^ … to
0.3	an [feeling]
0.3	breath
0.3	courtesy
0.3	delegation
0.3	his [affair]
0.3	into a
0.3	less by
0.3	of [body]
0.3	pipelin
0.3	result
0.3	slap
0.3	that <capital>
0.3	through the
0.3	truc
0.3	… [blame]
0.3	… ever
0.3	… less
0.3	… off
0.3	… out
0.29	<capital> the
0.29	<capital> was
0.29	<number> can
0.29	=but
0.29	=when
0.29	=will
0.29	[force] out
0.29	^ <capital’s> …
0.29	^ … less
0.29	apology
0.29	defin
0.29	doctrin
0.29	domestic
0.29	have no
0.29	his [logistic]
0.29	hold
0.29	it [sign]
0.29	it [stage]
0.29	land
0.29	miss
0.29	more about
0.29	of [idea]
0.29	of [power]
0.29	street
0.29	to [blame]
0.29	… <place>
0.28	<country> [mind]
0.28	<office’s> [affair]
0.28	<pronoun> [affair]
0.28	=none
0.28	[affair] is
0.28	[blame] …
0.28	[calendar] and
0.28	[feeling] [affair]
0.28	[idea] and
0.28	[idea] in
0.28	[page] [report]
0.28	[report] more
0.28	^ [force]
0.28	^ a [calendar]
0.28	^ the [idea]
0.28	^ the [praise]
0.28	all of
0.28	court
0.28	end
0.28	fight
0.28	flattery
0.28	influenc
0.28	its [bond]
0.28	never …
0.28	not for
0.28	phon
0.28	point
0.28	princ
0.28	pur
0.28	push
0.28	reduc
0.28	risk
0.28	so [degree]
0.28	with its
0.28	wreath
0.27	; it
0.27	<capital> [seem]
0.27	<capital> has
0.27	<country> [affair]
0.27	=either
0.27	=merely
0.27	=this
0.27	[affair] [logistic]
0.27	[everyone] is
0.27	[feeling] between
0.27	[logistic] to
0.27	[motive]+
0.27	[page] to
0.27	[praise] for
0.27	[state] [mind]
0.27	^ <capital> [mind]
0.27	^ [logistic] a
0.27	^ … [feeling]
0.27	a [feeling]
0.27	a [power]
0.27	affection
0.27	as an
0.27	back with
0.27	been …
0.27	blam
0.27	either …
0.27	is over
0.27	is that
0.27	on <number>
0.27	survival
0.27	than either
0.27	this [bond]
0.27	way
0.27	well
0.27	… were
0.26	<place> [report]
0.26	[bond] in
0.26	[domestic] at
0.26	[domestic] the
0.26	[logistic] [force]
0.26	[praise] in
0.26	[procedure] that
0.26	[report] was
0.26	[seem] to
0.26	^ [sign] that
0.26	^ for <capital>
0.26	^ her [affair]
0.26	admit
0.26	air
0.26	by all
0.26	fac
0.26	fell
0.26	had not
0.26	her [affair]
0.26	in [report]
0.26	left
0.26	miracl
0.26	mission
0.26	now …
0.26	of this
0.26	on every
0.26	on it
0.26	remember
0.26	special
0.26	stability
0.26	that few
0.26	the [body]
0.26	… [bond]
0.25	<country’s> [bond]
0.25	<office> who
0.25	<pronoun> will
0.25	=how
0.25	=need
0.25	=those
0.25	[bond]+
0.25	[feeling] [idea]
0.25	[force] [affair]
0.25	[idea] [report]
0.25	[idea] for
0.25	[nature] on
0.25	[page] at
0.25	[page] was
0.25	[power] with
0.25	[state] than
0.25	[topic] …
0.25	^ <country’s> [bond]
0.25	^ <office> who
0.25	^ a [affair]
0.25	a [state]
0.25	an [logistic]
0.25	are [seem]
0.25	arrest
0.25	but …
0.25	carpet
0.25	could hardly
0.25	embrac
0.25	heard
0.25	it as
0.25	no [degree]
0.25	paid
0.25	prais
0.25	those who
0.25	thought
0.25	threaten
0.25	to an
0.25	was nothing
0.25	… [procedure]
0.25	… their
0.24	<capital> [mind]
0.24	<number> [mind]
0.24	<office> [force]
0.24	<person’s> …
0.24	<place> …
0.24	=does
0.24	[domestic] than
0.24	[force] [bond]
0.24	[logistic] [degree]
0.24	[power]+
0.24	^ by …
0.24	^ each
0.24	^ the [logistic]
0.24	a [game]
0.24	at <number>
0.24	audienc
0.24	be [affair]
0.24	be [stage]
0.24	cabinet
0.24	channel
0.24	courtship
0.24	elit
0.24	everyone and
0.24	fill
0.24	got
0.24	in [procedure]
0.24	is a
0.24	itinerary
0.24	its …
0.24	of [topic]
0.24	out on
0.24	quiet
0.24	saudi
0.24	that neither
0.24	was an
0.24	winter
0.24	wrong
0.24	… up
0.24	… what
0.23	<capital> now
0.23	[bond] that
0.23	[degree] in
0.23	[sign] the
0.23	[state] [logistic]
0.23	^ <capital’s>
0.23	^ <group> have
0.23	^ [feeling]
0.23	ally
0.23	and its
0.23	ask
0.23	been more
0.23	bloc
0.23	branch
0.23	chequ
0.23	empty
0.23	enemy
0.23	everyone …
0.23	farewel
0.23	for [affair]
0.23	invitation
0.23	not
0.23	of [force]
0.23	rival
0.23	substanc
0.23	surpris
0.23	voter
0.23	with <number>
0.23	wonder
0.23	would be
0.22	<office’s>
0.22	<pronoun> like
0.22	=his
0.22	=neither
0.22	=should
0.22	[affair] <country>
0.22	[calendar] had
0.22	[degree] [force]
0.22	[sign] <capital’s>
0.22	^ for
0.22	^ their
0.22	a …
0.22	agre
0.22	and [logistic]
0.22	around
0.22	bless
0.22	canadian
0.22	communiqué
0.22	determin
0.22	everything …
0.22	flight
0.22	focu
0.22	from the
0.22	giv
0.22	henc
0.22	his [report]
0.22	mistak
0.22	neighbour
0.22	nerv
0.22	nothing of
0.22	prov
0.22	reconciliation
0.22	reward
0.22	run
0.22	smaller
0.22	strong
0.22	the [logistic]
0.21	<capital> [logistic]
0.21	<capital> had
0.21	<capital’s> [idea]
0.21	<place> [sign]
0.21	<place> the
0.21	[domestic] [bond]
0.21	[mind] <number>
0.21	[state] …
0.21	^ [motive] to
0.21	^ as if
0.21	alignment
0.21	almost
0.21	amount
0.21	bound
0.21	era
0.21	expos
0.21	giant
0.21	had [logistic]
0.21	if the
0.21	its [idea]
0.21	no [logistic]
0.21	not have
0.21	reception
0.21	search
0.21	toast
0.21	transatlantic
0.21	… [motive]
0.2	<number> [logistic]
0.2	<number> [state]
0.2	<pronoun> more
0.2	=into
0.2	[force] [report]
0.2	[game] is
0.2	[idea] that
0.2	[leisure] [stage]
0.2	[report] a
0.2	^ the [calendar]
0.2	army
0.2	as [everyone]
0.2	decid
0.2	dependenc
0.2	draw
0.2	earn
0.2	emirati
0.2	exist
0.2	had [report]
0.2	how …
0.2	is an
0.2	its [domestic]
0.2	no [bond]
0.2	only …
0.2	otherwis
0.2	recognition
0.2	shap
0.2	suspicion
0.2	trad
0.2	victory
0.2	what [topic]
0.19	<country> <pronoun>
0.19	<office> into
0.19	[blame] of
0.19	[bond] who
0.19	[feeling] <capital>
0.19	[force] <capital>
0.19	[force] <pronoun>
0.19	[force] that
0.19	[game] in
0.19	[logistic] back
0.19	[seem] like
0.19	^ <pronoun> …
0.19	^ it would
0.19	^ may
0.19	^ no <number>
0.19	about [topic]
0.19	african
0.19	and [degree]
0.19	being [motive]
0.19	break
0.19	caus
0.19	dined
0.19	doctor
0.19	fir
0.19	flatter
0.19	friend
0.19	happen
0.19	has been
0.19	honeymoon
0.19	is what
0.19	market
0.19	of [value]
0.19	over <capital>
0.19	rediscover
0.19	test
0.19	the <capital’s>
0.19	thing
0.19	to [stage]
0.19	usefulness
0.19	will [motive]
0.19	young
0.18	<date’s>
0.18	=had
0.18	[degree] …
0.18	[leisure] in
0.18	[power] to
0.18	[seem] [logistic]
0.18	[sign] was
0.18	[value] [logistic]
0.18	^ <capital> …
0.18	^ <office> [seem]
0.18	^ every
0.18	^ in <country>
0.18	^ is
0.18	^ this was
0.18	and that
0.18	and to
0.18	anger
0.18	are [feeling]
0.18	be a
0.18	com
0.18	crav
0.18	desperat
0.18	far
0.18	for <number>
0.18	have to
0.18	more from
0.18	other
0.18	over a
0.18	prestig
0.18	remarkabl
0.18	ring
0.18	rivalry
0.18	since [power]
0.18	sulk
0.18	this was
0.18	was never
0.18	wish
0.18	… at
0.17	<date> in
0.17	<number> was
0.17	<office> [feeling]
0.17	<office> [mind]
0.17	<office> has
0.17	=not
0.17	=off
0.17	=though
0.17	[body]+
0.17	[calendar] has
0.17	[feeling] than
0.17	[feeling] with
0.17	[mind] a
0.17	[power] [report]
0.17	[report] <capital>
0.17	[seem] …
0.17	^ <office’s> [logistic]
0.17	^ [logistic] the
0.17	^ which …
0.17	^ … [mind]
0.17	a [stage]
0.17	and [feeling]
0.17	chil
0.17	chines
0.17	confirm
0.17	declar
0.17	delight
0.17	die
0.17	european
0.17	except
0.17	for it
0.17	is all
0.17	is not
0.17	is on
0.17	know
0.17	minor
0.17	negotiat
0.17	not [force]
0.17	nothing from
0.17	personal
0.17	post-soviet
0.17	return
0.17	shift
0.17	swallow
0.17	through …
0.17	truth
0.17	what <pronoun>
0.17	which is
0.17	which …
0.17	with his
0.17	… had
0.17	… into
0.17	… it
0.16	<capital’s> [force]
0.16	[affair] about
0.16	[affair] has
0.16	[force] at
0.16	[logistic] by
0.16	[mind] its
0.16	[stage] by
0.16	^ <capital’s> [force]
0.16	airport
0.16	arms
0.16	bilateral
0.16	ceasefir
0.16	correction
0.16	distanc
0.16	fly
0.16	grown
0.16	ice
0.16	invit
0.16	is [feeling]
0.16	is [mind]
0.16	lack
0.16	no [feeling]
0.16	officer
0.16	plain
0.16	plainer
0.16	regional
0.16	the most
0.16	was the
0.16	will [mind]
0.16	… her
0.15	<capital> can
0.15	<capital> to
0.15	<number> in
0.15	<office> in
0.15	<place> a
0.15	[affair] <office>
0.15	[feeling] [bond]
0.15	[feeling] [logistic]
0.15	[feeling] and
0.15	[power] is
0.15	[procedure] [sign]
0.15	[seem] at
0.15	[state] had
0.15	[value] is
0.15	[value] that
0.15	^ [sign] the
0.15	^ the [procedure]
0.15	^ which [logistic]
0.15	and [praise]
0.15	blackmail
0.15	collaps
0.15	comfort
0.15	divid
0.15	does not
0.15	for which
0.15	has so
0.15	has the
0.15	have been
0.15	monarch
0.15	more …
0.15	naiv
0.15	neglect
0.15	not the
0.15	not to
0.15	of [nature]
0.15	pact
0.15	partner
0.15	pays
0.15	red
0.15	speech
0.15	strategy
0.15	tel
0.15	what was
0.15	won
0.15	… could
0.14	=be
0.14	=too
0.14	[affair] it
0.14	[game]+
0.14	[idea] is
0.14	[logistic] has
0.14	[mind] for
0.14	[stage] and
0.14	^ [affair] it
0.14	^ [blame]
0.14	^ by
0.14	^ what
0.14	^ which is
0.14	^ … [bond]
0.14	any [affair]
0.14	but [blame]
0.14	buy
0.14	ceremony
0.14	contempt
0.14	due
0.14	had [mind]
0.14	hail
0.14	have [logistic]
0.14	is being
0.14	is no
0.14	lik
0.14	net
0.14	outcast
0.14	than <pronoun>
0.14	that [topic]
0.14	that is
0.14	the [state]
0.14	the one
0.14	understood
0.14	was no
0.14	weight
0.14	… when
0.13	; the
0.13	<number> again
0.13	<pronoun> had
0.13	[bond] and
0.13	[bond] …
0.13	[idea] nothing
0.13	[mind] is
0.13	[motive] that
0.13	[praise] but
0.13	[procedure] is
0.13	^ <country’s> …
0.13	^ <number>
0.13	^ [seem]
0.13	^ their [bond]
0.13	an [motive]
0.13	and [stage]
0.13	attempt
0.13	cheap
0.13	community
0.13	complet
0.13	ear
0.13	everyone had
0.13	expectation
0.13	feel
0.13	for <country>
0.13	for <office>
0.13	greet
0.13	monument
0.13	of being
0.13	other …
0.13	pay
0.13	persuad
0.13	republic
0.13	royal
0.13	suitor
0.13	too [value]
0.13	treat
0.13	try
0.13	when …
0.13	which [everyone]
0.13	… should
0.12	<capital>
0.12	<capital> [praise]
0.12	<number> [power]
0.12	=do
0.12	[affair] ;
0.12	[affair] does
0.12	[everyone]
0.12	[everyone] [feeling]
0.12	[mind] was
0.12	[mind] where
0.12	[motive] <pronoun>
0.12	[power] of
0.12	[report] …
0.12	[sign] if
0.12	[state] a
0.12	^ [sign] if
0.12	^ a [logistic]
0.12	^ an …
0.12	about the
0.12	at every
0.12	been so
0.12	denial
0.12	depend
0.12	form
0.12	good
0.12	heart
0.12	heavy
0.12	higher
0.12	his [praise]
0.12	human
0.12	lead
0.12	lifelin
0.12	may be
0.12	mood
0.12	sanction
0.12	seen
0.12	stag
0.12	suggest
0.12	than an
0.12	that it
0.12	this [affair]
0.12	to <office>
0.12	tourist
0.12	where it
0.12	who has
0.12	will do
0.11	<capital> will
0.11	<capital’s> [feeling]
0.11	<date> …
0.11	<place> by
0.11	=there
0.11	[affair] <capital>
0.11	[affair] <date>
0.11	[affair]+
0.11	[bond] [leisure]
0.11	[mind] it
0.11	[motive] its
0.11	[nature] [report]
0.11	[state] [seem]
0.11	^ <office> [force]
0.11	^ few
0.11	^ not a
0.11	^ only a
0.11	aggression
0.11	before it
0.11	concern
0.11	could not
0.11	division
0.11	impress
0.11	intend
0.11	larger
0.11	measur
0.11	mistrust
0.11	mov
0.11	of <group>
0.11	of [degree]
0.11	only a
0.11	poison
0.11	to [feeling]
0.11	vanity
0.11	was on
0.11	with <office>
0.11	worth
0.11	… [affair]
0.11	… [state]
0.11	… itself
0.11	… too
0.1	<number> [stage]
0.1	<office’s> [procedure]
0.1	<place> [mind]
0.1	=again
0.1	=through
0.1	[blame] [affair]
0.1	[force] [feeling]
0.1	[logistic] as
0.1	[mind] not
0.1	[praise] [idea]
0.1	[praise] of
0.1	[report] from
0.1	[report] on
0.1	[report] to
0.1	[seem] [blame]
0.1	^ <capital’s> [feeling]
0.1	^ <office> [affair]
0.1	^ <office> was
0.1	^ <pronoun> had
0.1	^ [power] is
0.1	^ a [stage]
0.1	^ it is
0.1	^ was [motive]
0.1	a [report]
0.1	an [power]
0.1	and without
0.1	becom
0.1	drawn
0.1	eager
0.1	flank
0.1	has [idea]
0.1	in <country>
0.1	in [page]
0.1	insuranc
0.1	is [motive]
0.1	is its
0.1	mandat
0.1	much
0.1	open
0.1	peac
0.1	pick
0.1	port
0.1	put
0.1	spectator
0.1	success
0.1	to [everyone]
0.1	too …
0.1	vot
0.1	what …
0.1	who was
0.1	… [leisure]
0.1	… are
0.1	… …
0.09	<capital> cannot
0.09	<country> [force]
0.09	=already
0.09	=always
0.09	=with
0.09	[affair] was
0.09	[bond] has
0.09	[bond] will
0.09	[calendar] for
0.09	[force] in
0.09	[idea] [value]
0.09	[idea] to
0.09	[leisure] [force]
0.09	[logistic] it
0.09	[logistic] that
0.09	[report] of
0.09	^ <capital> has
0.09	^ [logistic] it
0.09	^ [report] it
0.09	^ which [report]
0.09	a [idea]
0.09	all <number>
0.09	already …
0.09	ambition
0.09	an [stage]
0.09	any [value]
0.09	be …
0.09	being …
0.09	believ
0.09	critic
0.09	disappoint
0.09	doubt
0.09	east
0.09	engagement
0.09	enter
0.09	had …
0.09	have [mind]
0.09	is where
0.09	korean
0.09	lend
0.09	library
0.09	los
0.09	neutrality
0.09	on <country>
0.09	on its
0.09	patienc
0.09	power
0.09	pressur
0.09	pretext
0.09	releas
0.09	rich
0.09	seek
0.09	slip
0.09	southern
0.09	tension
0.09	than from
0.09	the other
0.09	tim
0.09	to [idea]
0.09	which [report]
0.09	who had
0.09	… but
0.09	… his
0.08	; <pronoun>
0.08	<date’s> [affair]
0.08	<group> have
0.08	<office> [affair]
0.08	<office’s> [logistic]
0.08	<place> <office>
0.08	<pronoun> [force]
0.08	=nothing
0.08	=these
0.08	=whom
0.08	[affair] and
0.08	[affair] nobody
0.08	[affair] on
0.08	[bond] ;
0.08	[bond] were
0.08	[degree] [feeling]
0.08	[feeling] is
0.08	[force] any
0.08	[force] was
0.08	[game] [blame]
0.08	[motive] a
0.08	[praise] are
0.08	[procedure] it
0.08	[report] are
0.08	[sign] for
0.08	[topic] [procedure]
0.08	[topic] is
0.08	^ <person> …
0.08	^ [affair] are
0.08	^ [force] the
0.08	^ [sign] a
0.08	^ none
0.08	^ none of
0.08	a [force]
0.08	an [blame]
0.08	any [feeling]
0.08	any [motive]
0.08	at which
0.08	betray
0.08	but it
0.08	cannot [force]
0.08	congress
0.08	council
0.08	customer
0.08	dying
0.08	feet
0.08	few had
0.08	field
0.08	find
0.08	front
0.08	gap
0.08	guest
0.08	had no
0.08	it would
0.08	less to
0.08	majority
0.08	many …
0.08	of a
0.08	pleas
0.08	purpos
0.08	relief
0.08	row
0.08	scandal
0.08	the only
0.08	through <place>
0.08	to [motive]
0.08	ton
0.08	was [force]
0.08	were [report]
0.08	where …
0.08	which [idea]
0.08	with [praise]
0.08	… [praise]
0.08	… cannot
0.08	… whom
0.07	<capital> [motive]
0.07	<capital’s> [power]
0.07	=better
0.07	=every
0.07	=everyone
0.07	=up
0.07	=who
0.07	[degree] [leisure]
0.07	[degree] [mind]
0.07	[degree] the
0.07	[force] into
0.07	[idea] [logistic]
0.07	[logistic] [procedure]
0.07	[power] …
0.07	[praise]+
0.07	[state] will
0.07	[topic] between
0.07	[value] …
0.07	^ <pronoun> will
0.07	^ [stage] that
0.07	^ [value]
0.07	^ when
0.07	been [force]
0.07	but the
0.07	by [bond]
0.07	damag
0.07	door
0.07	fresh
0.07	furiou
0.07	hatr
0.07	have [force]
0.07	impression
0.07	increas
0.07	isolation
0.07	it [logistic]
0.07	it [seem]
0.07	its [value]
0.07	leader
0.07	more [praise]
0.07	none of
0.07	of that
0.07	or …
0.07	pattern
0.07	reflect
0.07	seal
0.07	sens
0.07	shrug
0.07	tenur
0.07	to a
0.07	what <capital>
0.07	what the
0.07	which [logistic]
0.07	who is
0.07	would [affair]
0.07	would [report]
0.07	… or
0.06	<number> before
0.06	<place> with
0.06	<pronoun> can
0.06	=their
0.06	=were
0.06	[bond] like
0.06	[degree] [logistic]
0.06	[feeling] that
0.06	[force] [power]
0.06	[force] an
0.06	[leisure]+
0.06	[logistic] may
0.06	[nature] is
0.06	[procedure] has
0.06	[state] can
0.06	^ <capital> [seem]
0.06	^ <capital> is
0.06	^ <number> [logistic]
0.06	^ <office>
0.06	^ <pronoun> can
0.06	^ [idea]
0.06	^ a [sign]
0.06	^ an [idea]
0.06	^ for <number>
0.06	^ in what
0.06	^ where
0.06	^ … [logistic]
0.06	absenc
0.06	and everyone
0.06	be [mind]
0.06	commitment
0.06	decad
0.06	favour
0.06	for an
0.06	forget
0.06	futur
0.06	in what
0.06	inch
0.06	is [power]
0.06	lif
0.06	lower
0.06	loyal
0.06	mind
0.06	misjudg
0.06	moment
0.06	more to
0.06	no [value]
0.06	notic
0.06	of <office>
0.06	on his
0.06	pac
0.06	pariah
0.06	perhap
0.06	play
0.06	political
0.06	regim
0.06	road
0.06	serv
0.06	the [game]
0.06	to [sign]
0.06	together
0.06	was [power]
0.06	… [logistic]
0.05	<country’s> …
0.05	<office’s> [bond]
0.05	[affair] may
0.05	[blame] the
0.05	[bond] was
0.05	[feeling] the
0.05	[force] to
0.05	[idea] a
0.05	[praise] [feeling]
0.05	[stage] at
0.05	[stage] were
0.05	[state]+
0.05	[topic] [domestic]
0.05	[topic] [idea]
0.05	[topic] [power]
0.05	^ <capital> [motive]
0.05	^ <office’s> [bond]
0.05	^ [everyone] …
0.05	^ [feeling] is
0.05	^ [logistic]
0.05	^ [report] the
0.05	^ is hardly
0.05	^ no [state]
0.05	^ that
0.05	^ that is
0.05	^ the [report]
0.05	^ was
0.05	a [value]
0.05	aliv
0.05	all …
0.05	and [affair]
0.05	and [motive]
0.05	art
0.05	awkward
0.05	behind
0.05	bil
0.05	chair
0.05	clear
0.05	convenienc
0.05	coup
0.05	discover
0.05	each [procedure]
0.05	from <number>
0.05	genuin
0.05	history
0.05	is hardly
0.05	its [everyone]
0.05	its [praise]
0.05	journey
0.05	may [force]
0.05	mediator
0.05	offend
0.05	privat
0.05	receiv
0.05	reveal
0.05	seem
0.05	spok
0.05	treaty
0.05	walk
0.05	was [state]
0.05	what [logistic]
0.05	without [report]
0.05	written
0.05	… <person>
0.05	… have
-0.05	<capital> <date>
-0.05	<country> <number>
-0.05	<country> as
-0.05	<office> of
-0.05	<person’s> <group>
-0.05	<place> before
-0.05	<pronoun> [domestic]
-0.05	<pronoun> is
-0.05	=must
-0.05	=the
-0.05	[bond] had
-0.05	[logistic] were
-0.05	[logistic] will
-0.05	[procedure] in
-0.05	[report] [game]
-0.05	[report] [nature]
-0.05	[stage]+
-0.05	[topic] [topic]
-0.05	^ his …
-0.05	^ where <pronoun>
-0.05	^ … [report]
-0.05	against …
-0.05	among …
-0.05	arrang
-0.05	at <place>
-0.05	been <number>
-0.05	been a
-0.05	been in
-0.05	between <office>
-0.05	business
-0.05	but not
-0.05	chapter
-0.05	crowd
-0.05	disaster
-0.05	dismiss
-0.05	during the
-0.05	effort
-0.05	every [nature]
-0.05	evidenc
-0.05	father
-0.05	frontier
-0.05	given
-0.05	have [report]
-0.05	have had
-0.05	in <person’s>
-0.05	in [idea]
-0.05	in this
-0.05	it did
-0.05	many [affair]
-0.05	master
-0.05	missil
-0.05	most …
-0.05	northern
-0.05	occasion
-0.05	of its
-0.05	of …
-0.05	outliv
-0.05	pictur
-0.05	progress
-0.05	question
-0.05	review
-0.05	sea
-0.05	speaker
-0.05	than a
-0.05	than with
-0.05	there were
-0.05	to [page]
-0.05	tru
-0.05	was …
-0.05	week
-0.05	where <pronoun>
-0.05	… more
-0.06	<country> [sign]
-0.06	<number> [idea]
-0.06	<number> from
-0.06	<office> <date>
-0.06	<person> [logistic]
-0.06	<person> has
-0.06	<place> [bond]
-0.06	<place> at
-0.06	<pronoun> by
-0.06	[affair] <pronoun>
-0.06	[affair] [praise]
-0.06	[bond] the
-0.06	[calendar] to
-0.06	[degree] more
-0.06	[idea] were
-0.06	[logistic] <country>
-0.06	[logistic] <person>
-0.06	[logistic] [nature]
-0.06	[logistic] with
-0.06	[mind] the
-0.06	[page] and
-0.06	[power] in
-0.06	[praise] and
-0.06	[praise] with
-0.06	[procedure] and
-0.06	[report] [affair]
-0.06	[report] its
-0.06	[stage] :
-0.06	[topic] will
-0.06	^ <group> are
-0.06	^ [domestic] are
-0.06	^ [topic] …
-0.06	^ each of
-0.06	^ it …
-0.06	^ not <number>
-0.06	adopt
-0.06	are [blame]
-0.06	arrival
-0.06	at [power]
-0.06	author
-0.06	away from
-0.06	being [logistic]
-0.06	dam
-0.06	each of
-0.06	elsewher
-0.06	few of
-0.06	forc
-0.06	garden
-0.06	in an
-0.06	length
-0.06	loss
-0.06	negotiation
-0.06	nervou
-0.06	noon
-0.06	not <office>
-0.06	of <country>
-0.06	of each
-0.06	participant
-0.06	previou
-0.06	print
-0.06	property
-0.06	sail
-0.06	send
-0.06	so many
-0.06	to <date>
-0.06	uncl
-0.06	weekend
-0.06	with the
-0.06	… [report]
-0.06	… during
-0.06	… under
-0.07	<capital> ;
-0.07	<country> [page]
-0.07	<group> are
-0.07	<number> more
-0.07	<person> had
-0.07	<person> in
-0.07	<place> in
-0.07	<place> since
-0.07	<pronoun> has
-0.07	=each
-0.07	=least
-0.07	[affair] that
-0.07	[bond] at
-0.07	[domestic] [motive]
-0.07	[everyone] [report]
-0.07	[logistic] after
-0.07	[logistic] away
-0.07	[logistic] their
-0.07	[motive] of
-0.07	[page] is
-0.07	[power] at
-0.07	[procedure] [topic]
-0.07	[stage] …
-0.07	[value] was
-0.07	^ <pronoun> is
-0.07	^ [domestic]
-0.07	^ [domestic] in
-0.07	^ [everyone] [report]
-0.07	^ [nature]
-0.07	^ [state]
-0.07	^ all <number>
-0.07	^ at <number>
-0.07	^ everyone in
-0.07	^ from
-0.07	^ who
-0.07	a [affair]
-0.07	a [procedure]
-0.07	about [idea]
-0.07	address
-0.07	after a
-0.07	ahead
-0.07	are the
-0.07	asia-
-0.07	at [nature]
-0.07	becam
-0.07	commission
-0.07	continent
-0.07	continu
-0.07	day
-0.07	down …
-0.07	emergency
-0.07	enthusiasm
-0.07	everyone in
-0.07	exil
-0.07	ferry
-0.07	from <person>
-0.07	had a
-0.07	hospital
-0.07	in [force]
-0.07	iranian
-0.07	is more
-0.07	its [leisure]
-0.07	its [power]
-0.07	january
-0.07	keep
-0.07	longer
-0.07	member
-0.07	night
-0.07	nobody was
-0.07	none at
-0.07	not <capital>
-0.07	of those
-0.07	project
-0.07	quick
-0.07	shot
-0.07	the <capital>
-0.07	the <date>
-0.07	the best
-0.07	the need
-0.07	to [logistic]
-0.07	to [report]
-0.07	touch
-0.07	very long
-0.07	with [bond]
-0.07	… there
-0.07	… with
-0.08	<number> <date>
-0.08	<number> [praise]
-0.08	<pronoun> to
-0.08	[affair] at
-0.08	[calendar] as
-0.08	[domestic] to
-0.08	[leisure] [report]
-0.08	[logistic] [affair]
-0.08	[logistic] of
-0.08	[page] by
-0.08	[state] [idea]
-0.08	[state] [motive]
-0.08	[state] was
-0.08	[topic] and
-0.08	[topic] the
-0.08	^ <number> <group>
-0.08	^ [page] by
-0.08	^ … was
-0.08	accompany
-0.08	apart
-0.08	as [idea]
-0.08	been [page]
-0.08	brother
-0.08	by his
-0.08	coalition
-0.08	could be
-0.08	delay
-0.08	down to
-0.08	drov
-0.08	effect
-0.08	event
-0.08	every <number>
-0.08	exception
-0.08	expand
-0.08	forgotten
-0.08	format
-0.08	habit
-0.08	has still
-0.08	incident
-0.08	invasion
-0.08	kilometr
-0.08	match
-0.08	more [logistic]
-0.08	more [nature]
-0.08	noted
-0.08	of <country’s>
-0.08	pag
-0.08	presidential
-0.08	rar
-0.08	request
-0.08	schedul
-0.08	signal
-0.08	some <number>
-0.08	step
-0.08	tax
-0.08	the <organisation>
-0.08	the [sign]
-0.08	to the
-0.08	trial
-0.08	turnout
-0.08	vatican
-0.08	was [calendar]
-0.08	was their
-0.08	will [report]
-0.08	… [sign]
-0.08	… how
-0.09	<country> since
-0.09	<group> <date>
-0.09	<office> will
-0.09	<place> [state]
-0.09	=so
-0.09	[affair] but
-0.09	[force] <date>
-0.09	[logistic] and
-0.09	[logistic] without
-0.09	[nature] and
-0.09	[page] <number>
-0.09	[page] [sign]
-0.09	[praise] [calendar]
-0.09	[procedure] were
-0.09	[state] [page]
-0.09	[value] to
-0.09	^ <country> has
-0.09	^ <office> would
-0.09	^ [affair] of
-0.09	^ [domestic] is
-0.09	^ [logistic] to
-0.09	^ [mind] the
-0.09	^ [topic] [report]
-0.09	^ all of
-0.09	^ nothing
-0.09	^ with <pronoun>
-0.09	agricultur
-0.09	and <number>
-0.09	any …
-0.09	appl
-0.09	as her
-0.09	band
-0.09	barely <number>
-0.09	bay
-0.09	busiest
-0.09	by [logistic]
-0.09	chief
-0.09	currency
-0.09	destroy
-0.09	direction
-0.09	earthquak
-0.09	firm
-0.09	for [praise]
-0.09	has <number>
-0.09	honour
-0.09	in <number>
-0.09	its [topic]
-0.09	kil
-0.09	many as
-0.09	not …
-0.09	on [nature]
-0.09	organisation
-0.09	priz
-0.09	representativ
-0.09	ros
-0.09	should be
-0.09	shut
-0.09	smal
-0.09	taken
-0.09	that had
-0.09	with <pronoun>
-0.09	would [degree]
-0.09	would [praise]
-0.09	… <country>
-0.09	… worse
-0.1	<country> has
-0.1	<group> [logistic]
-0.1	<number> <place>
-0.1	<number> a
-0.1	<number> were
-0.1	<place> <place>
-0.1	=during
-0.1	=then
-0.1	[affair] [motive]
-0.1	[affair] a
-0.1	[affair] in
-0.1	[idea] <number>
-0.1	[procedure] [report]
-0.1	[procedure] have
-0.1	[report] with
-0.1	[topic] <date>
-0.1	^ <capital> [logistic]
-0.1	^ <number> of
-0.1	^ <number> were
-0.1	^ <pronoun> have
-0.1	^ neither …
-0.1	^ not …
-0.1	^ the [degree]
-0.1	a [body]
-0.1	accord
-0.1	any other
-0.1	as in
-0.1	at least
-0.1	been [degree]
-0.1	been none
-0.1	besid
-0.1	decision
-0.1	edg
-0.1	edit
-0.1	his …
-0.1	in [logistic]
-0.1	in his
-0.1	is less
-0.1	issu
-0.1	least <number>
-0.1	marriag
-0.1	not <number>
-0.1	november
-0.1	or its
-0.1	pip
-0.1	poll
-0.1	slow
-0.1	stadium
-0.1	than any
-0.1	the [blame]
-0.1	under the
-0.1	video
-0.1	villag
-0.1	was [mind]
-0.1	websit
-0.1	… [nature]
-0.11	: …
-0.11	<capital> in
-0.11	<country> <country>
-0.11	<country> to
-0.11	<number> [domestic]
-0.11	<pronoun> [report]
-0.11	=less
-0.11	[force] [sign]
-0.11	[idea] [force]
-0.11	[nature] was
-0.11	[nature] were
-0.11	[page] :
-0.11	[page] of
-0.11	[procedure] at
-0.11	[report] <office>
-0.11	[topic] on
-0.11	^ [page] :
-0.11	^ after
-0.11	^ after the
-0.11	^ against
-0.11	^ against <number>
-0.11	^ as
-0.11	^ for [page]
-0.11	^ since the
-0.11	^ the [sign]
-0.11	^ these
-0.11	a [logistic]
-0.11	against <number>
-0.11	and a
-0.11	chessboard
-0.11	crim
-0.11	deep
-0.11	dog
-0.11	economic
-0.11	egyptian
-0.11	exclud
-0.11	export
-0.11	for [page]
-0.11	illusion
-0.11	inquiry
-0.11	less about
-0.11	media
-0.11	military
-0.11	more [page]
-0.11	rain
-0.11	round
-0.11	rul
-0.11	servic
-0.11	shar
-0.11	statu
-0.11	strength
-0.11	than about
-0.11	there had
-0.11	tradition
-0.11	transit
-0.11	was a
-0.11	ways
-0.11	were from
-0.11	will be
-0.11	… against
-0.12	<capital> until
-0.12	<person> <person>
-0.12	<place> <number>
-0.12	<place> on
-0.12	=under
-0.12	[affair] [idea]
-0.12	[affair] [report]
-0.12	[affair] were
-0.12	[blame] in
-0.12	[degree] <office>
-0.12	[degree] [idea]
-0.12	[everyone] [power]
-0.12	[logistic] [stage]
-0.12	[mind] …
-0.12	[procedure] are
-0.12	[procedure] with
-0.12	[report] [topic]
-0.12	[report] between
-0.12	[sign] that
-0.12	[topic] from
-0.12	^ <capital> [stage]
-0.12	^ <office> has
-0.12	^ [affair] between
-0.12	^ another
-0.12	^ for most
-0.12	^ most
-0.12	^ most of
-0.12	^ while
-0.12	about [bond]
-0.12	acts
-0.12	affair
-0.12	after <place>
-0.12	are to
-0.12	be [force]
-0.12	build
-0.12	burn
-0.12	bury
-0.12	coach
-0.12	dead
-0.12	early
-0.12	executiv
-0.12	forecast
-0.12	growth
-0.12	had [feeling]
-0.12	has always
-0.12	has had
-0.12	has its
-0.12	his [degree]
-0.12	his [procedure]
-0.12	his [topic]
-0.12	hospitality
-0.12	hous
-0.12	menu
-0.12	on [topic]
-0.12	on to
-0.12	or <capital>
-0.12	pool
-0.12	predecessor
-0.12	readout
-0.12	reviv
-0.12	since <pronoun>
-0.12	spent
-0.12	stress
-0.12	student
-0.12	successor
-0.12	sworn
-0.12	think
-0.12	until now
-0.12	was [blame]
-0.12	wif
-0.12	… an
-0.12	… for
-0.13	<person’s> <country>
-0.13	<place> [logistic]
-0.13	<place> more
-0.13	=among
-0.13	=or
-0.13	[affair] will
-0.13	[calendar] <date>
-0.13	[calendar]+
-0.13	[domestic] have
-0.13	[domestic] is
-0.13	[force] its
-0.13	[idea] on
-0.13	[logistic] <date>
-0.13	[nature] [idea]
-0.13	[procedure] [procedure]
-0.13	[procedure] will
-0.13	[procedure] …
-0.13	^ <date’s>
-0.13	^ <group> …
-0.13	^ <number> [calendar]
-0.13	^ <number> as
-0.13	^ <place> was
-0.13	^ <place> …
-0.13	^ [report] of
-0.13	a [nature]
-0.13	abov
-0.13	ambassador
-0.13	and [topic]
-0.13	and have
-0.13	barely a
-0.13	bread
-0.13	clock
-0.13	compar
-0.13	crisi
-0.13	delivery
-0.13	face-to-fac
-0.13	for <date>
-0.13	go
-0.13	has a
-0.13	kept
-0.13	led
-0.13	neither of
-0.13	no [procedure]
-0.13	novel
-0.13	on <person’s>
-0.13	opposition
-0.13	overnight
-0.13	register
-0.13	seriou
-0.13	sup
-0.13	than the
-0.13	too [feeling]
-0.13	turn
-0.13	upgrad
-0.13	which no
-0.13	… [feeling]
-0.14	<country> are
-0.14	<number> has
-0.14	=over
-0.14	[body] of
-0.14	[calendar] since
-0.14	[calendar] was
-0.14	[leisure] is
-0.14	[logistic] had
-0.14	[page]
-0.14	[page] with
-0.14	[praise] …
-0.14	[topic] [affair]
-0.14	^ <pronoun> are
-0.14	^ [mind]
-0.14	^ this [procedure]
-0.14	alternat
-0.14	any of
-0.14	been [logistic]
-0.14	cathedral
-0.14	certain
-0.14	company
-0.14	differ
-0.14	every <office>
-0.14	for [bond]
-0.14	from <office>
-0.14	had to
-0.14	hand
-0.14	in [domestic]
-0.14	in its
-0.14	intelligenc
-0.14	interval
-0.14	into the
-0.14	languag
-0.14	lobby
-0.14	metr
-0.14	of [domestic]
-0.14	only <country>
-0.14	paper
-0.14	paragraph
-0.14	pop
-0.14	river
-0.14	sid
-0.14	south
-0.14	split
-0.14	tea
-0.14	these …
-0.14	verdict
-0.14	with <person>
-0.15	<date> than
-0.15	<office> been
-0.15	<office> on
-0.15	=against
-0.15	[force] on
-0.15	[force] their
-0.15	[idea] [idea]
-0.15	[idea] by
-0.15	[idea] has
-0.15	[logistic] [mind]
-0.15	[sign] by
-0.15	^ more than
-0.15	^ no other
-0.15	^ not
-0.15	^ since
-0.15	^ … than
-0.15	as <pronoun>
-0.15	at [calendar]
-0.15	between <pronoun>
-0.15	fall
-0.15	for <pronoun>
-0.15	for the
-0.15	former
-0.15	had <office>
-0.15	inflation
-0.15	not been
-0.15	of <office’s>
-0.15	of her
-0.15	parliament
-0.15	period
-0.15	provid
-0.15	public
-0.15	risen
-0.15	strik
-0.15	the [power]
-0.15	the [stage]
-0.15	tram
-0.15	updat
-0.15	were the
-0.15	were to
-0.15	wind
-0.15	with <group>
-0.15	within
-0.15	… [page]
-0.15	… on
-0.15	… until
-0.16	<capital’s> [leisure]
-0.16	<date> there
-0.16	<number> <office>
-0.16	<place> <date>
-0.16	<place> or
-0.16	<pronoun> <person>
-0.16	<pronoun> [degree]
-0.16	=did
-0.16	=never
-0.16	[affair] for
-0.16	[domestic] are
-0.16	[motive] is
-0.16	[topic]
-0.16	^ <pronoun> were
-0.16	^ for a
-0.16	^ the [value]
-0.16	^ … were
-0.16	all but
-0.16	among <pronoun>
-0.16	and [force]
-0.16	and no
-0.16	are in
-0.16	argu
-0.16	been [mind]
-0.16	blow
-0.16	carry
-0.16	consider
-0.16	drop
-0.16	euro
-0.16	final
-0.16	fool
-0.16	further
-0.16	help
-0.16	is <capital>
-0.16	is <country’s>
-0.16	it over
-0.16	lak
-0.16	launch
-0.16	medium
-0.16	no [affair]
-0.16	nobody [motive]
-0.16	of <person’s>
-0.16	of [report]
-0.16	over [affair]
-0.16	refus
-0.16	restor
-0.16	salisbury
-0.16	school
-0.16	ship
-0.16	squar
-0.16	term
-0.16	the [degree]
-0.16	town
-0.16	transport
-0.16	without …
-0.17	<capital> were
-0.17	<capital’s> [affair]
-0.17	<country> have
-0.17	<number> to
-0.17	<office> more
-0.17	<person’s> [force]
-0.17	=barely
-0.17	=still
-0.17	[bond] are
-0.17	[everyone] [state]
-0.17	[logistic] [idea]
-0.17	[procedure] for
-0.17	[state] in
-0.17	^ <capital’s> [affair]
-0.17	^ <person’s> [force]
-0.17	^ <place> has
-0.17	^ and the
-0.17	^ only <number>
-0.17	acted
-0.17	all her
-0.17	are [motive]
-0.17	as it
-0.17	be [feeling]
-0.17	clean
-0.17	courag
-0.17	director
-0.17	highest
-0.17	in <place>
-0.17	is now
-0.17	is the
-0.17	many <group>
-0.17	no [mind]
-0.17	not be
-0.17	publish
-0.17	replac
-0.17	sit
-0.17	sixth
-0.17	so …
-0.17	study
-0.17	succession
-0.17	to both
-0.17	used
-0.17	viru
-0.17	… <capital>
-0.17	… a
-0.17	… nothing
-0.18	<person’s> [affair]
-0.18	[affair] <place>
-0.18	[affair] by
-0.18	[degree] [affair]
-0.18	[domestic]+
-0.18	[game] of
-0.18	[logistic] the
-0.18	[mind] in
-0.18	[stage] <pronoun>
-0.18	^ <country> and
-0.18	^ <person’s> [affair]
-0.18	^ his
-0.18	^ more …
-0.18	^ no <office>
-0.18	^ … a
-0.18	balanc
-0.18	bill
-0.18	bored
-0.18	both …
-0.18	budget
-0.18	capital
-0.18	deliver
-0.18	deny
-0.18	desk
-0.18	failur
-0.18	for most
-0.18	hard
-0.18	head
-0.18	is [stage]
-0.18	joint
-0.18	lined
-0.18	premier
-0.18	session
-0.18	so [feeling]
-0.18	than it
-0.18	water
-0.18	were [logistic]
-0.18	… [idea]
-0.19	<capital> have
-0.19	<place> for
-0.19	[affair] had
-0.19	[feeling] for
-0.19	[force] by
-0.19	[force] through
-0.19	[logistic]+
-0.19	[state] from
-0.19	^ [domestic] …
-0.19	^ as …
-0.19	^ in a
-0.19	^ … are
-0.19	^ … …
-0.19	aim
-0.19	as [power]
-0.19	cancel
-0.19	dollar
-0.19	easier
-0.19	equal
-0.19	every [calendar]
-0.19	fre
-0.19	half
-0.19	midnight
-0.19	motorcad
-0.19	nightfal
-0.19	north
-0.19	over by
-0.19	paus
-0.19	post
-0.19	postpon
-0.19	prim
-0.19	programm
-0.19	rat
-0.19	remark
-0.19	sam
-0.19	sector
-0.19	sound
-0.19	storm
-0.19	there was
-0.19	to <person>
-0.19	to [state]
-0.19	was over
-0.19	… <group>
-0.19	… [degree]
-0.2	<place> that
-0.2	<pronoun> did
-0.2	=between
-0.2	[degree] [calendar]
-0.2	[force] [logistic]
-0.2	[motive] and
-0.2	[motive] for
-0.2	[procedure] no
-0.2	[sign] …
-0.2	[stage] that
-0.2	^ <office> and
-0.2	^ barely
-0.2	and in
-0.2	annex
-0.2	auditor
-0.2	between …
-0.2	candidat
-0.2	control
-0.2	department
-0.2	driven
-0.2	each [calendar]
-0.2	get
-0.2	have not
-0.2	letter
-0.2	no more
-0.2	promis
-0.2	protest
-0.2	reform
-0.2	resignation
-0.2	restraint
-0.2	stat
-0.2	that no
-0.2	to [topic]
-0.2	to have
-0.2	truck
-0.2	want
-0.2	… [mind]
-0.21	<number> [everyone]
-0.21	<number> as
-0.21	<person> never
-0.21	=because
-0.21	[blame] and
-0.21	[feeling] as
-0.21	[force] [topic]
-0.21	[logistic] so
-0.21	[page] …
-0.21	^ <capital> [report]
-0.21	^ <pronoun> was
-0.21	^ [affair] were
-0.21	^ a [nature]
-0.21	^ hardly
-0.21	^ it was
-0.21	^ never [mind]
-0.21	^ … of
-0.21	are [logistic]
-0.21	as [feeling]
-0.21	as many
-0.21	atmospher
-0.21	been [praise]
-0.21	betrayal
-0.21	church
-0.21	disput
-0.21	fish
-0.21	its [state]
-0.21	known
-0.21	let
-0.21	never <number>
-0.21	never [mind]
-0.21	not [idea]
-0.21	packag
-0.21	payment
-0.21	queu
-0.21	sent
-0.21	society
-0.21	spoken
-0.21	their …
-0.21	to [degree]
-0.21	twelfth
-0.21	was <date>
-0.21	… has
-0.21	… no
-0.22	<group> than
-0.22	<number> [affair]
-0.22	=about
-0.22	=other
-0.22	[report] [force]
-0.22	[report] the
-0.22	^ [topic]
-0.22	aircraft
-0.22	are [stage]
-0.22	because of
-0.22	defender
-0.22	democracy
-0.22	development
-0.22	economy
-0.22	from …
-0.22	highlight
-0.22	no [blame]
-0.22	not [logistic]
-0.22	now to
-0.22	of <pronoun>
-0.22	prisoner
-0.22	reaffirm
-0.22	simpl
-0.22	swing
-0.22	than ever
-0.23	<group> to
-0.23	<office> for
-0.23	=just
-0.23	[calendar] [force]
-0.23	[force] [game]
-0.23	[logistic] [calendar]
-0.23	[logistic] between
-0.23	[logistic] could
-0.23	[page] no
-0.23	^ <office> …
-0.23	^ only
-0.23	^ the [topic]
-0.23	^ with
-0.23	analyst
-0.23	at all
-0.23	autumn
-0.23	been [seem]
-0.23	camp
-0.23	city
-0.23	exercis
-0.23	is <number>
-0.23	law
-0.23	lin
-0.23	nothing has
-0.23	rais
-0.23	repeat
-0.23	ris
-0.23	vacuum
-0.23	… about
-0.24	<capital> [report]
-0.24	<date> and
-0.24	<office> had
-0.24	<pronoun> never
-0.24	[affair] [stage]
-0.24	[domestic] [affair]
-0.24	[everyone] [mind]
-0.24	[feeling] about
-0.24	[logistic] <number>
-0.24	[stage] in
-0.24	[state] [report]
-0.24	^ <person> [report]
-0.24	^ <pronoun> [degree]
-0.24	^ nobody [mind]
-0.24	^ this
-0.24	^ … <pronoun>
-0.24	affect
-0.24	altogether
-0.24	and has
-0.24	any [calendar]
-0.24	banquet
-0.24	by <pronoun>
-0.24	different
-0.24	doubl
-0.24	figur
-0.24	film
-0.24	foot
-0.24	like …
-0.24	loan
-0.24	moved
-0.24	nobody [mind]
-0.24	population
-0.24	practical
-0.24	reckon
-0.24	seat
-0.24	someth
-0.24	soup
-0.24	stop
-0.24	tank
-0.24	telephon
-0.24	the <country>
-0.24	tour
-0.24	who …
-0.25	<date’s> <number>
-0.25	<number> is
-0.25	=and
-0.25	[affair] with
-0.25	[bond] [affair]
-0.25	[domestic] in
-0.25	[nature] has
-0.25	[procedure] [logistic]
-0.25	^ <number> …
-0.25	^ [page] between
-0.25	^ by the
-0.25	^ with a
-0.25	abroad
-0.25	and [report]
-0.25	fewer
-0.25	from <country>
-0.25	it was
-0.25	lat
-0.25	more <group>
-0.25	more [affair]
-0.25	national
-0.25	not [report]
-0.25	of [praise]
-0.25	one in
-0.25	quarter
-0.25	tired
-0.25	to <country>
-0.25	to nothing
-0.25	what it
-0.25	wheat
-0.25	worse for
-0.26	<office> and
-0.26	<office> would
-0.26	<office> …
-0.26	<organisation>
-0.26	<person> [report]
-0.26	=while
-0.26	[affair] as
-0.26	[affair] could
-0.26	[affair] have
-0.26	[domestic] [mind]
-0.26	[domestic] were
-0.26	[praise] by
-0.26	^ <person> has
-0.26	^ nothing has
-0.26	as [state]
-0.26	colleagu
-0.26	fund
-0.26	hurt
-0.26	investor
-0.26	of what
-0.26	reason
-0.26	repair
-0.26	stronger
-0.26	television
-0.26	view
-0.26	was <number>
-0.26	… did
-0.27	<capital> for
-0.27	[bond] [logistic]
-0.27	[leisure] [logistic]
-0.27	[logistic] its
-0.27	[nature] [force]
-0.27	[report] [feeling]
-0.27	[report] [value]
-0.27	^ <pronoun> never
-0.27	^ her [bond]
-0.27	^ there was
-0.27	and <office>
-0.27	asked
-0.27	by a
-0.27	cent
-0.27	country
-0.27	design
-0.27	detail
-0.27	gat
-0.27	her [bond]
-0.27	in the
-0.27	it had
-0.27	museum
-0.27	nation
-0.27	never been
-0.27	per
-0.27	sign
-0.27	the [idea]
-0.27	to [praise]
-0.27	train
-0.27	visit
-0.27	win
-0.27	… anyone
-0.27	… before
-0.28	<office’s> …
-0.28	<pronoun> was
-0.28	[affair] the
-0.28	[bond] to
-0.28	[idea] over
-0.28	[procedure]+
-0.28	[topic] of
-0.28	^ [affair]
-0.28	^ [topic] and
-0.28	^ the [force]
-0.28	and [blame]
-0.28	border
-0.28	drug
-0.28	foundation
-0.28	mad
-0.28	nomination
-0.28	nothing to
-0.28	of <date>
-0.28	of [affair]
-0.28	of [logistic]
-0.28	of [mind]
-0.28	over the
-0.28	talk
-0.28	without a
-0.28	… by
-0.29	<capital> [stage]
-0.29	<pronoun> on
-0.29	=as
-0.29	[mind] that
-0.29	[page] for
-0.29	^ this is
-0.29	archiv
-0.29	are …
-0.29	as <office>
-0.29	by <number>
-0.29	consulat
-0.29	defeat
-0.29	deficit
-0.29	did not
-0.29	don
-0.29	not [seem]
-0.29	only <number>
-0.29	secret
-0.29	this [page]
-0.3	" the
-0.3	=very
-0.3	[leisure] …
-0.3	[stage] [bond]
-0.3	[stage] [logistic]
-0.3	^ "
-0.3	^ in …
-0.3	^ the …
-0.3	about [power]
-0.3	any [logistic]
-0.3	began
-0.3	challeng
-0.3	dry
-0.3	group
-0.3	hardly any
-0.3	has yet
-0.3	no [motive]
-0.3	offic
-0.3	one more
-0.3	press
-0.3	reach
-0.3	that <pronoun>
-0.3	the [report]
-0.3	to [force]
-0.3	to [power]
-0.3	very …
-0.31	[degree] like
-0.31	[force] up
-0.31	[game] was
-0.31	[page] that
-0.31	[report] [logistic]
-0.31	[sign] <pronoun>
-0.31	^ at the
-0.31	^ from …
-0.31	^ neither
-0.31	^ never
-0.31	administration
-0.31	and <country>
-0.31	and the
-0.31	answer
-0.31	as …
-0.31	back to
-0.31	better than
-0.31	block
-0.31	copper
-0.31	hotel
-0.31	since …
-0.31	this …
-0.31	will [seem]
-0.31	would [logistic]
-0.31	… <office>
-0.31	… so
-0.32	<pronoun> [logistic]
-0.32	[blame] for
-0.32	[bond] still
-0.32	[logistic] was
-0.32	[procedure] as
-0.32	[stage] [sign]
-0.32	[state] still
-0.32	[state] to
-0.32	^ less
-0.32	^ less than
-0.32	^ more
-0.32	^ nobody
-0.32	attend
-0.32	debt
-0.32	for [topic]
-0.32	for his
-0.32	in any
-0.32	president
-0.32	rough
-0.32	suspend
-0.32	… back
-0.33	=would
-0.33	[power] and
-0.33	and [game]
-0.33	and [nature]
-0.33	education
-0.33	found
-0.33	goes
-0.33	is [seem]
-0.33	it is
-0.33	minut
-0.33	on the
-0.33	report
-0.33	statement
-0.33	thank
-0.33	the [motive]
-0.33	with <country>
-0.33	… down
-0.33	… one
-0.33	… will
-0.33	… without
-0.34	
-0.34	<place> and
-0.34	=her
-0.34	[force] [nature]
-0.34	[force] [procedure]
-0.34	[mind] to
-0.34	[page] between
-0.34	[procedure] of
-0.34	[stage] a
-0.34	[topic] in
-0.34	^ <country>
-0.34	competition
-0.34	diplomat
-0.34	discuss
-0.34	interpreter
-0.34	main
-0.34	no <office>
-0.34	presidency
-0.34	than …
-0.34	to [bond]
-0.34	troop
-0.35	<country> …
-0.35	<pronoun> [bond]
-0.35	<pronoun> for
-0.35	<pronoun> not
-0.35	=of
-0.35	[calendar] before
-0.35	[degree] [bond]
-0.35	^ <capital> and
-0.35	^ <person> and
-0.35	^ all
-0.35	^ nobody from
-0.35	^ the [game]
-0.35	articl
-0.35	brav
-0.35	by [feeling]
-0.35	cit
-0.35	count
-0.35	cover
-0.35	deepen
-0.35	flood
-0.35	full
-0.35	gav
-0.35	hour
-0.35	lamb
-0.35	lesson
-0.35	nobody from
-0.35	over its
-0.35	record
-0.35	respect
-0.35	shook
-0.35	strategic
-0.35	… [force]
-0.36	=at
-0.36	=more
-0.36	[affair] would
-0.36	[body] …
-0.36	[force] of
-0.36	^ [everyone] [mind]
-0.36	^ some
-0.36	^ … [affair]
-0.36	avoid
-0.36	be [value]
-0.36	destination
-0.36	express
-0.36	has [report]
-0.36	pomegranat
-0.36	ric
-0.36	roof
-0.36	situation
-0.36	telegram
-0.36	… who
-0.37	^ no …
-0.37	allianc
-0.37	exchang
-0.37	honest
-0.37	it has
-0.37	longest
-0.37	of [procedure]
-0.37	of [state]
-0.37	plac
-0.37	read
-0.37	routin
-0.37	stream
-0.37	summit
-0.37	teacher
-0.37	ties
-0.37	to <capital>
-0.38	=are
-0.38	[logistic] for
-0.38	[page] [page]
-0.38	a [degree]
-0.38	availabl
-0.38	confidenc
-0.38	foreign
-0.38	other [state]
-0.38	th
-0.38	was [feeling]
-0.38	was not
-0.39	<office> to
-0.39	<place> <capital>
-0.39	=yet
-0.39	[force] <number>
-0.39	^ <person>
-0.39	^ the <capital>
-0.39	anniversary
-0.39	at any
-0.39	central
-0.39	cross
-0.39	document
-0.39	peopl
-0.39	person
-0.39	total
-0.39	was his
-0.39	… [seem]
-0.39	… [stage]
-0.4	=before
-0.4	[topic] [motive]
-0.4	[topic] [value]
-0.4	a [mind]
-0.4	been to
-0.4	focus
-0.4	hall
-0.4	his [state]
-0.4	insist
-0.4	ministry
-0.4	not at
-0.4	number
-0.4	sold
-0.4	turkish
-0.41	<number> [procedure]
-0.41	<pronoun> in
-0.41	=until
-0.41	[logistic] an
-0.41	[state]
-0.41	^ at
-0.41	convoy
-0.41	dinner
-0.41	has never
-0.41	has no
-0.41	high
-0.41	level
-0.41	this is
-0.41	was <office>
-0.42	=most
-0.42	=on
-0.42	an [praise]
-0.42	car
-0.42	custom
-0.42	direct
-0.42	follow
-0.42	government
-0.42	less than
-0.42	no …
-0.42	resum
-0.42	this [procedure]
-0.42	wed
-0.42	would …
-0.43	<pronoun> have
-0.43	few …
-0.43	is another
-0.43	is still
-0.43	month
-0.43	secretary
-0.43	security
-0.43	story
-0.44	<number> <group>
-0.44	=without
-0.44	[feeling] to
-0.44	[seem] who
-0.44	after the
-0.44	an [calendar]
-0.44	baker
-0.44	cost
-0.44	coupl
-0.44	for [domestic]
-0.44	fourth
-0.44	important
-0.44	is [logistic]
-0.44	of [bond]
-0.44	official
-0.44	whether
-0.45	<office> [logistic]
-0.45	[affair] since
-0.45	[feeling] by
-0.45	[leisure] was
-0.45	[stage] of
-0.45	camera
-0.45	declin
-0.45	fear
-0.45	ran
-0.45	… between
-0.46	<group> …
-0.46	=by
-0.46	^ but
-0.46	^ no
-0.46	ended
-0.46	have yet
-0.46	ministerial
-0.46	on …
-0.46	weak
-0.46	… from
-0.47	<capital> not
-0.47	<person> and
-0.47	[logistic] on
-0.47	cars
-0.47	historic
-0.47	in a
-0.47	industry
-0.47	it [mind]
-0.47	stood
-0.47	the [procedure]
-0.47	window
-0.48	<country> and
-0.48	<place> it
-0.48	[state] [power]
-0.48	a [page]
-0.48	comment
-0.48	held
-0.48	it [motive]
-0.48	of <number>
-0.48	than in
-0.48	will [force]
-0.49	[affair] between
-0.49	[report]
-0.49	[topic]+
-0.49	^ the [page]
-0.49	contribution
-0.49	nam
-0.49	that was
-0.49	traffic
-0.5	^ everyone
-0.5	a [calendar]
-0.5	a [sign]
-0.5	is about
-0.5	it [blame]
-0.5	larg
-0.5	long
-0.5	no other
-0.5	show
-0.5	to [affair]
-0.51	=down
-0.51	[calendar] …
-0.51	[logistic] a
-0.51	[nature]+
-0.51	^ with <capital>
-0.51	as [praise]
-0.51	farmer
-0.51	still …
-0.52	[praise] the
-0.52	has [logistic]
-0.52	our
-0.53	=in
-0.53	=no
-0.53	^ there is
-0.53	medicin
-0.53	merger
-0.53	observer
-0.53	pass
-0.53	set
-0.53	since the
-0.53	to <number>
-0.53	were [feeling]
-0.53	with a
-0.54	<capital> and
-0.54	^ [affair] to
-0.54	generation
-0.54	gift
-0.54	reporter
-0.54	soldier
-0.55	<number> …
-0.55	^ the [motive]
-0.55	is to
-0.55	order
-0.55	tak
-0.56	[affair] to
-0.56	[logistic]
-0.56	[nature] …
-0.56	[stage] is
-0.56	had been
-0.56	hop
-0.56	wor
-0.57	=been
-0.57	^ <pronoun> [report]
-0.57	^ a [page]
-0.57	^ it
-0.57	by <office>
-0.57	days
-0.57	ones
-0.58	^ <country> …
-0.58	earlier
-0.58	fair
-0.58	her …
-0.59	bank
-0.59	club
-0.59	often
-0.59	palac
-0.59	third
-0.6	=one
-0.6	=some
-0.6	[state] and
-0.6	includ
-0.6	lunch
-0.6	the [topic]
-0.61	[report] [motive]
-0.61	[report] as
-0.61	doing
-0.61	job
-0.61	newspaper
-0.61	on <date>
-0.61	part
-0.61	took
-0.61	was [report]
-0.61	… [calendar]
-0.62	[sign] <capital>
-0.62	from <place>
-0.62	near
-0.63	<number> of
-0.63	=any
-0.63	fifth
-0.63	flag
-0.63	stand
-0.64	and [idea]
-0.65	[page]+
-0.65	… after
-0.66	=from
-0.66	[bond] of
-0.66	agency
-0.66	victim
-0.67	strengthen
-0.67	support
-0.67	… <number>
-0.68	[leisure]
-0.68	federal
-0.68	partnership
-0.68	… [topic]
-0.69	[force] and
-0.69	met
-0.7	agreement
-0.7	cal
-0.7	the [nature]
-0.71	^ [everyone]
-0.71	^ [page]
-0.71	… in
-0.73	=since
-0.73	rol
-0.73	to <place>
-0.75	^ there
-0.76	yet to
-0.76	… is
-0.77	at the
-0.79	fami
-0.79	short
-0.79	there is
-0.8	<person>
-0.81	^ the
-0.81	aid
-0.81	presenc
-0.82	contact
-0.84	<number>
-0.85	<group>
-0.85	embassy
-0.85	of the
-0.86	[logistic] in
-0.87	mean
-0.87	minister
-0.88	action
-0.89	^ <office> [report]
-0.9	describ
-0.9	food
-0.9	next
-0.9	the [domestic]
-0.91	second
-0.92	[domestic] …
-0.94	dat
-0.95	[procedure]
-0.96	children
-0.96	represent
-0.96	with <capital>
-1.01	=after
-1.01	more than
-1.04	^ <pronoun>
-1.04	^ the [nature]
-1.05	<country>
-1.06	<office>
-1.1	was [logistic]
-1.11	[nature]
-1.12	said
-1.13	<office> [report]
-1.15	in <date>
-1.19	[calendar]
-1.21	^ the [leisure]
-1.22	[domestic]
-1.26	meet
-1.27	first
-1.32	^ the [domestic]
-1.47	[report] that
-1.69	the [leisure]
-2.01	<date>
`;
