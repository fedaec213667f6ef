-- The record as tables. Comments that begin with @ tell PostGraphile what a name or a type is to be.

create type actor_kind as enum (
  'PERSON', 'STATE', 'GOVERNMENT', 'MINISTRY', 'COURT', 'ORGANIZATION', 'COMPANY', 'CRIMINAL_GROUP', 'POPULATION',
  'PRISON', 'OUTLET', 'AGENCY', 'REPORTER', 'WITNESS', 'CROWD', 'UNNAMED_OFFICIAL'
);
create type agreement as enum (
  'UNANSWERED', 'CONFLICTING', 'DISPUTED', 'CHANGED', 'SINGLE_SOURCE', 'SINGLE_ORIGIN', 'VARIED', 'UNANIMOUS',
  'COMPATIBLE'
);
create type attribution as enum ('NAMED', 'OFFICE', 'PRONOUN', 'COLLECTIVE', 'ANONYMOUS', 'INFERRED', 'LOST');
create type basis as enum ('STATED', 'INFERRED', 'EXTERNAL');
create type channel as enum (
  'X', 'SOCIAL_MEDIA', 'VIDEO', 'NEWS_CONFERENCE', 'PRESS_RELEASE', 'BRIEFING', 'INTERVIEW', 'TELEVISION', 'RADIO',
  'TELEPHONE', 'LETTER', 'ADDRESS', 'PARLIAMENT', 'COURT_FILING', 'RALLY', 'UNSPECIFIED'
);
create type date_precision as enum ('DAY', 'MONTH', 'YEAR', 'INTERVAL');
create type event_kind as enum (
  'PRISONER_EXCHANGE', 'RELEASE', 'DETENTION', 'DEPORTATION', 'REPATRIATION', 'PROPOSAL', 'NEGOTIATION', 'RULING',
  'LEGISLATION', 'SANCTION', 'PROTEST', 'VISIT', 'ELECTION', 'MIGRATION', 'FOUNDING', 'DESIGNATION', 'AGREEMENT',
  'COOPERATION', 'AID', 'PAYMENT', 'APPEAL', 'SPEECH', 'PROCEEDING', 'INVESTIGATION', 'LAW_ENFORCEMENT',
  'REPRESSION', 'ASYLUM', 'JOURNEY', 'INAUGURATION', 'ATTACK', 'EXPLOSION', 'FIRE', 'ACCIDENT', 'DISASTER',
  'CRISIS', 'OTHER'
);
create type event_status as enum ('OCCURRED', 'ANNOUNCED', 'PROPOSED', 'REPORTED', 'ONGOING', 'DISPUTED');
create type participant_role as enum (
  'INITIATOR', 'PARTY', 'MEDIATOR', 'RELEASED', 'RELEASING_PARTY', 'RECEIVING_PARTY', 'DETAINED', 'DETAINING_PARTY',
  'DEPORTED', 'DEPORTING_PARTY', 'AUTHORITY', 'TARGET', 'SUBJECT', 'WITNESS'
);
create type quantity_qualifier as enum (
  'EXACTLY', 'ABOUT', 'NEARLY', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST', 'BETWEEN', 'TENS', 'DOZENS',
  'HUNDREDS', 'THOUSANDS', 'TENS_OF_THOUSANDS', 'HUNDREDS_OF_THOUSANDS', 'MILLIONS', 'BILLIONS'
);
create type quotation_mode as enum ('DIRECT', 'PARTIAL', 'INDIRECT', 'RESTATED');
create type share_strength as enum ('NONE', 'FEW', 'SOME', 'SEVERAL', 'MANY', 'MOST', 'ALL');
create type speech_act as enum (
  'ASSERTS', 'CONFIRMS', 'DENIES', 'PROPOSES', 'OFFERS', 'ASKS', 'APPEALS', 'DEMANDS', 'ACCUSES', 'WARNS',
  'CRITICISES', 'PRAISES', 'THANKS', 'CONDOLES', 'APOLOGISES', 'CORRECTS', 'PROMISES', 'DECLINES_TO_COMMENT',
  'PLEADS', 'RULES'
);

create type partial_date as (
  edtf text,
  earliest date,
  latest date,
  precision date_precision,
  approximate boolean,
  as_written text,
  basis basis
);

create table source (
  id text primary key,
  slug text not null,
  title text,
  constraint source_slug unique (slug)
);
comment on constraint source_slug on source is '@fieldName source';

create table actor (
  id text primary key,
  slug text not null,
  name text not null,
  kind actor_kind not null,
  description text,
  constraint actor_slug unique (slug)
);
comment on constraint actor_slug on actor is '@fieldName actor';

create table event (
  id text primary key,
  slug text not null,
  title text not null,
  summary text not null,
  kind event_kind not null,
  status event_status not null,
  date partial_date,
  part_of_id text,
  constraint event_slug unique (slug),
  constraint event_part_of foreign key (part_of_id) references event
);
create index on event (part_of_id);
comment on constraint event_slug on event is '@fieldName event';
comment on constraint event_part_of on event is E'@fieldName partOf\n@foreignFieldName parts';

create table participation (
  id integer primary key,
  event_id text not null,
  actor_id text not null,
  role participant_role not null,
  note text,
  constraint participation_event foreign key (event_id) references event,
  constraint participation_actor foreign key (actor_id) references actor
);
create index on participation (event_id);
create index on participation (actor_id);
comment on constraint participation_event on participation is E'@fieldName event\n@foreignFieldName participants';
comment on constraint participation_actor on participation is E'@fieldName actor\n@foreignFieldName participations';

create table citation (
  id integer primary key,
  source_id text not null,
  paragraph integer not null,
  start integer,
  "end" integer,
  participation_id integer,
  constraint citation_source foreign key (source_id) references source,
  constraint citation_participation foreign key (participation_id) references participation
);
create index on citation (source_id);
create index on citation (participation_id);
comment on constraint citation_source on citation is E'@fieldName source\n@foreignFieldName citations';
comment on constraint citation_participation on citation is
  E'@fieldName participation\n@foreignFieldName citations';

create table statement (
  id text primary key,
  slug text not null,
  act speech_act not null,
  gist text not null,
  channel channel not null,
  made_on partial_date,
  speaker_id text not null,
  sort_date text not null,
  cursor text not null,
  folded text not null,
  constraint statement_slug unique (slug),
  constraint statement_speaker foreign key (speaker_id) references actor
);
create index on statement (sort_date, slug);
create index on statement (speaker_id);
comment on constraint statement_slug on statement is '@fieldName statement';
comment on constraint statement_speaker on statement is E'@fieldName speaker\n@foreignFieldName statements';

create table about (
  statement_id text references statement,
  event_id text references event,
  primary key (event_id, statement_id)
);
create index on about (statement_id);
comment on table about is '@behavior -*';

create table addressee (
  statement_id text references statement,
  actor_id text references actor,
  primary key (statement_id, actor_id)
);
create index on addressee (actor_id);
comment on table addressee is '@behavior -*';

create table mention (
  statement_id text references statement,
  actor_id text references actor,
  primary key (statement_id, actor_id)
);
create index on mention (actor_id);
comment on table mention is '@behavior -*';

create table quotation (
  id integer primary key,
  statement_id text not null,
  mode quotation_mode not null,
  text text,
  attributed_as text,
  attribution attribution not null,
  citation_id integer not null,
  constraint quotation_statement foreign key (statement_id) references statement,
  constraint quotation_citation foreign key (citation_id) references citation
);
create index on quotation (statement_id);
create index on quotation (citation_id);
comment on constraint quotation_statement on quotation is E'@fieldName statement\n@foreignFieldName quotations';
comment on constraint quotation_citation on quotation is E'@fieldName citation\n@foreignFieldName quotations';

create table claim_value (
  id integer primary key,
  type text not null,
  qualifier quantity_qualifier,
  number double precision,
  min double precision,
  max double precision,
  unit text,
  strength share_strength,
  negated boolean,
  date partial_date,
  yes boolean,
  name text,
  misprint boolean,
  text text,
  items text[],
  claim_id text,
  note text
);
create index on claim_value (claim_id);
comment on table claim_value is $$
  @interface mode:single type:type
  @type Quantity name:Quantity attributes:qualifier!,number,min,max,unit!
  @type Share name:Share attributes:strength!,negated!
  @type DateValue name:DateValue attributes:date!
  @type YesNo name:YesNo attributes:yes!
  @type NameValue name:NameValue attributes:name!,misprint!
  @type TextValue name:TextValue attributes:text!
  @type TextSet name:TextSet attributes:items!
  @type SameAs name:SameAs attributes:claim_id!
  @type Withheld name:Withheld attributes:note
$$;

create table claim (
  id text primary key,
  slug text not null,
  question text not null,
  event_id text,
  agreement agreement not null,
  consensus_id integer,
  constraint claim_slug unique (slug),
  constraint claim_about foreign key (event_id) references event,
  constraint claim_consensus foreign key (consensus_id) references claim_value
);
create index on claim (event_id);
create index on claim (consensus_id);
comment on constraint claim_slug on claim is '@fieldName claim';
comment on constraint claim_about on claim is E'@fieldName about\n@foreignFieldName claims';
comment on constraint claim_consensus on claim is E'@fieldName consensus\n@foreignFieldName consensuses';

alter table claim_value add constraint claim_value_claim
  foreign key (claim_id) references claim deferrable initially deferred;
comment on constraint claim_value_claim on claim_value is E'@fieldName claim\n@foreignFieldName sameAs';

create table account (
  id integer primary key,
  claim_id text not null,
  value_id integer not null,
  as_written text not null,
  attributed_to_id text,
  citation_id integer not null,
  constraint account_claim foreign key (claim_id) references claim,
  constraint account_value foreign key (value_id) references claim_value,
  constraint account_attributed_to foreign key (attributed_to_id) references statement,
  constraint account_citation foreign key (citation_id) references citation
);
create index on account (claim_id);
create index on account (value_id);
create index on account (attributed_to_id);
create index on account (citation_id);
comment on constraint account_claim on account is E'@fieldName claim\n@foreignFieldName accounts';
comment on constraint account_value on account is E'@fieldName value\n@foreignFieldName accounts';
comment on constraint account_attributed_to on account is E'@fieldName attributedTo\n@foreignFieldName accounts';
comment on constraint account_citation on account is E'@fieldName citation\n@foreignFieldName accounts';

create function statement_sources(statement statement) returns setof source as $$
  select source.* from source
  where source.id in (
    select citation.source_id from quotation join citation on citation.id = quotation.citation_id
    where quotation.statement_id = statement.id
  )
  order by source.slug
$$ language sql stable;
comment on function statement_sources is E'@fieldName sources';

create type selection as (
  acts speech_act[],
  addressees text[],
  attributions attribution[],
  channels channel[],
  events text[],
  "from" date,
  mentions text[],
  sources text[],
  speakers text[],
  text text,
  "to" date
);

-- As readers compare it: `Nicolás`, `nicolas` and `NICOLAS` are one.
create function folded(text text) returns text as $$
  select lower(regexp_replace(normalize(text, NFKD), '[\u0300-\u036f]', '', 'g'))
$$ language sql immutable;
comment on function folded is '@behavior -*';

-- `offset 0` keeps the filter a row that is read once, where each mention of it would be read again for each statement.
create function statements(filter selection default null) returns setof statement as $$
  select statement.* from statement cross join (select (filter).* offset 0) as wanted
  where (wanted.acts is null or act = any (wanted.acts))
    and (wanted.channels is null or channel = any (wanted.channels))
    and (wanted."from" is null or (made_on).latest >= wanted."from")
    and (wanted."to" is null or (made_on).earliest <= wanted."to")
    and (wanted.text is null or strpos(folded, folded(wanted.text)) > 0)
    and (wanted.speakers is null or exists (
      select from actor
      where actor.id = speaker_id and (actor.slug = any (wanted.speakers) or actor.id = any (wanted.speakers))
    ))
    and (wanted.addressees is null or exists (
      select from addressee join actor on actor.id = actor_id
      where statement_id = statement.id
        and (actor.slug = any (wanted.addressees) or actor.id = any (wanted.addressees))
    ))
    and (wanted.mentions is null or exists (
      select from mention join actor on actor.id = actor_id
      where statement_id = statement.id and (actor.slug = any (wanted.mentions) or actor.id = any (wanted.mentions))
    ))
    and (wanted.events is null or exists (
      select from about join event on event.id = event_id
      where statement_id = statement.id and (event.slug = any (wanted.events) or event.id = any (wanted.events))
    ))
    and (wanted.attributions is null or exists (
      select from quotation where statement_id = statement.id and attribution = any (wanted.attributions)
    ))
    and (wanted.sources is null or exists (
      select from quotation join citation on citation.id = citation_id join source on source.id = source_id
      where statement_id = statement.id and (source.slug = any (wanted.sources) or source.id = any (wanted.sources))
    ))
$$ language sql stable;
comment on function statements is '@behavior +connection -list';

create function event_statements(event event, filter selection default null) returns setof statement as $$
  select statements.* from about join statements(filter) on statements.id = about.statement_id
  where about.event_id = event.id
$$ language sql stable;
comment on function event_statements is '@behavior +connection -list';
